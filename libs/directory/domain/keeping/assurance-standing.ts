import type { CalendarDate } from '@linkwell/kernel';
import { assuranceKinds, type Assurance, type AssuranceKind, type AssuranceRecord } from '../assurance';
import { addMonths, daysBetween } from '../calendar-months';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

/** Days before the last day on which an organisation's managers are told that an assurance runs out. */
export const reminderDays = [60, 30, 7] as const;
export type ReminderDays = (typeof reminderDays)[number];

/**
 * Which reminder stands for an assurance on a day: the nearest that has been reached, so that a day on which nothing ran is made up for.
 * `null` before the first, and once it has lapsed: that stands on the organisation's first screen instead.
 */
export function reminderFor(expiresOn: CalendarDate, today: CalendarDate): ReminderDays | null {
  const left = daysBetween(today, expiresOn);
  return left < 0 ? null : ([...reminderDays].reverse().find((days) => left <= days) ?? null);
}

export interface AssuranceStanding {
  readonly kind: AssuranceKind;
  readonly state: 'holds' | 'runs_out_soon' | 'lapsed' | 'missing';
  /** The one that lasts longest. */
  readonly record: AssuranceRecord | null;
}

/** Each kind that a service needs, as it stands on a day. */
export function assuranceStanding({ dbsApplies, records }: Assurance, today: CalendarDate): readonly AssuranceStanding[] {
  return assuranceKinds
    .filter((kind) => kind !== 'dbs' || dbsApplies)
    .map((kind) => {
      const record = records.filter((each) => each.kind === kind).sort((a, b) => b.expiresOn.localeCompare(a.expiresOn) || b.recordedOn.localeCompare(a.recordedOn))[0] ?? null;
      if (record === null) return { kind, state: 'missing', record };
      if (record.expiresOn < today) return { kind, state: 'lapsed', record };
      return { kind, state: reminderFor(record.expiresOn, today) === null ? 'holds' : 'runs_out_soon', record };
    });
}

/** Longer than any policy or agreement is made for: a later day is taken for a slip of the pen. */
const longestMonths = 60;

/** The last day on which an assurance holds, as somebody records it. */
export function readExpiry(expiresOn: CalendarDate, today: CalendarDate): Result<CalendarDate, Refusal<'ALREADY_LAPSED' | 'TOO_FAR_AHEAD'>> {
  if (expiresOn < today) return refused(refusal('ALREADY_LAPSED', 'This day has passed. Enter the last day on which it holds.', 'expiresOn'));
  if (expiresOn > addMonths(today, longestMonths)) return refused(refusal('TOO_FAR_AHEAD', 'Enter a day within the next five years, and look at it again then.', 'expiresOn'));
  return ok(expiresOn);
}
