import { describe, expect, it } from '@jest/globals';
import { isNeedTermId } from '@linkwell/taxonomy-domain';
import { demonstrationQuestions } from './demonstration-questions';
import type { Home, ServiceFacts } from './facts';
import { bestList, dcg, ndcg } from './figures';
import { manchesterQuestions } from './manchester-questions';
import type { JudgedQuestion } from './question';
import { brokenRule, gradesFor, isTempting, stepsDown, type Grade } from './rules';

const home: Home = { easting: 400_000, northing: 400_000, areas: ['E08000009'] };
const service = (change: Partial<ServiceFacts> & { east?: number | null } = {}): ServiceFacts => {
  const { east = 500, ...facts } = change;
  const place = { easting: east === null ? null : home.easting + east, northing: east === null ? null : home.northing, openings: [], access: [] };
  return {
    id: 's', name: 'A service', listingState: 'published', hiddenOnPurpose: false, mergedAway: false, status: 'active', closedToday: false, confirmed: 'fresh', agesKnown: true, leastAge: 18, mostAge: null, room: 'open',
    waitDays: null, channels: ['in_person'], needs: ['debt-advice'], languages: [], costsMoney: false, catchment: null, due: 0, answeredInTime: 0, places: [place], ...facts,
  };
};
const question: JudgedQuestion = { person: 'somebody', postcode: 'ZZ1 1AA', age: 40, needs: [{ term: 'debt-advice', priority: 1 }] };
const grade = (facts: ServiceFacts, change: Partial<JudgedQuestion> = {}) => gradesFor({ ...question, ...change }, home, facts)[0];
const opens = (weekday: number, from: string, to: string) => ({ places: [{ easting: home.easting, northing: home.northing, openings: [{ weekday, opens: from, closes: to }], access: ['Step-free from the street'] }] });

describe('a judgement', () => {
  it.each<[string, ServiceFacts, Grade]>([
    ['does what is asked, near and sure', service(), 3],
    ['is named for its kind of help only', service({ needs: ['money-and-debt'] }), 2],
    ['does something beside it', service({ needs: ['budgeting'] }), 1],
    ['does something else', service({ needs: ['choir'] }), 0],
    ['is a bus ride away', service({ east: 5_000 }), 2],
    ['is a bus ride away and does something beside it, with limited room', service({ east: 5_000, needs: ['budgeting'], room: 'limited' }), 0],
    ['comes to people, from far away', service({ east: null, channels: ['phone'] }), 3],
    ['is online only', service({ east: null, channels: ['online'] }), 2],
    ['is on no map', service({ east: null }), 2],
    ['has a wait of six weeks', service({ waitDays: 42 }), 2],
    ['was not confirmed for half a year', service({ confirmed: 'stale' }), 2],
    ['was never confirmed', service({ confirmed: 'never' }), 3],
    ['is often silent', service({ due: 12, answeredInTime: 3 }), 2],
    ['was silent of three', service({ due: 3, answeredInTime: 0 }), 3],
    ['has everything against it and meets the need', service({ east: 9_000, waitDays: 60, confirmed: 'stale', room: 'limited' }), 1],
  ])('of one that %s', (_, facts, expected) => expect(grade(facts)).toBe(expected));

  it.each<[string, JudgedQuestion['wishes'], ServiceFacts, Grade]>([
    ['open then', { weekday: 2, part: 'morning' }, service(opens(2, '11:00', '13:00')), 3],
    ['shut then', { weekday: 2, part: 'morning' }, service(opens(2, '12:00', '13:00')), 1],
    ['of which nobody said the times', { weekday: 2 }, service(), 2],
    ['that speaks it', { languages: ['Urdu'] }, service({ languages: ['Urdu'] }), 3],
    ['that is not known to speak it', { languages: ['Urdu'] }, service(), 2],
    ['that promises a way in', { access: ['wheelchair'] }, service(opens(1, '09:00', '10:00')), 3],
    ['that promises none', { access: ['wheelchair'] }, service(), 2],
    ['that costs', { free: true }, service({ costsMoney: true }), 2],
  ])('of one %s', (_, wishes, facts, expected) => expect(grade(facts, wishes ? { wishes } : {})).toBe(expected));

  it('of a top need is as good for whatever stands under it', () => expect(grade(service(), { needs: [{ term: 'money-and-debt', priority: 1 }] })).toBe(3));
  it('counts what is minded once each', () => expect(stepsDown(question, home, service({ room: 'limited', waitDays: 60, confirmed: 'stale' }))).toBe(2));
});

