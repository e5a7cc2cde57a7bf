import { capacityOn, freshnessOn, isShutTo } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { distanceInWords } from './distance';
import { needsMet } from './need-fit';
import type { AgeLimits, MatchCandidate, MatchQuestion } from './question';

export type ExclusionRule =
  | 'NOT_PUBLISHED'
  | 'NOT_RUNNING'
  | 'NOT_CONFIRMED_FOR_A_YEAR'
  | 'WRONG_AGE'
  | 'OUTSIDE_CATCHMENT'
  | 'WRONG_ACCESS_ROUTE'
  | 'CLOSED_TO_NEW_PEOPLE'
  | 'FULL'
  | 'TOO_FAR'
  | 'MEETS_NO_NEED';

/** The rule that removed a service, in words for the person who asks "why is it not here?". */
export interface Exclusion {
  readonly rule: ExclusionRule;
  readonly text: string;
}

type Rule = (question: MatchQuestion, candidate: MatchCandidate, today: CalendarDate) => string | false;

/** Hard rules, tried in this order (docs/domain.md, "Matching"). What is not known about a service never excludes it. */
const rules: Readonly<Record<ExclusionRule, Rule>> = {
  NOT_PUBLISHED: (_, { listingState }) => listingState !== 'published' && 'Its listing is not published.',
  NOT_RUNNING: (_, { status }) => status !== 'active' && (status === 'defunct' ? 'It has ended.' : 'It is not running at present.'),
  NOT_CONFIRMED_FOR_A_YEAR: (_, { confirmedOn }, today) => freshnessOn(today, confirmedOn) === 'hidden' && 'Nobody has confirmed its listing for over 12 months.',
  WRONG_AGE: ({ age }, { ages }) => age !== undefined && isOutside(age, ages) && `It is for people ${agesInWords(ages)}.`,
  OUTSIDE_CATCHMENT: (_, { catchment }) => catchment === 'outside' && 'It does not serve the person\'s area or practice.',
  WRONG_ACCESS_ROUTE: ({ comesBy }, { access }) =>
    comesBy !== undefined && isShutTo(access.way, comesBy) && (comesBy === 'self' ? 'A professional must refer to it.' : 'People go to it themselves; it takes no referrals.'),
  CLOSED_TO_NEW_PEOPLE: (_, { capacity }, today) => capacityOn(today, capacity).state === 'closed' && 'It takes nobody new.',
  FULL: ({ includeFull }, { capacity }, today) => !includeFull && capacityOn(today, capacity).state === 'full' && 'It is full.',
  TOO_FAR: ({ maxDistanceMetres }, { distanceMetres }) =>
    maxDistanceMetres !== undefined && distanceMetres !== null && distanceMetres > maxDistanceMetres &&
    `It is ${distanceInWords(distanceMetres)} away, more than the ${distanceInWords(maxDistanceMetres)} asked for.`,
  MEETS_NO_NEED: ({ needs }, candidate) => needs.length > 0 && needsMet(needs, candidate).length === 0 && 'It does not help with any of the needs asked for.',
};

export const exclusionRules = Object.keys(rules) as readonly ExclusionRule[];

/** The first rule that keeps a service out, or `undefined` when it takes part. */
export function explainExclusion(question: MatchQuestion, candidate: MatchCandidate, today: CalendarDate): Exclusion | undefined {
  for (const rule of exclusionRules) {
    const text = rules[rule](question, candidate, today);
    if (text !== false) return { rule, text };
  }
  return undefined;
}

const isOutside = (age: number, ages: AgeLimits): boolean => ages.known && ((ages.from !== null && age < ages.from) || (ages.to !== null && age > ages.to));

/** "aged 18 to 25", "aged 65 and over", "aged up to 17", "of any age". */
function agesInWords(ages: AgeLimits): string {
  if (!ages.known || (ages.from === null && ages.to === null)) return 'of any age';
  if (ages.to === null) return `aged ${ages.from} and over`;
  return ages.from === null ? `aged up to ${ages.to}` : `aged ${ages.from} to ${ages.to}`;
}
