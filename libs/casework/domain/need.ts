import { ok, refusal, refused, type NeedId, type Refusal, type Result, type Transitions } from '@linkwell/kernel';

/** 1 matters most to the person. */
export const needPriorities = [1, 2, 3] as const;
export type NeedPriority = (typeof needPriorities)[number];

/** `crisis`: an answer within one working day, and a phone call besides. */
export const needUrgencies = ['routine', 'soon', 'crisis'] as const;
export type NeedUrgency = (typeof needUrgencies)[number];

export const needStatuses = ['open', 'being_helped', 'met', 'not_met', 'no_longer_wanted'] as const;
export type NeedStatus = (typeof needStatuses)[number];

/** Needs come back: an answered one may be opened again, and keeps its history. */
export const nextNeedStatuses = {
  open: ['being_helped', 'met', 'not_met', 'no_longer_wanted'],
  being_helped: ['open', 'met', 'not_met', 'no_longer_wanted'],
  met: ['open'],
  not_met: ['open', 'being_helped', 'met'],
  no_longer_wanted: ['open'],
} as const satisfies Transitions<NeedStatus>;

/** Longest text kept in the patient's own words, in characters. */
export const longestWords = 2_000;

export interface Need {
  readonly id: NeedId;
  /** A term of the needs taxonomy. */
  readonly termId: string;
  readonly priority: NeedPriority;
  readonly urgency: NeedUrgency;
  readonly patientsWords: string;
  readonly status: NeedStatus;
  /** Absent from print, links, messages, calendars and disclosed snapshots. */
  readonly confidential: boolean;
}

export type NeedRefusal = 'NEED_PRIORITY' | 'NEED_WORDS_TOO_LONG' | 'NEED_STATUS';

/** Checks what a form says of a need; the words are optional and trimmed. */
export function checkNeed(input: { readonly priority: number; readonly patientsWords: string }): Result<{ priority: NeedPriority; patientsWords: string }, Refusal<NeedRefusal>> {
  const priority = needPriorities.find((known) => known === input.priority);
  if (!priority) return refused(refusal('NEED_PRIORITY', 'Choose a priority from 1 (matters most) to 3.', 'priority'));
  const patientsWords = input.patientsWords.trim();
  if ([...patientsWords].length > longestWords) {
    return refused(refusal('NEED_WORDS_TOO_LONG', `Shorten the person’s words to ${longestWords} characters.`, 'patientsWords'));
  }
  return ok({ priority, patientsWords });
}

/** Moves a need to another status. The same status again changes nothing and is no refusal. */
export function changeNeedStatus(from: NeedStatus, to: NeedStatus): Result<NeedStatus, Refusal<NeedRefusal>> {
  if (from === to || (nextNeedStatuses[from] as readonly NeedStatus[]).includes(to)) return ok(to);
  return refused(refusal('NEED_STATUS', 'Open this need again first.', 'status'));
}
