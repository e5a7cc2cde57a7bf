import { describe, expect, it } from '@jest/globals';
import type { Capacity, OpeningTime } from '@linkwell/directory-domain';
import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import { needTerms, type NeedTermId } from '@linkwell/taxonomy-domain';
import fc from 'fast-check';
import { defaultWeights, distanceInWords, exclusionRules, explainExclusion, fitOf, rank, type MatchCandidate, type MatchQuestion, type NeedAsked } from './index';

const day = (text: string) => text as CalendarDate;
const today = day('2026-08-31');
const need = (termId: string, priority: 1 | 2 | 3 = 1): NeedAsked => ({ termId: termId as NeedTermId, priority });
const terms = (...ids: string[]) => ids as NeedTermId[];

const service = (change: Partial<Omit<MatchCandidate, 'id'>> & { id?: string } = {}): MatchCandidate => ({
  name: 'Ashmere Money Advice', distanceMetres: 1_200, needTermIds: terms('money-and-debt'), ages: { known: true, from: 18, to: null }, catchment: 'inside', capacity: { state: 'open' },
  confirmedOn: day('2026-08-10'), access: { way: 'either', channels: ['in_person'] }, status: 'active', listingState: 'published', openingTimes: [], languages: [], expectedWaitWeeks: null,
  takesReferrals: true, ...change, id: (change.id ?? 'a') as ServiceId,
});
const question: MatchQuestion = { needs: [need('money-and-debt')], age: 40, comesBy: 'professional', maxDistanceMetres: 5_000 };
const order = (asked: MatchQuestion, ...candidates: MatchCandidate[]) => rank(asked, candidates, defaultWeights, today).map(({ id }) => id);

describe('a match', () => {
  const tuesday: OpeningTime = { weekday: 2, opens: '09:30', closes: '12:00' };
  it('gives its reasons, the weightiest first', () => {
    const [match] = rank({ ...question, languages: ['urdu'] }, [service({ openingTimes: [tuesday], languages: ['Urdu', 'Polish'] })], defaultWeights, today);
    expect(match?.reasons.map(({ text }) => text)).toEqual(['Helps with money and debt', '1.2 km away', 'Open Tuesday mornings', 'Urdu spoken', 'Has room', 'Confirmed 3 weeks ago']);
    expect(match?.cautions).toEqual([]);
  });
  it('gives its cautions, the gravest first', () => {
    const [match] = rank({ ...question, includeFull: true, times: [{ weekday: 1 }] }, [service({
      capacity: { state: 'full', until: null }, takesReferrals: false, expectedWaitWeeks: 6, confirmedOn: day('2026-01-15'), ages: { known: false }, catchment: 'unknown',
      access: { way: 'unknown', channels: [] }, approximate: true, openingTimes: [tuesday],
    })], defaultWeights, today);
    expect(match?.cautions.map(({ text }) => text)).toEqual([
      'Full at present', 'Can be signposted only: personal details may not be sent to it', 'Waiting about 6 weeks', 'Not confirmed for 7 months', 'Open Tuesday mornings only', 'Age limits unknown',
      'Area served not known', 'How to be referred is not known', 'Distance is approximate',
    ]);
  });
  it('of an import says that it is not yet confirmed', () => {
    expect(rank(question, [service({ confirmedOn: null })], defaultWeights, today)[0]?.cautions).toEqual([{ code: 'NOT_YET_CONFIRMED', text: 'Not yet confirmed' }]);
  });
  it.each([
    ['debt-advice', 'debt-advice', 'Helps with advice about debts'],
    ['debt-advice', 'money-and-debt', 'Helps with money and debt'],
    ['money-and-debt', 'debt-advice', 'Helps with money and debt'],
    ['debt-advice', 'budgeting', 'Helps with budgeting and bank accounts, a related need'],
    ['universal-credit', 'universal-credit', 'Helps with Universal Credit'],
  ])('for %s by a service for %s says %p', (asked, offered, text) => {
    expect(rank({ needs: [need(asked)] }, [service({ needTermIds: terms(offered) })], defaultWeights, today)[0]?.reasons[0]?.text).toBe(text);
  });
  it('that comes to the person says that there is no need to travel', () => {
    expect(rank(question, [service({ distanceMetres: null })], defaultWeights, today)[0]?.reasons[1]).toEqual({ code: 'NO_TRAVEL', text: 'No need to travel' });
  });
  it.each([[4, '10 m'], [648, '650 m'], [994, '990 m'], [996, '1 km'], [1234, '1.2 km'], [9_949, '9.9 km'], [14_400, '14 km']])('%i metres are %s', (metres, words) => expect(distanceInWords(metres)).toBe(words));
});

