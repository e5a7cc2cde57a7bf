import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { episodeCloseReasons, episodeStates } from '../episode';
import type { NhsNumber } from '../nhs-number';
import { referralSources } from '../referral-source';
import { messageMoments, momentOf, readersOf, referrersOwed } from './audience';
import { composeMessage, type MessageRecord } from './compose';
import { checkSending, finishMessage, messageText } from './finish';

const day = (text: string) => text as CalendarDate;
const record = (change: Partial<MessageRecord> = {}): MessageRecord => ({
  moment: 'ended', extent: 'whole', composedAt: new Date('2026-07-01T13:05:00Z'),
  person: { forename: 'Ŵyn', surname: 'Łapiński', dateOfBirth: day('1950-06-15'), nhsNumber: '9990000018' as NhsNumber, nhsNumberTraced: false },
  practice: { name: 'Harbour practice', odsCode: 'Y00001' },
  referral: { on: day('2026-02-01'), source: 'gp', referrer: { name: 'Dr Test', role: '', organisation: 'Harbour practice' } },
  outcome: { on: day('2026-06-30'), closingReason: 'completed', failedTries: 0, letterSentOn: null },
  aboutMe: { matters: 'My garden', support: null },
  needs: [{ id: 'n1', label: 'Money and debt', status: 'met' }, { id: 'n2', label: 'Food', status: 'open' }],
  services: [{ id: 's1', service: 'Debt advice', organisation: 'The Money Tree', since: day('2026-03-01'), cameOfIt: 'attended' }],
  goals: [{ id: 'g1', words: 'Open my post', steps: 2, done: 1 }],
  worker: { name: 'Willow Compass', email: 'willow@linkwell.example' }, teamName: 'Central', author: { name: 'Rowan Kettle', role: 'Social prescribing link worker' },
  ...change,
});

describe('when a message is due', () => {
  it.each([
    ['offered', null, undefined],
    ['accepted', null, 'started'],
    ['declined', null, 'declined'],
    ['not_reached', null, 'not_reached'],
    ['closed', 'completed', 'ended'],
    ['closed', 'disengaged', 'ended'],
    ['closed', 'other', 'ended'],
    ['closed', 'died', undefined],
    ['closed', 'moved_practice', undefined],
  ] as const)('%s (%s) gives %s', (state, reason, moment) => expect(momentOf(state, reason)).toBe(moment));

  it('has an answer for every state and reason', () => {
    for (const state of episodeStates) for (const reason of [null, ...episodeCloseReasons]) expect([...messageMoments, undefined]).toContain(momentOf(state, reason));
  });
});

describe('who may be told how much', () => {
  it.each([
    ['started', 'gp', true, [['gp', 'whole', false]]],
    ['started', 'practice_team', false, [['gp', 'outcome', false]]],
    ['ended', 'hospital', true, [['gp', 'whole', false], ['referrer', 'outcome', false]]],
    ['ended', 'community_organisation', true, [['gp', 'whole', false], ['referrer', 'outcome', true]]],
    ['declined', 'social_care', false, [['gp', 'outcome', false], ['referrer', 'outcome', false]]],
    ['declined', 'gp', true, [['gp', 'outcome', false]]],
    ['not_reached', 'self', true, [['gp', 'outcome', false]]],
    ['started', 'family_or_friend', true, [['gp', 'whole', false]]],
    ['ended', 'other', false, [['gp', 'outcome', false], ['referrer', 'outcome', true]]],
  ] as const)('at %s, referred by %s (support agreed to: %s)', (moment, source, stands, expected) =>
    expect(readersOf(moment, source, stands).map(({ audience, extent, needsAgreement }) => [audience, extent, needsAgreement])).toEqual(expected));

  it('lets nobody but the practice see more than the outcome, and nobody at all once support is no longer agreed to', () => {
    for (const moment of messageMoments) {
      for (const source of referralSources) {
        for (const stands of [true, false]) {
          for (const { audience, extent, needsAgreement } of readersOf(moment, source, stands)) {
            if (audience === 'referrer' || !stands) expect(extent).toBe('outcome');
            if (audience === 'referrer') expect(needsAgreement).toBe(!referrersOwed.includes(source));
          }
        }
      }
    }
  });
});

