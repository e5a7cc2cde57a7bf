import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { ageBandOf, contactModes, contactOutcomes, firstContactOn, outcomesByMode, recordContact, type Contact } from './index';

const day = (text: string) => text as CalendarDate;
const today = day('2026-05-20');
const call: Contact = { on: today, minutes: 20, mode: 'phone', outcome: 'spoke', kind: 'check_in', note: ' Settled. ', nextStep: '' };

describe('a contact', () => {
  it('of today is taken, of yesterday is marked as late entry', () => {
    expect(recordContact(call, today)).toMatchObject({ ok: true, value: { lateEntry: false, note: 'Settled.' } });
    expect(recordContact({ ...call, on: day('2026-05-19') }, today)).toMatchObject({ ok: true, value: { lateEntry: true } });
  });
  it.each([
    [{ on: day('2026-05-21') }, 'CONTACT_IN_FUTURE'],
    [{ minutes: -1 }, 'CONTACT_MINUTES'],
    [{ minutes: 601 }, 'CONTACT_MINUTES'],
    [{ minutes: 7.5 }, 'CONTACT_MINUTES'],
    [{ mode: 'home', outcome: 'voicemail' }, 'CONTACT_OUTCOME'],
  ] as const)('%j is refused as %s', (change, code) => expect(recordContact({ ...call, ...change }, today)).toMatchObject({ refusal: { code } }));

  it.each(contactModes.flatMap((mode) => contactOutcomes.map((outcome) => [mode, outcome] as const)))('%s with %s is answered as the table says', (mode, outcome) =>
    expect(recordContact({ ...call, mode, outcome }, today).ok).toBe((outcomesByMode[mode] as readonly string[]).includes(outcome)));

  it('is the first when the person was spoken with, not when somebody rang in vain or did paperwork', () => {
    const tried = { ...call, on: day('2026-05-01'), outcome: 'no_answer' as const };
    const paperwork = { ...call, on: day('2026-05-02'), kind: 'admin' as const };
    expect(firstContactOn([call, { ...call, on: day('2026-05-10') }, paperwork, tried])).toBe('2026-05-10');
    expect(firstContactOn([tried, paperwork])).toBeUndefined();
  });
});

describe('an age band', () => {
  it.each([[0, 'under-18'], [17, 'under-18'], [18, '18-39'], [39, '18-39'], [40, '40-64'], [64, '40-64'], [65, '65-plus'], [104, '65-plus']])('%i → %s', (age, band) =>
    expect(ageBandOf(age)).toBe(band));
  it.each([-1, 1.5, Number.NaN])('%p is no age', (age) => expect(() => ageBandOf(age)).toThrow(RangeError));
});
