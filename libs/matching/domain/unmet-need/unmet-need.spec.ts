import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import fc from 'fast-check';
import { discloseFamily, unmetNeedDisclosure, type Figure } from './disclosure';
import { daysOfQuarter, isQuarterName, quarterInWords, quarterOfDay } from './quarter';
import { categoryOf, forgetUnmetNeedsBefore, publishUnmetNeeds, unmetNeedsOf, type EmptySearch, type UnmetCount } from './unmet-need';

const id = (text: string) => text as NeedTermId;
const day = (text: string) => text as CalendarDate;

describe('an empty search', () => {
  const empty: EmptySearch = { needs: [{ termId: id('debt-advice'), priority: 1 }], hasWords: false, nextBest: { full: 0, nearestMetres: 14_000 }, usualMetres: 10_000 };
  it.each([
    ['with nothing near shows an unmet need', {}, { why: 'nothing', termIds: ['debt-advice'] }],
    ['where every service is full says so', { nextBest: { full: 2, nearestMetres: null } }, { why: 'all_full', termIds: ['debt-advice'] }],
    ['names a need once that is asked for twice', { needs: [1, 2].map((priority) => ({ termId: id('food'), priority: priority as 1 | 2 })) }, { why: 'nothing', termIds: ['food'] }],
    ['that found something, or was emptied by chosen filters, shows none', { nextBest: null }, undefined],
    ['for words in names shows none', { hasWords: true }, undefined],
    ['without a recognised need shows none', { needs: [] }, undefined],
    ['within a shorter distance than usual shows none while there is something within the usual one', { nextBest: { full: 0, nearestMetres: 6_000 } }, undefined],
  ] as [string, Partial<EmptySearch>, unknown][])('%s', (_, change, expected) => expect(unmetNeedsOf({ ...empty, ...change })).toEqual(expected));

  it('is counted in the category of the need', () => expect(categoryOf(id('debt-advice'))).toBe('money-and-debt'));
});

describe('a quarter', () => {
  it('has its days and its words', () => {
    expect(quarterOfDay(day('2026-03-31'))).toBe('2026-Q1');
    expect(daysOfQuarter('2025-Q4')).toEqual({ from: '2025-10-01', until: '2026-01-01' });
    expect(quarterInWords('2026-Q2')).toBe('April to June 2026');
    expect([isQuarterName('2026-Q4'), isQuarterName('2026-Q5')]).toEqual([true, false]);
  });
  it('of two years ago is forgotten by the day', () => expect(forgetUnmetNeedsBefore(day('2026-05-20'))).toBe('2024-05-20'));
});

describe('what is shown of a total and its parts', () => {
  const { threshold, roundTo, leastPossibilities } = unmetNeedDisclosure;

  it.each([
    [[23, [12, 11]], { total: { shown: 25 }, parts: [{ shown: 10 }, { shown: 10 }] }],
    [[9, [9]], { total: { hidden: 'SMALL_BASE' }, parts: [{ hidden: 'SMALL_BASE' }] }],
    // From 20 a reader would know that both are 9.
    [[18, [9, 9]], { total: { shown: 15 }, parts: [{ hidden: 'SMALL_BASE' }, { hidden: 'SMALL_BASE' }] }],
    [[48, [30, 9, 9]], { total: { shown: 50 }, parts: [{ shown: 30 }, { hidden: 'SMALL_BASE' }, { hidden: 'SMALL_BASE' }] }],
  ] as const)('%p', ([total, parts], expected) => expect(discloseFamily(total, parts)).toEqual(expected));

  const families = fc.array(fc.nat({ max: 45 }), { minLength: 1, maxLength: 5 });

  it('never shows fewer than ten, nor an unrounded number', () => {
    fc.assert(fc.property(families, (parts) => {
      const total = parts.reduce((all, each) => all + each, 0);
      const { total: whole, parts: figures } = discloseFamily(total, parts);
      const fits = (people: number, figure: Figure | undefined, within: number) =>
        figure !== undefined && ('hidden' in figure ? people < threshold : people >= threshold && figure.shown >= threshold && figure.shown % roundTo === 0 && Math.abs(figure.shown - people) <= within);
      return fits(total, whole, roundTo + 2) && parts.every((people, at) => fits(people, figures[at], 2));
    }));
  });

  it.each([1, 2, 3])('leaves at least three possible numbers for every hidden one of %p parts, for a reader who tries every table by this very rule', (count) => {
    // Up to 17, where the roundings of 10 and 15 end.
    const tables: number[][] = Array.from({ length: count }).reduce<number[][]>((so) => so.flatMap((table) => Array.from({ length: 18 }, (_, people) => [...table, people])), [[]]);
    const alike = new Map<string, Set<number>[]>();
    for (const table of tables) {
      const shown = discloseFamily(table.reduce((all, each) => all + each, 0), table);
      const seen = alike.get(JSON.stringify(shown)) ?? table.map(() => new Set<number>());
      table.forEach((people, at) => seen[at]?.add(people));
      alike.set(JSON.stringify(shown), seen);
    }
    for (const [shown, possible] of alike) {
      const { parts } = JSON.parse(shown) as ReturnType<typeof discloseFamily>;
      parts.forEach((figure, at) => expect('hidden' in figure ? possible[at]?.size : leastPossibilities).toBeGreaterThanOrEqual(leastPossibilities));
    }
  });

  it('says nothing of one who is added to a hidden part', () => {
    fc.assert(fc.property(families, fc.nat({ max: 8 }), (parts, few) => {
      const [one, other] = [few, few + 1].map((people) => discloseFamily(1_000, [...parts, people]));
      expect(one).toEqual(other);
    }));
  });
});

describe('the unmet needs of a quarter', () => {
  const count = (area: string | null, category: string, people: number, searches = 0): UnmetCount => ({ area, category: id(category), people, searches });

  it('look alike where few and where none were noted', () => {
    const figures = publishUnmetNeeds([count(null, 'food', 14), count('QX1', 'food', 12), count('QX2', 'food', 2), count(null, 'housing', 3, 12), count('QX2', 'housing', 3, 12)]);
    expect(figures.map(({ area, category, people, searches }) => [area, category, people, searches])).toEqual([
      [null, 'food', { shown: 15 }, { hidden: 'SMALL_BASE' }],
      ['QX1', 'food', { shown: 10 }, { hidden: 'SMALL_BASE' }],
      ['QX2', 'food', { hidden: 'SMALL_BASE' }, { hidden: 'SMALL_BASE' }],
      [null, 'housing', { hidden: 'SMALL_BASE' }, { shown: 10 }],
      ['QX1', 'housing', { hidden: 'SMALL_BASE' }, { hidden: 'SMALL_BASE' }],
      ['QX2', 'housing', { hidden: 'SMALL_BASE' }, { shown: 10 }],
    ]);
  });

  it('do not depend on the order in which they were counted', () => {
    const counts = [count(null, 'food', 40), count('QX1', 'food', 30), count('QX2', 'food', 10), count(null, 'fuel', 12), count('QX2', 'fuel', 12)];
    fc.assert(fc.property(fc.shuffledSubarray(counts, { minLength: counts.length }), (shuffled) => {
      expect(publishUnmetNeeds(shuffled)).toEqual(publishUnmetNeeds(counts));
    }));
  });
});
