import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onOnePage } from './one-page';
import { longestGoal, longestStep, mostGoals, mostSteps } from './plan';

const goal = (words: string, steps: readonly [words: string, done: boolean][] = []) => ({ words, steps: steps.map(([text, done]) => ({ words: text, done })) });

describe('one side of A4', () => {
  it('shows a short plan whole, in large type', () => {
    const goals = [goal('Walk more', [['Find my shoes', false]])];
    expect(onOnePage(goals)).toEqual({ size: 'roomy', goals, leftOut: 0 });
  });

  it('leaves out what is done first, and says how much', () => {
    const goals = Array.from({ length: mostGoals }, () => goal('w'.repeat(longestGoal), [['done', true], ...Array.from({ length: mostSteps - 1 }, (): [string, boolean] => ['s'.repeat(longestStep), false])]));
    const { size, goals: shown, leftOut } = onOnePage(goals);
    expect(size).toBe('close');
    expect(leftOut).toBeGreaterThanOrEqual(mostGoals);
    expect(shown.flatMap(({ steps }) => steps).some(({ done }) => done)).toBe(false);
  });

  it('keeps every goal, counts every step it leaves out, and changes no words', () => {
    const anyGoal = fc.record({ words: fc.string({ minLength: 1, maxLength: longestGoal }), steps: fc.array(fc.record({ words: fc.string({ minLength: 1, maxLength: longestStep }), done: fc.boolean() }), { maxLength: mostSteps }) });
    fc.assert(fc.property(fc.array(anyGoal, { maxLength: mostGoals }), (goals) => {
      const page = onOnePage(goals);
      const count = (list: readonly { steps: readonly unknown[] }[]) => list.reduce((sum, { steps }) => sum + steps.length, 0);
      expect(page.goals.map(({ words }) => words)).toEqual(goals.map(({ words }) => words));
      expect(count(page.goals) + page.leftOut).toBe(count(goals));
      for (const [place, { steps }] of page.goals.entries()) expect(steps.every((step) => goals[place]!.steps.includes(step)) && (steps.length > 0 || goals[place]!.steps.length === 0)).toBe(true);
    }));
  });
});
