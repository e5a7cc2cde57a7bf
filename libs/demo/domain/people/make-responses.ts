import type { CalendarDate } from '@linkwell/kernel';
import { ons4, type Answers, type Completion, type CompletionStatus, type TimePoint } from '@linkwell/outcomes-domain';
import type { Chooser } from '../chooser';
import { demoId } from '../demo-id';
import type { DemoResponse } from './person';

/** Where people tend to stand on the four questions when they come, and how far that moves for somebody who is better at the end. */
const usual: Readonly<Record<string, { readonly comes: number; readonly moves: number }>> = {
  life_satisfaction: { comes: 4, moves: 2 },
  worthwhile: { comes: 5, moves: 1 },
  happiness: { comes: 4, moves: 2 },
  anxiety: { comes: 6, moves: -2 },
};

/** ONS4 at a time point. `better` after support that helped. */
export function makeResponse(key: string, timePoint: TimePoint, status: CompletionStatus, on: CalendarDate, better: boolean, choose: Chooser): DemoResponse {
  const completion: Completion = status === 'answered' ? { status, on, mode: choose.oneOf(['in_person', 'phone'] as const), answers: answers(better, choose) } : { status, on };
  return { id: demoId('response', `${key}/${timePoint}`), instrument: 'ons4', timePoint, completion };
}

const answers = (better: boolean, choose: Chooser): Answers =>
  Object.fromEntries(ons4.items.map(({ id }) => {
    const { comes = 5, moves = 0 } = usual[id] ?? {};
    return [id, Math.min(10, Math.max(0, comes + (better ? moves : 0) + choose.between(-2, 2)))];
  }));
