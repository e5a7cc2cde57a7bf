import { describe, expect, it } from '@jest/globals';
import { joinDate, splitDate } from './date-parts';

describe('a date typed in three boxes', () => {
  it.each([
    [{ day: '5', month: '3', year: '1984' }, '1984-03-05'],
    [{ day: '15', month: '12', year: '2001' }, '2001-12-15'],
    [{ day: '', month: '', year: '' }, ''],
    [{ day: '5', month: '', year: '' }, '--05'],
    [{ day: ' 5', month: '3rd', year: '84' }, '84-03-05'],
  ])('puts %j together as "%s"', (parts, text) => {
    expect(joinDate(parts)).toBe(text);
  });

  it('shows again what was typed of a date that is not finished', () => {
    expect(splitDate('1984--05')).toEqual({ day: '05', month: '', year: '1984' });
    expect(splitDate('')).toEqual({ day: '', month: '', year: '' });
  });
});