describe('a message', () => {
  it('stands under its headings, with the codes that are verified', () => {
    const text = messageText(composeMessage(record()));
    expect(text).toBe(`Social prescribing: support has ended

Person demographics
Name: ŁAPIŃSKI, Ŵyn
Date of birth: 15 June 1950
NHS number: 999 000 0018 (as given, not traced)

GP practice
Practice: Harbour practice
ODS code: Y00001

Referral details
Referral: Referral to social prescribing (SNOMED CT 871731000000106)
Date: 1 February 2026
Source: A GP
Referrer: Dr Test, Harbour practice

Social prescribing outcome
Outcome: Support has ended
Date: 30 June 2026
Reason: What was set out to be done together is finished

About me
What is most important to me: My garden

Problem list
Need: Money and debt – met
Need: Food – open

Services and care
Service: Debt advice, The Money Tree, 1 March 2026 – attended

Care and support plan
Goal: Open my post (1 of 2 steps done)

Professional contacts
Link worker: Willow Compass, Central
E-mail: willow@linkwell.example

Person completing record
Name: Rowan Kettle
Role: Social prescribing link worker
Organisation: Central
Date and time: 1 July 2026, 14:05`);
  });

  it.each([
    ['declined', 'Outcome: Social prescribing declined (SNOMED CT 871711000000103)'],
    ['not_reached', 'Tries: 4, and a letter on 2 June 2026'],
    ['started', 'Outcome: Support was accepted'],
  ] as const)('at %s says “%s”', (moment, words) =>
    expect(messageText(composeMessage(record({ moment, outcome: { on: day('2026-06-30'), closingReason: null, failedTries: 4, letterSentOn: day('2026-06-02') } })))).toContain(words));

  it('of the outcome alone holds no need, service or goal, whatever the record holds', () => {
    fc.assert(fc.property(fc.constantFrom(...messageMoments), fc.uniqueArray(fc.uuid(), { maxLength: 6 }), (moment, secrets) => {
      const needs = secrets.map((label, index) => ({ id: `n${index}`, label, status: 'open' as const }));
      const services = secrets.map((service, index) => ({ id: `s${index}`, service, organisation: service, since: day('2026-03-01'), cameOfIt: service }));
      const goals = secrets.map((words, index) => ({ id: `g${index}`, words, steps: 0, done: 0 }));
      const text = messageText(composeMessage(record({ moment, extent: 'outcome', needs, services, goals, aboutMe: { matters: 'A secret garden', support: 'A secret' } })));
      for (const secret of ['secret', ...secrets]) expect(text).not.toContain(secret);
    }));
  });

  it('is sent without what is left out; a heading without lines goes with them, and who it is about cannot be left out', () => {
    const composed = composeMessage(record());
    const finished = finishMessage(composed, '  They would like a call about their tablets.\nNo rush. ', ['n1', 's1', 'Person demographics']);
    const text = messageText(finished);
    expect(text).not.toMatch(/Money|Services and care/);
    expect(text).toContain('Need: Food');
    expect(text).toContain('Name: ŁAPIŃSKI, Ŵyn');
    expect(text).toContain('Information and advice given\nThey would like a call about their tablets.\nNo rush.\n\nProfessional contacts');
    expect(finishMessage(composed, ' ', [])).toEqual(composed);
  });

  it('of a person whose number, practice and worker are not known says so', () => {
    const text = messageText(composeMessage(record({
      person: { ...record().person, nhsNumber: null }, practice: { name: null, odsCode: 'Y99999' }, worker: null, referral: { on: day('2026-02-01'), source: 'self', referrer: { name: '', role: '', organisation: '' } },
    })));
    for (const words of ['NHS number: Not held', 'Practice: Not one that our team works with\nODS code: Y99999', 'Professional contacts\nTeam: Central', 'Source: The person themselves\n\n']) expect(text).toContain(words);
  });

  it.each([
    [{ words: 'x'.repeat(2001) }, 'MESSAGE_WORDS_TOO_LONG', 'words'],
    [{ sentTo: ' ' }, 'MESSAGE_RECIPIENT', 'sentTo'],
    [{ sentTo: 'x'.repeat(201) }, 'MESSAGE_RECIPIENT', 'sentTo'],
    [{ sentOn: day('2026-07-02') }, 'MESSAGE_DATE', 'sentOn'],
    [{ sentOn: day('2026-06-29') }, 'MESSAGE_DATE', 'sentOn'],
  ])('%o is refused as %s', (change, code, field) =>
    expect(checkSending({ words: '', sentTo: 'The practice', sentOn: day('2026-07-01'), ...change }, day('2026-06-30'), day('2026-07-01'))).toMatchObject({ ok: false, refusal: { code, field } }));
});
