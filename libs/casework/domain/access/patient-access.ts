import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** Why somebody opens a record that is another team's. Each is one that the record's lead can judge afterwards. */
export const openingReasons = ['immediate_risk', 'person_present', 'covering', 'other'] as const;
export type OpeningReason = (typeof openingReasons)[number];

/** How long a record stays open, in minutes: one conversation, not a working day. */
export const openingMinutes = 60;

/** A record of another team that somebody has opened ("break-glass"): to read, for a while, with a reason, and the lead was told. */
export interface Opening {
  readonly userId: string;
  readonly patientId: string;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** `teamIds`: the teams in which they hold a role at present; none when their account is not active. */
export interface CaseworkViewer {
  readonly userId: string;
  readonly teamIds: readonly string[];
}

export type PatientAccess = { readonly by: 'team' } | { readonly by: 'opening'; readonly until: Date };

/**
 * How a viewer may see one patient, or `null`: as one of the record's own team, or through an opening that is theirs and has not ended
 * (docs/domain.md, "People and what they may do"). The list of patients holds those of the teams only: an opening shows one record, and nothing else.
 */
export function patientAccess(viewer: CaseworkViewer, patient: { readonly id: string; readonly teamId: string }, opening: Opening | null, now: Date): PatientAccess | null {
  if (viewer.teamIds.includes(patient.teamId)) return { by: 'team' };
  const isTheirs = opening !== null && opening.userId === viewer.userId && opening.patientId === patient.id;
  return isTheirs && isOpen(opening, now) ? { by: 'opening', until: opening.expiresAt } : null;
}

export const isOpen = (opening: Pick<Opening, 'expiresAt' | 'endedAt'>, now: Date): boolean => opening.endedAt === null && now < opening.expiresAt;

export interface AskedOpening {
  readonly nhsNumber?: string | null | undefined;
  readonly forename?: string | null | undefined;
  readonly surname?: string | null | undefined;
  readonly dateOfBirth?: CalendarDate | null | undefined;
  readonly words: string;
}

export type OpeningRefusal = 'OPENING_WHO' | 'OPENING_WORDS';

/** Fewest letters in which a reason can be said so that a lead can judge it. */
export const fewestWordsLetters = 10;

/** Somebody is named by the NHS number, or by the whole name with the day of birth: nothing less finds one person and nobody else. */
export function checkOpening(asked: AskedOpening): Result<AskedOpening, Refusal<OpeningRefusal>> {
  const byName = [asked.forename, asked.surname, asked.dateOfBirth].every((each) => each?.trim());
  if (!asked.nhsNumber?.trim() && !byName) return refused(refusal('OPENING_WHO', 'Enter the NHS number, or forename, surname and date of birth.', 'nhsNumber'));
  const words = asked.words.trim();
  if (words.length < fewestWordsLetters) return refused(refusal('OPENING_WORDS', 'Say in a sentence why you need this record now. The lead of its team will read it.', 'words'));
  return ok({ ...asked, words });
}
