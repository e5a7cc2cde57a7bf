import { addDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import type { ClosedOnBankHolidays } from '../listing/our-fields';
import { clockInLondon, momentInLondon } from './london-time';
import { recurringDays } from './recurring-days';
import type { ScheduleRefusal } from './schedule-refusal';
import { readSchedule, type ScheduleRule } from './schedule-rule';

/** Days on which nothing begins, both included; `until` null: not known when it opens again. */
export interface ClosedPeriod {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** Everything that decides when something is open. */
export interface Timetable {
  readonly schedules: readonly HsdsSchedule[];
  readonly closed: readonly ClosedPeriod[];
  readonly closedOnBankHolidays: ClosedOnBankHolidays;
  /** Of the place's nation. */
  readonly bankHolidays: ReadonlySet<CalendarDate>;
}

/** `BANK_HOLIDAY`: it falls on one, and nobody said whether it is held then: "check: bank holiday". */
export type SessionCaution = 'BANK_HOLIDAY';

export interface Session {
  readonly scheduleId: string;
  /** UTC. `end` is the first moment after it; `null` when nobody said when it ends. */
  readonly start: Date;
  readonly end: Date | null;
  /** As clocks and calendar in the United Kingdom show start and end: `YYYY-MM-DD`, `HH:MM`. */
  readonly day: CalendarDate;
  readonly opens: string;
  readonly endDay: CalendarDate | null;
  readonly closes: string | null;
  /** The day is known and the hours are not: start and end are the day's. */
  readonly hoursNotSaid: boolean;
  readonly cautions: readonly SessionCaution[];
}

export interface SessionsFound {
  /** By start, then end, then id of the schedule. */
  readonly sessions: readonly Session[];
  /** False when there may be more in the range: `most` was reached, or the range was longer than 800 days. */
  readonly complete: boolean;
  /** Rules that have no one meaning, or break the standard: their sessions are missing above. */
  readonly unread: readonly UnreadSchedule[];
}
export interface UnreadSchedule {
  readonly scheduleId: string;
  readonly refusal: ScheduleRefusal;
}

/** The sessions that begin on days from `first` to `last`. */
export function sessionsOnDays(timetable: Timetable, first: CalendarDate, last: CalendarDate): Pick<SessionsFound, 'sessions' | 'unread'> {
  const sessions: Session[] = [];
  const unread: UnreadSchedule[] = [];
  for (const schedule of timetable.schedules) {
    const rule = readSchedule(schedule);
    const days = rule.ok ? recurringDays(rule.value, first, last) : rule;
    if (!days.ok || !rule.ok) {
      if (!days.ok) unread.push({ scheduleId: schedule.id, refusal: days.refusal });
      continue;
    }
    for (const day of days.value) {
      const holiday = timetable.bankHolidays.has(day);
      if (isClosed(timetable.closed, day) || (holiday && timetable.closedOnBankHolidays === 'yes')) continue;
      const session = sessionOn(day, schedule.id, rule.value, holiday && timetable.closedOnBankHolidays === 'unknown' ? ['BANK_HOLIDAY'] : []);
      if (session.end === null || session.start < session.end) sessions.push(session);
    }
  }
  return { sessions: sessions.sort(inOrder), unread };
}

export const isClosed = (closed: readonly ClosedPeriod[], day: CalendarDate): boolean => closed.some(({ from, until }) => from <= day && (until === null || day <= until));

function sessionOn(day: CalendarDate, scheduleId: string, { hours }: ScheduleRule, cautions: readonly SessionCaution[]): Session {
  const wholeDay = hours.known === 'not said';
  const start = momentInLondon(day, wholeDay ? '00:00' : hours.opens);
  const end = wholeDay ? momentInLondon(addDays(day, 1), '00:00') : hours.known === 'both' ? momentInLondon(hours.nextDay ? addDays(day, 1) : day, hours.closes) : null;
  const [begins, ends] = [clockInLondon(start), end && clockInLondon(end)];
  return { scheduleId, start, end, day: begins.day, opens: begins.time, endDay: ends?.day ?? null, closes: ends?.time ?? null, hoursNotSaid: wholeDay, cautions };
}

const inOrder = (a: Session, b: Session): number =>
  a.start.getTime() - b.start.getTime() || endOf(a) - endOf(b) || (a.scheduleId < b.scheduleId ? -1 : Number(a.scheduleId > b.scheduleId));
const endOf = ({ end }: Session): number => end?.getTime() ?? Number.MAX_SAFE_INTEGER;

/** Day a moment falls on, kept within the years that rules may name, so that no arithmetic leaves the calendar. Throws a RangeError for an invalid date. */
export function dayOf(moment: Date): CalendarDate {
  const year = moment.getUTCFullYear();
  if (Number.isNaN(year)) throw new RangeError('A moment is a valid date.');
  if (year < 1900) return '1900-01-01' as CalendarDate;
  return year > 2199 ? ('2199-12-31' as CalendarDate) : dayInLondon(moment);
}
