import { behind, disclosureRules, rounded } from './disclosure-rules';
import { cellId, familiesOf, type Family, type TableDefinition } from './table';
import type { TrueCell, TrueCells } from './true-table';
import type { Verdict, Verdicts } from './verdicts';

type Range = readonly [least: number, most: number];

/** What a reader knows of one cell before any sum: its rounded number, or the reason that it is hidden. */
function rangeOf(cell: TrueCell, verdict: Verdict | undefined): Range {
  if (verdict === 'impossible') return [0, 0];
  if (verdict === 'shown') return behind(rounded(cell.people));
  return verdict === 'SMALL_BASE' ? [0, disclosureRules.threshold - 1] : [disclosureRules.threshold, Infinity];
}

/** How many numbers remain possible for the hidden part a reader can narrow most, from the total and the other parts. */
export function fewestPossibilities(total: Range, parts: readonly { readonly range: Range; readonly hidden: boolean }[]): number {
  const remaining = parts.flatMap(({ range, hidden }, place) => {
    if (!hidden) return [];
    const others = parts.filter((_, index) => index !== place);
    const least = Math.max(range[0], total[0] - others.reduce((sum, other) => sum + other.range[1], 0));
    const most = Math.min(range[1], total[1] - others.reduce((sum, other) => sum + other.range[0], 0));
    return [most - least + 1];
  });
  return Math.min(...remaining, Infinity);
}

/**
 * Hides more where one shown total and its shown parts would pin a hidden part down: the smallest shown part first, at last the
 * total. Repeated until every family of the table stands; the order is that of the table, so the same counts give the same result.
 *
 * What holds afterwards: from one total and its parts, knowing the rounding and reading SMALL_BASE as "0 to 9" and DIFFERENCE as
 * "10 or more", a reader is left with at least `leastPossibilities` numbers for each hidden part. What does not hold yet, and waits
 * for perturbed counts: a bound on reasoning over several families at once, across need groups (whose people overlap), or by
 * running these rules backwards. Those meet rule 2 and the rounding only.
 */
export function guardSubtraction(table: TableDefinition, cells: TrueCells, decided: Verdicts): Verdicts {
  const verdicts = new Map(decided);
  const families = familiesOf(table);
  for (let hidden = hideOne(table, families, cells, verdicts); hidden !== undefined; hidden = hideOne(table, families, cells, verdicts)) {
    verdicts.set(hidden, 'DIFFERENCE');
  }
  return verdicts;
}

function hideOne(table: TableDefinition, families: readonly Family[], cells: TrueCells, verdicts: Verdicts): string | undefined {
  const cellAt = (place: Family['total']): TrueCell => {
    const cell = cells.get(cellId(table, place));
    if (!cell) throw new Error('A family names a cell outside its table.');
    return cell;
  };
  for (const family of families) {
    const total = cellAt(family.total);
    if (verdicts.get(total.id) !== 'shown') continue;
    const parts = family.parts.map(cellAt);
    const seen = parts.map((cell) => {
      const verdict = verdicts.get(cell.id);
      return { range: rangeOf(cell, verdict), hidden: verdict !== 'shown' && verdict !== 'impossible' };
    });
    if (fewestPossibilities(rangeOf(total, 'shown'), seen) >= disclosureRules.leastPossibilities) continue;
    const shown = parts.filter((cell) => verdicts.get(cell.id) === 'shown').sort((one, other) => one.people - other.people);
    return (shown[0] ?? total).id;
  }
  return undefined;
}
