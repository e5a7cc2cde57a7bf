import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerValues, changes, instrumentOf, instruments, ons4, score, ucla3, type Answers, type Instrument, type Score } from './index';

const scored = (instrument: Instrument, answers: Answers): readonly Score[] => {
  const result = score(instrument, answers);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const wellbeing = (life_satisfaction: number, worthwhile: number, happiness: number, anxiety: number) => ({ life_satisfaction, worthwhile, happiness, anxiety });
const lonely = (companionship: number, left_out: number, isolated: number) => ({ companionship, left_out, isolated });

describe.each(instruments.map((instrument) => [instrument.name, instrument] as const))('%s', (_, instrument) => {
  it('is found by id, and by version', () => {
    expect(instrumentOf(instrument.id, instrument.version)).toBe(instrument);
    expect(instrumentOf(instrument.id, 99)).toBeUndefined();
  });

  it('scores items it has, within a range its answers reach exactly, and bands that cover it', () => {
    for (const { items, min, max, bands } of instrument.scores) {
      const values = items.map((id) => answerValues(instrument.items.find((item) => item.id === id)!));
      expect(values.reduce((sum, options) => sum + Math.min(...options), 0)).toBe(min);
      expect(values.reduce((sum, options) => sum + Math.max(...options), 0)).toBe(max);
      if (bands.length > 0) {
        for (let value = min; value <= max; value += 1) expect(bands.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
      }
    }
  });
  it('says whom to cite', () => expect(instrument.citation).not.toBe(''));
});

describe('ONS4', () => {
  it.each([
    [0, 'low', 'very_low'], [1, 'low', 'very_low'], [2, 'low', 'low'], [3, 'low', 'low'], [4, 'low', 'medium'], [5, 'medium', 'medium'],
    [6, 'medium', 'high'], [7, 'high', 'high'], [8, 'high', 'high'], [9, 'very_high', 'high'], [10, 'very_high', 'high'],
  ])('%i is %s, and %s anxiety', (value, band, anxiety) =>
    expect(scored(ons4, wellbeing(value, value, value, value)).map((one) => one.band?.id)).toEqual([band, band, band, anxiety]));

  it('gives four scores and no sum', () =>
    expect(scored(ons4, wellbeing(7, 6, 5, 4)).map(({ id, value }) => [id, value])).toEqual([['life_satisfaction', 7], ['worthwhile', 6], ['happiness', 5], ['anxiety', 4]]));

  it('keeps what was answered when a question was left out', () => expect(scored(ons4, { happiness: 5 }).map(({ id }) => id)).toEqual(['happiness']));

  it('asks the questions in the words of the ONS', () =>
    expect(ons4.items.map(({ text }) => text)).toEqual([
      'Overall, how satisfied are you with your life nowadays?',
      'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      'Overall, how happy did you feel yesterday?',
      "On a scale where 0 is 'not at all anxious' and 10 is 'completely anxious', overall, how anxious did you feel yesterday?",
    ]));
});

describe('UCLA-3', () => {
  it.each([[lonely(1, 1, 1), 3], [lonely(2, 1, 3), 6], [lonely(3, 3, 3), 9]])('%j scores %i, without a band', (answers, value) =>
    expect(scored(ucla3, answers)).toMatchObject([{ id: 'loneliness', value, band: undefined }]));
});

it.each([
  [ucla3, { companionship: 1, left_out: 1 }, 'ANSWERS_INCOMPLETE', 'answers.isolated'],
  [ucla3, lonely(0, 1, 1), 'ANSWER_OUT_OF_RANGE', 'answers.companionship'],
  [ucla3, lonely(1, 1, 4), 'ANSWER_OUT_OF_RANGE', 'answers.isolated'],
  [ons4, { happiness: 5.5 }, 'ANSWER_OUT_OF_RANGE', 'answers.happiness'],
  [ons4, { happiness: Number.NaN }, 'ANSWER_OUT_OF_RANGE', 'answers.happiness'],
  [ons4, { happiness: 11 }, 'ANSWER_OUT_OF_RANGE', 'answers.happiness'],
  [ons4, { joy: 5 }, 'ANSWER_UNKNOWN_ITEM', 'answers.joy'],
  [ons4, {}, 'ANSWERS_MISSING', 'answers'],
] as const)('%#: answers that cannot be scored are refused, naming the question', (instrument, answers, code, field) =>
  expect(score(instrument, answers)).toMatchObject({ ok: false, refusal: { code, field } }));

describe('a change', () => {
  it('is said for the person: more satisfied and less anxious have both improved', () =>
    expect(changes(scored(ons4, wellbeing(4, 5, 6, 8)), scored(ons4, wellbeing(6, 5, 3, 5))).map(({ id, difference, direction }) => [id, difference, direction])).toEqual([
      ['life_satisfaction', 2, 'improved'],
      ['worthwhile', 0, 'same'],
      ['happiness', -3, 'worsened'],
      ['anxiety', -3, 'improved'],
    ]));

  it('needs both times', () => expect(changes(scored(ons4, { happiness: 5 }), scored(ons4, { anxiety: 5 }))).toEqual([]));

  it('turns round when time does', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (one, two) => {
        const [there] = changes(scored(ons4, { anxiety: one }), scored(ons4, { anxiety: two }));
        const [back] = changes(scored(ons4, { anxiety: two }), scored(ons4, { anxiety: one }));
        const opposite = { improved: 'worsened', worsened: 'improved', same: 'same' } as const;
        return there !== undefined && back?.direction === opposite[there.direction];
      }),
    ));
});
