import type { Brand } from './brand';

/** Tells the moment, in UTC; only the edges speak `Europe/London`. A class, so that it can be injected by its name. */
export abstract class Clock {
  abstract now(): Date;
}

/** A calendar day without a time or a zone, `YYYY-MM-DD` (ISO 8601). */
export type CalendarDate = Brand<string, 'CalendarDate'>;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; `undefined` when the text is not a day that exists (31 February, 2023-02-29). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as CalendarDate) : undefined;
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day it is in the United Kingdom at a moment. */
export const dayInLondon = (moment: Date): CalendarDate => london.format(moment) as CalendarDate;

/** Whole years between two days: a person's age on a day. A 29 February birthday is reached on 1 March in common years. */
export function wholeYears(from: CalendarDate, to: CalendarDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The day `days` after (or, negative, before) another. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as CalendarDate;
}
