import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { addMonths, timePointFor, timingOf, type EpisodeDates, type TimePoint } from './index';

const day = (text: string) => text as CalendarDate;
const record = (timePoint: TimePoint, on: string, status: 'answered' | 'declined' = 'answered') => ({ timePoint, on: day(on), status });
const started: EpisodeDates = { firstContactOn: day('2026-01-05'), endedOn: undefined, contactAfter: true, recorded: [] };
const begun = { ...started, recorded: [record('baseline', '2026-01-10')] };
const ended = { ...begun, endedOn: day('2026-04-30') };
const finished = { ...ended, recorded: [...begun.recorded, record('end_of_support', '2026-04-30')] };

describe('the time point to offer', () => {
  it.each([
    ['before anything was recorded', '2026-01-10', started, 'baseline'],
    ['after a declined baseline', '2026-02-10', { ...started, recorded: [record('baseline', '2026-01-10', 'declined')] }, 'review'],
    ['after the baseline', '2026-02-10', begun, 'review'],
    ['when support has ended', '2026-05-01', ended, 'end_of_support'],
    ['just after the end', '2026-05-01', finished, undefined],
    ['the day before follow-up opens', '2026-10-09', finished, undefined],
    ['the day follow-up opens', '2026-10-10', finished, 'follow_up'],
    ['the day follow-up closes', '2027-01-10', finished, 'follow_up'],
    ['the day after follow-up closed', '2027-01-11', finished, undefined],
    ['follow-up without agreement', '2026-10-10', { ...finished, contactAfter: false }, undefined],
    ['follow-up once done', '2026-11-10', { ...finished, recorded: [...finished.recorded, record('follow_up', '2026-10-20', 'declined')] }, undefined],
  ] as const)('%s', (_, on, dates, expected) => expect(timePointFor(day(on), dates)).toBe(expected));
});

describe('a time point', () => {
  it.each([
    ['baseline', '2026-01-04', started, 'early'],
    ['baseline', '2026-01-05', started, 'in_time'],
    ['baseline', '2026-02-02', started, 'in_time'],
    ['baseline', '2026-02-03', started, 'late'],
    ['baseline', '2026-02-03', { ...started, firstContactOn: undefined }, 'unknown'],
    ['review', '2026-12-03', begun, 'in_time'],
    ['end_of_support', '2026-04-20', begun, 'unknown'],
    ['end_of_support', '2026-04-20', ended, 'in_time'],
    ['end_of_support', '2026-05-28', ended, 'in_time'],
    ['end_of_support', '2026-05-29', ended, 'late'],
    ['follow_up', '2027-01-11', finished, 'late'],
    ['follow_up', '2026-10-09', finished, 'early'],
    ['follow_up', '2026-10-10', started, 'unknown'],
  ] as const)('%s on %s (%#)', (timePoint, on, dates, timing) => expect(timingOf(timePoint, day(on), dates)).toBe(timing));
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-05-31', 9, '2028-02-29'],
  ['2026-01-10', 12, '2027-01-10'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months: %s', (date, months, expected) => expect(addMonths(day(date), months)).toBe(expected));
