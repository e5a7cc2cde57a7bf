/**
 * What may be shown of one total and its parts: the rule for the unmet needs of one category, over all areas and in each.
 * The numbers are those of docs/domain.md ("Disclosure control"); this table has a single family of a total with its parts and no other
 * sum runs across it (categories overlap in their people and are never added up), so it needs no more than is said here.
 */
export const unmetNeedDisclosure = {
  /** Fewer people than this are hidden; nobody at all looks the same as few. */
  threshold: 10,
  /** What is shown is a multiple of this: the nearest for a part, and for a total the nearest that gives no hidden part away. */
  roundTo: 5,
  /** Knowing the shown parts and the total must leave at least this many possible numbers for each hidden part. */
  leastPossibilities: 3,
} as const;

/** `SMALL_BASE`: fewer than ten. `DIFFERENCE`: no rounding of it would keep what is hidden from being subtracted. */
export type HiddenFigure = 'SMALL_BASE' | 'DIFFERENCE';
export type Figure = { readonly shown: number } | { readonly hidden: HiddenFigure };

export interface DisclosedFamily {
  readonly total: Figure;
  /** In the order of the true parts. */
  readonly parts: readonly Figure[];
}

const { threshold, roundTo, leastPossibilities } = unmetNeedDisclosure;
type Range = readonly [least: number, most: number];

/**
 * Decides what is shown of true counts. `total` is counted by itself: somebody who is counted in two parts is one of the total.
 *
 * No subtraction, also for a reader who knows this rule: a total stands at the nearest multiple of five that leaves each hidden part at least
 * `leastPossibilities` possible numbers beside the shown parts, each within its rounding. Whether a multiple does so can be told from what is
 * shown alone, never from the hidden numbers, so that every table which agrees with the figures would have been shown just like this one.
 */
export function discloseFamily(total: number, parts: readonly number[]): DisclosedFamily {
  const figures = parts.map(figureOf);
  if (total < threshold) return { total: { hidden: 'SMALL_BASE' }, parts: figures };
  const most = sum(figures.map(behindFigure).map(([, high]) => high)) + threshold;
  const safe = multiplesUpTo(Math.max(most, total + roundTo)).filter((shown) => leavesEnough({ shown }, figures));
  const nearest = safe.sort((a, b) => Math.abs(a - total) - Math.abs(b - total) || a - b)[0];
  return { total: nearest === undefined ? { hidden: 'DIFFERENCE' } : { shown: nearest }, parts: figures };
}

const figureOf = (people: number): Figure => (people < threshold ? { hidden: 'SMALL_BASE' } : { shown: Math.round(people / roundTo) * roundTo });

/** The true numbers that a reader must reckon with behind a figure. */
export function behindFigure(figure: Figure): Range {
  if ('hidden' in figure) return figure.hidden === 'SMALL_BASE' ? [0, threshold - 1] : [threshold, Infinity];
  const half = Math.floor(roundTo / 2);
  return [Math.max(threshold, figure.shown - half), figure.shown + half];
}

/** Of one hidden part (0 to 9): the total less the most and the least of all others. People in several parts make the sum larger than the total. */
function leavesEnough(total: Figure, parts: readonly Figure[]): boolean {
  if (!parts.some((figure) => 'hidden' in figure)) return true;
  const ranges = parts.map(behindFigure);
  const [least, most] = [sum(ranges.map(([low]) => low)), sum(ranges.map(([, high]) => high))];
  const [low, high] = behindFigure(total);
  const [from, to] = [Math.max(0, low - (most - (threshold - 1))), Math.min(threshold - 1, high - least)];
  return to - from + 1 >= leastPossibilities;
}

const multiplesUpTo = (most: number): number[] => Array.from({ length: Math.max(0, Math.floor((most - threshold) / roundTo) + 1) }, (_, index) => threshold + index * roundTo);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
