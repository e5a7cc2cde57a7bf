import type { MatchWeights } from '../weights';

type Leaves<T> = { [K in keyof T & (string | number)]: T[K] extends number ? `${K}` : `${K}.${Leaves<T[K]>}` }[keyof T & (string | number)];

/** One number among the weights, by its path: `nearness`, `priority.2`. */
export type WeightKey = Leaves<MatchWeights>;

/** The first of each scale is the whole of it, and the others are shares of it: to change it would be to change the points it is a share of. */
export const fixedKeys = ['priority.1', 'fit.exact', 'freshnessShare.fresh', 'capacityShare.open'] as const satisfies readonly WeightKey[];

/** One number that a site may choose. */
export type TunableKey = Exclude<WeightKey, (typeof fixedKeys)[number]>;

/** What a site has chosen, one number a key, as it is kept and sent. */
export type WeightValues = Readonly<Partial<Record<TunableKey, number>>>;

type Branch = { readonly [key: string]: number | Branch };

/** The paths of every number among some weights. */
export function keysOf(weights: MatchWeights): readonly WeightKey[] {
  const walk = (branch: Branch, path: string): readonly string[] => Object.entries(branch).flatMap(([key, value]) => (typeof value === 'number' ? [`${path}${key}`] : walk(value, `${path}${key}.`)));
  return walk(weights as unknown as Branch, '') as readonly WeightKey[];
}

export function weightOf(weights: MatchWeights, key: WeightKey): number {
  const value = key.split('.').reduce<number | Branch | undefined>((branch, step) => (typeof branch === 'object' ? branch[step] : undefined), weights as unknown as Branch);
  if (typeof value !== 'number') throw new Error(`There is no weight "${key}".`);
  return value;
}

/** The weights with some numbers in the place of theirs. */
export function withValues(weights: MatchWeights, values: WeightValues): MatchWeights {
  const replace = (branch: Branch, path: string): Branch =>
    Object.fromEntries(Object.entries(branch).map(([key, value]) => [key, typeof value === 'number' ? (values[`${path}${key}` as TunableKey] ?? value) : replace(value, `${path}${key}.`)]));
  return replace(weights as unknown as Branch, '') as unknown as MatchWeights;
}
