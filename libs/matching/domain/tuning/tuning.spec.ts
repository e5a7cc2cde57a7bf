import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultWeights } from '../weights';
import { cautionsOn, checkWeights, readWeights, valuesOf, weightChanges } from './check-weights';
import { comparePoints, compareRankings, scorePartLabels } from './compare-rankings';
import { checkExamplePerson, coarsePlace, typicalPersons, type ExamplePersonInput } from './example-person';
import { tunableKeys, weightDescriptions, weightGroups, weightInWords } from './weight-descriptions';
import { fixedKeys, keysOf, weightOf } from './weight-key';

describe('the weights of a site', () => {
  it('are each described in words, or the whole of a scale that others are shares of', () => {
    expect([...tunableKeys, ...fixedKeys].sort()).toEqual([...keysOf(defaultWeights)].sort());
    for (const key of fixedKeys) expect(weightOf(defaultWeights, key)).toBe(1);
    const groups = weightGroups.map(({ id }) => id);
    for (const { label, does, group, min, max, step } of Object.values(weightDescriptions)) {
      expect([label.length > 3, does.endsWith('.'), groups.includes(group), min < max, step <= max - min]).toEqual([true, true, true, true, true]);
    }
    expect(new Set(Object.values(weightDescriptions).map(({ label }) => label)).size).toBe(tunableKeys.length);
  });

  it('keep to their bounds by default, and can be reached from them in whole steps', () => {
    expect(checkWeights(defaultWeights, valuesOf(defaultWeights))).toEqual({ ok: true, value: defaultWeights });
    for (const key of tunableKeys) {
      const { min, step } = weightDescriptions[key];
      const steps = (weightOf(defaultWeights, key) - min) / step;
      expect([key, Math.abs(steps - Math.round(steps)) < 1e-9]).toEqual([key, true]);
    }
    expect(cautionsOn(defaultWeights)).toEqual([]);
  });

  it.each([
    [{ need: 0 }, 'OUT_OF_BOUNDS', 'need'],
    [{ freshness: 0 }, 'OUT_OF_BOUNDS', 'freshness'],
    [{ remoteShare: 1.2 }, 'OUT_OF_BOUNDS', 'remoteShare'],
    [{ halvingMetres: 0 }, 'OUT_OF_BOUNDS', 'halvingMetres'],
    [{ capacity: Number.NaN }, 'OUT_OF_BOUNDS', 'capacity'],
    [{ nearness: 41 }, 'WRONG_ORDER', 'nearness'],
    [{ 'priority.3': 0.8 }, 'WRONG_ORDER', 'priority.3'],
    [{ 'freshnessShare.stale': 0.9 }, 'WRONG_ORDER', 'freshnessShare.stale'],
    [{ 'priority.1': 0.5 }, 'NO_SUCH_WEIGHT', 'priority.1'],
    [{ toString: 5 }, 'NO_SUCH_WEIGHT', 'toString'],
  ])('%j are refused as %s', (values, code, field) => {
    expect(checkWeights(defaultWeights, values as Record<string, number>)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it('may be nothing for everything but the need and freshness', () => {
    const never = tunableKeys.filter((key) => weightDescriptions[key].unit === 'points' && weightDescriptions[key].min > 0);
    expect(never).toEqual(['need', 'freshness']);
  });

  it('that make much of everything beside the need are allowed, with a caution', () => {
    const many = checkWeights(defaultWeights, { times: 30, language: 30, access: 30 });
    expect(many.ok && cautionsOn(many.value)).toHaveLength(1);
  });

  it('kept in an older shape are filled up from the defaults', () => {
    const old = readWeights({ need: 50, nearness: 10, 'priority.2': 0.5, forgotten: 3, language: 'much', times: 900 });
    expect(weightChanges(defaultWeights, old)).toEqual([
      { key: 'need', before: 40, after: 50 },
      { key: 'priority.2', before: 0.7, after: 0.5 },
      { key: 'nearness', before: 25, after: 10 },
      { key: 'times', before: defaultWeights.times, after: 30 },
    ]);
    for (const nonsense of [null, undefined, 7, 'weights', []]) expect(readWeights(nonsense)).toEqual(defaultWeights);
  });

  it('come back as they were kept', () => {
    const anyValues = fc.record(Object.fromEntries(tunableKeys.map((key) => {
      const { min, max } = weightDescriptions[key];
      return [key, fc.double({ min, max, noNaN: true })];
    })));
    fc.assert(fc.property(anyValues, (values) => {
      const checked = checkWeights(defaultWeights, values);
      if (checked.ok) expect(readWeights(JSON.parse(JSON.stringify(valuesOf(checked.value))))).toEqual(checked.value);
    }));
  });

  it.each([['nearness', 25, '25 points'], ['capacity', 1, '1 point'], ['priority.2', 0.7, '70%'], ['halvingMetres', 3_000, '3 km'], ['halvingMetres', 750, '750 m']] as const)('%s of %p is "%s"', (key, value, words) => {
    expect(weightInWords(key, value)).toBe(words);
  });
});

describe('two rankings of the same services', () => {
  it('say who rose, fell, came in and went out', () => {
    expect(compareRankings(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c'], 3)).toEqual([
      { id: 'b', before: 2, after: 1, move: 'rose' },
      { id: 'a', before: 1, after: 2, move: 'fell' },
      { id: 'd', before: 4, after: 3, move: 'came_in' },
      { id: 'c', before: 3, after: 4, move: 'went_out' },
    ]);
  });

  it('tell of what lies farther down than was looked, without a place', () => {
    expect(compareRankings(['a', 'b'], ['b', 'z'], 2)).toEqual([
      { id: 'b', before: 2, after: 1, move: 'rose' },
      { id: 'z', before: null, after: 2, move: 'came_in' },
      { id: 'a', before: 1, after: null, move: 'went_out' },
    ]);
  });

  it('that are the same move nobody, and every first place of either is told once', () => {
    const rankings = fc.uniqueArray(fc.nat(40).map(String), { maxLength: 30 });
    fc.assert(fc.property(rankings, (before) => compareRankings(before, before).every(({ move }) => move === 'stayed')));
    fc.assert(fc.property(rankings, rankings, (before, after) => {
      const told = compareRankings(before, after).map(({ id }) => id);
      expect([...told].sort()).toEqual([...new Set([...before.slice(0, 10), ...after.slice(0, 10)])].sort());
    }));
  });

  it('show the points of a service part by part, and nothing of parts that play no role', () => {
    const nothing = { needs: 0, nearness: 0, times: 0, language: 0, access: 0, cost: 0, freshness: 0, capacity: 0, answers: 0 };
    expect(Object.keys(scorePartLabels).sort()).toEqual(Object.keys(nothing).sort());
    expect(comparePoints({ ...nothing, needs: 40, nearness: 12.34 }, { ...nothing, needs: 40, nearness: 6.17 })).toEqual([
      { part: 'needs', label: 'Needs met', before: 40, after: 40 },
      { part: 'nearness', label: 'Nearness', before: 12.3, after: 6.2 },
    ]);
  });
});

describe('an example person', () => {
  const person: ExamplePersonInput = {
    label: ' Older man,  lonely ', place: 'qx1 1ab', age: 76, needs: [{ termId: 'befriending', priority: 1 }], languages: ['Urdu', ' Urdu '], access: ['wheelchair'], weekday: null, part: null, freeOnly: false, withinMetres: 10_000,
  };

  it('is kept in order', () => {
    expect(checkExamplePerson(person)).toMatchObject({ ok: true, value: { label: 'Older man, lonely', place: 'QX1 1', languages: ['Urdu'] } });
  });

  it.each([
    [{ label: '  ' }, 'LABEL_MISSING'],
    [{ label: 'Ann, 07700 900123' }, 'LABEL_OF_A_RECORD'],
    [{ label: 'born 14/03/1958' }, 'LABEL_OF_A_RECORD'],
    [{ label: 'ann@example.org' }, 'LABEL_OF_A_RECORD'],
    [{ place: 'by the canal' }, 'PLACE'],
    [{ age: 130 }, 'AGE'],
    [{ needs: [] }, 'NEEDS'],
    [{ needs: [{ termId: 'unheard-of', priority: 1 }] }, 'NO_SUCH_NEED'],
    [{ needs: [{ termId: 'befriending', priority: 1 }, { termId: 'befriending', priority: 2 }] }, 'NEED_TWICE'],
    [{ part: 'morning' }, 'DAY_MISSING'],
  ])('with %j is refused as %s', (change, code) => {
    expect(checkExamplePerson({ ...person, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([['M33 7SS', 'M33 7'], ['m337ss', 'M33 7'], ['M33 7', 'M33 7'], ['m337', 'M33 7'], ['M33', 'M33'], ['M3 3', 'M3 3'], ['ec1a 1bb', 'EC1A 1']])('at %s lives no more exactly than %s', (written, kept) => {
    expect(coarsePlace(written)).toEqual({ ok: true, value: kept });
  });

  it('of the three typical ones needs only a place', () => {
    for (const typical of typicalPersons) expect(checkExamplePerson({ ...typical, place: 'QX1 1' })).toEqual({ ok: true, value: { ...typical, place: 'QX1 1' } });
  });
});
