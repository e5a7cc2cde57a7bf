import { ok, type CalendarDate, type Result } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import { weekdayNames, type Weekday } from '../opening/opening-time';
import { hoursInWords } from './clock-words';
import type { ScheduleRefusal } from './schedule-refusal';
import { readSchedule, weekdayOf, type ScheduleRule } from './schedule-rule';
import { inOrder, type DayRule } from './weekday-codes';

/** A rule for a person, on a day: "Tuesdays 10am to 12 noon", "First Monday of the month, 2pm to 4pm", "Every two weeks on Thursday, 1pm to 3pm, until 31 March 2027". */
export function scheduleInWords(schedule: HsdsSchedule, on: CalendarDate): Result<string, ScheduleRefusal> {
  const rule = readSchedule(schedule);
  return rule.ok ? ok(ruleInWords(rule.value, on)) : rule;
}

/**
 * All of a listing's rules, one line each: weekly rules with the same hours in one line, past ones left out. A rule that has no one meaning stands in the
 * publisher's own words, if it has any.
 */
export function schedulesInWords(schedules: readonly HsdsSchedule[], on: CalendarDate): readonly string[] {
  const rules: ScheduleRule[] = [];
  const words: string[] = [];
  for (const schedule of schedules) {
    const rule = readSchedule(schedule);
    if (!rule.ok) words.push(...(schedule.description ? [schedule.description] : []));
    else if (!isOver(rule.value, on)) rules.push(rule.value);
  }
  return [...new Set([...together(rules, on).map((rule) => ruleInWords(rule, on)), ...words])];
}

const isOver = (rule: ScheduleRule, on: CalendarDate): boolean =>
  (rule.last !== null && rule.last < on) || (rule.repeats === 'once' && rule.start !== null && rule.start < on);

/** Publishers often write a rule a weekday. */
function together(rules: readonly ScheduleRule[], on: CalendarDate): readonly ScheduleRule[] {
  const groups = new Map<string, ScheduleRule>();
  for (const [index, rule] of rules.entries()) {
    const joins = rule.repeats === 'weekly' && rule.interval === 1 && rule.count === null;
    const key = joins ? JSON.stringify([rule.byWeekNo, beginning(rule, on), rule.last, rule.hours]) : `${index}`;
    const before = groups.get(key);
    groups.set(key, before ? { ...before, byDay: inOrder([...before.byDay, ...rule.byDay]) } : rule);
  }
  return [...groups.values()];
}

/** The day from which it holds, while that is to come. */
const beginning = ({ start, validFrom }: ScheduleRule, on: CalendarDate): CalendarDate | undefined =>
  [start, validFrom].filter((day) => day !== null && day > on).sort().at(-1) ?? undefined;

function ruleInWords(rule: ScheduleRule, on: CalendarDate): string {
  const { words, plain } = daysOf(rule);
  const hours = hoursInWords(rule.hours);
  const begins = beginning(rule, on);
  return [
    plain && hours ? `${words} ${hours}` : words,
    ...(plain || !hours ? [] : [hours]),
    ...(rule.repeats !== 'once' && begins !== undefined ? [`from ${dateInWords(begins)}`] : []),
    ...(rule.count === null || rule.repeats === 'once' ? [] : [rule.count === 1 ? 'once' : `${rule.count} times`]),
    ...(rule.last === null || rule.repeats === 'once' ? [] : [`until ${dateInWords(rule.last)}`]),
  ].join(', ');
}

/** `plain`: the hours may follow without a comma. */
function daysOf(rule: ScheduleRule): { readonly words: string; readonly plain: boolean } {
  if (rule.repeats === 'once') return { words: rule.start ? `${weekdayNames[weekdayOf(rule.start)]} ${dateInWords(rule.start)}` : '', plain: false };
  if (rule.repeats === 'weekly') return weeklyDays(rule);
  const every = rule.interval > 1 ? `Every ${counted(rule.interval)} months on ` : '';
  const words = rule.byYearDay.length > 0 ? yearDays(rule) : rule.byMonthDay.length > 0 ? monthDays(rule) : monthWeekdays(rule.byDay);
  return { words: every ? `${every}${small(words)}` : `${words}${endsWithMonth(rule) ? ' of the month' : ''}`, plain: !every && !endsWithMonth(rule) && rule.byYearDay.length === 0 };
}

function weeklyDays(rule: ScheduleRule): { words: string; plain: boolean } {
  const days = rule.byDay.map(({ weekday }) => weekday);
  if (rule.byWeekNo.length > 0) return { words: `${severally(days)} in ${rule.byWeekNo.length === 1 ? 'week' : 'weeks'} ${listed(rule.byWeekNo.map((week) => (week < 0 ? `${-week} from the end` : `${week}`)))} of the year`, plain: false };
  if (rule.interval === 1) return { words: severally(days), plain: true };
  return { words: `Every ${counted(rule.interval)} weeks on ${listed(days.map((day) => weekdayNames[day]))}`, plain: false };
}

/** "Tuesdays", "Monday to Friday", "Every day". */
function severally(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length === 7) return 'Every day';
  if (days.length > 2 && last - first === days.length - 1) return `${weekdayNames[first]} to ${weekdayNames[last]}`;
  return listed(days.map((day) => `${weekdayNames[day]}s`));
}

const endsWithMonth = (rule: ScheduleRule): boolean => rule.byYearDay.length === 0 && (rule.byMonthDay.length > 0 || rule.byDay.some(({ nth }) => nth !== null));

/** "First and third Tuesday", "First Monday and last Friday", "Tuesdays". */
function monthWeekdays(rules: readonly DayRule[]): string {
  const groups = new Map<Weekday, (number | null)[]>();
  for (const { weekday, nth } of rules) groups.set(weekday, [...(groups.get(weekday) ?? []), nth]);
  const words = [...groups].map(([weekday, nths]) => (nths.includes(null) ? `every ${weekdayNames[weekday]}` : `${listed(nths.map((nth) => nthOf(nth ?? 1)))} ${weekdayNames[weekday]}`));
  return rules.every(({ nth }) => nth === null) ? severally([...groups.keys()]) : capital(listed(words));
}

function monthDays({ byMonthDay, byDay }: ScheduleRule): string {
  const days = `the ${listed(byMonthDay.map((day) => (day < 0 ? `${day === -1 ? '' : `${ordinal(-day)} `}last day` : ordinal(day))))}`;
  return capital(byDay.length > 0 ? `${listed(byDay.map(({ weekday, nth }) => `${nth === null ? '' : `${nthOf(nth)} `}${weekdayNames[weekday]}`), 'or')} that falls on ${days}` : days);
}

const yearDays = ({ byYearDay, byDay }: ScheduleRule): string =>
  `${byDay.length > 0 ? `${listed(byDay.map(({ weekday }) => weekdayNames[weekday]), 'or')} that falls on day` : 'Day'} ${listed(byYearDay.map((day) => (day < 0 ? `${-day} from the end` : `${day}`)))} of the year`;

const nthNames = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const nthOf = (nth: number): string => (nth === -1 ? 'last' : nth < 0 ? `${nthNames[-nth]} last` : (nthNames[nth] ?? ''));
const small = (words: string): string => (/^(First|Second|Third|Fourth|Fifth|Last)\b/.test(words) ? `the ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words.replace(/^(The|Every)\b/, (word) => word.toLowerCase()));
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const counted = (count: number): string => numbers[count] ?? `${count}`;

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

function listed(words: readonly string[], joined: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joined} ${words.at(-1)}`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "5 January 2026". */
const dateInWords = (day: CalendarDate): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
