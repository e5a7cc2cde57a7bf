import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** Whom a concern is about. A child of the household is safeguarded through the patient's record, for there is no other. */
export const concernSubjects = ['adult', 'child', 'child_in_household'] as const;
export type ConcernSubject = (typeof concernSubjects)[number];

/**
 * Kinds of abuse and neglect. For adults those of the Care and support statutory guidance under the Care Act 2014, paragraph 14.17; for children those
 * of Working Together to Safeguard Children (2023), with domestic abuse, of which a child is a victim in their own right (Domestic Abuse Act 2021,
 * section 3). Being drawn into terrorism (the Prevent duty) is a category of its own for both.
 */
export const adultCategories = [
  'physical', 'domestic', 'sexual', 'psychological', 'financial', 'modern_slavery', 'discriminatory', 'organisational', 'neglect', 'self_neglect', 'radicalisation',
] as const;
export const childCategories = ['physical', 'emotional', 'sexual', 'neglect', 'exploitation', 'domestic', 'radicalisation'] as const;
export const concernCategories = [...new Set([...adultCategories, ...childCategories])] as const;
export type ConcernCategory = (typeof adultCategories)[number] | (typeof childCategories)[number];

export const categoriesFor = (subject: ConcernSubject): readonly ConcernCategory[] => (subject === 'adult' ? adultCategories : childCategories);

/** Whether somebody is in danger at this moment, and whether 999 was rung: the screen says so before it asks anything else. */
export const dangers = ['none', 'rang_999', 'not_rung'] as const;
export type Danger = (typeof dangers)[number];

/** Why somebody was not asked what they want to happen: the exception that has to be accounted for (Making Safeguarding Personal). */
export const whyNotAsked = ['would_raise_risk', 'never_alone', 'cannot_say', 'too_young', 'other'] as const;
export type WhyNotAsked = (typeof whyNotAsked)[number];

export const longestConcernWords = 4000;
export const adultFrom = 18;

export interface ConcernDetails {
  readonly subject: ConcernSubject;
  readonly categories: readonly ConcernCategory[];
  readonly danger: Danger;
  readonly noticedOn: CalendarDate;
  /** What was seen or said. */
  readonly seenWords: string;
  readonly wishesAsked: boolean;
  /** What they want to happen; where they were not asked, more about why. */
  readonly wishesWords: string;
  readonly whyNotAsked: WhyNotAsked | null;
}

export type ConcernRefusal = 'CONCERN_SUBJECT' | 'CONCERN_CATEGORIES' | 'CONCERN_IN_FUTURE' | 'CONCERN_WORDS' | 'CONCERN_WISHES' | 'CONCERN_WORDS_TOO_LONG';

/** Whom a concern can be about, the likeliest first. `age` in whole years on the day it is raised. */
export const subjectsAt = (age: number): readonly ConcernSubject[] => (age < adultFrom ? ['child', 'child_in_household'] : ['adult', 'child_in_household']);

export const tooLongWords = (words: string, longest = longestConcernWords): boolean => [...words].length > longest;

/** Checks a concern at the moment it is raised. `age` of the patient in whole years on that day. */
export function checkConcern(input: ConcernDetails, age: number, today: CalendarDate): Result<ConcernDetails, Refusal<ConcernRefusal>> {
  if (!subjectsAt(age).includes(input.subject)) {
    return refused(refusal('CONCERN_SUBJECT', `This person is ${age}. Choose whether it is about ${age < adultFrom ? 'this child' : 'this adult'} or about a child in the household.`, 'subject'));
  }
  const categories = [...new Set(input.categories)];
  if (categories.length === 0) return refused(refusal('CONCERN_CATEGORIES', 'Choose at least one kind of harm.', 'categories'));
  if (categories.some((category) => !categoriesFor(input.subject).includes(category))) {
    return refused(refusal('CONCERN_CATEGORIES', `Choose kinds of harm for ${input.subject === 'adult' ? 'an adult' : 'a child'}.`, 'categories'));
  }
  if (input.noticedOn > today) return refused(refusal('CONCERN_IN_FUTURE', 'Enter the day on which you saw or heard it: today, or a day before.', 'noticedOn'));
  const seenWords = input.seenWords.trim();
  if (seenWords === '') return refused(refusal('CONCERN_WORDS', 'Write what you saw, or what was said, as nearly as you can in the words that were used.', 'seenWords'));
  const wishesWords = input.wishesWords.trim();
  if (input.wishesAsked && wishesWords === '') return refused(refusal('CONCERN_WISHES', 'Write what they want to happen, also where it is nothing.', 'wishesWords'));
  if (!input.wishesAsked && input.whyNotAsked === null) return refused(refusal('CONCERN_WISHES', 'Choose why they were not asked.', 'whyNotAsked'));
  if (!input.wishesAsked && input.whyNotAsked === 'other' && wishesWords === '') return refused(refusal('CONCERN_WISHES', 'Write why they were not asked.', 'wishesWords'));
  const long = ([['seenWords', seenWords], ['wishesWords', wishesWords]] as const).find(([, words]) => tooLongWords(words));
  if (long) return refused(refusal('CONCERN_WORDS_TOO_LONG', `Shorten this to ${longestConcernWords} characters.`, long[0]));
  return ok({ ...input, categories, seenWords, wishesWords, whyNotAsked: input.wishesAsked ? null : input.whyNotAsked });
}
