import type { ClosedOnBankHolidays } from '../listing/our-fields';
import { schedulesOfOpenings, type OpeningRule, type ScheduleToKeep } from '../times/opening-schedules';
import type { DayRule } from '../times/weekday-codes';
import { bankHolidayWords } from './bank-holiday-words';
import { asClock, readRange } from './clock-times';
import { inWeekOrder, type OpeningTime, type Weekday } from './opening-time';
import { openingWords, type Word } from './opening-words';

/**
 * Weekly times out of words such as "Mon-Fri 9.30am-5pm; Saturday 10 - 12noon" or "9am - 4pm Monday & Thursday".
 * `undefined` when any part is not understood for certain: the words then stand as they are, for half an understanding would mislead.
 */
export function parseOpeningTimes(text: string): readonly OpeningTime[] | undefined {
  if (text.length > longest) return undefined;
  const openings = readOpenings(text.replace(/[\r\n]+/g, ' ; '));
  if (!openings?.every(({ nth }) => nth === null)) return undefined;
  return inWeekOrder(openings.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })));
}

export interface SchedulesRead {
  readonly schedules: readonly ScheduleToKeep[];
  /** `unknown`: the text does not speak of bank holidays. */
  readonly closedOnBankHolidays: ClosedOnBankHolidays;
}

/** As `parseOpeningTimes`, and beside weekly times also "1st Saturday of month 10am - 12noon", "last Friday of the month" and "closed on bank holidays". */
export function parseSchedules(text: string): SchedulesRead | undefined {
  if (text.length > longest) return undefined;
  const { rest, closedOnBankHolidays } = bankHolidayWords(text);
  const openings = readOpenings(rest);
  return openings && { schedules: schedulesOfOpenings(openings), closedOnBankHolidays };
}

const longest = 500;

function readOpenings(text: string): readonly OpeningRule[] | undefined {
  const words = openingWords(text);
  if (words === undefined) return undefined;
  const phrases = gather(words);
  if (phrases === undefined || phrases.length === 0 || phrases.length % 2 !== 0) return undefined;

  const times: OpeningRule[] = [];
  for (let index = 0; index < phrases.length; index += 2) {
    const pair = [phrases[index], phrases[index + 1]];
    const days = pair.find((phrase) => phrase?.kind === 'days');
    const ranges = pair.find((phrase) => phrase?.kind === 'ranges');
    if (days?.kind !== 'days' || ranges?.kind !== 'ranges') return undefined;
    for (const day of days.days) times.push(...ranges.ranges.map(([opens, closes]) => ({ ...day, opens: asClock(opens), closes: asClock(closes) })));
  }
  return times;
}

type Phrase =
  | { readonly kind: 'days'; readonly days: readonly DayRule[] }
  | { readonly kind: 'ranges'; readonly ranges: readonly (readonly [number, number])[] };

/** Runs of days and runs of time ranges, in turn. Days and times alternate, so either may come first, but all the way through. */
function gather(words: readonly Word[]): readonly Phrase[] | undefined {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    if (words[at]?.kind === 'and') {
      at += 1;
      continue;
    }
    const read = readDaysOfMonth(words, at) ?? readDays(words, at) ?? readTimes(words, at);
    if (read === undefined) return undefined;
    const last = phrases.at(-1);
    if (last?.kind === 'days' && read.phrase.kind === 'days') phrases[phrases.length - 1] = { kind: 'days', days: [...last.days, ...read.phrase.days] };
    else if (last?.kind === 'ranges' && read.phrase.kind === 'ranges') phrases[phrases.length - 1] = { kind: 'ranges', ranges: [...last.ranges, ...read.phrase.ranges] };
    else phrases.push(read.phrase);
    at = read.next;
  }
  return phrases;
}

interface Read {
  readonly phrase: Phrase;
  readonly next: number;
}

const weekly = (days: readonly Weekday[]): readonly DayRule[] => days.map((weekday) => ({ weekday, nth: null }));

/**
 * "First Monday of the month", "1st and 3rd Tuesday of every month", "first Monday and last Friday of the month". The month must be named, for "last Friday" alone
 * may be a week ago, and each weekday numbered, for in "first Monday and Thursday of the month" the Thursday may be any.
 */
function readDaysOfMonth(words: readonly Word[], at: number): Read | undefined {
  const days: DayRule[] = [];
  let next = at;
  do {
    const nths: number[] = [];
    for (let word = words[next]; word?.kind === 'nth'; word = words[next]) {
      nths.push(word.nth);
      next += 1;
      if (words[next]?.kind === 'and' && words[next + 1]?.kind === 'nth') next += 1;
      else break;
    }
    const day = words[next];
    const [weekday] = day?.kind === 'days' && day.days.length === 1 ? day.days : [];
    if (nths.length === 0 || weekday === undefined) return undefined;
    days.push(...nths.map((nth) => ({ weekday, nth })));
    next += 1;
    if (words[next]?.kind === 'and' && words[next + 1]?.kind === 'nth') next += 1;
  } while (words[next]?.kind === 'nth');
  if (words[next]?.kind !== 'of the month') return undefined;
  const dash = words[next + 1]?.kind === 'to' && words[next + 2]?.kind === 'time';
  return { phrase: { kind: 'days', days }, next: next + (dash ? 2 : 1) };
}

function readDays(words: readonly Word[], at: number): Read | undefined {
  const [first, dash, last] = [words[at], words[at + 1], words[at + 2]];
  if (first?.kind !== 'days') return undefined;
  if (dash?.kind !== 'to') return { phrase: { kind: 'days', days: weekly(first.days) }, next: at + 1 };
  // "Wednesday - 10am" puts a dash between the day and its times.
  if (last?.kind === 'time') return { phrase: { kind: 'days', days: weekly(first.days) }, next: at + 2 };
  const [from, to] = [first.days[0], last?.kind === 'days' ? last.days[0] : undefined];
  if (last?.kind !== 'days' || from === undefined || to === undefined || first.days.length > 1 || last.days.length > 1) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  const days = Array.from({ length }, (_, offset) => (((from - 1 + offset) % 7) + 1) as Weekday);
  return { phrase: { kind: 'days', days: weekly(days) }, next: at + 3 };
}

function readTimes(words: readonly Word[], at: number): Read | undefined {
  const [from, dash, to] = [words[at], words[at + 1], words[at + 2]];
  if (from?.kind !== 'time' || dash?.kind !== 'to' || to?.kind !== 'time') return undefined;
  const range = readRange(from.time, to.time);
  return range && { phrase: { kind: 'ranges', ranges: [range] }, next: at + 3 };
}
