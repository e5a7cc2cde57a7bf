import { addDays, ok, type CalendarDate, type Result } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import { momentInLondon } from './london-time';
import { longestSpan, recurringDays } from './recurring-days';
import { rruleText } from './rrule-text';
import { uncertain, type ScheduleRefusal } from './schedule-refusal';
import { readSchedule } from './schedule-rule';
import type { Hours } from './hours';

/** A rule as a calendar file (RFC 5545) needs it. Times are of `Europe/London` (TZID); without hours it is an event of whole days. */
export interface CalendarRule {
  /** DTSTART's day: the first session on or after the day asked for. */
  readonly firstDay: CalendarDate;
  readonly hours: Hours;
  /** The value of RRULE with its UNTIL; `undefined` for what comes once. */
  readonly rrule: string | undefined;
}

/**
 * A rule for a calendar file that begins on or after a day. A number of times becomes the last of those days, for counting would begin anew; what goes on for more
 * than 800 days without an end keeps none. `undefined`: no session is left. Single closed days are for the caller to leave out (EXDATE).
 */
export function calendarRule(schedule: HsdsSchedule, onOrAfter: CalendarDate): Result<CalendarRule | undefined, ScheduleRefusal> {
  const rule = readSchedule(schedule);
  if (!rule.ok) return rule;
  const from = [onOrAfter, rule.value.start, rule.value.validFrom].filter((day) => day !== null).sort().at(-1) ?? onOrAfter;
  if (!/^(19|2[01])\d\d-/.test(from)) return uncertain('dtstart', 'Give a day of the years 1900 to 2199.');
  const days = recurringDays(rule.value, from, addDays(from, longestSpan));
  if (!days.ok) return days;
  const [firstDay, lastCounted] = [days.value[0], days.value.at(-1)];
  if (firstDay === undefined) return ok(undefined);
  const last = rule.value.count === null ? rule.value.last : (lastCounted ?? null);
  return ok({ firstDay, hours: rule.value.hours, rrule: rruleText({ ...rule.value, count: null }, last === null ? undefined : untilText(last, rule.value.hours)) });
}

/** UNTIL is a date where DTSTART is one, else a moment in UTC (RFC 5545, 3.3.10): the last one of the day. */
function untilText(last: CalendarDate, hours: Hours): string {
  if (hours.known === 'not said') return last.replaceAll('-', '');
  const moment = new Date(momentInLondon(addDays(last, 1), '00:00').getTime() - 1_000);
  return moment.toISOString().replace(/\.\d{3}/, '').replaceAll(/[-:]/g, '');
}
