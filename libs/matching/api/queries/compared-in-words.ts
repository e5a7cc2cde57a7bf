import type { ClosedOnBankHolidays, HsdsSchedule } from '@linkwell/directory-domain';
import { nextSessions, type Session } from '@linkwell/directory-domain/times';
import { addDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';

export interface Cost {
  readonly amountPence: number | null;
  readonly words: string | null;
}

export interface Times {
  readonly schedules: readonly HsdsSchedule[];
  readonly closedOnBankHolidays: ClosedOnBankHolidays | null;
  readonly closedFrom: CalendarDate | null;
  readonly closedUntil: CalendarDate | null;
  readonly bankHolidays: readonly CalendarDate[];
  readonly status: string;
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' });

/** "Free", "£3 – a session", or the provider's own words. */
export function costInWords({ amountPence, words }: Cost): string {
  if (amountPence === null) return words ?? 'Cost not known';
  const amount = amountPence === 0 ? 'Free' : pounds.format(amountPence / 100);
  return words === null || words.toLowerCase() === amount.toLowerCase() ? amount : `${amount} – ${words}`;
}

export function agesInWords(from: number | null, to: number | null): string {
  if ((from ?? 0) === 0 && to === null) return 'Any age';
  if (to === null) return `${from} and over`;
  return (from ?? 0) === 0 ? `Up to ${to}` : `${from} to ${to}`;
}

/** `''` where nobody said, or where there is no wait worth saying. */
export const waitInWords = (weeks: number | null): string => (weeks === null ? '' : weeks === 0 ? 'usually no wait' : `waiting about ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`);

/** How soon it answers what is sent to it: as it has done, else as it is asked to. Working days. */
export function repliesInWords(usual: number | null, target: number | null): string | null {
  if (usual !== null) return usual <= 0 ? 'The same day' : `In ${days(usual)}`;
  return target === null ? null : `Not known yet; asked to answer within ${days(target)}`;
}

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

const timesShown = 3;
const dayWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'short', day: 'numeric', month: 'short' });

/** "Thu 26 Nov, 10:30 to 12:30", in the United Kingdom's time; none for what is not running or whose times nobody said. */
export function nextTimesInWords({ schedules, closedOnBankHolidays, closedFrom, closedUntil, bankHolidays, status }: Times, now: Date): readonly string[] {
  const closed = [
    ...(closedFrom ? [{ from: closedFrom, until: closedUntil }] : []),
    ...(status === 'active' || closedFrom ? [] : [{ from: addDays(dayInLondon(now), -1), until: null }]),
  ];
  return nextSessions({ schedules, closed, closedOnBankHolidays: closedOnBankHolidays ?? 'unknown', bankHolidays: new Set(bankHolidays) }, now, timesShown).sessions.map(sessionInWords);
}

const sessionInWords = ({ start, opens, closes, hoursNotSaid, cautions }: Session): string =>
  [
    dayWords.format(start).replace(',', ''),
    ...(hoursNotSaid ? [] : [closes ? `${opens} to ${closes}` : `from ${opens}`]),
    ...(cautions.includes('BANK_HOLIDAY') ? ['bank holiday: check'] : []),
  ].join(', ');
