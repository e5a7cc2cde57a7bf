import type { CalendarDate } from '@linkwell/kernel';

/** A calendar quarter as it is written in tables: `2026-Q1`. */
export type QuarterName = `${number}-Q${1 | 2 | 3 | 4}`;

const shape = /^\d{4}-Q[1-4]$/;

export const isQuarterName = (text: string): text is QuarterName => shape.test(text);

export const quarterOfDay = (day: CalendarDate): QuarterName => `${Number(day.slice(0, 4))}-Q${Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4}`;

/** Days of a quarter: the first, and the first of the next. */
export function daysOfQuarter(quarter: QuarterName): { readonly from: CalendarDate; readonly until: CalendarDate } {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))];
  const first = (months: number) => new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10) as CalendarDate;
  return { from: first((number - 1) * 3), until: first(number * 3) };
}

/** "January to March 2026" */
export function quarterInWords(quarter: QuarterName): string {
  const months = ['January to March', 'April to June', 'July to September', 'October to December'];
  return `${months[Number(quarter.slice(-1)) - 1]} ${quarter.slice(0, 4)}`;
}
