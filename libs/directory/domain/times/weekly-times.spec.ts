import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HsdsSchedule } from '../hsds';
import { inWeekOrder, weekdays, type OpeningTime, type PartOfDay, type Weekday } from '../opening/opening-time';
import { parseSchedules } from '../opening/parse-opening-times';
import { openingTimesOf, schedulesOf } from './opening-schedules';
import { opensOn, weekend } from './opens-on';
import { aSchedule, day, tuesdays } from './schedule.examples';

const on = day('2026-11-23');
const ten = { opens_at: '10:00', closes_at: '12:00' };

describe('weekly times', () => {
  const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
  const times = fc.array(fc.tuple(fc.constantFrom(...weekdays), fc.uniqueArray(clock, { minLength: 2, maxLength: 2 })).map(([weekday, pair]): OpeningTime => {
    const [opens = '', closes = ''] = [...pair].sort();
    return { weekday, opens, closes };
  }), { maxLength: 12 });

  it('become rules, and the rules become the same times', () => {
    fc.assert(fc.property(times, (given) => {
      const schedules = schedulesOf(given).map((schedule) => aSchedule(schedule));
      expect(openingTimesOf(schedules, on)).toEqual({ times: inWeekOrder(given), rest: [] });
    }));
  });
  it('become the same rules in whatever order they were given', () => {
    fc.assert(fc.property(times, (given) => expect(schedulesOf([...given].reverse())).toEqual(schedulesOf(given))));
  });
  it('with the same hours share a rule', () => {
    const opening = (weekday: Weekday) => ({ weekday, opens: '10:00', closes: '12:00' });
    expect(schedulesOf([opening(4), opening(2)])).toEqual([{ freq: 'WEEKLY', byday: 'TU,TH', ...ten }]);
  });

  it.each<[string, Partial<HsdsSchedule>]>([
    ['every two weeks', { freq: 'WEEKLY', interval: 2, byday: 'TU', dtstart: '2026-01-06', ...ten }],
    ['monthly', { freq: 'MONTHLY', byday: '1TU', ...ten }],
    ['over midnight', { freq: 'WEEKLY', byday: 'TU', opens_at: '22:00', closes_at: '02:00' }],
    ['without hours', { freq: 'WEEKLY', byday: 'TU' }],
    ['malformed', { freq: 'WEEKLY', byday: 'Tuesday' }],
  ])('cannot show what is %s', (_, said) => expect(openingTimesOf([tuesdays, aSchedule(said)], on)).toMatchObject({ times: [{ weekday: 2 }], rest: [said] }));
  it('leave out what is over', () => expect(openingTimesOf([aSchedule({ freq: 'WEEKLY', byday: 'TU', until: '2026-11-22', ...ten })], on)).toEqual({ times: [], rest: [] }));
});

