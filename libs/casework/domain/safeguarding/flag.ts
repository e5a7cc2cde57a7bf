import { addDays, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** `safeguarding`: speak with the lead before acting. `risk`: somebody who visits may come to harm. */
export const flagKinds = ['safeguarding', 'risk'] as const;
export type FlagKind = (typeof flagKinds)[number];

/** What whoever makes a home visit does, and never why (Lone Worker guidance of the Suzy Lamplugh Trust and the HSE, INDG73). */
export const visitPrecautions = ['no_home_visit', 'two_people', 'not_after_dark', 'ring_before_and_after', 'wait_outside', 'dog'] as const;
export type VisitPrecaution = (typeof visitPrecautions)[number];

export const longestVisitWords = 200;
export const longestFlagReason = 2000;
/** A flag that nobody looks at any more is worse than none: it is looked at within a year. */
export const farthestReviewDays = 366;

export interface FlagDetails {
  readonly kind: FlagKind;
  readonly precautions: readonly VisitPrecaution[];
  /** For everybody who visits. */
  readonly visitWords: string;
  /** For those alone who may see the concern. */
  readonly reason: string;
  readonly reviewOn: CalendarDate;
}

export type FlagRefusal = 'FLAG_EMPTY' | 'FLAG_REASON' | 'NOTE_TOO_LONG' | 'NOTE_TELLS_WHY' | 'FLAG_REVIEW' | 'FLAG_ENDED' | 'FLAG_END_WORDS';

/** Words by which a note for visitors would tell what is feared. */
const telling = /\b(abus|safeguard|assault|neglect|rape|exploit|radicali[sz]|terroris|traffick|alleg|perpetrat|violen|convict|offender|weapon|knife)\w*/iu;

export const tellsWhy = (words: string): boolean => telling.test(words);

export function checkReviewDay(reviewOn: CalendarDate, today: CalendarDate): Result<CalendarDate, Refusal<FlagRefusal>> {
  if (reviewOn <= today || reviewOn > addDays(today, farthestReviewDays)) return refused(refusal('FLAG_REVIEW', 'Enter a day to come, within a year, on which somebody looks at this flag again.', 'reviewOn'));
  return ok(reviewOn);
}

export function checkFlag(input: FlagDetails, today: CalendarDate): Result<FlagDetails, Refusal<FlagRefusal>> {
  const precautions = visitPrecautions.filter((each) => input.precautions.includes(each));
  const visitWords = input.visitWords.trim();
  const reason = input.reason.trim();
  if (input.kind === 'risk' && precautions.length === 0 && visitWords === '') return refused(refusal('FLAG_EMPTY', 'Choose what whoever visits has to do, or write it.', 'precautions'));
  if ([...visitWords].length > longestVisitWords) return refused(refusal('NOTE_TOO_LONG', `Shorten the note to ${longestVisitWords} characters.`, 'visitWords'));
  if (tellsWhy(visitWords)) return refused(refusal('NOTE_TELLS_WHY', 'Everybody who visits reads this note, perhaps in that home. Write what to do, and leave out why: the reason has a place of its own.', 'visitWords'));
  if (reason === '' || [...reason].length > longestFlagReason) return refused(refusal('FLAG_REASON', `Write why there is a flag, in ${longestFlagReason} characters at most. Only those who may see concerns read it.`, 'reason'));
  const reviewOn = checkReviewDay(input.reviewOn, today);
  return reviewOn.ok ? ok({ ...input, precautions, visitWords, reason }) : reviewOn;
}
