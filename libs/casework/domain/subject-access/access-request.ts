import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** Who asks for a copy of what is held about a person. */
export const accessAskers = ['self', 'attorney', 'parent', 'other'] as const;
export type AccessAsker = (typeof accessAskers)[number];

/** How it was made sure that whoever asks is who they say. */
export const identityChecks = ['document_seen', 'known_to_team', 'confirmed_by_practice', 'other'] as const;
export type IdentityCheck = (typeof identityChecks)[number];

export const accessRequestStates = ['open', 'released', 'closed'] as const;
export type AccessRequestState = (typeof accessRequestStates)[number];

/** Why something is withheld: the only words about it that whoever asked gets to read. */
export const withholdingGrounds = ['third_party', 'serious_harm', 'legal_privilege'] as const;
export type WithholdingGround = (typeof withholdingGrounds)[number];

/** Further months by which an answer may be late, where the request is complex or there are many (UK GDPR art. 12(3)). */
export const furtherMonths = 2;

/**
 * The same day of a later month, or its last where it has no such day: by then a request is answered (UK GDPR art. 12(3), as the ICO counts). The ICO
 * allows the next working day where that is none; we keep to the earlier.
 */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as CalendarDate;
}

export interface AskedForCopy {
  readonly askedBy: AccessAsker;
  /** Who, and how their authority was checked: needed unless the person asks for themselves. */
  readonly askerWords?: string | null | undefined;
  readonly identityCheck: IdentityCheck;
  readonly identityWords?: string | null | undefined;
  readonly receivedOn: CalendarDate;
}

export type AccessRefusal = 'RECEIVED_IN_FUTURE' | 'AUTHORITY_MISSING' | 'IDENTITY_WORDS' | 'EXTENDED_BEFORE' | 'EXTENSION_TOO_LATE' | 'EXTENSION_DAY' | 'WORDS_MISSING' | 'OPINION_MISSING';

export function checkAsked(asked: AskedForCopy, today: CalendarDate): Result<AskedForCopy, Refusal<AccessRefusal>> {
  if (asked.receivedOn > today) return refused(refusal('RECEIVED_IN_FUTURE', 'Enter a day that is not in the future.', 'receivedOn'));
  if (asked.askedBy !== 'self' && !asked.askerWords?.trim()) return refused(refusal('AUTHORITY_MISSING', 'Say who asks, and how you checked that they may.', 'askerWords'));
  if (asked.identityCheck === 'other' && !asked.identityWords?.trim()) return refused(refusal('IDENTITY_WORDS', 'Say how you made sure who it is.', 'identityWords'));
  return ok(asked);
}

/** An answer may be put off once, before the month is over, with the reason, which whoever asked is told. */
export function extend(request: { readonly receivedOn: CalendarDate; readonly dueOn: CalendarDate; readonly extendedTo: CalendarDate | null }, to: CalendarDate, reason: string, today: CalendarDate): Result<CalendarDate, Refusal<AccessRefusal>> {
  if (request.extendedTo !== null) return refused(refusal('EXTENDED_BEFORE', 'This request was extended before. It can be extended once.', 'to'));
  if (today > request.dueOn) return refused(refusal('EXTENSION_TOO_LATE', 'The month is over: whoever asked had to be told before.', 'to'));
  const latest = monthsAfter(request.receivedOn, 1 + furtherMonths);
  if (to <= request.dueOn || to > latest) return refused(refusal('EXTENSION_DAY', `Enter a day after ${request.dueOn} and no later than ${latest}.`, 'to'));
  return reason.trim() === '' ? refused(refusal('WORDS_MISSING', 'Say why the answer needs longer: whoever asked is told.', 'reason')) : ok(to);
}

/** What was decided about one entry: to give it, or to withhold all or parts of it, for a reason that stays with the team. */
export type Decided =
  | { readonly give: true }
  | { readonly give: false; readonly ground: WithholdingGround; readonly parts: readonly string[]; readonly words: string; readonly opinion: string | null };

export interface WithholdingAsked {
  readonly ground: WithholdingGround;
  /** Names of the parts; none for all of it. */
  readonly parts: readonly string[];
  readonly words: string;
  readonly opinion?: string | null | undefined;
}

/** Serious harm is a health professional's judgement, not the team's (Data Protection Act 2018, Schedule 3, Part 2). */
export function withhold({ ground, parts, words, opinion }: WithholdingAsked): Result<Decided, Refusal<AccessRefusal>> {
  if (words.trim() === '') return refused(refusal('WORDS_MISSING', 'Say why this is withheld. It stays with the team.', 'words'));
  if (ground === 'serious_harm' && !opinion?.trim()) return refused(refusal('OPINION_MISSING', 'Write down the opinion of the health professional: who, when, and what they said.', 'opinion'));
  return ok({ give: false, ground, parts, words: words.trim(), opinion: opinion?.trim() || null });
}