describe('open on a wanted day', () => {
  it.each<[string, Partial<HsdsSchedule>, readonly Weekday[], PartOfDay | undefined, string]>([
    ['its own morning', { freq: 'WEEKLY', byday: 'TU', ...ten }, [2], 'morning', 'every week'],
    ['its own afternoon', { freq: 'WEEKLY', byday: 'TU', ...ten }, [2], 'afternoon', 'no'],
    ['another day', { freq: 'WEEKLY', byday: 'TU', ...ten }, [3], 'morning', 'no'],
    ['the weekend', { freq: 'WEEKLY', byday: 'SU', ...ten }, weekend, undefined, 'every week'],
    ['an evening that goes over midnight', { freq: 'WEEKLY', byday: 'TU', opens_at: '22:00', closes_at: '02:00' }, [2], 'evening', 'every week'],
    ['the morning after it', { freq: 'WEEKLY', byday: 'TU', opens_at: '22:00', closes_at: '02:00' }, [3], 'morning', 'no'],
    ['every two weeks, even from an unknown day', { freq: 'WEEKLY', byday: 'TU', interval: 2, dtstart: '2026-01-06', ...ten }, [2], 'morning', 'sometimes'],
    ['once a month', { freq: 'MONTHLY', byday: '1TU', ...ten }, [2], 'morning', 'sometimes'],
    ['all Tuesdays of each month', { freq: 'MONTHLY', byday: 'TU', ...ten }, [2], 'morning', 'every week'],
    ['a day of the month', { freq: 'MONTHLY', bymonthday: '15', ...ten }, [2], 'morning', 'sometimes'],
    ['one day to come', { dtstart: '2026-11-24', ...ten }, [2], 'morning', 'sometimes'],
    ['one day past', { dtstart: '2026-11-17', ...ten }, [2], 'morning', 'no'],
    ['a part, without hours', { freq: 'WEEKLY', byday: 'TU' }, [2], 'morning', 'unknown'],
    ['a day, without hours', { freq: 'WEEKLY', byday: 'TU' }, [2], undefined, 'every week'],
    ['a part after it opened, its end not said', { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' }, [2], 'afternoon', 'unknown'],
    ['a rule that is over', { freq: 'WEEKLY', byday: 'TU', until: '2026-01-01', ...ten }, [2], 'morning', 'no'],
    ['a rule that is not understood', { freq: 'WEEKLY', byday: 'Tuesday', ...ten }, [2], 'morning', 'unknown'],
  ])('%s', (_, said, days, part, answer) => expect(opensOn([aSchedule(said)], { days, ...(part && { part }) }, on)).toBe(answer));
  it('of nothing said is unknown', () => expect(opensOn([], { days: [2] }, on)).toBe('unknown'));
});

describe('times in words as rules', () => {
  const read = (text: string) => {
    const found = parseSchedules(text);
    return found && [...found.schedules.map(({ freq, byday, opens_at, closes_at }) => `${freq} ${byday} ${opens_at}-${closes_at}`), ...(found.closedOnBankHolidays === 'unknown' ? [] : [`closed on bank holidays: ${found.closedOnBankHolidays}`])];
  };
  it.each([
    ['Wednesday 10am - 4pm', ['WEEKLY WE 10:00-16:00']],
    ['Tuesdays & Fridays 12pm - 3pm; 1st Saturday of month 10am - 12noon', ['WEEKLY TU,FR 12:00-15:00', 'MONTHLY 1SA 10:00-12:00']],
    ['First Monday of the month, 2pm to 4pm', ['MONTHLY 1MO 14:00-16:00']],
    ['The last Friday of every month 10am - 12noon', ['MONTHLY -1FR 10:00-12:00']],
    ['1st and 3rd Tuesday of each month 2 - 4pm', ['MONTHLY 1TU,3TU 14:00-16:00']],
    ['1st Monday and last Friday of the month 10am-12pm', ['MONTHLY 1MO,-1FR 10:00-12:00']],
    ['10am - 12pm 2nd Thursday in the month', ['MONTHLY 2TH 10:00-12:00']],
    ['Mon & Thur 1-3pm (except bank holidays)', ['WEEKLY MO,TH 13:00-15:00', 'closed on bank holidays: yes']],
    ['Open Monday 1-3pm, Thursday 2-4pm\nNot open on Bank Holidays', ['WEEKLY MO 13:00-15:00', 'WEEKLY TH 14:00-16:00', 'closed on bank holidays: yes']],
    ['Mon-Sun 9am - 5pm including bank holidays', ['WEEKLY MO,TU,WE,TH,FR,SA,SU 09:00-17:00', 'closed on bank holidays: no']],
  ])('%p', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Alternate Mondays 10am - 2pm', 'Every other Tuesday 10am - 12noon', 'Last Friday 10am - 12noon', 'First Monday and Thursday of the month 10am - 12noon', '1st - 3rd Monday of the month 10am - 12noon',
    'Second last Friday of the month 10am - 12noon', 'Once a month on Tuesday 10am - 12noon', 'Tuesday 10am - 12noon monthly', 'Mon 10am - 2pm except the first of the month', 'Open bank holidays only 10am - 2pm', 'Mon - Fri by appointment',
  ])('%p stand as they are', (text) => expect(read(text)).toBeUndefined());
});