describe('the order', () => {
  it('puts an exact term before its top term, before a related one', () => {
    const asked = { needs: [need('debt-advice')] };
    expect(terms('debt-advice', 'money-and-debt', 'budgeting', 'food').map((offered) => fitOf(asked.needs[0]!.termId, offered))).toEqual(['exact', 'general', 'related', undefined]);
    expect(order(asked, service({ id: 'c', needTermIds: terms('budgeting') }), service({ id: 'b' }), service({ id: 'z', needTermIds: terms('debt-advice') }))).toEqual(['z', 'b', 'c']);
  });
  it('puts a service for two needs before a nearer one for one', () => {
    const asked = { needs: [need('money-and-debt'), need('loneliness-and-social-contact', 2)] };
    expect(order(asked, service({ id: 'near', distanceMetres: 50 }), service({ id: 'both', distanceMetres: 4_000, needTermIds: terms('money-and-debt', 'befriending') }))).toEqual(['both', 'near']);
  });
  it('puts a need that matters more first', () => {
    const asked = { needs: [need('food', 3), need('fuel', 1)] };
    expect(order(asked, service({ id: 'a', needTermIds: terms('food') }), service({ id: 'b', needTermIds: terms('fuel') }))).toEqual(['b', 'a']);
  });
  it('puts the nearer, the fresher and the roomier first, all else equal', () => {
    expect(order(question, service({ id: 'a', distanceMetres: 3_000 }), service({ id: 'b' }))).toEqual(['b', 'a']);
    expect(order(question, service({ id: 'a', confirmedOn: day('2026-01-01') }), service({ id: 'b' }))).toEqual(['b', 'a']);
    expect(order(question, service({ id: 'a', capacity: { state: 'limited' } }), service({ id: 'b' }))).toEqual(['b', 'a']);
  });
  it('puts one that speaks the language, or opens when wanted, first', () => {
    expect(order({ ...question, languages: ['Urdu'] }, service({ id: 'a' }), service({ id: 'b', languages: ['Urdu'] }))).toEqual(['b', 'a']);
    expect(order({ ...question, times: [{ weekday: 2, part: 'morning' }] }, service({ id: 'a' }), service({ id: 'b', openingTimes: [{ weekday: 2, opens: '10:00', closes: '15:00' }] }))).toEqual(['b', 'a']);
  });
  it('breaks ties by id', () => expect(order(question, service({ id: 'c' }), service({ id: 'a' }), service({ id: 'b' }))).toEqual(['a', 'b', 'c']));
});

describe('an exclusion', () => {
  it.each<[string, Partial<MatchCandidate>, Partial<MatchQuestion>, string | undefined]>([
    ['an ordinary service', {}, {}, undefined],
    ['a draft', { listingState: 'draft' }, {}, 'NOT_PUBLISHED'],
    ['a defunct service', { status: 'defunct' }, {}, 'NOT_RUNNING'],
    ['one closed for now', { status: 'temporarily_closed' }, {}, 'NOT_RUNNING'],
    ['one not confirmed for over a year', { confirmedOn: day('2025-08-30') }, {}, 'NOT_CONFIRMED_FOR_A_YEAR'],
    ['one never confirmed', { confirmedOn: null }, {}, undefined],
    ['one for older people', { ages: { known: true, from: 65, to: null } }, {}, 'WRONG_AGE'],
    ['one for people up to 40', { ages: { known: true, from: null, to: 40 } }, {}, undefined],
    ['one of unknown age limits', { ages: { known: false } }, {}, undefined],
    ['one for older people, for a person of unknown age', { ages: { known: true, from: 65, to: null } }, { age: undefined }, undefined],
    ['one outside the catchment', { catchment: 'outside' }, {}, 'OUTSIDE_CATCHMENT'],
    ['one of unknown catchment', { catchment: 'unknown' }, {}, undefined],
    ['one that people go to themselves', { access: { way: 'self', channels: [] } }, {}, 'WRONG_ACCESS_ROUTE'],
    ['the same, for someone who goes alone', { access: { way: 'self', channels: [] } }, { comesBy: 'self' }, undefined],
    ['one closed to new people', { capacity: { state: 'closed' } }, { includeFull: true }, 'CLOSED_TO_NEW_PEOPLE'],
    ['a full one', { capacity: { state: 'full', until: null } }, {}, 'FULL'],
    ['a full one, when asked for', { capacity: { state: 'full', until: null } }, { includeFull: true }, undefined],
    ['one full until today', { capacity: { state: 'full', until: today } }, {}, undefined],
    ['one 5,001 m away', { distanceMetres: 5_001 }, {}, 'TOO_FAR'],
    ['one exactly as far as asked', { distanceMetres: 5_000 }, {}, undefined],
    ['one reached by phone', { distanceMetres: null }, {}, undefined],
    ['one for other needs', { needTermIds: terms('food') }, {}, 'MEETS_NO_NEED'],
    ['one for other needs, when none is asked', { needTermIds: terms('food') }, { needs: [] }, undefined],
  ])('of %s names its rule', (_, change, asked, rule) => {
    expect(explainExclusion({ ...question, ...asked } as MatchQuestion, { ...service(), ...change }, today)?.rule).toBe(rule);
  });
  it('says why in words', () => {
    expect(explainExclusion(question, service({ ages: { known: true, from: 16, to: 25 } }), today)).toEqual({ rule: 'WRONG_AGE', text: 'It is for people aged 16 to 25.' });
    expect(explainExclusion(question, service({ distanceMetres: 7_210 }), today)?.text).toBe('It is 7.2 km away, more than the 5 km asked for.');
  });
  it('is by the gravest rule first', () => {
    expect(exclusionRules[0]).toBe('NOT_PUBLISHED');
    expect(explainExclusion(question, service({ status: 'defunct', distanceMetres: 90_000 }), today)?.rule).toBe('NOT_RUNNING');
  });
});

