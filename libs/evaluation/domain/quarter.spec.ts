import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { firstDayOf, isPublishable, lastDayOf, newestPublishable, parseQuarter, publishableFrom, quarterAfter, quarterOf, type PublicationStage, type Quarter } from './index';

const day = (text: string) => text as CalendarDate;
const quarter = (text: string) => text as Quarter;

describe('a quarter', () => {
  it.each([['2025-01-01', '2025-Q1'], ['2025-03-31', '2025-Q1'], ['2025-04-01', '2025-Q2'], ['2025-09-30', '2025-Q3'], ['2025-12-31', '2025-Q4']])('%s lies in %s', (date, expected) =>
    expect(quarterOf(day(date))).toBe(expected));

  it.each([['2025-Q1', '2025-01-01', '2025-03-31'], ['2024-Q1', '2024-01-01', '2024-03-31'], ['2025-Q4', '2025-10-01', '2025-12-31']])('%s runs from %s to %s', (text, first, last) =>
    expect([firstDayOf(quarter(text)), lastDayOf(quarter(text))]).toEqual([first, last]));

  it.each([['2025-Q4', 1, '2026-Q1'], ['2025-Q1', -1, '2024-Q4'], ['2025-Q2', 8, '2027-Q2'], ['2025-Q2', 0, '2025-Q2']])('%s and %i: %s', (text, count, expected) =>
    expect(quarterAfter(quarter(text), count)).toBe(expected));

  it.each(['2025-Q0', '2025-Q5', '25-Q1', '2025Q1', ''])('%j is none', (text) => expect(parseQuarter(text)).toBeUndefined());
});

describe('a cohort', () => {
  it.each([
    ['2025-Q1', 'support', '2025-10-01'],
    ['2025-Q3', 'support', '2026-04-01'],
    ['2025-Q1', 'follow_up', '2026-07-01'],
  ] as const)('%s, stage %s, is published from %s', (cohort, stage, from) => {
    expect(publishableFrom(quarter(cohort), stage)).toBe(from);
    expect(isPublishable(quarter(cohort), stage, day(from))).toBe(true);
    expect(isPublishable(quarter(cohort), stage, day(`${Number(from.slice(0, 4)) - 1}-12-31`))).toBe(false);
  });

  it('is the newest when it may be published and the next may not', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom<PublicationStage>('support', 'follow_up'), (year, month, stage) => {
        const on = day(`${year}-${String(month).padStart(2, '0')}-15`);
        const newest = newestPublishable(stage, on);
        return isPublishable(newest, stage, on) && !isPublishable(quarterAfter(newest, 1), stage, on);
      }),
    ));
});
