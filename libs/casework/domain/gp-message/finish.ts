import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { wordsHeading, type ComposedMessage, type MessageSection } from './compose';

/** Longest text that a worker adds to a message, in characters. */
export const longestMessageWords = 2_000;

export type MessageRefusal = 'MESSAGE_WORDS_TOO_LONG' | 'MESSAGE_RECIPIENT' | 'MESSAGE_DATE';

/** What was composed, without the lines that are left out, and with the worker's words before the names at its end. */
export function finishMessage({ title, sections }: ComposedMessage, words: string, leftOut: readonly string[]): ComposedMessage {
  const kept = sections
    .map(({ heading, lines }): MessageSection => ({ heading, lines: lines.filter(({ id }) => id === null || !leftOut.includes(id)) }))
    .filter(({ lines }) => lines.length > 0);
  const text = words.trim();
  if (text === '') return { title, sections: kept };
  const end = kept.findIndex(({ heading }) => heading === 'Professional contacts');
  return { title, sections: [...kept.slice(0, end), { heading: wordsHeading, lines: [{ id: null, label: '', text }] }, ...kept.slice(end)] };
}

/** As labelled text, to be pasted into a clinical system: a heading by itself, then a label and its text in each line. */
export const messageText = ({ title, sections }: ComposedMessage): string =>
  [title, ...sections.map(({ heading, lines }) => [heading, ...lines.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`))].join('\n'))].join('\n\n');

/** Checks what a worker says of a message that they have sent. */
export function checkSending({ words, sentTo, sentOn }: { readonly words: string; readonly sentTo: string; readonly sentOn: CalendarDate }, eventOn: CalendarDate, today: CalendarDate): Result<{ words: string; sentTo: string }, Refusal<MessageRefusal>> {
  if ([...words.trim()].length > longestMessageWords) return refused(refusal('MESSAGE_WORDS_TOO_LONG', `Shorten what you add to ${longestMessageWords} characters.`, 'words'));
  const to = sentTo.trim();
  if (to === '' || [...to].length > 200) return refused(refusal('MESSAGE_RECIPIENT', 'Say to whom you sent it, in at most 200 characters.', 'sentTo'));
  if (sentOn > today || sentOn < eventOn) return refused(refusal('MESSAGE_DATE', `Enter the day you sent it: from ${eventOn} to today.`, 'sentOn'));
  return ok({ words: words.trim(), sentTo: to });
}
