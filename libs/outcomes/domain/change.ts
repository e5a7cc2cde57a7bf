import type { Score } from './score';

export type ChangeDirection = 'improved' | 'worsened' | 'same';

export interface ScoreChange {
  readonly id: string;
  readonly label: string;
  readonly earlier: number;
  readonly later: number;
  /** Later minus earlier, in points of the scale. */
  readonly difference: number;
  /** Said for the person: a lower anxiety has improved. */
  readonly direction: ChangeDirection;
}

/** The change of each score given both times by the same version of the same instrument; scores given once have none. */
export function changes(earlier: readonly Score[], later: readonly Score[]): readonly ScoreChange[] {
  return earlier.flatMap((before) => {
    const after = later.find(({ id }) => id === before.id);
    if (!after) return [];
    const difference = after.value - before.value;
    return [{ id: before.id, label: before.label, earlier: before.value, later: after.value, difference, direction: directionOf(difference, before.better) }];
  });
}

function directionOf(difference: number, better: Score['better']): ChangeDirection {
  if (difference === 0) return 'same';
  return difference > 0 === (better === 'higher') ? 'improved' : 'worsened';
}
