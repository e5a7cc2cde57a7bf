import type { HiddenReason } from './cell';
import { disclosureRules } from './disclosure-rules';
import { cellId, parentsOf, type TableDefinition } from './table';
import type { TrueCells } from './true-table';

/** What becomes of each cell, by its id. */
export type Verdict = 'shown' | 'impossible' | HiddenReason;
export type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * Rule 2: a base is shown only if it has at least the threshold's people, and its difference from every shown parent is 0 or at
 * least the threshold. Parents are decided before their children, so the verdict depends on the table and on nothing else.
 */
export function decideBases(table: TableDefinition, cells: TrueCells): Verdicts {
  const verdicts = new Map<string, Verdict>();
  for (const cell of cells.values()) {
    const tooNear = parentsOf(table, cell).some((place) => {
      const parent = cells.get(cellId(table, place));
      const difference = (parent?.people ?? 0) - cell.people;
      return parent !== undefined && verdicts.get(parent.id) === 'shown' && difference > 0 && difference < disclosureRules.threshold;
    });
    if (cell.impossible) verdicts.set(cell.id, 'impossible');
    else if (cell.people < disclosureRules.threshold) verdicts.set(cell.id, 'SMALL_BASE');
    else verdicts.set(cell.id, tooNear ? 'DIFFERENCE' : 'shown');
  }
  return verdicts;
}
