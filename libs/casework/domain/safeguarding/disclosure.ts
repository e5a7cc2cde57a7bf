import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { longestConcernWords, tooLongWords, type ConcernSubject, type Danger } from './concern';
import type { ConcernRecipient } from './steps';

/**
 * On what a disclosure without agreement rests. `vital_interests`: UK GDPR Article 6(1)(d) with 9(2)(c). `serious_crime`: Data Protection Act 2018,
 * Schedule 2, paragraph 2. `care_act_enquiry`: Care Act 2014, sections 42 and 45. `child_protection`: Children Act 1989, section 47, and 2004,
 * section 11. `public_interest`: the common law duty of confidence gives way to a greater public interest.
 */
export const disclosureGrounds = ['vital_interests', 'serious_crime', 'serious_harm_to_others', 'care_act_enquiry', 'child_protection', 'required_by_law', 'public_interest'] as const;
export type DisclosureGround = (typeof disclosureGrounds)[number];

/** Grounds of the law about adults hold for adults, those about children for children. */
export const groundsFor = (subject: ConcernSubject): readonly DisclosureGround[] =>
  disclosureGrounds.filter((ground) => ground !== (subject === 'adult' ? 'child_protection' : 'care_act_enquiry'));

/** Who decided it: a lead of the team, a named safeguarding lead elsewhere (of the practice, say), or nobody yet, because there was no time. */
export const authorities = ['team_lead', 'safeguarding_lead', 'acted_first'] as const;
export type Authority = (typeof authorities)[number];

/** Why the person was not told. */
export const whyNotTold = ['would_raise_risk', 'would_hinder_investigation', 'could_not_reach', 'cannot_understand', 'other'] as const;
export type WhyNotTold = (typeof whyNotTold)[number];

export interface DisclosureDetails {
  readonly recipient: ConcernRecipient;
  /** Who exactly: a name, a team, a reference number. */
  readonly recipientWords: string;
  readonly whatWords: string;
  readonly ground: DisclosureGround;
  readonly whyWords: string;
  readonly disclosedOn: CalendarDate;
  readonly authority: Authority;
  readonly authoriserId: string | null;
  readonly authoriserWords: string;
  readonly told: boolean;
  readonly whyNotTold: WhyNotTold | null;
  readonly notToldWords: string;
}

export type DisclosureRefusal = 'DISCLOSURE_GROUND' | 'DISCLOSURE_WORDS' | 'DISCLOSURE_IN_FUTURE' | 'AUTHORISER_NEEDED' | 'NO_DANGER' | 'WHY_NOT_TOLD';

const needed = [
  ['recipientWords', 'Write who exactly was told: a name, a team, a reference number.'],
  ['whatWords', 'Write what they were told.'],
  ['whyWords', 'Write why this could not wait for agreement, or go without it.'],
] as const;

/** Checks a disclosure as it is written down. It needs grounds and an authoriser, never agreement; only danger, recorded before or the ground itself, lets somebody act first. */
export function checkDisclosure(
  { subject, danger }: { readonly subject: ConcernSubject; readonly danger: Danger },
  input: DisclosureDetails,
  today: CalendarDate,
): Result<DisclosureDetails, Refusal<DisclosureRefusal>> {
  if (!groundsFor(subject).includes(input.ground)) return refused(refusal('DISCLOSURE_GROUND', `Choose a ground that holds for ${subject === 'adult' ? 'an adult' : 'a child'}.`, 'ground'));
  const words = { recipientWords: input.recipientWords.trim(), whatWords: input.whatWords.trim(), whyWords: input.whyWords.trim(), authoriserWords: input.authoriserWords.trim(), notToldWords: input.notToldWords.trim() };
  for (const [field, message] of needed) if (words[field] === '') return refused(refusal('DISCLOSURE_WORDS', message, field));
  const long = Object.entries(words).find(([, text]) => tooLongWords(text));
  if (long) return refused(refusal('DISCLOSURE_WORDS', `Shorten this to ${longestConcernWords} characters.`, long[0]));
  if (input.disclosedOn > today) return refused(refusal('DISCLOSURE_IN_FUTURE', 'Enter the day on which they were told: today, or a day before.', 'disclosedOn'));
  if (input.authority === 'team_lead' && input.authoriserId === null) return refused(refusal('AUTHORISER_NEEDED', 'Choose the lead who decided it.', 'authoriserId'));
  if (input.authority === 'safeguarding_lead' && words.authoriserWords === '') return refused(refusal('AUTHORISER_NEEDED', 'Write the name and the post of the safeguarding lead who decided it.', 'authoriserWords'));
  if (input.authority === 'acted_first' && danger === 'none' && input.ground !== 'vital_interests') {
    return refused(refusal('NO_DANGER', 'Only danger to somebody’s life or safety lets you act before a lead decides. Speak with yours, and then choose who decided it.', 'authority'));
  }
  if (!input.told && input.whyNotTold === null) return refused(refusal('WHY_NOT_TOLD', 'Choose why they were not told.', 'whyNotTold'));
  if (!input.told && input.whyNotTold === 'other' && words.notToldWords === '') return refused(refusal('WHY_NOT_TOLD', 'Write why they were not told.', 'notToldWords'));
  return ok({
    ...input, ...words,
    authoriserId: input.authority === 'team_lead' ? input.authoriserId : null,
    authoriserWords: input.authority === 'safeguarding_lead' ? words.authoriserWords : '',
    whyNotTold: input.told ? null : input.whyNotTold,
    notToldWords: input.told ? '' : words.notToldWords,
  });
}

/** Nobody's word for another's decision: what was not written down by the lead who decided it waits for a lead to look at it. */
export const waitsForReview = ({ authoriserId, recordedBy, reviewedAt }: { readonly authoriserId: string | null; readonly recordedBy: string; readonly reviewedAt: Date | null }): boolean =>
  reviewedAt === null && authoriserId !== recordedBy;

export const disclosureFindings = ['upheld', 'not_upheld'] as const;
export type DisclosureFinding = (typeof disclosureFindings)[number];

export type ReviewRefusal = 'ALREADY_REVIEWED' | 'OWN_DISCLOSURE' | 'WORDS_NEEDED';

/** A lead who did not write it down looks at it, once. */
export function checkReview(
  disclosure: { readonly authoriserId: string | null; readonly recordedBy: string; readonly reviewedAt: Date | null },
  reviewerId: string, finding: DisclosureFinding, words: string,
): Result<string, Refusal<ReviewRefusal>> {
  if (!waitsForReview(disclosure)) return refused(refusal('ALREADY_REVIEWED', 'This waits for nobody’s review. Load the page again.', 'id'));
  if (disclosure.recordedBy === reviewerId) return refused(refusal('OWN_DISCLOSURE', 'You wrote this down yourself. Another lead has to review it.', 'id'));
  const said = words.trim();
  if (finding === 'not_upheld' && said === '') return refused(refusal('WORDS_NEEDED', 'Say what was wrong and what you have done about it.', 'words'));
  return ok(said);
}
