import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { addMonths } from '../calendar-months';
import type { Capacity, CapacityState } from '../capacity';
import type { ServiceStatus } from '../listing-life';

export interface RoomSaid {
  readonly state: CapacityState;
  readonly until: CalendarDate | null;
  /** `null`: not said. */
  readonly waitWeeks: number | null;
}

const longestWaitWeeks = 104;
const farthestMonths = 24;

/** What an organisation says of its room. A wait is said in weeks and kept in days. */
export function readRoom({ state, until, waitWeeks }: RoomSaid, today: CalendarDate): Result<{ readonly capacity: Capacity; readonly usualWaitDays: number | null }, Refusal<'NO_SUCH_WAIT' | 'UNTIL_PAST' | 'UNTIL_TOO_FAR'>> {
  if (waitWeeks !== null && (!Number.isInteger(waitWeeks) || waitWeeks < 0 || waitWeeks > longestWaitWeeks)) {
    return refused(refusal('NO_SUCH_WAIT', `Use a whole number of weeks from 0 to ${longestWaitWeeks}.`, 'waitWeeks'));
  }
  const usualWaitDays = waitWeeks === null ? null : waitWeeks * 7;
  if (state !== 'full') return ok({ capacity: { state }, usualWaitDays });
  if (until !== null && until <= today) return refused(refusal('UNTIL_PAST', 'Use a day after today, or leave the day out.', 'until'));
  if (until !== null && until > addMonths(today, farthestMonths)) return refused(refusal('UNTIL_TOO_FAR', 'Use a day within the next two years, or leave the day out.', 'until'));
  return ok({ capacity: { state, until }, usualWaitDays });
}

export interface Closure {
  readonly from: CalendarDate;
  /** The last day on which it is closed; `null` while nobody knows. */
  readonly until: CalendarDate | null;
  readonly note: string | null;
}

const longestNote = 300;

/** A closure for a while, such as a holiday. The note is shown to the public. */
export function readClosure(said: Closure, today: CalendarDate): Result<Closure, Refusal<'CLOSURE_BACKWARDS' | 'CLOSURE_PAST' | 'CLOSURE_TOO_FAR' | 'NOTE_TOO_LONG'>> {
  const { from, until } = said;
  if (until !== null && until < from) return refused(refusal('CLOSURE_BACKWARDS', 'The last day must not be before the first.', 'until'));
  if (until !== null && until < today) return refused(refusal('CLOSURE_PAST', 'These days have passed already.', 'until'));
  if (from > addMonths(today, farthestMonths)) return refused(refusal('CLOSURE_TOO_FAR', 'Use a day within the next two years.', 'from'));
  const note = said.note?.replace(/[^\P{Cc}\n]/gu, ' ').replace(/\s+/g, ' ').trim() || null;
  if (note !== null && note.length > longestNote) return refused(refusal('NOTE_TOO_LONG', `Use ${longestNote} characters or fewer.`, 'note'));
  return ok({ from, until, note });
}

/** Whether a service runs on a day: one that does is closed for now on the days of its closure. */
export const statusOn = (today: CalendarDate, status: ServiceStatus, closure: Closure | null): ServiceStatus =>
  status === 'active' && closureOn(closure, today) === 'closed' ? 'temporarily_closed' : status;

/** Where a closure stands on a day. One that is over says nothing any more. */
export function closureOn(closure: Closure | null, today: CalendarDate): 'closed' | 'coming' | null {
  if (closure === null || (closure.until !== null && closure.until < today)) return null;
  return closure.from <= today ? 'closed' : 'coming';
}
