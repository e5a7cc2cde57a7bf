import { addDays } from '@linkwell/kernel';
import { daysBetween } from '../calendar-months';
import { longestSpan } from './recurring-days';
import { dayOf, isClosed, sessionsOnDays, type Session, type SessionsFound, type Timetable } from './sessions';

/** Sessions at once, at most. */
const mostSessions = 1_000;
const bounded = (most: number): number => Math.max(1, Math.min(mostSessions, Math.floor(most) || 1));

/**
 * The sessions that are under way at some moment from `from` to `until` (this not included), so that one that began before is among them; one whose end
 * nobody said counts by its start. `most`: 1 to 1,000. Never throws for what stands in a schedule.
 */
export function sessionsBetween(timetable: Timetable, from: Date, until: Date, most = 100): SessionsFound {
  const [first, last] = [addDays(dayOf(from), -1), dayOf(until)];
  const { sessions, unread } = sessionsOnDays(timetable, first, last);
  const within = sessions.filter(({ start, end }) => start < until && (end === null ? start >= from : end > from));
  const shown = within.slice(0, bounded(most));
  return { sessions: shown, complete: shown.length === within.length && daysBetween(first, last) <= longestSpan, unread };
}

/** Sooner days are asked first, for nearly all sessions are found there. The last reaches over a leap year of rules that come once a year. */
const reaches = [15, 70, 400] as const;

/** The first sessions that begin at or after a moment, within 400 days. `most`: 1 to 1,000. `complete` is false when there may be more within them. */
export function nextSessions(timetable: Timetable, after: Date, most = 3): SessionsFound {
  const first = dayOf(after);
  for (const reach of reaches) {
    const { sessions, unread } = sessionsOnDays(timetable, first, addDays(first, reach));
    const coming = sessions.filter(({ start }) => start >= after);
    if (coming.length >= bounded(most) || reach === 400) {
      const shown = coming.slice(0, bounded(most));
      return { sessions: shown, complete: reach === 400 && shown.length === coming.length, unread };
    }
  }
  return { sessions: [], complete: true, unread: [] };
}

/** The next session that begins at or after a moment, within 400 days. */
export const nextSession = (timetable: Timetable, after: Date): Session | undefined => nextSessions(timetable, after, 1).sessions[0];

/** `unknown` is never shown as closed: the times, the hours of this day, or the meaning of a rule are not known. */
export type Openness =
  | { readonly state: 'open'; readonly session: Session }
  | { readonly state: 'closed' }
  | { readonly state: 'unknown'; readonly because: 'TIMES_NOT_SAID' | 'HOURS_NOT_SAID' | 'RULE_NOT_UNDERSTOOD' };

/** Whether it is open at a moment; while several sessions are under way, the one that ends last. */
export function isOpenAt(timetable: Timetable, moment: Date): Openness {
  const today = dayOf(moment);
  const { sessions, unread } = sessionsOnDays(timetable, addDays(today, -1), today);
  const underWay = sessions.filter(({ start, end, hoursNotSaid }) => !hoursNotSaid && end !== null && start <= moment && moment < end);
  const session = underWay.sort((a, b) => Number(b.end) - Number(a.end))[0];
  if (session) return { state: 'open', session };
  if (timetable.schedules.length === 0) return { state: 'unknown', because: 'TIMES_NOT_SAID' };
  if (isClosed(timetable.closed, today)) return { state: 'closed' };
  const maybe = sessions.some(({ day, start, end, hoursNotSaid }) => day === today && (hoursNotSaid || (end === null && start <= moment)));
  if (maybe) return { state: 'unknown', because: 'HOURS_NOT_SAID' };
  return unread.length > 0 ? { state: 'unknown', because: 'RULE_NOT_UNDERSTOOD' } : { state: 'closed' };
}
