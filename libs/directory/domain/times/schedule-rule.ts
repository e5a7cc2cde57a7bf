import { ok, parseCalendarDate, type CalendarDate, type Result } from '@linkwell/kernel';
import type { HsdsSchedule } from '../hsds';
import type { Weekday } from '../opening/opening-time';
import { readHours, type Hours } from './hours';
import { invalid, uncertain, type ScheduleRefusal } from './schedule-refusal';
import { inOrder, parseDayRule, weekdayOfCode, type DayRule } from './weekday-codes';

/** A rule of times of Open Referral UK, read and found to have one meaning. Its recurrence chooses days; the hours are laid on each of them. */
export interface ScheduleRule {
  readonly repeats: 'once' | 'weekly' | 'monthly';
  /** Every how many weeks or months, from 1. */
  readonly interval: number;
  readonly weekStart: Weekday;
  /** Of a weekly rule, or of a monthly one without other days, never empty. */
  readonly byDay: readonly DayRule[];
  /** Weeks of the year (ISO 8601), of a weekly rule; negative from the year's end. */
  readonly byWeekNo: readonly number[];
  /** Days of the month or of the year, of a monthly rule; negative from the end. */
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  /** The day of the first event, from which intervals and counts are reckoned. */
  readonly start: CalendarDate | null;
  readonly validFrom: CalendarDate | null;
  /** The last day on which a session may begin. */
  readonly last: CalendarDate | null;
  /** How many times in all. */
  readonly count: number | null;
  readonly hours: Hours;
}

/** Wider than any rule of a real service: what lies beyond is a slip of the pen, or hostile. */
const years = { first: 1900, last: 2199 };
const most = { interval: 1_000, count: 100_000, text: 2_000 };

/** Reads one rule. Never throws; what is wrong is named by its field. */
export function readSchedule(schedule: HsdsSchedule): Result<ScheduleRule, ScheduleRefusal> {
  const { freq } = schedule;
  const [start, validFrom, validTo, until] = [readDay(schedule, 'dtstart'), readDay(schedule, 'valid_from'), readDay(schedule, 'valid_to'), readDay(schedule, 'until')];
  if (!start.ok) return start;
  if (!validFrom.ok) return validFrom;
  if (!validTo.ok) return validTo;
  if (!until.ok) return until;
  const interval = readCount(schedule, 'interval', most.interval);
  if (!interval.ok) return interval;
  const count = readCount(schedule, 'count', most.count);
  if (!count.ok) return count;
  const days = readDayRules(schedule);
  if (!days.ok) return days;
  const numbers = readNumbers(schedule);
  if (!numbers.ok) return numbers;
  const weekStart = readWeekStart(schedule.wkst);
  if (!weekStart.ok) return weekStart;
  const hours = readHours(schedule);
  if (!hours.ok) return hours;

  const last = [until.value, validTo.value].filter((day) => day !== null).sort()[0] ?? null;
  const rule = {
    interval: interval.value ?? 1, weekStart: weekStart.value, byDay: days.value, ...numbers.value,
    start: start.value, validFrom: validFrom.value, last, count: count.value, hours: hours.value,
  };
  if (freq === undefined || freq === null) return onceOnly(rule);
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return invalid('freq', 'Say WEEKLY or MONTHLY.');
  if (rule.interval > 1 && rule.start === null) return uncertain('dtstart', `It comes every ${rule.interval} ${freq === 'WEEKLY' ? 'weeks' : 'months'}, but nobody said from which day: give the day of one of its sessions.`);
  if (rule.count !== null && rule.start === null && rule.validFrom === null) return uncertain('dtstart', 'It comes a number of times, but nobody said from which day: give the day of the first session.');
  return freq === 'WEEKLY' ? weekly({ ...rule, repeats: 'weekly' }) : monthly({ ...rule, repeats: 'monthly' });
}

type Read = Omit<ScheduleRule, 'repeats'>;

function onceOnly(rule: Read): Result<ScheduleRule, ScheduleRefusal> {
  if (rule.start === null || rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.byWeekNo.length > 0 || rule.byYearDay.length > 0) {
    return uncertain('freq', 'Nobody said how often it comes: say WEEKLY or MONTHLY, or give the one day alone.');
  }
  return ok({ ...rule, repeats: 'once' });
}

