import { asClock, readRange } from './clock-times';
import { inWeekOrder, type OpeningTime, type Weekday } from './opening-time';
import { openingWords, type Word } from './opening-words';

/**
 * Weekly times out of words such as "Mon-Fri 9.30am-5pm; Saturday 10 - 12noon" or "9am - 4pm Monday & Thursday".
 * `undefined` when any part is not understood for certain: the words then stand as they are, for half an understanding would mislead.
 */
export function parseOpeningTimes(text: string): readonly OpeningTime[] | undefined {
  if (text.length > 500) return undefined;
  const words = openingWords(text.replace(/[\r\n]+/g, ' ; '));
  if (words === undefined) return undefined;
  const phrases = gather(words);
  if (phrases === undefined || phrases.length === 0 || phrases.length % 2 !== 0) return undefined;

  const times: OpeningTime[] = [];
  for (let index = 0; index < phrases.length; index += 2) {
    const pair = [phrases[index], phrases[index + 1]];
    const days = pair.find((phrase) => phrase?.kind === 'days');
    const ranges = pair.find((phrase) => phrase?.kind === 'ranges');
    if (days?.kind !== 'days' || ranges?.kind !== 'ranges') return undefined;
    for (const weekday of days.days) times.push(...ranges.ranges.map(([opens, closes]) => ({ weekday, opens: asClock(opens), closes: asClock(closes) })));
  }
  return inWeekOrder(times);
}

type Phrase =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'ranges'; readonly ranges: readonly (readonly [number, number])[] };

/** Runs of days and runs of time ranges, in turn. Days and times alternate, so either may come first, but all the way through. */
function gather(words: readonly Word[]): readonly Phrase[] | undefined {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    if (words[at]?.kind === 'and') {
      at += 1;
      continue;
    }
    const read = readDays(words, at) ?? readTimes(words, at);
    if (read === undefined) return undefined;
    const last = phrases.at(-1);
    if (last?.kind === 'days' && read.phrase.kind === 'days') phrases[phrases.length - 1] = { kind: 'days', days: [...last.days, ...read.phrase.days] };
    else if (last?.kind === 'ranges' && read.phrase.kind === 'ranges') phrases[phrases.length - 1] = { kind: 'ranges', ranges: [...last.ranges, ...read.phrase.ranges] };
    else phrases.push(read.phrase);
    at = read.next;
  }
  return phrases;
}

interface Read {
  readonly phrase: Phrase;
  readonly next: number;
}

function readDays(words: readonly Word[], at: number): Read | undefined {
  const [first, dash, last] = [words[at], words[at + 1], words[at + 2]];
  if (first?.kind !== 'days') return undefined;
  if (dash?.kind !== 'to') return { phrase: { kind: 'days', days: first.days }, next: at + 1 };
  // "Wednesday - 10am" puts a dash between the day and its times.
  if (last?.kind === 'time') return { phrase: { kind: 'days', days: first.days }, next: at + 2 };
  const [from, to] = [first.days[0], last?.kind === 'days' ? last.days[0] : undefined];
  if (last?.kind !== 'days' || from === undefined || to === undefined || first.days.length > 1 || last.days.length > 1) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  const days = Array.from({ length }, (_, offset) => (((from - 1 + offset) % 7) + 1) as Weekday);
  return { phrase: { kind: 'days', days }, next: at + 3 };
}

function readTimes(words: readonly Word[], at: number): Read | undefined {
  const [from, dash, to] = [words[at], words[at + 1], words[at + 2]];
  if (from?.kind !== 'time' || dash?.kind !== 'to' || to?.kind !== 'time') return undefined;
  const range = readRange(from.time, to.time);
  return range && { phrase: { kind: 'ranges', ranges: [range] }, next: at + 3 };
}
