import type { CalendarDate } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import { inWeekOrder, type OpeningTime } from '../opening/opening-time';
import { readSchedule } from './schedule-rule';
import { codeOf, dayRuleText, inOrder, type DayRule } from './weekday-codes';

/** A rule that has not been given an id yet. */
export type ScheduleToKeep = Required<Pick<HsdsSchedule, 'freq' | 'byday' | 'opens_at' | 'closes_at'>>;

/** A weekly opening, or one on certain weekdays of the month (`nth`, as in `DayRule`). It opens and closes on the same day. */
export type OpeningRule = Pick<OpeningTime, 'opens' | 'closes'> & DayRule;

/** One rule for all days that share their hours, in the order of the week's first; the same openings always give the same rules. */
export function schedulesOfOpenings(openings: readonly OpeningRule[]): readonly ScheduleToKeep[] {
  const groups = new Map<string, OpeningRule[]>();
  for (const opening of openings) {
    const key = `${opening.nth === null ? 'WEEKLY' : 'MONTHLY'} ${opening.opens} ${opening.closes}`;
    groups.set(key, [...(groups.get(key) ?? []), opening]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0];
      if (!first) return [];
      return [{ freq: first.nth === null ? ('WEEKLY' as const) : ('MONTHLY' as const), byday: inOrder(group).map(dayRuleText).join(','), opens_at: first.opens, closes_at: first.closes }];
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const week = [1, 2, 3, 4, 5, 6, 7] as const;
const keyOf = ({ freq, byday, opens_at, closes_at }: ScheduleToKeep): string => `${freq === 'WEEKLY' ? 0 : 1} ${week.find((day) => byday.includes(codeOf(day)))} ${opens_at} ${closes_at}`;

/** Weekly times as rules. */
export const schedulesOf = (times: readonly OpeningTime[]): readonly ScheduleToKeep[] => schedulesOfOpenings(times.map((time) => ({ ...time, nth: null })));

/**
 * The weekly times of rules that hold on a day, in the order of the week. `rest`: rules that a weekly table cannot show (every two weeks, monthly, over midnight,
 * without hours, or without one meaning); past and future ones are in neither.
 */
export function openingTimesOf(schedules: readonly HsdsSchedule[], on: CalendarDate): { readonly times: readonly OpeningTime[]; readonly rest: readonly HsdsSchedule[] } {
  const times: OpeningTime[] = [];
  const rest: HsdsSchedule[] = [];
  for (const schedule of schedules) {
    const read = readSchedule(schedule);
    if (!read.ok) {
      rest.push(schedule);
      continue;
    }
    const { repeats, interval, count, byWeekNo, byDay, hours, start, validFrom, last } = read.value;
    if ((last ?? on) < on || (start ?? on) > on || (validFrom ?? on) > on) continue;
    if (repeats === 'once' && (start ?? on) < on) continue;
    const inWeek = repeats === 'weekly' && interval === 1 && count === null && byWeekNo.length === 0 && hours.known === 'both' && !hours.nextDay;
    if (!inWeek || hours.known !== 'both') rest.push(schedule);
    else times.push(...byDay.map(({ weekday }) => ({ weekday, opens: hours.opens, closes: hours.closes })));
  }
  return { times: inWeekOrder(times), rest };
}
