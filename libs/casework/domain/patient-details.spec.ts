import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { checkDateOfBirth, checkName, checkPatientDetails } from './index';

const today = '2026-05-01' as CalendarDate;

describe('a name', () => {
  it.each(['Ng', 'O’Neill', 'Anne-Marie', 'Żółć', '王', 'Ọláyínká'])('%s is taken as written', (name) =>
    expect(checkName('surname', name)).toEqual({ ok: true, value: name.normalize('NFC') }));
  it('has its spaces tidied', () => expect(checkName('surname', '  van   Dyck ')).toEqual({ ok: true, value: 'van Dyck' }));
  it.each([
    ['   ', 'NAME_MISSING'],
    ['-', 'NAME_NOT_A_NAME'],
    ['12', 'NAME_NOT_A_NAME'],
    ['Ann\u0007e', 'NAME_NOT_A_NAME'],
    ['x'.repeat(101), 'NAME_TOO_LONG'],
  ])('%j is refused as %s', (name, code) => expect(checkName('forename', name)).toMatchObject({ ok: false, refusal: { code, field: 'forename' } }));
});

describe('a date of birth', () => {
  it.each(['2026-05-01', '1896-05-02', '2004-02-29'])('%s is taken', (date) => expect(checkDateOfBirth(date, today).ok).toBe(true));
  it.each([
    ['2026-05-02', 'DATE_OF_BIRTH_IN_FUTURE'],
    ['1896-05-01', 'DATE_OF_BIRTH_TOO_EARLY'],
    ['2005-02-29', 'DATE_OF_BIRTH_NOT_A_DATE'],
    ['01/05/1960', 'DATE_OF_BIRTH_NOT_A_DATE'],
    ['', 'DATE_OF_BIRTH_NOT_A_DATE'],
  ])('%j is refused as %s', (date, code) => expect(checkDateOfBirth(date, today)).toMatchObject({ ok: false, refusal: { code, field: 'dateOfBirth' } }));
});

it('a patient’s details name the first thing to put right', () => {
  const good = { forename: 'Test', surname: 'Patient', dateOfBirth: '1960-01-31' };
  expect(checkPatientDetails(good, today)).toEqual({ ok: true, value: good });
  expect(checkPatientDetails({ ...good, surname: '', dateOfBirth: '' }, today)).toMatchObject({ refusal: { field: 'surname' } });
});
