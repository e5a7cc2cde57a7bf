import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayInLondon, londonMoment, timeInLondon, type CalendarDate } from './index';

describe('a time on the clocks of the United Kingdom', () => {
  it.each([
    ['2026-01-15', '09:30', '2026-01-15T09:30:00.000Z'],
    ['2026-07-15', '09:30', '2026-07-15T08:30:00.000Z'],
    ['2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
    ['2026-07-15', '00:10', '2026-07-14T23:10:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => expect(londonMoment(day as CalendarDate, time)?.toISOString()).toBe(moment));

  it.each([['2026-03-29', '01:30'], ['2026-05-01', '24:00'], ['2026-05-01', '9:30'], ['2026-05-01', '']])('%s %s does not exist', (day, time) =>
    expect(londonMoment(day as CalendarDate, time)).toBeUndefined());

  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }), (moment) => {
      const [day, time] = [dayInLondon(moment), timeInLondon(moment)];
      const again = londonMoment(day, time)!;
      expect([dayInLondon(again), timeInLondon(again)]).toEqual([day, time]);
    }));
  });
});
