import { accessFeatureLabels, capacityOn, confirmationInWords, freshnessOn, openingInWords } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { needTerm, topTermOf } from '@linkwell/taxonomy-domain';
import { distanceInWords } from './distance';
import { needsMet, type MetNeed } from './need-fit';
import type { MatchCandidate, MatchQuestion } from './question';
import { isOpenWhen, spokenLanguages } from './score';

export type ReasonCode = 'HELPS_WITH' | 'HELPS_WITH_RELATED' | 'DISTANCE' | 'NO_TRAVEL' | 'OPEN' | 'LANGUAGE' | 'ACCESS' | 'FREE' | 'CONFIRMED' | 'HAS_ROOM' | 'REPLIES';
export type CautionCode =
  | 'SIGNPOST_ONLY' | 'FULL' | 'LIMITED_ROOM' | 'WAIT' | 'NOT_CONFIRMED_LATELY' | 'NOT_YET_CONFIRMED' | 'AGE_UNKNOWN' | 'CATCHMENT_UNKNOWN' | 'ACCESS_UNKNOWN' | 'APPROXIMATE' | 'NOT_OPEN_THEN'
  | 'LANGUAGE_NOT_SAID' | 'ACCESS_NOT_SAID' | 'COSTS' | 'COST_NOT_SAID';

/** One thing in a service's favour, in words for a link worker. */
export interface MatchReason {
  readonly code: ReasonCode;
  readonly text: string;
}

/** One thing to know before choosing it. */
export interface MatchCaution {
  readonly code: CautionCode;
  readonly text: string;
}

/** What speaks for a service, the weightiest first. */
export function reasonsFor(question: MatchQuestion, candidate: MatchCandidate, today: CalendarDate): readonly MatchReason[] {
  const reasons: MatchReason[] = helps(needsMet(question.needs, candidate));
  const add = (code: ReasonCode, text: string) => reasons.push({ code, text });

  if (candidate.distanceMetres === null) add('NO_TRAVEL', 'No need to travel');
  else add('DISTANCE', `${candidate.approximate ? 'About ' : ''}${distanceInWords(candidate.distanceMetres)} away`);

  const wanted = question.times ?? [];
  const then = candidate.openingTimes.filter((time) => wanted.length === 0 || wanted.some((each) => isOpenWhen(time, each)));
  if (then.length > 0) add('OPEN', `Open ${openingInWords(then)}`);
  for (const language of spokenLanguages(question, candidate)) add('LANGUAGE', `${language} spoken`);
  const promised = (question.access ?? []).filter((feature) => candidate.accessFeatures?.includes(feature));
  for (const feature of promised) add('ACCESS', accessFeatureLabels[feature]);
  if (candidate.cost === 'free') add('FREE', 'Free');
  if (capacityOn(today, candidate.capacity).state === 'open') add('HAS_ROOM', 'Has room');
  if (['fresh', 'ageing'].includes(freshnessOn(today, candidate.confirmedOn))) add('CONFIRMED', confirmationInWords(today, candidate.confirmedOn));
  const days = candidate.trackRecord?.usualAnswerDays ?? null;
  if (days !== null) add('REPLIES', days <= 0 ? 'Usually replies the same day' : `Usually replies in ${days} working ${days === 1 ? 'day' : 'days'}`);
  return reasons;
}

/** "Helps with debt advice", one line a need; a related term says what it is, for it is not quite what was asked. */
function helps(met: readonly MetNeed[]): MatchReason[] {
  const priority = [...met].sort((a, b) => a.asked.priority - b.asked.priority);
  const reasons = priority.map(({ asked, by, fit }): MatchReason => {
    const need = needTerm(asked.termId) ?? by;
    if (fit === 'related') return { code: 'HELPS_WITH_RELATED', text: `Helps with ${inSentence(by.label)}, a related need` };
    const term = fit === 'general' ? topTermOf(need) : need;
    return { code: 'HELPS_WITH', text: `Helps with ${inSentence(term.label)}` };
  });
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}

/** A label within a sentence: a first capital goes, an acronym or name stays. */
const inSentence = (label: string): string => (/^[A-Z][a-z]/.test(label) && !/^(Universal Credit|Pension Credit)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** What to know before choosing a service, the gravest first. What is not known is said, never hidden. */
export function cautionsFor(question: MatchQuestion, candidate: MatchCandidate, today: CalendarDate): readonly MatchCaution[] {
  const cautions: MatchCaution[] = [];
  // Words are made for what is said only: a page has hundreds that are not.
  const add = (when: boolean, code: CautionCode, text: () => string) => when && cautions.push({ code, text: text() });
  const capacity = capacityOn(today, candidate.capacity);
  const freshness = freshnessOn(today, candidate.confirmedOn);
  const { expectedWaitWeeks: wait, openingTimes } = candidate;
  const wanted = question.times ?? [];

  add(capacity.state === 'full', 'FULL', () => capacity.state === 'full' && capacity.until !== null ? `Full until ${capacity.until}` : 'Full at present');
  add(!candidate.takesReferrals, 'SIGNPOST_ONLY', () => 'Can be signposted only: personal details may not be sent to it');
  add(wait !== null && wait >= 1, 'WAIT', () => `Waiting about ${wait} ${wait === 1 ? 'week' : 'weeks'}`);
  add(capacity.state === 'limited', 'LIMITED_ROOM', () => 'Limited room');
  add(freshness === 'stale', 'NOT_CONFIRMED_LATELY', () => confirmationInWords(today, candidate.confirmedOn));
  add(freshness === 'unknown', 'NOT_YET_CONFIRMED', () => 'Not yet confirmed');
  add(wanted.length > 0 && openingTimes.length > 0 && !openingTimes.some((time) => wanted.some((each) => isOpenWhen(time, each))), 'NOT_OPEN_THEN', () => `Open ${openingInWords(openingTimes)} only`);
  const { languages = [], access = [] } = question;
  add(languages.length > 0 && spokenLanguages(question, candidate).length === 0, 'LANGUAGE_NOT_SAID', () => `${orList(languages)} not known to be spoken`);
  const missing = access.filter((feature) => !candidate.accessFeatures?.includes(feature));
  add(missing.length > 0, 'ACCESS_NOT_SAID', () => `Not known: ${missing.map((feature) => accessFeatureLabels[feature].replace(/^[A-Z](?=[a-z]+ [a-z])/, (first) => first.toLowerCase())).join(', ')}`);
  add(question.freeOnly === true && candidate.cost === 'paid', 'COSTS', () => 'Costs something');
  add(question.freeOnly === true && (candidate.cost ?? null) === null, 'COST_NOT_SAID', () => 'Cost not known');
  add(question.age !== undefined && !candidate.ages.known, 'AGE_UNKNOWN', () => 'Age limits unknown');
  add(candidate.catchment === 'unknown', 'CATCHMENT_UNKNOWN', () => candidate.catchmentWords ? `Serves ${candidate.catchmentWords}: check that the person belongs` : 'Area served not known');
  add(candidate.access.way === 'unknown', 'ACCESS_UNKNOWN', () => 'How to be referred is not known');
  add(candidate.approximate === true && candidate.distanceMetres !== null, 'APPROXIMATE', () => 'Distance is approximate');
  return cautions;
}

const orList = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
