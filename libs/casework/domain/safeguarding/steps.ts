import { ok, refusal, refused, type CalendarDate, type Refusal, type Result, type Transitions } from '@linkwell/kernel';
import { longestConcernWords, tooLongWords } from './concern';

export const concernStates = ['open', 'escalated', 'closed'] as const;
export type ConcernState = (typeof concernStates)[number];

/** Escalated: somebody beyond the worker has it in hand. A concern that was closed too early is opened again; nothing is ever taken out. */
export const nextConcernStates = {
  open: ['escalated', 'closed'],
  escalated: ['closed'],
  closed: ['open'],
} as const satisfies Transitions<ConcernState>;

/** What has been done about a concern. Each is written down once and never changed. */
export const concernSteps = ['raised', 'note', 'spoke_with_lead', 'asked_lead', 'referred', 'information_shared', 'shared_without_agreement', 'decided_not_to', 'closed', 'reopened'] as const;
export type ConcernStep = (typeof concernSteps)[number];

/** Those that are written down by themselves; the others come with a deed of their own. */
export const addedSteps = ['note', 'spoke_with_lead', 'asked_lead', 'referred', 'information_shared', 'decided_not_to', 'reopened'] as const satisfies readonly ConcernStep[];
export type AddedStep = (typeof addedSteps)[number];

/** To whom somebody was referred, or information was given. */
export const concernRecipients = ['local_authority', 'police', 'gp', 'emergency_services', 'other'] as const;
export type ConcernRecipient = (typeof concernRecipients)[number];

const escalating: readonly ConcernStep[] = ['asked_lead', 'referred', 'shared_without_agreement'];
const withRecipient: readonly ConcernStep[] = ['referred', 'information_shared'];

/** The state after a step, or `undefined` where the step does not fit. */
export function stateAfter(state: ConcernState, step: ConcernStep): ConcernState | undefined {
  if (step === 'reopened') return state === 'closed' ? 'open' : undefined;
  if (state === 'closed' || step === 'raised') return undefined;
  if (step === 'closed') return 'closed';
  return escalating.includes(step) ? 'escalated' : state;
}

export interface StepDetails {
  readonly step: AddedStep;
  readonly recipient: ConcernRecipient | null;
  readonly takenOn: CalendarDate;
  readonly words: string;
}

export type StepRefusal = 'STEP_STATE' | 'STEP_RECIPIENT' | 'STEP_IN_FUTURE' | 'STEP_WORDS';

const wrongState = (state: ConcernState) =>
  refusal('STEP_STATE', state === 'closed' ? 'This concern is closed. Open it again first, and say why.' : 'This concern is not closed, so that it need not be opened again.', 'step');

/** Checks a step on the day it is written down; it may lie in the past. Answers it with the state that the concern is in after it. */
export function checkStep(state: ConcernState, input: StepDetails, today: CalendarDate): Result<StepDetails & { readonly state: ConcernState }, Refusal<StepRefusal>> {
  const after = stateAfter(state, input.step);
  if (!after) return refused(wrongState(state));
  if (withRecipient.includes(input.step) && input.recipient === null) return refused(refusal('STEP_RECIPIENT', 'Choose to whom.', 'recipient'));
  if (input.takenOn > today) return refused(refusal('STEP_IN_FUTURE', 'Enter the day on which it was done: today, or a day before.', 'takenOn'));
  const words = input.words.trim();
  if (words === '') return refused(refusal('STEP_WORDS', 'Say in a few words what was done, or decided, and why.', 'words'));
  if (tooLongWords(words)) return refused(refusal('STEP_WORDS', `Shorten this to ${longestConcernWords} characters.`, 'words'));
  return ok({ ...input, recipient: withRecipient.includes(input.step) ? input.recipient : null, words, state: after });
}

/** What became of the risk, as the Safeguarding Adults Collection of NHS England counts it, and whether the person got what they wanted. */
export const concernOutcomes = ['risk_removed', 'risk_reduced', 'risk_remains', 'no_risk_found', 'passed_on'] as const;
export type ConcernOutcome = (typeof concernOutcomes)[number];
export const wishesMetAnswers = ['fully', 'partly', 'not', 'none_said'] as const;
export type WishesMet = (typeof wishesMetAnswers)[number];

/** A lead closes a concern: with what became of it and why no more is done. Nothing that waits for a lead's review may be left behind. */
export function checkClosing(state: ConcernState, waiting: number, words: string): Result<string, Refusal<StepRefusal | 'DISCLOSURE_WAITS'>> {
  if (!stateAfter(state, 'closed')) return refused(refusal('STEP_STATE', 'This concern is closed already. Load the page again.', 'outcome'));
  if (waiting > 0) return refused(refusal('DISCLOSURE_WAITS', 'Something was disclosed without agreement and nobody has reviewed it. Review that first.', 'outcome'));
  const said = words.trim();
  if (said === '') return refused(refusal('STEP_WORDS', 'Say why no more is done.', 'words'));
  if (tooLongWords(said)) return refused(refusal('STEP_WORDS', `Shorten this to ${longestConcernWords} characters.`, 'words'));
  return ok(said);
}
