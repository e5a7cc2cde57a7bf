import { describe, expect, it } from '@jest/globals';
import type { MeasuredScore, MeasureResponse } from '../measures-documents';
import { changeWords, scoreLines, timeColumns } from './score-lines';

const score = (id: string, value: number): MeasuredScore => ({ __typename: 'MeasuredScore', id, label: id, value, min: 0, max: 10, higherIsBetter: true, band: null });
const response = (id: string, timePoint: MeasureResponse['timePoint'], scores: MeasuredScore[]): MeasureResponse => ({
  __typename: 'MeasureResponse', id, timePoint, scores, status: 'answered', mode: 'phone', takenOn: '2026-01-01', timing: 'in_time', version: 1, answers: [],
});

describe('measures along an episode', () => {
  it('have a place for baseline and end of support before either was recorded', () =>
    expect(timeColumns({ responses: [] }).map(({ timePoint }) => timePoint)).toEqual(['baseline', 'end_of_support']));

  it('stand in the order of time points, every review on its own', () =>
    expect(timeColumns({ responses: [response('e', 'end_of_support', []), response('r1', 'review', []), response('r2', 'review', []), response('b', 'baseline', [])] }).map(({ key }) => key)).toEqual(['b', 'r1', 'r2', 'e']));

  it('keep the order of the questions where the first time left one out', () => {
    const lines = scoreLines({ responses: [response('b', 'baseline', [score('worthwhile', 3)]), response('e', 'end_of_support', [score('life', 4), score('worthwhile', 5)])], changes: [] });
    expect(lines.map(({ id }) => id)).toEqual(['life', 'worthwhile']);
    expect([...lines[1]!.scores].map(([key, { value }]) => [key, value])).toEqual([['e', 5], ['b', 3]]);
  });
});

it.each([
  [3, 'improved', 'Up 3 – better'],
  [-5, 'improved', 'Down 5 – better'],
  [-1, 'worsened', 'Down 1 – worse'],
  [0, 'same', 'No change'],
] as const)('a change of %i that is %s reads "%s"', (difference, direction, words) => expect(changeWords({ difference, direction })).toBe(words));
