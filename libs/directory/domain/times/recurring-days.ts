import { addDays, ok, type CalendarDate, type Result } from '@linkwell/kernel';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../calendar-months';
import { uncertain, type ScheduleRefusal } from './schedule-refusal';
import type { ScheduleRule } from './schedule-rule';
import { codeOf, dayRuleText } from './weekday-codes';

/** No question reaches further: it bounds the work that a hostile rule or range can cause. */
export const longestSpan = 800;

/**
 * The days on which a rule's sessions begin, in order, from `from` to `until`, both included and at most `longestSpan` days apart (what is beyond is cut off).
 * Recurrence is reckoned in days, without a zone, so that no change of the clocks can move or lose one.
 */
export function recurringDays(rule: ScheduleRule, from: CalendarDate, until: CalendarDate): Result<readonly CalendarDate[], ScheduleRefusal> {
  const first = latest(from, rule.start, rule.validFrom);
  const last = earliest(until, rule.last, daysBetween(from, until) > longestSpan ? addDays(from, longestSpan) : null);
  if (first > last) return ok([]);
  if (rule.repeats === 'once') return ok(rule.start !== null && rule.start >= first && rule.start <= last ? [rule.start] : []);
  try {
    return ok(daysWithin(rule, first, last));
  } catch {
    return uncertain('freq', 'Its days cannot be reckoned: it is too far from its first day, or never comes.');
  }
}

function daysWithin(rule: ScheduleRule, first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const yearly = rule.byWeekNo.length > 0 || rule.byYearDay.length > 0;
  const recurrence = new RRuleTemporal({
    freq: yearly ? 'YEARLY' : rule.repeats === 'weekly' ? 'WEEKLY' : 'MONTHLY',
    // Without a first day the interval is one, and any day will do to reckon from.
    dtstart: midnight(rule.start ?? rule.validFrom ?? first),
    interval: rule.interval,
    wkst: codeOf(rule.weekStart),
    maxIterations: 20_000,
    cache: false,
    ...(rule.count === null ? {} : { count: rule.count }),
    ...(rule.byDay.length > 0 ? { byDay: rule.byDay.map(dayRuleText) } : {}),
    ...(rule.byWeekNo.length > 0 ? { byWeekNo: [...rule.byWeekNo] } : {}),
    ...(rule.byMonthDay.length > 0 ? { byMonthDay: [...rule.byMonthDay] } : {}),
    ...(rule.byYearDay.length > 0 ? { byYearDay: [...rule.byYearDay] } : {}),
  });
  return recurrence.between(midnight(first), midnight(last), true).map((day) => day.toPlainDate().toString() as CalendarDate);
}

const midnight = (day: CalendarDate) => Temporal.PlainDate.from(day).toZonedDateTime('UTC');
const latest = (day: CalendarDate, ...others: readonly (CalendarDate | null)[]): CalendarDate => others.reduce<CalendarDate>((a, b) => (b !== null && b > a ? b : a), day);
const earliest = (day: CalendarDate, ...others: readonly (CalendarDate | null)[]): CalendarDate => others.reduce<CalendarDate>((a, b) => (b !== null && b < a ? b : a), day);
