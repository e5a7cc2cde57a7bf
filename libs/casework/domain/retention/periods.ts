import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

/** How long records are kept, in whole years; the two ages are birthdays. */
export interface RetentionPeriods {
  readonly afterSupportYears: number;
  readonly childUntilAge: number;
  /** For who was 17 when support ended. */
  readonly childUntilAgeIf17: number;
  readonly afterDeathYears: number;
  readonly neverStartedYears: number;
}

/**
 * The first four are those of the NHS England Records Management Code of Practice (retention schedule, care records: adult and community records 8 years
 * after discharge; children's until the 25th birthday, or the 26th if 17 when treatment ended; 8 years after death). The last is ours: where support
 * never began there is little to account for.
 */
export const defaultPeriods: RetentionPeriods = { afterSupportYears: 8, childUntilAge: 25, childUntilAgeIf17: 26, afterDeathYears: 8, neverStartedYears: 2 };

export const periodNames = ['afterSupportYears', 'childUntilAge', 'childUntilAgeIf17', 'afterDeathYears', 'neverStartedYears'] as const satisfies readonly (keyof RetentionPeriods)[];

const least: RetentionPeriods = { afterSupportYears: 1, childUntilAge: 18, childUntilAgeIf17: 18, afterDeathYears: 1, neverStartedYears: 1 };
const most = 100;

export type PeriodsRefusal = 'PERIOD_RANGE' | 'PERIOD_SHORTER';

/** A team may keep its records longer than the installation does, never shorter: the controller answers for all of them. */
export function checkPeriods(periods: RetentionPeriods, installation: RetentionPeriods | null): Result<RetentionPeriods, Refusal<PeriodsRefusal>> {
  for (const name of periodNames) {
    const low = name === 'childUntilAgeIf17' ? Math.max(least[name], periods.childUntilAge) : least[name];
    if (!Number.isInteger(periods[name]) || periods[name] < low || periods[name] > most) return refused(refusal('PERIOD_RANGE', `Enter a whole number from ${low} to ${most}.`, name));
    if (installation && periods[name] < installation[name]) return refused(refusal('PERIOD_SHORTER', `Enter ${installation[name]} or more: a team may keep records longer than the installation does, not shorter.`, name));
  }
  return ok(periods);
}
