import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aloneAnswers, checkBackground, checkCommunication, checkHome, checkSafeContact, coarseGroupsOf, communicationNeeds, ethnicCategories, ethnicCategoryCodes, nothingAsked } from '../index';

const { home, communication, background } = nothingAsked;
const contact = { number: '07700 900123', times: '', leaveMessages: false };

describe('safe contact', () => {
  it.each([
    [null, null],
    [{ ...contact, number: ' ' }, null],
    [contact, { ...contact, email: null, preferred: 'phone' }],
    [{ ...contact, number: '', email: ' a.person@linkwell.example ' }, { ...contact, number: '', email: 'a.person@linkwell.example', preferred: 'email' }],
    [{ ...contact, email: 'a@linkwell.example', preferred: 'email' as const }, { ...contact, email: 'a@linkwell.example', preferred: 'email' }],
  ])('%j is kept as %j', (given, kept) => expect(checkSafeContact(given)).toEqual({ ok: true, value: kept }));
  it.each([
    [{ ...contact, number: '', times: 'Mornings' }, 'SAFE_NUMBER_MISSING', 'safeContact.number'],
    [{ ...contact, number: 'ring me' }, 'PHONE_NOT_A_NUMBER', 'safeContact.number'],
    [{ ...contact, email: 'a@b' }, 'EMAIL_NOT_AN_ADDRESS', 'safeContact.email'],
    [{ ...contact, email: `${'x'.repeat(250)}@linkwell.example` }, 'EMAIL_NOT_AN_ADDRESS', 'safeContact.email'],
    [{ ...contact, email: 'a@linkwell.example\nBcc: b@linkwell.example' }, 'EMAIL_NOT_AN_ADDRESS', 'safeContact.email'],
    [{ ...contact, preferred: 'email' as const }, 'PREFERRED_CONTACT_MISSING', 'safeContact.email'],
    [{ ...contact, number: '', email: 'a@linkwell.example', preferred: 'phone' as const }, 'PREFERRED_CONTACT_MISSING', 'safeContact.number'],
  ])('%j is refused as %s at %s', (given, code, field) => expect(checkSafeContact(given)).toMatchObject({ ok: false, refusal: { code, field } }));
});

describe('what is asked about a person', () => {
  it('may all be left unasked', () => {
    expect([checkHome(home), checkCommunication(communication), checkBackground(background)]).toEqual([home, communication, background].map((value) => ({ ok: true, value })));
  });
  it('keeps “not known” apart from “not asked”', () => {
    expect(checkHome({ ...home, livingAlone: 'not_known' })).toMatchObject({ value: { livingAlone: 'not_known' } });
    expect(checkCommunication({ ...communication, communicationNeeds: [] })).toMatchObject({ value: { communicationNeeds: null } });
    expect(checkCommunication({ ...communication, communicationNeeds: ['none'] })).toMatchObject({ value: { communicationNeeds: ['none'] } });
  });
  it('drops what its answer does not call for', () => {
    const left = { ...home, addressAnswer: 'no_fixed_address', address: '1 Old Street', gpPractice: 'the_site', gpOdsCode: 'Y00001', hasCarer: 'no', carerWords: 'A sister' } as const;
    expect(checkHome(left)).toMatchObject({ value: { address: null, gpOdsCode: null, carerWords: null } });
    expect(checkBackground({ ...background, gender: 'woman', genderWords: 'x', birthSexPurpose: 'y' })).toMatchObject({ value: { genderWords: null, birthSexPurpose: null } });
  });
  it.each([
    [checkHome({ ...home, addressAnswer: 'lives_at', address: ' \n ' }), 'ADDRESS_MISSING', 'address'],
    [checkHome({ ...home, gpPractice: 'another', gpOdsCode: 'practice' }), 'ODS_CODE', 'gpOdsCode'],
    [checkHome({ ...home, hasCarer: 'yes', carerWords: 'x'.repeat(501) }), 'WORDS_TOO_LONG', 'carerWords'],
    [checkCommunication({ ...communication, firstLanguage: 'other' }), 'LANGUAGE_MISSING', 'otherLanguage'],
    [checkCommunication({ ...communication, accessNeeds: ['wheelchair', 'none'] }), 'NEEDS_CONTRADICT', 'accessNeeds'],
    [checkBackground({ ...background, gender: 'self_described' }), 'GENDER_WORDS_MISSING', 'genderWords'],
    [checkBackground({ ...background, birthSex: 'female', birthSexPurpose: '' }), 'BIRTH_SEX_PURPOSE', 'birthSexPurpose'],
  ])('%j is refused as %s at %s', (checked, code, field) => expect(checked).toMatchObject({ ok: false, refusal: { code, field } }));
  it.each(['Y00001', 'W98765', '12345', 'Z00123', 'a12345'])('%s is a practice’s code', (gpOdsCode) =>
    expect(checkHome({ ...home, gpPractice: 'another', gpOdsCode })).toMatchObject({ ok: true, value: { gpOdsCode: gpOdsCode.toUpperCase() } }));
  it('“none” and “not known” never stand beside another need', () =>
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...communicationNeeds)), (needs) => {
      const contradicts = needs.length > 1 && needs.some((need) => (aloneAnswers as readonly string[]).includes(need));
      expect(checkCommunication({ ...communication, communicationNeeds: needs }).ok).toBe(!contradicts);
    })));
});

describe('coarse groups', () => {
  it('are unknown while nothing was asked', () =>
    expect(coarseGroupsOf(nothingAsked)).toEqual({ genderGroup: null, ethnicGroup: null, languageGroup: null, livesAlone: null, isCarer: null }));
  it('are unknown, and not “other”, for what was not stated or not known', () => {
    const said = { ...nothingAsked, background: { ...background, gender: 'not_stated', ethnicCategory: 'Z' }, communication: { ...communication, firstLanguage: 'not_known' } } as const;
    expect(coarseGroupsOf(said)).toMatchObject({ genderGroup: null, ethnicGroup: null, languageGroup: null });
  });
  it('hold each of the sixteen ethnic categories', () => {
    const groups = ethnicCategoryCodes.map((ethnicCategory) => coarseGroupsOf({ ...nothingAsked, background: { ...background, ethnicCategory } }).ethnicGroup);
    expect([groups.filter((group) => group === 'white').length, groups.filter((group) => group === 'other').length, groups.filter((group) => group === null).length]).toEqual([3, 13, 2]);
    expect(Object.keys(ethnicCategories)).toHaveLength(18);
  });
});