function weekly(rule: ScheduleRule): Result<ScheduleRule, ScheduleRefusal> {
  if (rule.byDay.some(({ nth }) => nth !== null)) return invalid('byday', 'A numbered weekday (2MO) belongs to a monthly rule (RFC 5545, 3.3.10).');
  if (rule.byMonthDay.length > 0) return uncertain('bymonthday', 'Days of the month belong to a monthly rule: leave them out, or say MONTHLY.');
  if (rule.byYearDay.length > 0) return uncertain('byyearday', 'Days of the year belong to a monthly rule: leave them out, or say MONTHLY.');
  if (rule.byWeekNo.length > 0 && rule.interval > 1) return uncertain('byweekno', 'Weeks of the year and an interval together have no one meaning: keep one of them.');
  if (rule.byDay.length > 0) return ok(rule);
  if (rule.start === null) return uncertain('byday', 'Nobody said on which weekdays: give them, or the day of the first session.');
  return ok({ ...rule, byDay: [{ weekday: weekdayOf(rule.start), nth: null }] });
}

function monthly(rule: ScheduleRule): Result<ScheduleRule, ScheduleRefusal> {
  if (rule.byWeekNo.length > 0) return uncertain('byweekno', 'Weeks of the year belong to a weekly rule: leave them out, or say WEEKLY.');
  if (rule.byYearDay.length > 0 && (rule.interval > 1 || rule.byMonthDay.length > 0 || rule.byDay.some(({ nth }) => nth !== null))) {
    return uncertain('byyearday', 'Days of the year together with an interval, days of the month or numbered weekdays have no one meaning: keep one of them.');
  }
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.byYearDay.length > 0) return ok(rule);
  if (rule.start === null) return uncertain('byday', 'Nobody said on which days of the month: give them, or the day of the first session.');
  return ok({ ...rule, byMonthDay: [Number(rule.start.slice(8))] });
}

/** 1 is Monday. */
export const weekdayOf = (day: CalendarDate): Weekday => (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;

function readDay(schedule: HsdsSchedule, field: 'dtstart' | 'valid_from' | 'valid_to' | 'until'): Result<CalendarDate | null, ScheduleRefusal> {
  const text = schedule[field]?.trim();
  if (!text) return ok(null);
  const day = parseCalendarDate(text.replace(/T00:00(?::00(?:\.0+)?)?Z?$/i, ''));
  if (!day) return invalid(field, 'Write a day that exists as YYYY-MM-DD.');
  const year = Number(day.slice(0, 4));
  return year < years.first || year > years.last ? invalid(field, `Give a day of the years ${years.first} to ${years.last}.`) : ok(day);
}

function readCount(schedule: HsdsSchedule, field: 'interval' | 'count', highest: number): Result<number | null, ScheduleRefusal> {
  const value = schedule[field];
  if (value === undefined || value === null) return ok(null);
  return Number.isInteger(value) && value >= 1 && value <= highest ? ok(value) : invalid(field, `Give a whole number from 1 to ${highest}.`);
}

function readDayRules({ byday }: HsdsSchedule): Result<readonly DayRule[], ScheduleRefusal> {
  if (!byday?.trim()) return ok([]);
  const rules = byday.length > most.text ? [undefined] : byday.split(',').map(parseDayRule);
  const read = rules.filter((rule) => rule !== undefined);
  return read.length === rules.length ? ok(inOrder(read)) : invalid('byday', 'Write weekdays as MO, TU, WE, TH, FR, SA, SU with commas between; of a monthly rule also 1MO to 5SU, -1FR for the last Friday.');
}

const lists = { byWeekNo: ['byweekno', 53], byMonthDay: ['bymonthday', 31], byYearDay: ['byyearday', 366] } as const;

function readNumbers(schedule: HsdsSchedule): Result<Pick<ScheduleRule, keyof typeof lists>, ScheduleRefusal> {
  const found = { byWeekNo: [] as number[], byMonthDay: [] as number[], byYearDay: [] as number[] };
  for (const name of ['byWeekNo', 'byMonthDay', 'byYearDay'] as const) {
    const [field, highest] = lists[name];
    const text = schedule[field]?.trim();
    if (!text) continue;
    const numbers = text.length > most.text ? [0] : text.split(',').map((part) => (/^[+-]?\d{1,3}$/.test(part.trim()) ? Number(part) : 0));
    if (numbers.some((value) => value === 0 || Math.abs(value) > highest)) return invalid(field, `Give whole numbers from 1 to ${highest} (or -1 to -${highest}, from the end) with commas between.`);
    found[name] = [...new Set(numbers)].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
  }
  return ok(found);
}

function readWeekStart(wkst: string | undefined): Result<Weekday, ScheduleRefusal> {
  if (!wkst?.trim()) return ok(1);
  const weekday = weekdayOfCode(wkst);
  return weekday ? ok(weekday) : invalid('wkst', 'Write the day a week starts on as MO, TU, WE, TH, FR, SA or SU.');
}
