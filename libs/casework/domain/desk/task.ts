import { addDays, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** Longest title of a task, in characters: a line, not a note. */
export const longestTask = 300;
/** How far ahead a task may be due, in days: two years. Later is a mistyped year. */
export const farthestTask = 731;
/** When the next step of a contact is due unless somebody says otherwise, in days. */
export const usualTaskDays = 7;

export interface TaskDetails {
  readonly title: string;
  readonly dueOn: CalendarDate;
}

export type TaskRefusal = 'TASK_TITLE_MISSING' | 'TASK_TITLE_TOO_LONG' | 'TASK_DUE_IN_PAST' | 'TASK_DUE_TOO_FAR';

/** Checks a task on the day it is written down. */
export function checkTask(input: TaskDetails, today: CalendarDate): Result<TaskDetails, Refusal<TaskRefusal>> {
  const title = input.title.replace(/\s+/gu, ' ').trim();
  if (title === '') return refused(refusal('TASK_TITLE_MISSING', 'Say what is to be done.', 'title'));
  if ([...title].length > longestTask) return refused(refusal('TASK_TITLE_TOO_LONG', `Shorten it to ${longestTask} characters.`, 'title'));
  if (input.dueOn < today) return refused(refusal('TASK_DUE_IN_PAST', 'Enter today or a later day.', 'dueOn'));
  if (input.dueOn > addDays(today, farthestTask)) return refused(refusal('TASK_DUE_TOO_FAR', 'Check the year: a task is due within two years.', 'dueOn'));
  return ok({ title, dueOn: input.dueOn });
}
