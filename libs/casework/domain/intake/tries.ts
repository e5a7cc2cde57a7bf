import { addDays, type CalendarDate } from '@linkwell/kernel';
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

/** What to do about somebody who does not answer: go on trying, write, wait for an answer to the letter, or end it. Speaking begins anew. */
export function nextAfterTries(contacts: readonly Pick<Contact, 'on' | 'outcome'>[], letterSentOn: CalendarDate | null, today: CalendarDate): TryNext {
  const spokenOn = contacts.filter(({ outcome }) => outcome === 'spoke').map(({ on }) => on).sort().at(-1);
  const since = (day: CalendarDate) => spokenOn === undefined || day > spokenOn;
  if (letterSentOn !== null && since(letterSentOn)) {
    const until = addDays(letterSentOn, daysAfterLetter);
    return until > today ? { step: 'wait', until } : { step: 'close', since: letterSentOn };
  }
  const failed = contacts.filter(({ on, outcome }) => unanswered.includes(outcome) && since(on)).length;
  return failed >= triesBeforeLetter ? { step: 'letter', failed } : { step: 'go_on', failed };
}
