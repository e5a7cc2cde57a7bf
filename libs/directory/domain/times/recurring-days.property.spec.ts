import { expect, it } from '@jest/globals';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { daysBetween } from '../calendar-months';
import { recurringDays } from './recurring-days';
import { readSchedule, weekdayOf, type ScheduleRule } from './schedule-rule';
import { aSchedule } from './schedule.examples';

/** The rule's meaning day by day (RFC 5545, 3.3.10), slow and plain, to hold the library against. */
function isDue(rule: ScheduleRule, start: CalendarDate, day: CalendarDate): boolean {
  const monday = (of: CalendarDate) => addDays(of, 1 - weekdayOf(of));
  const month = (of: CalendarDate) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
  const number = Number(day.slice(8));
  const fromEnd = [0, 1, 2, 3, 4, 5].filter((weeks) => addDays(day, weeks * 7).slice(0, 7) === day.slice(0, 7)).length;
  const length = Number(addDays(`${addDays(`${day.slice(0, 8)}28` as CalendarDate, 4).slice(0, 8)}01` as CalendarDate, -1).slice(8));
  const weekday = rule.byDay.length === 0 || rule.byDay.some(({ weekday: wanted, nth }) => wanted === weekdayOf(day) && (nth === null || nth === Math.ceil(number / 7) || -nth === fromEnd));
  const dayOfMonth = rule.byMonthDay.length === 0 || rule.byMonthDay.some((wanted) => wanted === number || wanted === number - length - 1);
  const period = rule.repeats === 'weekly' ? daysBetween(monday(start), monday(day)) / 7 : month(day) - month(start);
  return day >= start && weekday && dayOfMonth && period % rule.interval === 0;
}

const someDay = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2022-01-01' as CalendarDate, days));
const said = fc.oneof(
  fc.record({ freq: fc.constant('WEEKLY' as const), byday: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }).map(String) }),
  fc.record({ freq: fc.constant('MONTHLY' as const), byday: fc.subarray(['1MO', '5WE', '-1SU', '-2FR', '3TU', 'SA'], { minLength: 1 }).map(String) }),
  fc.record({ freq: fc.constant('MONTHLY' as const), bymonthday: fc.subarray(['1', '13', '29', '31', '-1', '-30'], { minLength: 1 }).map(String), byday: fc.constantFrom('', 'MO,FR') }),
  fc.record({ freq: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const) }),
);

it('the days of any rule are those that its meaning gives, day by day', () => {
  const counts = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined });
  fc.assert(fc.property(said, someDay, someDay, fc.integer({ min: 1, max: 6 }), counts, (fields, start, from, interval, count) => {
    const rule = readSchedule(aSchedule({ ...fields, dtstart: start, interval, count }));
    if (!rule.ok) throw new Error(rule.refusal.message);
    const until = addDays(from, 200);
    const expected: CalendarDate[] = [];
    let left = count ?? Number.POSITIVE_INFINITY;
    for (let day = start; day <= until && left > 0; day = addDays(day, 1)) {
      if (!isDue(rule.value, start, day)) continue;
      left -= 1;
      if (day >= from) expected.push(day);
    }
    expect(recurringDays(rule.value, from, until)).toEqual({ ok: true, value: expected });
  }));
});
