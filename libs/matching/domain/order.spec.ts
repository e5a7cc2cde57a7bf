import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { coveringSet, defaultWeights, rank, varietyPoints, type MatchCandidate, type NeedAsked } from './index';

const today = '2026-08-31' as CalendarDate;
const need = (termId: string, priority: 1 | 2 | 3 = 1): NeedAsked => ({ termId: termId as NeedTermId, priority });
const service = (id: string, needs: readonly string[], distanceMetres: number | null): MatchCandidate => ({
  id: id as ServiceId, name: id, distanceMetres, needTermIds: needs as NeedTermId[], ages: { known: true, from: null, to: null }, catchment: 'inside', capacity: { state: 'open' },
  confirmedOn: '2026-08-10' as CalendarDate, access: { way: 'either', channels: [] }, status: 'active', listingState: 'published', openingTimes: [], languages: [], expectedWaitWeeks: null, takesReferrals: true,
});
const order = (needs: readonly NeedAsked[], ...candidates: readonly MatchCandidate[]) => rank({ needs }, candidates, defaultWeights, today).map(({ id }) => id as string);

describe('several needs', () => {
  it('raise the first service for each, so that one kind does not fill the list', () => {
    const debts = Array.from({ length: 10 }, (_, index) => service(`debt ${index}`, ['debt-advice'], 1_000 + index));
    const listed = order([need('debt-advice'), need('befriending')], ...debts, service('friends', ['befriending'], 1_700));
    expect(listed.indexOf('friends')).toBeLessThan(3);
    expect(order([need('debt-advice')], ...debts)).toEqual(debts.map(({ id }) => id));
  });
  it('never make being the first of a kind worth as much as meeting one need more', () => {
    for (const variety of [0, 6, 50]) expect(varietyPoints([need('food'), need('fuel')], { ...defaultWeights, variety })).toBeLessThan(100 * 40 * 0.45 * 0.35);
    expect(varietyPoints([need('food')], defaultWeights)).toBe(0);
    expect(varietyPoints([need('food'), need('food', 2)], defaultWeights)).toBe(0);
  });
});

describe('services without a journey', () => {
  it('stand in the list by turns, and never crowd out what is near', () => {
    const lines = Array.from({ length: 40 }, (_, index) => service(`line ${String(index).padStart(2, '0')}`, ['debt-advice'], null));
    const listed = order([need('debt-advice')], ...lines, service('near', ['debt-advice'], 2_000), service('far', ['debt-advice'], 9_000));
    expect(listed.indexOf('near')).toBe(0);
    expect(listed.indexOf('line 00')).toBe(1);
    expect(listed.indexOf('far')).toBeLessThan(8);
  });
});

describe('a covering set', () => {
  const candidate = (id: string, score: number, points: Readonly<Record<string, number>>) => ({ id, score, needPoints: new Map(Object.entries(points).map(([need_, earned]) => [need_ as NeedTermId, earned])) });
  const needs = ['food', 'fuel', 'housing'] as NeedTermId[];
  const chosen = (...candidates: ReturnType<typeof candidate>[]) => coveringSet(candidates, needs).map(({ id }) => id);

  it('begins with what covers most, and adds what covers the rest', () => {
    expect(chosen(candidate('a', 90, { food: 40 }), candidate('b', 80, { food: 30, fuel: 30 }), candidate('c', 10, { housing: 20 }))).toEqual(['b', 'c']);
  });
  it('is small: a service that adds nothing is left out', () => {
    expect(chosen(candidate('all', 10, { food: 20, fuel: 20, housing: 20 }), candidate('a', 90, { food: 40 }))).toEqual(['all']);
  });
  it('covers what can be covered, and is the same whatever the order', () => {
    expect(chosen(candidate('b', 50, { food: 40 }), candidate('a', 50, { food: 40 }))).toEqual(['a']);
    expect(coveringSet([candidate('a', 50, { food: 40 })], ['food' as NeedTermId])).toEqual([]);
    expect(chosen()).toEqual([]);
  });
});
