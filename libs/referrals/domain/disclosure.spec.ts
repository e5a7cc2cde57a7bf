import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, NeedId } from '@linkwell/kernel';
import fc from 'fast-check';
import { alwaysDisclosed, defaultDisclosure, disclose, disclosureFieldNames, type DisclosableNeed, type DisclosablePatient, type DisclosureChoice } from './index';

const patient: Required<DisclosablePatient> = {
  name: 'Test Patient',
  safeContact: { number: '07700 900001', times: 'mornings', doNotLeaveMessages: true },
  contact: { address: '1 Example Street', postcode: 'ZZ1 1AA', phone: '07700 900002', email: 'patient@example.org' },
  dateOfBirth: '1960-05-21' as CalendarDate,
  communication: { firstLanguage: 'Urdu', interpreter: true },
  risks: 'Afraid of dogs.',
  gender: 'woman',
  ethnicity: 'A',
  nhsNumber: '9990000018',
};
const [debt, abuse] = ['debt', 'abuse'] as NeedId[] as [NeedId, NeedId];
const needs: readonly DisclosableNeed[] = [
  { id: debt, label: 'Money and debt', confidential: false },
  { id: abuse, label: 'Safety and domestic abuse', confidential: true },
];
const choice: DisclosureChoice = { fields: defaultDisclosure, needs: [{ id: debt, words: ' Help with letters. ' }], on: '2026-05-20' as CalendarDate };

describe('a disclosed snapshot', () => {
  it('by default holds the ordinary fields and never gender, ethnic group, NHS number or date of birth', () => {
    const disclosed = disclose(patient, needs, choice);
    expect(disclosed).toEqual({
      ok: true,
      value: {
        name: patient.name,
        safeContact: patient.safeContact,
        contact: patient.contact,
        needs: [{ label: 'Money and debt', words: 'Help with letters.' }],
        age: 65,
        communication: patient.communication,
        risks: patient.risks,
      },
    });
  });

  it('always carries the name and the safe contact', () =>
    expect(disclose(patient, needs, { ...choice, fields: [] })).toEqual({ ok: true, value: { name: patient.name, safeContact: patient.safeContact } }));

  it('holds exactly the agreed fields, whatever was agreed', () =>
    fc.assert(
      fc.property(fc.subarray([...disclosureFieldNames]), (fields) => {
        const disclosed = disclose(patient, needs, { ...choice, fields });
        expect(disclosed.ok && Object.keys(disclosed.value).sort()).toEqual([...new Set([...alwaysDisclosed, ...fields])].sort());
      }),
    ));

  it('leaves out what is not known, and what the record knows beyond the field', () => {
    const overfull = { name: patient.name, safeContact: { ...patient.safeContact, note: 'ex-partner answers' }, contact: { phone: '1', carer: 'Test Carer' } };
    expect(disclose(overfull, needs, { ...choice, needs: [], fields: ['contact', 'age', 'risks'] })).toEqual({
      ok: true,
      value: { name: patient.name, safeContact: patient.safeContact, contact: { phone: '1' } },
    });
  });

  it.each([
    ['NEED_CONFIDENTIAL', [{ id: abuse, words: 'Safe housing.' }]],
    ['NEED_UNKNOWN', [{ id: 'somebody-elses' as NeedId, words: '' }]],
    ['NEED_CHOSEN_TWICE', [{ id: debt, words: '' }, { id: debt, words: '' }]],
  ])('is refused as %s', (code, chosen) => expect(disclose(patient, needs, { ...choice, needs: chosen })).toMatchObject({ refusal: { code } }));
});
