import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { defaultWeights, type MatchWeights } from '../weights';
import { isTunableKey, tunableKeys, weightDescriptions, weightInWords } from './weight-descriptions';
import { weightOf, withValues, type TunableKey, type WeightValues } from './weight-key';

/** The one must not be more than the other; said at the first. */
const notMore: readonly (readonly [TunableKey, TunableKey, string])[] = [
  ['nearness', 'need', 'Being near must not count for more than meeting a need: the nearest service would come first whatever it does.'],
  ['priority.3', 'priority.2', 'A need that matters less must not count for more than one that matters next.'],
  ['fit.related', 'fit.general', 'A related fit must not count for more than a general one.'],
  ['freshnessShare.stale', 'freshnessShare.ageing', 'A listing not confirmed for six months must not count for more than one confirmed since.'],
  ['freshnessShare.stale', 'freshnessShare.unknown', 'A listing not confirmed for six months must not count for more than one that is new here.'],
  ['capacityShare.full', 'capacityShare.limited', 'A full service must not count for more than one with limited room.'],
];

export type WeightsRefusal = Refusal<'NO_SUCH_WEIGHT' | 'OUT_OF_BOUNDS' | 'WRONG_ORDER'>;

/**
 * Weights with some numbers in the place of theirs, if the whole keeps to the bounds of each weight and to the order of those that belong together.
 * `field` names the weight by its key.
 */
export function checkWeights(before: MatchWeights, values: Readonly<Record<string, number>>): Result<MatchWeights, WeightsRefusal> {
  for (const [key, value] of Object.entries(values)) {
    if (!isTunableKey(key)) return refused(refusal('NO_SUCH_WEIGHT', `There is no weight "${key.slice(0, 40)}".`, key.slice(0, 40)));
    const { label, min, max } = weightDescriptions[key];
    if (!(value >= min && value <= max)) return refused(refusal('OUT_OF_BOUNDS', `${label}: choose from ${weightInWords(key, min)} to ${weightInWords(key, max)}.`, key));
  }
  const after = withValues(before, values);
  for (const [less, more, words] of notMore) {
    if (weightOf(after, less) > weightOf(after, more)) return refused(refusal('WRONG_ORDER', words, less));
  }
  return ok(after);
}

/** What is allowed and yet worth a second look, in words. */
export function cautionsOn(weights: MatchWeights): readonly string[] {
  const { need, nearness, times, language, access, cost, freshness, capacity } = weights;
  const aside = nearness + times + language + access + cost + freshness + capacity;
  // With the defaults all of it together is a third more than one need; beyond that two needs of first priority no longer outweigh one that has everything else.
  return aside > 2 * need ? ['Everything beside the need itself now comes to more than two needs: a pleasant place nearby may come before one that does more of what was asked.'] : [];
}

/** What a site has chosen, as it is kept: every number that may be chosen, so that a later change of the defaults does not move it unseen. */
export const valuesOf = (weights: MatchWeights): Required<WeightValues> =>
  Object.fromEntries(tunableKeys.map((key) => [key, weightOf(weights, key)])) as unknown as Required<WeightValues>;

/**
 * Reads what was kept, however old its shape: a weight that it does not know takes its default, one that is no longer known is passed over,
 * and one outside today's bounds is brought to the nearest.
 */
export function readWeights(kept: unknown): MatchWeights {
  const given: object = typeof kept === 'object' && kept !== null ? kept : {};
  const known = Object.entries(given).flatMap(([key, value]): [TunableKey, number][] => {
    if (!isTunableKey(key) || typeof value !== 'number' || !Number.isFinite(value)) return [];
    const { min, max } = weightDescriptions[key];
    return [[key, Math.min(max, Math.max(min, value))]];
  });
  return withValues(defaultWeights, Object.fromEntries(known));
}

export interface WeightChange {
  readonly key: TunableKey;
  readonly before: number;
  readonly after: number;
}

/** The weights that differ, in the order of the page. */
export const weightChanges = (before: MatchWeights, after: MatchWeights): readonly WeightChange[] =>
  tunableKeys.map((key) => ({ key, before: weightOf(before, key), after: weightOf(after, key) })).filter((change) => change.before !== change.after);
