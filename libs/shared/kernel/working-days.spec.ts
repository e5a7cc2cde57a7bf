import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, BankHolidayCalendar, bankHolidayWarning, parseGovUkBankHolidays, workingDaysSince, type CalendarDate } from './index';

const day = (text: string) => text as CalendarDate;
const holidays = new Set(['2026-05-04', '2026-05-25'].map(day));

describe('working days', () => {
  it.each([
    ['Wednesday → Thursday', '2026-05-20', 1, '2026-05-21'],
    ['Friday → Monday', '2026-05-15', 1, '2026-05-18'],
    ['Saturday → Monday', '2026-05-16', 1, '2026-05-18'],
    ['Friday over a bank holiday → Tuesday', '2026-05-22', 1, '2026-05-26'],
    ['two weeks', '2026-05-06', 10, '2026-05-20'],
    ['two weeks and a bank holiday', '2026-05-13', 10, '2026-05-28'],
    ['over the change of year', '2026-12-31', 2, '2027-01-04'],
  ])('%s', (_, from, days, reached) => expect(addWorkingDays(day(from), days, holidays)).toBe(reached));

  it.each([
    ['2026-05-20', '2026-05-20', 0],
    ['2026-05-15', '2026-05-17', 0],
    ['2026-05-15', '2026-05-18', 1],
    ['2026-05-22', '2026-05-26', 1],
    ['2026-05-13', '2026-05-28', 10],
    ['2026-05-20', '2026-05-19', 0],
  ])('from %s to %s there pass %p', (from, to, passed) => expect(workingDaysSince(day(from), day(to), holidays)).toBe(passed));

  it.each([0, -1, 1.5])('%p of them are a defect', (days) => expect(() => addWorkingDays(day('2026-05-20'), days, holidays)).toThrow(RangeError));
});

describe('the calendar of bank holidays', () => {
  const calendar = new BankHolidayCalendar([
    { nation: 'england_and_wales', day: day('2026-12-28') }, { nation: 'england_and_wales', day: day('2026-12-25') },
    { nation: 'scotland', day: day('2026-11-30') }, { nation: 'northern_ireland', day: day('2026-12-28') },
  ]);
  it('keeps the nations apart', () => {
    expect(calendar.of('scotland').has(day('2026-11-30'))).toBe(true);
    expect(calendar.of('england_and_wales').has(day('2026-11-30'))).toBe(false);
    expect(calendar.lastOf('england_and_wales')).toBe('2026-12-28');
  });
  it.each([
    ['2026-05-31', undefined],
    ['2026-06-01', 'Scotland (last 2026-11-30)'],
    ['2026-12-31', 'England and Wales (last 2026-12-28), Scotland (last 2026-11-30), Northern Ireland (last 2026-12-28)'],
  ])('on %s warns of %p', (today, words) => {
    const warning = bankHolidayWarning(calendar, day(today));
    if (words === undefined) expect(warning).toBeUndefined();
    else expect(warning).toContain(`less than six months: ${words}. Fetch`);
  });
  it('warns where none is known', () => expect(bankHolidayWarning(new BankHolidayCalendar([]), day('2026-01-01'))).toContain('Scotland (none known)'));
});

describe('GOV.UK’s file of bank holidays', () => {
  const christmas = { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true };
  const file = (change: Record<string, unknown> = {}) => ({
    'england-and-wales': { division: 'england-and-wales', events: [christmas, { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true }] },
    scotland: { division: 'scotland', events: [christmas] },
    'northern-ireland': { division: 'northern-ireland', events: [christmas] },
    ...change,
  });
  it('is read, substitute days in words', () => {
    const read = parseGovUkBankHolidays(file());
    expect(read.ok && read.value).toHaveLength(4);
    expect(read.ok && read.value[1]).toEqual({ nation: 'england_and_wales', day: '2026-12-28', title: 'Boxing Day (substitute day)' });
  });
  const scotland = (...events: unknown[]) => file({ scotland: { events } });
  it.each<[unknown, string]>([
    [null, ''],
    [[], ''],
    [{}, 'england-and-wales.events'],
    [file({ scotland: undefined }), 'scotland.events'],
    [scotland(), 'scotland.events'],
    [file({ scotland: { events: 'none' } }), 'scotland.events'],
    [file({ wales: { events: [christmas] } }), 'wales'],
    [scotland(christmas, 'Boxing Day'), 'scotland.events[1]'],
    [scotland({ ...christmas, date: '25/12/2026' }), 'scotland.events[0].date'],
    [scotland({ ...christmas, date: '2026-02-30' }), 'scotland.events[0].date'],
    [scotland({ ...christmas, date: 20261225 }), 'scotland.events[0].date'],
    [scotland({ ...christmas, title: ' ' }), 'scotland.events[0].title'],
    [scotland({ ...christmas, title: 'Christmas\u0000' }), 'scotland.events[0].title'],
    [scotland({ ...christmas, notes: 3 }), 'scotland.events[0].notes'],
    [scotland(christmas, christmas), 'scotland.events[1].date'],
    [scotland(...Array.from({ length: 1_001 }, () => christmas)), 'scotland.events'],
  ])('is refused, the field named: %#', (json, field) => expect(parseGovUkBankHolidays(json)).toMatchObject({ ok: false, refusal: { field } }));
});
