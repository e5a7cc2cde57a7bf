import { describe, expect, it } from '@jest/globals';
import { reachable, type CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import {
  adultCategories, checkClosing, checkConcern, checkDisclosure, checkFlag, checkReview, checkStep, childCategories, concernStates, concernSteps, groundsFor, nextConcernStates, seesConcern,
  stateAfter, subjectsAt, tellsWhy, waitsForReview, type ConcernDetails, type DisclosureDetails, type FlagDetails, type StepDetails,
} from './index';

const day = (text: string) => text as CalendarDate;
const today = day('2026-05-01');

const concern = (change: Partial<ConcernDetails> = {}): ConcernDetails => ({
  subject: 'adult', categories: ['financial'], danger: 'none', noticedOn: today, seenWords: 'Her nephew holds her card.', wishesAsked: true, wishesWords: 'She wants it back.', whyNotAsked: null, ...change,
});

describe('a concern', () => {
  it.each([
    ['about an adult', 40, {}],
    ['about somebody on their eighteenth birthday', 18, {}],
    ['about a child', 17, { subject: 'child', categories: ['exploitation'] }],
    ['about a child in an adult’s household', 40, { subject: 'child_in_household', categories: ['neglect', 'emotional'] }],
    ['about being drawn into terrorism, of an adult', 30, { categories: ['radicalisation'] }],
    ['about somebody who could not be asked', 80, { wishesAsked: false, whyNotAsked: 'never_alone', wishesWords: '' }],
  ] as [string, number, Partial<ConcernDetails>][])('%s is raised', (_name, age, change) => expect(checkConcern(concern(change), age, today)).toMatchObject({ ok: true }));

  it.each([
    ['about an adult of 17', 17, {}, 'subject'],
    ['about a child of 18', 18, { subject: 'child', categories: ['neglect'] }, 'subject'],
    ['without a kind of harm', 40, { categories: [] }, 'categories'],
    ['with a kind that is of children alone', 40, { categories: ['exploitation'] }, 'categories'],
    ['with a kind that is of adults alone', 40, { subject: 'child_in_household', categories: ['self_neglect'] }, 'categories'],
    ['of tomorrow', 40, { noticedOn: day('2026-05-02') }, 'noticedOn'],
    ['without words', 40, { seenWords: '  ' }, 'seenWords'],
    ['of somebody who was asked, without what they want', 40, { wishesWords: '' }, 'wishesWords'],
    ['of somebody who was not asked, without why', 40, { wishesAsked: false, wishesWords: '' }, 'whyNotAsked'],
    ['for another reason that is not said', 40, { wishesAsked: false, whyNotAsked: 'other', wishesWords: '' }, 'wishesWords'],
    ['that is longer than anybody reads', 40, { seenWords: 'x'.repeat(4001) }, 'seenWords'],
  ] as [string, number, Partial<ConcernDetails>, string][])('%s is refused', (_name, age, change, field) =>
    expect(checkConcern(concern(change), age, today)).toMatchObject({ ok: false, refusal: { field } }));

  it('has the ten categories of the Care Act guidance for adults, and radicalisation apart', () => expect(adultCategories).toHaveLength(11));
  it('is about the patient by their age, or about a child in the household', () =>
    fc.assert(fc.property(fc.nat(110), (age) => expect(subjectsAt(age)).toEqual([age < 18 ? 'child' : 'adult', 'child_in_household']))));
  it('keeps no reason for not asking beside what was asked', () => expect(checkConcern(concern({ whyNotAsked: 'other' }), 40, today)).toMatchObject({ value: { whyNotAsked: null } }));
  it('of a child is never weighed by the categories of adults alone', () => expect(childCategories).not.toContain('self_neglect'));
});

describe('the life of a concern', () => {
  it('reaches every state, and leaves each', () => {
    expect([...reachable(nextConcernStates, 'open')].sort()).toEqual([...concernStates].sort());
    for (const state of concernStates) expect(nextConcernStates[state].length).toBeGreaterThan(0);
  });
  it('goes by its table, whatever step is taken', () =>
    fc.assert(fc.property(fc.constantFrom(...concernStates), fc.constantFrom(...concernSteps), (state, step) => {
      const after = stateAfter(state, step);
      expect(after === undefined || after === state || (nextConcernStates[state] as readonly string[]).includes(after)).toBe(true);
    })));

  const step = (change: Partial<StepDetails> = {}): StepDetails => ({ step: 'spoke_with_lead', recipient: null, takenOn: today, words: 'She decides tomorrow.', ...change });
  it.each([
    ['open', {}, 'open'],
    ['open', { step: 'asked_lead' }, 'escalated'],
    ['open', { step: 'referred', recipient: 'local_authority' }, 'escalated'],
    ['escalated', { step: 'decided_not_to' }, 'escalated'],
    ['closed', { step: 'reopened' }, 'open'],
  ] as const)('is %s, and after %j %s', (state, change, after) => expect(checkStep(state, step(change as Partial<StepDetails>), today)).toMatchObject({ ok: true, value: { state: after } }));
  it.each([
    ['closed', {}, 'step'],
    ['open', { step: 'reopened' }, 'step'],
    ['open', { step: 'referred' }, 'recipient'],
    ['open', { step: 'information_shared' }, 'recipient'],
    ['open', { takenOn: day('2026-05-02') }, 'takenOn'],
    ['open', { words: ' ' }, 'words'],
  ] as const)('is %s, and %j is refused at %s', (state, change, field) => expect(checkStep(state, step(change as Partial<StepDetails>), today)).toMatchObject({ ok: false, refusal: { field } }));

  it.each([['open', 0, 'Safe with her sister.', true], ['escalated', 0, 'Safe.', true], ['closed', 0, 'Safe.', false], ['open', 1, 'Safe.', false], ['open', 0, ' ', false]] as const)(
    'is %s with %d disclosures that wait, and closed with “%s”: %s', (state, waiting, words, closes) => expect(checkClosing(state, waiting, words).ok).toBe(closes));
});

describe('a disclosure without agreement', () => {
  const disclosure = (change: Partial<DisclosureDetails> = {}): DisclosureDetails => ({
    recipient: 'local_authority', recipientWords: 'Adult social care, duty desk', whatWords: 'Name, address, what she said.', ground: 'care_act_enquiry', whyWords: 'He controls her telephone.', disclosedOn: today,
    authority: 'team_lead', authoriserId: 'lead', authoriserWords: '', told: true, whyNotTold: null, notToldWords: '', ...change,
  });
  const adult = { subject: 'adult', danger: 'none' } as const;
  it.each([
    ['of a lead', adult, {}],
    ['of the practice’s safeguarding lead', adult, { authority: 'safeguarding_lead', authoriserId: null, authoriserWords: 'Dr Test, safeguarding lead' }],
    ['of nobody yet, in danger', { subject: 'adult', danger: 'not_rung' }, { authority: 'acted_first', authoriserId: null }],
    ['of nobody yet, to save a life', adult, { authority: 'acted_first', authoriserId: null, ground: 'vital_interests' }],
    ['for a child', { subject: 'child', danger: 'none' }, { ground: 'child_protection' }],
    ['without telling them', adult, { told: false, whyNotTold: 'would_raise_risk' }],
  ] as const)('by the decision %s is recorded', (_name, about, change) => expect(checkDisclosure(about, disclosure(change as Partial<DisclosureDetails>), today)).toMatchObject({ ok: true }));
  it.each([
    ['without an authoriser', { authoriserId: null }, 'authoriserId'],
    ['without the name of one elsewhere', { authority: 'safeguarding_lead' }, 'authoriserWords'],
    ['first, where nobody is in danger', { authority: 'acted_first' }, 'authority'],
    ['on a ground of the law about children', { ground: 'child_protection' }, 'ground'],
    ['without saying to whom', { recipientWords: '' }, 'recipientWords'],
    ['without saying what', { whatWords: ' ' }, 'whatWords'],
    ['without saying why', { whyWords: '' }, 'whyWords'],
    ['of tomorrow', { disclosedOn: day('2026-05-02') }, 'disclosedOn'],
    ['without telling them, or why not', { told: false }, 'whyNotTold'],
    ['without telling them, for another reason that is not said', { told: false, whyNotTold: 'other' }, 'notToldWords'],
  ] as [string, Partial<DisclosureDetails>, string][])('%s is refused', (_name, change, field) => expect(checkDisclosure(adult, disclosure(change), today)).toMatchObject({ ok: false, refusal: { field } }));

  it('keeps an authoriser of one kind only', () =>
    expect(checkDisclosure({ subject: 'adult', danger: 'rang_999' }, disclosure({ authority: 'acted_first', authoriserWords: 'Dr Test' }), today)).toMatchObject({ value: { authoriserId: null, authoriserWords: '' } }));
  it('has grounds for adults and for children', () => {
    expect(groundsFor('adult')).not.toContain('child_protection');
    expect(groundsFor('child_in_household')).not.toContain('care_act_enquiry');
  });
  it.each([
    ['worker', null, null, true],
    ['worker', 'lead', null, true],
    ['lead', 'lead', null, false],
    ['worker', 'lead', today, false],
  ])('that %s wrote down, decided by %s, reviewed %s, waits: %s', (recordedBy, authoriserId, reviewed, waits) =>
    expect(waitsForReview({ recordedBy, authoriserId, reviewedAt: reviewed && new Date() })).toBe(waits));
  it.each([
    ['other lead', 'upheld', '', true],
    ['worker', 'upheld', '', false],
    ['other lead', 'not_upheld', '', false],
    ['other lead', 'not_upheld', 'It could have waited.', true],
  ] as const)('is reviewed by the %s as %s with “%s”: %s', (reviewer, finding, words, may) =>
    expect(checkReview({ recordedBy: 'worker', authoriserId: null, reviewedAt: null }, reviewer, finding, words).ok).toBe(may));
});

describe('a flag', () => {
  const flag = (change: Partial<FlagDetails> = {}): FlagDetails => ({ kind: 'risk', precautions: ['two_people'], visitWords: 'Park on the main road.', reason: 'Her son has hit visitors.', reviewOn: day('2026-08-01'), ...change });
  it.each([{}, { precautions: [] }, { visitWords: '' }, { kind: 'safeguarding', precautions: [], visitWords: '' }] as Partial<FlagDetails>[])('with %j is set', (change) => expect(checkFlag(flag(change), today)).toMatchObject({ ok: true }));
  it.each([
    [{ precautions: [], visitWords: '' }, 'precautions'],
    [{ reason: '' }, 'reason'],
    [{ visitWords: 'x'.repeat(201) }, 'visitWords'],
    [{ visitWords: 'Her son is VIOLENT' }, 'visitWords'],
    [{ reviewOn: today }, 'reviewOn'],
    [{ reviewOn: day('2027-05-03') }, 'reviewOn'],
  ] as [Partial<FlagDetails>, string][])('with %j is refused at %s', (change, field) => expect(checkFlag(flag(change), today)).toMatchObject({ ok: false, refusal: { field } }));
  it.each([['Domestic abuse in the home', true], ['a safeguarding matter', true], ['has been convicted', true], ['Two people. Dog in the yard; ring first.', false], ['Use the side door', false]])(
    'whose note says “%s” tells why: %s', (words, tells) => expect(tellsWhy(words)).toBe(tells));
});

describe('a concern is seen', () => {
  const viewer = { userId: 'me', teamIds: ['a'], ledTeamIds: [] as string[] };
  it.each([
    ['by whoever raised it', viewer, { teamId: 'a', authorId: 'me', workerId: null }, true],
    ['by whoever supports the patient', viewer, { teamId: 'a', authorId: 'x', workerId: 'me' }, true],
    ['by the lead', { ...viewer, ledTeamIds: ['a'] }, { teamId: 'a', authorId: 'x', workerId: 'y' }, true],
    ['by no other colleague', viewer, { teamId: 'a', authorId: 'x', workerId: 'y' }, false],
    ['by nobody who has left the team, though they raised it', { ...viewer, teamIds: [] }, { teamId: 'a', authorId: 'me', workerId: 'me' }, false],
    ['by no lead of another team', { ...viewer, teamIds: ['b'], ledTeamIds: ['b'] }, { teamId: 'a', authorId: 'x', workerId: 'y' }, false],
  ])('%s', (_name, who, what, sees) => expect(seesConcern(who, what)).toBe(sees));
});
