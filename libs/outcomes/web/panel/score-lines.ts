import type { TimePoint } from '@linkwell/outcomes-domain';
import type { MeasuredScore, MeasureResponse, PatientMeasures } from '../measures-documents';

/** What stands at one time point: a response, or that there is none yet. */
export interface TimeColumn {
  readonly key: string;
  readonly timePoint: TimePoint;
  readonly response: MeasureResponse | undefined;
}

/** One score along the episode. */
export interface ScoreLine {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly higherIsBetter: boolean;
  /** By the column's key. */
  readonly scores: ReadonlyMap<string, MeasuredScore>;
  readonly change: PatientMeasures['changes'][number] | undefined;
}

const inOrder: readonly TimePoint[] = ['baseline', 'review', 'end_of_support', 'follow_up'];
const always: readonly TimePoint[] = ['baseline', 'end_of_support'];

/** Baseline and end of support always have their column; reviews and follow-up when there are any. */
export const timeColumns = ({ responses }: Pick<PatientMeasures, 'responses'>): readonly TimeColumn[] =>
  inOrder.flatMap((timePoint): TimeColumn[] => {
    const found = responses.filter((response) => response.timePoint === timePoint);
    if (found.length === 0) return always.includes(timePoint) ? [{ key: timePoint, timePoint, response: undefined }] : [];
    return found.map((response) => ({ key: response.id, timePoint, response }));
  });

/** The scores that were given at any time, in the instrument's order. */
export function scoreLines({ responses, changes }: Pick<PatientMeasures, 'responses' | 'changes'>): readonly ScoreLine[] {
  const lines = new Map<string, ScoreLine & { readonly scores: Map<string, MeasuredScore> }>();
  const fullestFirst = [...responses].sort((one, other) => other.scores.length - one.scores.length);
  for (const { id: key, scores } of fullestFirst) {
    for (const score of scores) {
      const { id, label, min, max, higherIsBetter } = score;
      const line = lines.get(id) ?? { id, label, min, max, higherIsBetter, scores: new Map(), change: changes.find((change) => change.id === id) };
      line.scores.set(key, score);
      lines.set(id, line);
    }
  }
  return [...lines.values()];
}

/** "Up 3 – better", "Down 1 – worse", "No change". */
export function changeWords({ difference, direction }: { readonly difference: number; readonly direction: 'improved' | 'worsened' | 'same' }): string {
  if (direction === 'same') return 'No change';
  return `${difference > 0 ? 'Up' : 'Down'} ${Math.abs(difference)} – ${direction === 'improved' ? 'better' : 'worse'}`;
}
