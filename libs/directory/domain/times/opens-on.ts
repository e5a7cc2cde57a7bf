import type { CalendarDate } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import { isOpenIn, type PartOfDay, type Weekday } from '../opening/opening-time';
import { readSchedule, weekdayOf, type ScheduleRule } from './schedule-rule';

/** Days of the week, any of which will do, and a part of the day: mornings end at 12 noon, afternoons last to 5pm, evenings to midnight. */
export interface WantedTime {
  readonly days: readonly Weekday[];
  readonly part?: PartOfDay;
}
export const weekend: readonly Weekday[] = [6, 7];

/** `sometimes`: not in every week (once a month, every two weeks, on one day). `unknown`: the times, or the hours that were asked for, are not known. */
export type OpensThen = 'every week' | 'sometimes' | 'no' | 'unknown';

/**
 * Whether a listing is open at a wanted time, by the rules that hold on a day: past rules and those that have not begun are left out. A session counts on the
 * day it begins, with its hours up to midnight. Closures and bank holidays change single days and are no part of this answer.
 */
export function opensOn(schedules: readonly HsdsSchedule[], wanted: WantedTime, on: CalendarDate): OpensThen {
  const answers = schedules.flatMap((schedule) => {
    const rule = readSchedule(schedule);
    if (!rule.ok) return ['unknown' as const];
    return holdsOn(rule.value, on) ? [opens(rule.value, wanted)] : [];
  });
  return answers.length === 0 && schedules.length === 0 ? 'unknown' : (best.find((answer) => answers.includes(answer)) ?? 'no');
}

const best: readonly OpensThen[] = ['every week', 'sometimes', 'unknown', 'no'];

const holdsOn = ({ repeats, start, validFrom, last }: ScheduleRule, on: CalendarDate): boolean =>
  repeats === 'once' ? (start ?? '') >= on : (last ?? on) >= on && (start ?? on) <= on && (validFrom ?? on) <= on;

function opens(rule: ScheduleRule, { days, part }: WantedTime): OpensThen {
  const oftenest = onAnyOf(rule, days);
  if (oftenest === 'no' || part === undefined) return oftenest;
  const { hours } = rule;
  if (hours.known === 'not said') return 'unknown';
  if (hours.known === 'opening') return isOpenIn({ opens: hours.opens, closes: nextMinute(hours.opens) }, part) ? oftenest : 'unknown';
  return isOpenIn({ opens: hours.opens, closes: hours.nextDay ? '24:00' : hours.closes }, part) ? oftenest : 'no';
}

const nextMinute = (time: string): string => (time === '23:59' ? '24:00' : `${time.slice(0, 3)}${String(Number(time.slice(3)) + 1).padStart(2, '0')}`);

function onAnyOf(rule: ScheduleRule, days: readonly Weekday[]): OpensThen {
  if (rule.repeats === 'once') return rule.start !== null && days.includes(weekdayOf(rule.start)) ? 'sometimes' : 'no';
  const anyDay = rule.byDay.length === 0;
  if (!anyDay && !rule.byDay.some(({ weekday }) => days.includes(weekday))) return 'no';
  const weekly = rule.interval === 1 && rule.count === null && rule.byWeekNo.length === 0 && rule.byMonthDay.length === 0 && rule.byYearDay.length === 0;
  return weekly && rule.byDay.some(({ weekday, nth }) => nth === null && days.includes(weekday)) ? 'every week' : 'sometimes';
}
