import { addDays, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import type { AboutHome } from '../about/about-patient';
import type { Contact } from '../contact';

/** Tries without an answer after which a letter is proposed, and days after the letter before giving up is. */
export const triesBeforeLetter = 3;
export const daysAfterLetter = 14;

export type TryNext =
  | { readonly step: 'go_on'; readonly failed: number }
  | { readonly step: 'letter'; readonly failed: number }
  | { readonly step: 'wait'; readonly until: CalendarDate }
  | { readonly step: 'close'; readonly since: CalendarDate };

/** Outcomes of having tried and not spoken. What was cancelled was no try. */
const unanswered: readonly Contact['outcome'][] = ['no_answer', 'voicemail', 'did_not_attend'];

/**
 * What to do about somebody who does not answer: go on trying, write, wait for an answer to the letter, or end it. Speaking begins anew. Where no letter may
 * be written (`mayWrite`), the time that it would be given runs from the last try.
 */
export function nextAfterTries(contacts: readonly Pick<Contact, 'on' | 'outcome'>[], letterSentOn: CalendarDate | null, today: CalendarDate, mayWrite = true): TryNext {
  const spokenOn = contacts.filter(({ outcome }) => outcome === 'spoke').map(({ on }) => on).sort().at(-1);
  const since = (day: CalendarDate) => spokenOn === undefined || day > spokenOn;
  if (letterSentOn !== null && since(letterSentOn)) return afterWaiting(letterSentOn, today);
  const failed = contacts.filter(({ on, outcome }) => unanswered.includes(outcome) && since(on)).map(({ on }) => on).sort();
  const last = failed.at(-1);
  if (last === undefined || failed.length < triesBeforeLetter) return { step: 'go_on', failed: failed.length };
  return mayWrite ? { step: 'letter', failed: failed.length } : afterWaiting(last, today);
}

function afterWaiting(from: CalendarDate, today: CalendarDate): TryNext {
  const until = addDays(from, daysAfterLetter);
  return until > today ? { step: 'wait', until } : { step: 'close', since: from };
}

export const postStandings = ['safe', 'not_safe', 'no_address', 'not_asked'] as const;
/** Whether a letter may be written to somebody. `not_asked`: only once somebody at the practice has said that it is safe. */
export type PostStanding = (typeof postStandings)[number];

export function postStandingOf({ addressAnswer, address, postSafe }: Pick<AboutHome, 'addressAnswer' | 'address' | 'postSafe'>): PostStanding {
  if (addressAnswer !== 'lives_at' || address === null) return 'no_address';
  return postSafe === 'yes' ? 'safe' : postSafe === 'no' ? 'not_safe' : 'not_asked';
}

export type LetterRefusal = 'LETTER_NOT_SAFE' | 'LETTER_NO_ADDRESS' | 'LETTER_NOT_CHECKED' | 'LETTER_NOT_DUE' | 'LETTER_DATE';

/** Checks a letter that somebody says they have sent. `checked`: they asked whether post is safe, where the person could not be asked. */
export function checkLetter(next: TryNext, post: PostStanding, letter: { readonly sentOn: CalendarDate; readonly checked: boolean }, lastTryOn: CalendarDate | undefined, today: CalendarDate): Result<true, Refusal<LetterRefusal>> {
  if (post === 'not_safe') return refused(refusal('LETTER_NOT_SAFE', 'Letters to this address are not safe for them. Try another safe way, or end it after the wait.'));
  if (post === 'no_address') return refused(refusal('LETTER_NO_ADDRESS', 'No address is known to which a letter could go.'));
  if (next.step !== 'letter') return refused(refusal('LETTER_NOT_DUE', 'No letter is due: look at the tries again.'));
  if (post === 'not_asked' && !letter.checked) return refused(refusal('LETTER_NOT_CHECKED', 'Find out first whether a letter to this address is safe, and tick that you did.', 'checked'));
  if (letter.sentOn > today || (lastTryOn !== undefined && letter.sentOn < lastTryOn)) return refused(refusal('LETTER_DATE', 'Enter the day you sent it: after the last try, and not in the future.', 'sentOn'));
  return ok(true);
}
