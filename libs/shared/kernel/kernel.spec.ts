import { describe, expect, it } from '@jest/globals';
import { addDays, dayInLondon, mayDo, parseCalendarDate, permissions, roles, seededRandom, wholeYears, type CalendarDate } from './index';

const day = (text: string) => text as CalendarDate;

describe('a calendar date', () => {
  it.each(['2024-02-29', '1931-01-01', '2026-12-31'])('%s exists', (text) => expect(parseCalendarDate(text)).toBe(text));
  it.each(['2023-02-29', '2026-13-01', '2026-1-1', '31/12/2026', ''])('%p is refused', (text) => expect(parseCalendarDate(text)).toBeUndefined());

  it('is the day in the United Kingdom, on both sides of a summer midnight', () => {
    expect(dayInLondon(new Date('2026-06-30T22:59:00Z'))).toBe('2026-06-30');
    expect(dayInLondon(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01');
    expect(dayInLondon(new Date('2026-12-31T23:59:00Z'))).toBe('2026-12-31');
  });

  it('counts an age in whole years', () => {
    expect(wholeYears(day('1950-06-15'), day('2026-06-14'))).toBe(75);
    expect(wholeYears(day('1950-06-15'), day('2026-06-15'))).toBe(76);
    expect(wholeYears(day('2004-02-29'), day('2026-02-28'))).toBe(21);
  });

  it('moves over the ends of months', () => expect(addDays(day('2026-02-27'), 3)).toBe('2026-03-02'));
});

describe('permissions', () => {
  it('name only roles that exist, and leave none without an operation', () => {
    const used = new Set(Object.values(permissions).flat());
    expect([...used].sort()).toEqual([...roles].sort());
  });
  it('keep patients from everyone but link workers and their leads', () => {
    for (const role of roles) expect(mayDo([role], 'patient.read')).toBe(role === 'link_worker' || role === 'team_lead');
  });
});

it('a seeded generator repeats itself and stays in [0, 1)', () => {
  const draw = () => { const random = seededRandom(7); return Array.from({ length: 100 }, () => random.next()); };
  expect(draw()).toEqual(draw());
  expect(draw().every((value) => value >= 0 && value < 1)).toBe(true);
});
