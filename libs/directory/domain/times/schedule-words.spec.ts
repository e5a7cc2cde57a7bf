import { describe, expect, it } from '@jest/globals';
import type { HsdsSchedule } from '../hsds';
import { scheduleInWords, schedulesInWords } from './schedule-words';
import { aSchedule, day, tuesdays } from './schedule.examples';

const on = day('2026-11-23');
const words = (said: Partial<HsdsSchedule>) => {
  const result = scheduleInWords(aSchedule(said), on);
  return result.ok ? result.value : result.refusal.code;
};
const ten = { opens_at: '10:00', closes_at: '12:00' };

describe('a rule in words', () => {
  it.each<[string, Partial<HsdsSchedule>]>([
    ['Tuesdays 10am to 12 noon', { freq: 'WEEKLY', byday: 'TU', ...ten }],
    ['Tuesdays and Thursdays 9:30am to 5pm', { freq: 'WEEKLY', byday: 'TH,TU', opens_at: '09:30', closes_at: '17:00' }],
    ['Monday to Friday 10am to 12 noon', { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', ...ten }],
    ['Every day 8pm to 12 midnight', { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '20:00', closes_at: '24:00' }],
    ['Saturdays 10pm to 2am the next day', { freq: 'WEEKLY', byday: 'SA', opens_at: '22:00', closes_at: '02:00' }],
    ['Every day all day and night', { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '00:00' }],
    ['Tuesdays from 11am', { freq: 'WEEKLY', byday: 'TU', opens_at: '11:00' }],
    ['Tuesdays', { freq: 'WEEKLY', byday: 'TU' }],
    ['First Monday of the month, 2pm to 4pm', { freq: 'MONTHLY', byday: '1MO', opens_at: '14:00', closes_at: '16:00' }],
    ['First and third Tuesday of the month, 10am to 12 noon', { freq: 'MONTHLY', byday: '3TU,1TU', ...ten }],
    ['First Monday and last Friday of the month', { freq: 'MONTHLY', byday: '-1FR,1MO' }],
    ['Every two weeks on Thursday, 10am to 12 noon', { freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-01-01', ...ten }],
    ['Every two months on the first Monday, 10am to 12 noon', { freq: 'MONTHLY', interval: 2, byday: '1MO', dtstart: '2026-01-05', ...ten }],
    ['The 1st and 15th of the month, 10am to 12 noon', { freq: 'MONTHLY', bymonthday: '15,1', ...ten }],
    ['The last day of the month', { freq: 'MONTHLY', bymonthday: '-1' }],
    ['Every 12 months on the 3rd', { freq: 'MONTHLY', interval: 12, dtstart: '2026-03-03' }],
    ['Friday that falls on the 13th of the month', { freq: 'MONTHLY', byday: 'FR', bymonthday: '13' }],
    ['Mondays in weeks 1 and 2 from the end of the year', { freq: 'WEEKLY', byday: 'MO', byweekno: '1,-2' }],
    ['Day 100 of the year', { freq: 'MONTHLY', byyearday: '100' }],
    ['Thursday 5 March 2026, 10am to 12 noon', { dtstart: '2026-03-05', ...ten }],
    ['Tuesdays 10am to 12 noon, from 5 January 2027, until 31 March 2027', { freq: 'WEEKLY', byday: 'TU', valid_from: '2027-01-05', until: '2027-03-31', ...ten }],
    ['Tuesdays 10am to 12 noon, 6 times', { freq: 'WEEKLY', byday: 'TU', dtstart: '2026-11-03', count: 6, ...ten }],
    ['SCHEDULE_UNCERTAIN', { freq: 'WEEKLY', interval: 2, byday: 'TU' }],
  ])('%s', (expected, said) => expect(words(said)).toBe(expected));
});

describe('a listing’s rules in words', () => {
  it('come together where only the weekday differs, without past ones, and in the publisher’s words where a rule has no one meaning', () => {
    const schedules = [
      tuesdays,
      aSchedule({ freq: 'WEEKLY', byday: 'MO', dtstart: '2005-01-01', ...ten }),
      aSchedule({ freq: 'WEEKLY', byday: 'SA', opens_at: '09:00', closes_at: '10:00' }),
      aSchedule({ freq: 'WEEKLY', byday: 'SU', until: '2025-01-01', ...ten }),
      aSchedule({ description: 'Alternate Mondays, ring first' }),
      aSchedule({}),
    ];
    expect(schedulesInWords(schedules, on)).toEqual(['Mondays and Tuesdays 10am to 12 noon', 'Saturdays 9am to 10am', 'Alternate Mondays, ring first']);
  });
});
