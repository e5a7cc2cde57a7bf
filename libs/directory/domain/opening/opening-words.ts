import type { SpokenTime } from './clock-times';
import type { Weekday } from './opening-time';

/** A text about opening times, cut into the few things that matter. */
export type Word =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  /** Which of a month's days: 1 to 5, -1 the last. */
  | { readonly kind: 'nth'; readonly nth: number }
  | { readonly kind: 'of the month' }
  | { readonly kind: 'time'; readonly time: SpokenTime }
  | { readonly kind: 'to' }
  | { readonly kind: 'and' };

const dayWord = /^(?:(mon)(?:days?)?|(tue)(?:s|sdays?)?|(wed)(?:s|nesdays?)?|(thu)(?:r|rs|rsdays?)?|(fri)(?:days?)?|(sat)(?:urdays?)?|(sun)(?:days?)?)$/;
const manyDays: Readonly<Record<string, readonly Weekday[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  everyday: [1, 2, 3, 4, 5, 6, 7],
  weekday: [1, 2, 3, 4, 5],
  weekdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekends: [6, 7],
};

const nths: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };
const numerals: Readonly<Record<string, string>> = { '1st': 'first', '2nd': 'second', '3rd': 'third', '4th': 'fourth', '5th': 'fifth' };

/** Words that may stand among the times without changing them. Any other word ("except", "alternate", "term-time") makes the text unreadable. */
const harmless = new Set(['open', 'opens', 'opening', 'times', 'time', 'hours', 'every', 'each', 'week', 'weekly', 'on', 'and', 'is', 'are', 'we', 'between', 'from']);

/** Remarks that ask people to get in touch first: true of any time, so they take nothing from it. */
const remarks = /\(?\b(?:please (?:ring|call|phone|telephone)(?: first| ahead| before visiting)?|call ahead|drop[- ]?in)\b\)?/g;

const token = /[a-z]+|\d{1,2}(?:[:.]\d{2})?(?:\s?(?:am|pm)\b)?|\S/g;
const clock = /^(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)?$/;

/** `undefined` when some word in the text might change what the times mean. */
export function openingWords(text: string): readonly Word[] | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\u00a0/g, ' ')
    .replace(/\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?/g, '$1:$2$3m')
    .replace(/:(?=[ap]m)/g, '')
    .replace(/\b12\s?(?:noon|midday)\b|\bnoon\b|\bmidday\b/g, '12pm')
    .replace(/\bevery day\b/g, 'daily')
    .replace(/\b(?:1st|2nd|3rd|4th|5th)\b/g, (numeral) => numerals[numeral] ?? numeral)
    .replace(/\bthe (?=(?:first|second|third|fourth|fifth|last)\b)/g, '')
    .replace(/\b(?:(?:of|in) )?(?:the |each |every )?month\b/g, ' monthly ')
    .replace(remarks, ' ')
    .replace(/[–—−=]|\b(?:to|until|till)\b/g, ' - ');
  const words: Word[] = [];
  for (const [piece] of plain.matchAll(token)) {
    const word = readWord(piece);
    if (word === undefined) return undefined;
    if (word !== 'nothing') words.push(word);
  }
  return words;
}

function readWord(piece: string): Word | 'nothing' | undefined {
  if (piece === '-') return { kind: 'to' };
  if (/^[,;/&+.]$/.test(piece) || piece === 'and') return { kind: 'and' };
  if (piece === ':' || harmless.has(piece)) return 'nothing';
  if (piece === 'monthly') return { kind: 'of the month' };
  const nth = nths[piece];
  if (nth !== undefined) return { kind: 'nth', nth };
  const many = manyDays[piece];
  if (many) return { kind: 'days', days: many };
  const day = dayWord.exec(piece);
  if (day) return { kind: 'days', days: [(day.slice(1).findIndex((name) => name !== undefined) + 1) as Weekday] };
  return readTime(piece);
}

function readTime(piece: string): Word | undefined {
  const parts = clock.exec(piece);
  if (!parts) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  const half = parts[3] === 'am' || parts[3] === 'pm' ? parts[3] : null;
  const exists = minute < 60 && hour < 24 && !(half !== null && (hour === 0 || hour > 12));
  return exists ? { kind: 'time', time: { hour, minute, half } } : undefined;
}
