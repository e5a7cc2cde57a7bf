import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openingInWords, parseOpeningTimes, type OpeningTime } from '../index';

const said = (times: readonly OpeningTime[] | undefined) => times?.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).join(', ');

describe('opening times in words', () => {
  it.each([
    ['Wednesday 10am - 4pm', '3 10:00-16:00'],
    ['Wednesday - 10am - 4pm', '3 10:00-16:00'],
    ['Mon-Fri 9.30am-5pm', '1 09:30-17:00, 2 09:30-17:00, 3 09:30-17:00, 4 09:30-17:00, 5 09:30-17:00'],
    ['Monday & Thursday 12noon-2pm', '1 12:00-14:00, 4 12:00-14:00'],
    ['Tues/Weds 10 – 12pm. Thurs 10am to 2pm', '2 10:00-12:00, 3 10:00-12:00, 4 10:00-14:00'],
    ['Mon 1-2pm Thurs 10-11am Sat 12- 1pm', '1 13:00-14:00, 4 10:00-11:00, 6 12:00-13:00'],
    ['Monday 9am-12 noon and 1.30pm-4pm', '1 09:00-12:00, 1 13:30-16:00'],
    ['Monday: 10:00-16:00\nFriday: 17:30-19:00', '1 10:00-16:00, 5 17:30-19:00'],
    ['9 - 4 Monday, Tuesday; 10 - 2 Saturday', '1 09:00-16:00, 2 09:00-16:00, 6 10:00-14:00'],
    ['Weekends 10 a.m. until 1 p.m.', '6 10:00-13:00, 7 10:00-13:00'],
    ['Open every day, 11 - 1pm', '1 11:00-13:00, 2 11:00-13:00, 3 11:00-13:00, 4 11:00-13:00, 5 11:00-13:00, 6 11:00-13:00, 7 11:00-13:00'],
    ['Fri - Sun 10am - noon', '5 10:00-12:00, 6 10:00-12:00, 7 10:00-12:00'],
    ['Friday 8am - 4pm. Please ring first.', '5 08:00-16:00'],
    ['Wed 6.30 - 8pm', '3 18:30-20:00'],
    ['Mon 8.30-4.30', '1 08:30-16:30'],
    ['Tuesday 2 - 4', '2 14:00-16:00'],
  ])('%p are understood', (text, expected) => expect(said(parseOpeningTimes(text))).toBe(expected));

  it.each([
    'Not known', 'By appointment', 'Wednesday 7:30pm', 'Tuesday from 11am', '24/7 upon request', 'Thursday morning', '', 'Monday', '10am - 2pm', 'Mon 7 - 9', 'Mon 4pm - 2pm',
    'Mon 10am - 4pm except bank holidays', '1st Saturday of month 10am - 12noon', 'Mon-Fri 10am - 4pm, Sat', 'Mon 25:00 - 26:00', 'Mon 10am - 12am', 'Mon 13pm - 2pm', 'Alternate Mondays 10am - 2pm', 'Mon 10am - 2pm term time',
  ])('%p stand as they are', (text) => expect(parseOpeningTimes(text)).toBeUndefined());

  it('never throw, and always close after they open', () => {
    const piece = fc.constantFrom('Mon', 'Tues', 'fri', '-', '10am', '2', '4.30pm', '&', ',', ';', '12noon', 'daily', 'to', '\n', '9', '17:00', 'x');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const { opens, closes } of parseOpeningTimes(pieces.join(' ')) ?? []) {
        expect(opens < closes).toBe(true);
        expect(closes).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }
    }));
  });
});

describe('opening times for a person', () => {
  it.each([
    ['Tuesday 10am - 12noon', 'Tuesday mornings'],
    ['Mon-Fri 9am-5pm', 'Monday to Friday'],
    ['Mon & Thu 1pm-3pm', 'Monday and Thursday afternoons'],
    ['Mon, Wed, Fri 1pm-3pm', 'Monday, Wednesday and Friday afternoons'],
    ['Tues 6pm - 8pm; Sat 10am - 4pm', 'Tuesday evenings, Saturday'],
  ])('%p are %p', (text, words) => expect(openingInWords(parseOpeningTimes(text) ?? [])).toBe(words));
  it('of nothing are nothing', () => expect(openingInWords([])).toBe(''));
});
