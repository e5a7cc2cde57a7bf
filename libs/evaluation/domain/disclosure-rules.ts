/** Disclosure control, docs/domain.md: the numbers of the exit. */
export const disclosureRules = {
  /** A base below this many people is hidden, and so is one that differs from a published parent by 1 to one less than it. */
  threshold: 10,
  /** What is published is rounded to the nearest multiple of this many people. */
  roundTo: 5,
  /** Subtracting the published parts of a published total must leave at least this many possible numbers for each hidden part. */
  leastPossibilities: 3,
} as const;

/** The nearest multiple; there are no ties, because the base is odd and people are whole. */
export const rounded = (people: number): number => Math.round(people / disclosureRules.roundTo) * disclosureRules.roundTo;

/** The true numbers a published one can stand for. */
export function behind(published: number): readonly [least: number, most: number] {
  const half = Math.floor(disclosureRules.roundTo / 2);
  return [Math.max(disclosureRules.threshold, published - half), published + half];
}
