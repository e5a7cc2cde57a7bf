import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HsdsSchedule } from '../hsds';
import { readSchedule } from './schedule-rule';
import { aSchedule, day } from './schedule.examples';

const refusalOf = (said: Partial<HsdsSchedule>) => {
  const read = readSchedule(aSchedule(said));
  return read.ok ? 'read' : `${read.refusal.code} ${read.refusal.field}`;
};

describe('a rule of times', () => {
  it.each<[string, Partial<HsdsSchedule>]>([
    ['the standard’s own example', { valid_from: '2020-01-01', valid_to: '2022-12-31', dtstart: '2005-01-01', freq: 'WEEKLY', interval: 1, byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' }],
    ['numbered weekdays', { freq: 'MONTHLY', byday: '1MO, -1su' }],
    ['a day alone', { dtstart: '2026-03-05', opens_at: '10:00' }],
    ['empty texts', { freq: 'WEEKLY', byday: 'MO', until: '', bymonthday: '', wkst: '', opens_at: '' }],
    ['weeks of the year', { freq: 'WEEKLY', byday: 'MO', byweekno: '1,-5,53' }],
    ['days of the year', { freq: 'MONTHLY', byyearday: '100,-1' }],
    ['a first day with an interval', { freq: 'WEEKLY', interval: 2, dtstart: '2026-01-06' }],
    ['Greenwich and summer time', { freq: 'WEEKLY', byday: 'MO', timezone: 1, opens_at: '10:00Z', closes_at: '12:00+01:00' }],
    ['a day as a moment', { dtstart: '2026-03-05T00:00:00Z' }],
  ])('with %s is read', (_, said) => expect(refusalOf(said)).toBe('read'));

  it.each<[string, Partial<HsdsSchedule>]>([
    ['SCHEDULE_INVALID byday', { freq: 'WEEKLY', byday: 'Monday' }],
    ['SCHEDULE_INVALID byday', { freq: 'WEEKLY', byday: 'MO;TU' }],
    ['SCHEDULE_INVALID byday', { freq: 'MONTHLY', byday: '6MO' }],
    ['SCHEDULE_INVALID byday', { freq: 'MONTHLY', byday: '0MO' }],
    ['SCHEDULE_INVALID byday', { freq: 'WEEKLY', byday: '1MO' }],
    ['SCHEDULE_INVALID bymonthday', { freq: 'MONTHLY', bymonthday: '32' }],
    ['SCHEDULE_INVALID bymonthday', { freq: 'MONTHLY', bymonthday: 'first' }],
    ['SCHEDULE_INVALID byweekno', { freq: 'WEEKLY', byday: 'MO', byweekno: '0' }],
    ['SCHEDULE_INVALID byyearday', { freq: 'MONTHLY', byyearday: '1,2,367' }],
    ['SCHEDULE_INVALID dtstart', { freq: 'WEEKLY', dtstart: '2026-02-30' }],
    ['SCHEDULE_INVALID dtstart', { freq: 'WEEKLY', dtstart: '0001-01-01' }],
    ['SCHEDULE_INVALID until', { freq: 'WEEKLY', byday: 'MO', until: 'Christmas' }],
    ['SCHEDULE_INVALID interval', { freq: 'WEEKLY', byday: 'MO', interval: 0 }],
    ['SCHEDULE_INVALID interval', { freq: 'WEEKLY', byday: 'MO', dtstart: '2026-01-05', interval: 1_000_000 }],
    ['SCHEDULE_INVALID count', { freq: 'WEEKLY', byday: 'MO', dtstart: '2026-01-05', count: 1.5 }],
    ['SCHEDULE_INVALID wkst', { freq: 'WEEKLY', byday: 'MO', wkst: 'M' }],
    ['SCHEDULE_INVALID opens_at', { freq: 'WEEKLY', byday: 'MO', opens_at: '25:00' }],
    ['SCHEDULE_INVALID opens_at', { freq: 'WEEKLY', byday: 'MO', opens_at: '10am' }],
    ['SCHEDULE_INVALID closes_at', { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12.00' }],
    ['SCHEDULE_UNCERTAIN opens_at', { freq: 'WEEKLY', byday: 'MO', closes_at: '12:00' }],
    ['SCHEDULE_UNCERTAIN closes_at', { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '10:00' }],
    ['SCHEDULE_UNCERTAIN opens_at', { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00-05:00', closes_at: '12:00' }],
    ['SCHEDULE_UNCERTAIN timezone', { freq: 'WEEKLY', byday: 'MO', timezone: -5 }],
    ['SCHEDULE_UNCERTAIN dtstart', { freq: 'WEEKLY', byday: 'MO', interval: 2 }],
    ['SCHEDULE_UNCERTAIN dtstart', { freq: 'WEEKLY', byday: 'MO', interval: 2, valid_from: '2026-01-01' }],
    ['SCHEDULE_UNCERTAIN dtstart', { freq: 'WEEKLY', byday: 'MO', count: 5 }],
    ['SCHEDULE_UNCERTAIN byday', { freq: 'WEEKLY' }],
    ['SCHEDULE_UNCERTAIN byday', { freq: 'MONTHLY' }],
    ['SCHEDULE_UNCERTAIN bymonthday', { freq: 'WEEKLY', byday: 'TH', bymonthday: '2' }],
    ['SCHEDULE_UNCERTAIN byweekno', { freq: 'MONTHLY', byday: 'TH', byweekno: '2' }],
    ['SCHEDULE_UNCERTAIN freq', { byday: 'TH', opens_at: '10:00' }],
    ['SCHEDULE_UNCERTAIN freq', { description: 'Ring for times' }],
  ])('is refused as %s: %p', (refused, said) => expect(refusalOf(said)).toBe(refused));

  it('never throws, whatever stands in it', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('MO', '1MO,', '-1FR', '2026-01-01', '24:00', '00:00', '9'.repeat(3_000), 'TU,WE'));
    const hostile = fc.record(
      {
        freq: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const), dtstart: text, valid_from: text, valid_to: text, until: text, byday: text, byweekno: text, bymonthday: text, byyearday: text,
        wkst: text, opens_at: text, closes_at: text, interval: fc.double(), count: fc.double(), timezone: fc.double(),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(hostile, (said) => expect(() => readSchedule(aSchedule(said))).not.toThrow()));
  });

  it('ends with the earlier of its own end and its validity', () => {
    const read = readSchedule(aSchedule({ freq: 'WEEKLY', byday: 'MO', until: '2026-12-31', valid_to: '2026-06-30' }));
    expect(read.ok && read.value.last).toBe(day('2026-06-30'));
  });
});
