import { addDays, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

export const stepDoers = ['patient', 'link_worker', 'organisation'] as const;
export type StepDoer = (typeof stepDoers)[number];

/** More goals than these help nobody. */
export const mostGoals = 6;
export const mostSteps = 8;
/** In characters. */
export const longestGoal = 240;
export const longestStep = 200;

export interface PlanStep {
  readonly who: StepDoer;
  readonly words: string;
  readonly dueOn: CalendarDate | null;
  readonly done: boolean;
  /** Absent from print, links, messages and calendars; so are all steps of a confidential goal. */
  readonly confidential: boolean;
}

export interface PlanGoal {
  /** In the person's own words. */
  readonly words: string;
  /** Where the person stands today, 0 to 10; null when they were not asked. */
  readonly rating: number | null;
  /** The need that it is about; a goal about a confidential need is confidential. */
  readonly needId: string | null;
  readonly confidential: boolean;
  readonly steps: readonly PlanStep[];
}

export type PlanRefusal = 'PLAN_EMPTY' | 'PLAN_TOO_MUCH' | 'GOAL_WORDS' | 'GOAL_RATING' | 'STEP_WORDS' | 'REVIEWED_IN_FUTURE';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Checks a plan as it was written, and tidies its words. Answers the first refusal, in the order of the form. */
export function checkPlan(goals: readonly PlanGoal[], reviewedOn: CalendarDate | null, today: CalendarDate): Result<readonly PlanGoal[], Refusal<PlanRefusal>> {
  if (goals.length === 0) return refused(refusal('PLAN_EMPTY', 'Write down at least one goal.', 'goals.0.words'));
  if (goals.length > mostGoals) return refused(refusal('PLAN_TOO_MUCH', `Keep to ${mostGoals} goals: choose what matters most now.`, 'goals'));
  if (reviewedOn !== null && reviewedOn > today) return refused(refusal('REVIEWED_IN_FUTURE', 'Enter the day you looked at the plan together, today or earlier.', 'reviewedOn'));
  const checked: PlanGoal[] = [];
  for (const [place, goal] of goals.entries()) {
    const at = `goals.${place}`;
    const words = tidy(goal.words);
    if (words === '' || [...words].length > longestGoal) return refused(refusal('GOAL_WORDS', `Write the goal in up to ${longestGoal} characters.`, `${at}.words`));
    if (goal.rating !== null && !(Number.isInteger(goal.rating) && goal.rating >= 0 && goal.rating <= 10)) return refused(refusal('GOAL_RATING', 'Choose a whole number from 0 to 10, or leave it out.', `${at}.rating`));
    if (goal.steps.length > mostSteps) return refused(refusal('PLAN_TOO_MUCH', `Keep to ${mostSteps} steps a goal.`, `${at}.steps`));
    const steps = goal.steps.map((step) => ({ ...step, words: tidy(step.words) }));
    const bad = steps.findIndex((step) => step.words === '' || [...step.words].length > longestStep);
    if (bad >= 0) return refused(refusal('STEP_WORDS', `Write the step in up to ${longestStep} characters.`, `${at}.steps.${bad}.words`));
    checked.push({ ...goal, words, steps });
  }
  return ok(checked);
}

/** How long a link to the plan works, in days. */
export const planLinkDays = 28;
export const planLinkExpires = (today: CalendarDate): CalendarDate => addDays(today, planLinkDays);
/** After so many wrong answers a link opens no more. */
export const mostWrongAnswers = 5;
