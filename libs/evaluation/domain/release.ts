import { ok, type Refusal, type Result } from '@linkwell/kernel';
import { caveats } from './caveats';
import type { Cell } from './cell';
import { disclosureRules, rounded } from './disclosure-rules';
import type { PublicationStage, Quarter } from './quarter';
import { guardSubtraction } from './subtraction';
import type { Place } from './table';
import { completeTable, type TrueCell, type TrueTable, type TrueTableRefusal } from './true-table';
import { decideBases, type Verdict } from './verdicts';

export interface ReleasedCell extends Place {
  readonly cell: Cell;
}

/** All that an evaluator can ever read. Every cell of the lattice is in it, hidden ones with their reason. */
export interface ReleasedTable {
  readonly tableId: string;
  readonly cohort: Quarter;
  readonly stage: PublicationStage;
  /** Totals before their parts. */
  readonly cells: readonly ReleasedCell[];
  readonly rules: typeof disclosureRules;
  readonly caveats: readonly string[];
}

/**
 * The one exit of figures that count people. Decided at build from the whole table, never by who asked what before: the same
 * counts give the same release. Complete the lattice → rule 2 on true counts → guard against subtraction → round.
 */
export function release(input: TrueTable): Result<ReleasedTable, Refusal<TrueTableRefusal>> {
  const complete = completeTable(input);
  if (!complete.ok) return complete;
  const verdicts = guardSubtraction(input.table, complete.value, decideBases(input.table, complete.value));
  const cells = [...complete.value.values()].map((cell) => ({ measure: cell.measure, at: cell.at, cell: leave(cell, verdicts.get(cell.id)) }));
  return ok({ tableId: input.table.id, cohort: input.cohort, stage: input.stage, cells, rules: disclosureRules, caveats });
}

/** A cell without a verdict never leaves. */
function leave(cell: TrueCell, verdict: Verdict | undefined): Cell {
  if (verdict === 'shown') return { value: rounded(cell.people) };
  if (verdict === 'impossible') return { value: 0, impossible: true };
  return { hidden: verdict ?? 'SMALL_BASE' };
}
