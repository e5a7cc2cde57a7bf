import type { CalendarDate } from '@linkwell/kernel';
import type { Answers } from './score';

export const completionStatuses = ['answered', 'declined', 'not_reached', 'not_suitable'] as const;
export type CompletionStatus = (typeof completionStatuses)[number];

/** How it was answered: part of the answer, since people answer a voice and a page differently. */
export const answerModes = ['in_person', 'phone', 'online', 'paper'] as const;
export type AnswerMode = (typeof answerModes)[number];

/** Declined, not reached and not suitable are answers too, and are counted. */
export type Completion =
  | { readonly status: 'answered'; readonly on: CalendarDate; readonly mode: AnswerMode; readonly answers: Answers }
  | { readonly status: Exclude<CompletionStatus, 'answered'>; readonly on: CalendarDate };