describe('for any question and services', () => {
  const anyTerm = fc.constantFrom(...needTerms.map(({ id }) => id));
  const anyNeeds = fc.array(fc.record({ termId: anyTerm, priority: fc.constantFrom<1 | 2 | 3>(1, 2, 3) }), { maxLength: 5 });
  const anyCapacity = fc.constantFrom<Capacity>({ state: 'open' }, { state: 'limited' }, { state: 'unknown' }, { state: 'closed' }, { state: 'full', until: null }, { state: 'full', until: today });
  const anyService = fc.record({
    distanceMetres: fc.option(fc.nat(20_000)), needTermIds: fc.array(anyTerm, { maxLength: 4 }), capacity: anyCapacity, catchment: fc.constantFrom('inside' as const, 'outside' as const, 'unknown' as const),
    confirmedOn: fc.constantFrom(null, day('2026-08-01'), day('2026-04-01'), day('2026-01-01'), day('2024-01-01')), status: fc.constantFrom('active' as const, 'defunct' as const),
    ages: fc.constantFrom<MatchCandidate['ages']>({ known: false }, { known: true, from: 18, to: 64 }, { known: true, from: 65, to: null }),
  }).map((change) => service(change));
  const anyServices = fc.array(anyService, { maxLength: 12 }).map((all) => all.map((each, index): MatchCandidate => ({ ...each, id: `s${index}` as ServiceId })));
  const anyQuestion: fc.Arbitrary<MatchQuestion> = fc.record({ needs: anyNeeds, includeFull: fc.boolean(), maxDistanceMetres: fc.nat(20_000), age: fc.nat(100) });
  const scoreOf = (asked: MatchQuestion, candidate: MatchCandidate) => rank(asked, [candidate], defaultWeights, today)[0]?.score;

  it('asking for one more need never lowers a service that meets it', () => {
    fc.assert(fc.property(anyQuestion, anyService, fc.constantFrom<1 | 2 | 3>(1, 2, 3), (asked, candidate, priority) => {
      for (const termId of candidate.needTermIds) {
        const before = scoreOf(asked, candidate) ?? -1;
        const after = scoreOf({ ...asked, needs: [...asked.needs, { termId, priority }] }, candidate) ?? -1;
        expect(after).toBeGreaterThanOrEqual(before);
      }
    }));
  });
  it('moving nearer never lowers a service', () => {
    fc.assert(fc.property(anyQuestion, anyService, fc.nat(20_000), (asked, candidate, metres) => {
      if (candidate.distanceMetres === null) return;
      const nearer = Math.min(metres, candidate.distanceMetres);
      expect(scoreOf(asked, { ...candidate, distanceMetres: nearer }) ?? -1).toBeGreaterThanOrEqual(scoreOf(asked, candidate) ?? -1);
    }));
  });
  it('a service appears exactly when no rule excludes it', () => {
    fc.assert(fc.property(anyQuestion, anyServices, (asked, candidates) => {
      const kept = candidates.filter((candidate) => explainExclusion(asked, candidate, today) === undefined).map(({ id }) => id);
      expect([...order(asked, ...candidates)].sort()).toEqual([...kept].sort());
    }));
  });
  it('the answer does not depend on the order in which the services come', () => {
    const shuffled = anyServices.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(fc.property(anyQuestion, shuffled, (asked, [all, mixed]) => {
      expect(rank(asked, mixed, defaultWeights, today)).toEqual(rank(asked, all, defaultWeights, today));
    }));
  });
});