describe('a hard rule', () => {
  it.each<[string, Partial<ServiceFacts> & { east?: number }]>([
    ['not published', { listingState: 'draft' }], ['not to be listed', { hiddenOnPurpose: true }], ['merged into another', { mergedAway: true }], ['not running', { status: 'defunct' }], ['closed today', { closedToday: true }],
    ['not confirmed for a year', { confirmed: 'too_old' }], ['wrong age', { mostAge: 39 }], ['outside its catchment', { catchment: { kind: 'area', codes: ['E08000003'] } }], ['full', { room: 'full' }], ['takes nobody new', { room: 'closed' }],
    ['too far', { east: 10_500 }], ['meets no need', { needs: ['food'] }],
  ])('%s is broken', (rule, change) => {
    expect(brokenRule(question, home, service(change))).toBe(rule);
    expect(grade(service(change))).toBe(0);
    expect(isTempting(question, home, service(change))).toBe(!['too far', 'meets no need'].includes(rule));
  });
  it('asks for the practice only where it is known', () => {
    const ofPractice = service({ catchment: { kind: 'practice', codes: ['P1'] } });
    expect([brokenRule({ ...question, practice: 'P2' }, home, ofPractice), brokenRule({ ...question, practice: 'P1' }, home, ofPractice)]).toEqual(['outside its catchment', undefined]);
  });
  it.each([{}, { agesKnown: false, leastAge: null }, { catchment: { kind: 'practice', codes: ['P1'] } }, { catchment: { kind: 'area', codes: ['E08000009'] } }, { east: null, channels: ['phone'] }])('is not broken by %p', (change) =>
    expect(brokenRule(question, home, service(change))).toBeUndefined());
});

describe('nDCG at ten', () => {
  const graded = (...lists: number[][]) => lists.map((grades) => ({ grades: grades as Grade[] }));
  it('is 1 for the best order, less for another, 0 for nothing that helps, and nothing where nothing helps', () => {
    const all = graded([3], [2], [1], [0]);
    const best = bestList(all, [1]);
    expect(best).toEqual(graded([3], [2], [1]));
    expect(ndcg(all, best, [1])).toBe(1);
    expect(ndcg(graded([1], [2], [3]), best, [1])).toBeCloseTo((1 + 3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2), 10);
    expect(ndcg(graded([0], [0]), best, [1])).toBe(0);
    expect(ndcg(all, bestList(graded([0]), [1]), [1])).toBeUndefined();
  });
  it('counts ten, no more', () => expect(dcg(graded(...Array.from({ length: 10 }, () => [0]), [3]), [1])).toBe(0));
  it('gives more for a need that is not yet covered', () => {
    expect(dcg(graded([3, 0], [0, 3]), [1, 1])).toBeGreaterThan(dcg(graded([3, 0], [3, 0]), [1, 1]));
    expect(bestList(graded([3, 0], [3, 0], [0, 3]), [1, 2])[1]).toEqual({ grades: [0, 3] });
  });
});

describe('the judged questions', () => {
  const manchester = manchesterQuestions(Array.from({ length: 30 }, (_, number) => `ZZ${number} 1AA`));
  it('are at least 120, each with needs that exist', () => {
    expect(demonstrationQuestions.length + manchester.length).toBeGreaterThanOrEqual(120);
    for (const { needs } of [...demonstrationQuestions, ...manchester]) expect(needs.filter(({ term }) => !isNeedTermId(term))).toEqual([]);
  });
  it('are of different people', () => expect(new Set(demonstrationQuestions.map(({ person }) => person)).size).toBe(demonstrationQuestions.length));
  it('are the same for the same lists, in whatever order they come', () => expect(manchesterQuestions(['ZZ3 1AA', 'ZZ1 1AA', 'ZZ2 1AA'])).toEqual(manchesterQuestions(['ZZ1 1AA', 'ZZ2 1AA', 'ZZ3 1AA', 'ZZ1 1AA'])));
});
