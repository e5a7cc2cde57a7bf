import { describe, expect, it } from '@jest/globals';
import type { ServiceId } from '@linkwell/kernel';
import fc from 'fast-check';
import { exposureBy, exposureRatio, ExposureTally, neverSeen, organisationSize, questionsToAsk } from './exposure';

const ids = (names: readonly string[]) => names as readonly ServiceId[];
const tallied = (questions: readonly (readonly string[])[]) => {
  const tally = new ExposureTally();
  for (const found of questions) tally.add({ found: ids(found) });
  return tally;
};
const many = Array.from({ length: 12 }, (_, index) => `s${String(index).padStart(2, '0')}`);
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe('exposure', () => {
  it('counts who stood in the first five and ten, beside an equal part of the places', () => {
    const { exposures, questions } = tallied([many, many.slice(0, 4), []]);
    expect(questions).toEqual({ asked: 3, answered: 2 });
    expect(exposures[0]).toMatchObject({ serviceId: 's00', timesFound: 2, inFirst5: 2, inFirst10: 2, bestPlace: 1 });
    expect(exposures[0]?.expected5).toBeCloseTo(5 / 12 + 1, 10);
    expect(exposures[11]).toMatchObject({ serviceId: 's11', timesFound: 1, inFirst5: 0, inFirst10: 0, bestPlace: 12 });
  });

  it('names the listings that answer a need and never stand among the first ten, those found most often first', () => {
    expect(neverSeen(tallied([many, many.filter((name) => name !== 's10')]).exposures).map(({ serviceId }) => serviceId)).toEqual(['s11', 's10']);
    expect(neverSeen(tallied([many, many]).exposures).map(({ serviceId }) => serviceId)).toEqual(['s10', 's11']);
  });

  it('adds up over groups, in a given order', () => {
    const rows = exposureBy(tallied([many]).exposures, (id) => (id < 's02' ? 'small' : id === 's11' ? undefined : 'big'), ['small', 'big']);
    expect(rows.map(({ group, services, slots5, slots10 }) => [group, services, slots5, slots10])).toEqual([['small', 2, 2, 2], ['big', 9, 3, 8]]);
  });

  it('reads no ratio from a small base', () => {
    expect(exposureRatio(3, 4)).toBeNull();
    expect(exposureRatio(30, 24)).toBe(1.25);
  });

  it.each([[1, '1 listing'], [2, '2 to 5 listings'], [5, '2 to 5 listings'], [6, '6 to 20 listings'], [20, '6 to 20 listings'], [21, 'Over 20 listings']])('an organisation with %p has %p', (listings, size) => {
    expect(organisationSize(listings)).toBe(size);
  });

  it('gives away exactly as many places as are expected, whoever is found', () => {
    fc.assert(fc.property(fc.array(fc.shuffledSubarray(many)), (questions) => {
      const { exposures } = tallied(questions);
      for (const [slots, expected] of [['inFirst5', 'expected5'], ['inFirst10', 'expected10']] as const) {
        expect(sum(exposures.map((each) => each[expected]))).toBeCloseTo(sum(exposures.map((each) => each[slots])), 6);
      }
    }));
  });

  it('does not depend on the order of the questions', () => {
    fc.assert(fc.property(fc.array(fc.shuffledSubarray(many)), (questions) => {
      const [one, other] = [tallied(questions).exposures, tallied([...questions].reverse()).exposures];
      expect(one.map(({ inFirst5, inFirst10, bestPlace }) => [inFirst5, inFirst10, bestPlace])).toEqual(other.map(({ inFirst5, inFirst10, bestPlace }) => [inFirst5, inFirst10, bestPlace]));
    }));
  });
});

describe('the questions of a report', () => {
  const needs = ['a', 'b', 'c'];
  const places = Array.from({ length: 50 }, (_, index) => index);

  it('are every need at every place while they are few', () => {
    expect(questionsToAsk(needs, places, 150)).toHaveLength(150);
    expect(questionsToAsk(needs, [7], 10)).toEqual([['a', 7], ['b', 7], ['c', 7]]);
    expect(questionsToAsk(needs, [], 10)).toEqual([]);
  });

  it('are an even sample of them otherwise, each at most once, and the same every time', () => {
    const asked = questionsToAsk(needs, places, 40);
    expect(asked).toEqual(questionsToAsk(needs, places, 40));
    expect(new Set(asked.map(([need, place]) => `${need}${place}`)).size).toBe(40);
    expect(new Set(asked.map(([need]) => need)).size).toBe(3);
    expect(asked.filter(([, place]) => place < 25).length).toBe(20);
  });
});
