import { checkWeights, readWeights, tunableKeys, weightDescriptions, type TunableKey } from '@linkwell/matching-domain';

/** A weight's number by its key, as it is kept. */
export type Values = Readonly<Record<string, number>>;

/** The name of a weight's field: a dot would be a path within the form. */
export const fieldOf = (key: string): string => key.replace('.', '_');
export const keyOf = (field: string): string => field.replace('_', '.');

/** People choose 70 per cent, and 0.7 is kept. */
const scale = (key: TunableKey): number => (weightDescriptions[key].unit === 'percent' ? 100 : 1);
const neat = (value: number): number => Math.round(value * 1000) / 1000;
export const shown = (key: TunableKey, value: number): string => String(neat(value * scale(key)));
/** `undefined` for what is no number. */
export const typed = (key: TunableKey, text: string): number | undefined => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? neat(value / scale(key)) : undefined;
};
export const shownBounds = (key: TunableKey) => {
  const { min, max, step } = weightDescriptions[key];
  return { min: neat(min * scale(key)), max: neat(max * scale(key)), step: neat(step * scale(key)) };
};

export type Typed = Readonly<Record<string, string>>;

export const typedOf = (values: Values): Typed => Object.fromEntries(tunableKeys.map((key) => [fieldOf(key), shown(key, values[key] ?? 0)]));

/** What is typed, as it would be kept; or, while it cannot be saved, why. */
export function checkTyped(text: Typed): { readonly values: Values; readonly problem?: undefined } | { readonly values?: undefined; readonly problem: string } {
  const values = Object.fromEntries(tunableKeys.map((key) => [key, typed(key, text[fieldOf(key)] ?? '') ?? Number.NaN]));
  const checked = checkWeights(readWeights({}), values);
  return checked.ok ? { values } : { problem: checked.refusal.message };
}

/** The weights that differ, as the server takes them. */
export const changedValues = (saved: Values, values: Values): { key: TunableKey; value: number }[] =>
  tunableKeys.filter((key) => values[key] !== saved[key]).map((key) => ({ key, value: values[key] ?? 0 }));
