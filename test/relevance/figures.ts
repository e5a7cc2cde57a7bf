import type { Grade } from './rules';

/** What a service is worth for each need: its grades, in the needs' order. */
export type Grades = readonly Grade[];

export interface Graded {
  readonly grades: Grades;
}

/** What each priority counts for when a person has several needs. */
const share: Readonly<Record<1 | 2 | 3, number>> = { 1: 1, 2: 2 / 3, 3: 1 / 3 };
/** A need that is covered already is worth this much of what it was, again for each service that covers it. */
const covered = 0.5;
/** The grade from which a service covers a need. */
export const covers = 2;

export const cutoff = 10;

/** What one more service is worth beside those above it. */
function gainOf(grades: Grades, priorities: readonly (1 | 2 | 3)[], coveredBy: readonly number[]): number {
  return grades.reduce((sum: number, grade, need) => {
    const again = priorities.length > 1 ? covered ** (coveredBy[need] ?? 0) : 1;
    return sum + share[priorities[need] ?? 1] * (2 ** grade - 1) * again;
  }, 0);
}

const afterwards = (grades: Grades, coveredBy: readonly number[]): readonly number[] => coveredBy.map((count, need) => count + ((grades[need] ?? 0) >= covers ? 1 : 0));

/** Discounted cumulative gain of a list: the gain of the service at rank r divided by log₂(r + 1), summed over the first ten. */
export function dcg(list: readonly Graded[], priorities: readonly (1 | 2 | 3)[]): number {
  let [sum, coveredBy]: [number, readonly number[]] = [0, priorities.map(() => 0)];
  for (const [index, { grades }] of list.slice(0, cutoff).entries()) {
    sum += gainOf(grades, priorities, coveredBy) / Math.log2(index + 2);
    coveredBy = afterwards(grades, coveredBy);
  }
  return sum;
}

/** The best list that could be made of all services: at each rank the one that adds most, which for one need is the order of the grades. */
export function bestList<Each extends Graded>(all: readonly Each[], priorities: readonly (1 | 2 | 3)[]): readonly Each[] {
  const left = all.filter(({ grades }) => grades.some((grade) => grade > 0));
  const best: Each[] = [];
  let coveredBy: readonly number[] = priorities.map(() => 0);
  while (best.length < cutoff && left.length > 0) {
    const gains = left.map(({ grades }) => gainOf(grades, priorities, coveredBy));
    const [next] = left.splice(gains.indexOf(Math.max(...gains)), 1);
    if (!next) break;
    best.push(next);
    coveredBy = afterwards(next.grades, coveredBy);
  }
  return best;
}

/** Of a list beside the best one, from 0 to 1; `undefined` where there is nothing to find. */
export function ndcg(list: readonly Graded[], best: readonly Graded[], priorities: readonly (1 | 2 | 3)[]): number | undefined {
  const most = dcg(best, priorities);
  // The best list is made step by step, so that for several needs another may come out a hair above it.
  return most > 0 ? Math.min(1, dcg(list, priorities) / most) : undefined;
}
