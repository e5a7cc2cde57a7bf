import type { ScoreParts } from '../score';

export type Move = 'rose' | 'fell' | 'stayed' | 'came_in' | 'went_out';

/** One service in two rankings of the same services. */
export interface RankChange {
  readonly id: string;
  /** Place from 1; `null` when it is farther down than was looked. */
  readonly before: number | null;
  readonly after: number | null;
  /** `came_in` and `went_out`: of the places shown. */
  readonly move: Move;
}

/** What becomes of the first places of a ranking: those of the new one in their order, then those that are no longer among them, nearest first. */
export function compareRankings(before: readonly string[], after: readonly string[], shown = 10): readonly RankChange[] {
  const places = (ranking: readonly string[]) => new Map(ranking.map((id, index) => [id, index + 1]));
  const [old, now] = [places(before), places(after)];
  const first = after.slice(0, shown);
  const gone = before.slice(0, shown).filter((id) => !first.includes(id));
  const far = (id: string) => now.get(id) ?? Infinity;
  gone.sort((a, b) => (far(a) === far(b) ? (old.get(a) ?? 0) - (old.get(b) ?? 0) : far(a) - far(b)));
  return [...first, ...gone].map((id) => {
    const [from, to] = [old.get(id) ?? null, now.get(id) ?? null];
    return { id, before: from, after: to, move: moveOf(from, to, shown) };
  });
}

function moveOf(before: number | null, after: number | null, shown: number): Move {
  const [from, to] = [before ?? Infinity, after ?? Infinity];
  if (from > shown) return 'came_in';
  if (to > shown) return 'went_out';
  return to < from ? 'rose' : to > from ? 'fell' : 'stayed';
}

export const scorePartLabels: Readonly<Record<keyof ScoreParts, string>> = {
  needs: 'Needs met',
  nearness: 'Nearness',
  times: 'Times',
  language: 'Language',
  access: 'Access',
  cost: 'Cost',
  freshness: 'Confirmed lately',
  capacity: 'Room',
  answers: 'Answers',
};

export interface PartPoints {
  readonly part: keyof ScoreParts;
  readonly label: string;
  /** To one decimal. */
  readonly before: number;
  readonly after: number;
}

/** The points of a service part by part, before and after; parts that are nothing both times are left out. */
export const comparePoints = (before: ScoreParts, after: ScoreParts): readonly PartPoints[] =>
  (Object.keys(scorePartLabels) as (keyof ScoreParts)[])
    .map((part) => ({ part, label: scorePartLabels[part], before: tenth(before[part]), after: tenth(after[part]) }))
    .filter((points) => points.before !== 0 || points.after !== 0);

const tenth = (points: number): number => Math.round(points * 10) / 10;
