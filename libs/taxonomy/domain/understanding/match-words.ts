import type { Phrase, Saying, Vocabulary } from '../vocabulary';
import { needWords } from '../words';
import { inSayings, littleWords, nameWords, oftenInNames, oftenInPassing, passingWords } from './everyday-words';
import { groupedBy } from './grouped-by';
import { KnownWords } from './known-words';
import { readWords, type ReadWord } from './read-words';
import { stemOf } from './stem';

/** Words of a sentence, from `start` up to but without `end`, that mean something. */
export interface WordMatch {
  readonly means: Phrase | Saying;
  readonly start: number;
  readonly end: number;
  /** Whether the very words stand there, not only another form of them. */
  readonly exact: boolean;
}

interface SayingWords {
  readonly saying: Saying;
  /** One word for those that mean the same; stems. */
  readonly words: readonly string[];
  /** Of a saying of one word, that very word: "robbed" is a trouble, "Rob" a man. */
  readonly lone?: string;
}

/** A vocabulary laid out for looking words up. */
export interface WordIndex {
  readonly known: KnownWords;
  readonly phrasesBy: ReadonlyMap<string, readonly Phrase[]>;
  readonly sayingsBy: ReadonlyMap<string, readonly SayingWords[]>;
}

const indexes = new WeakMap<Vocabulary, WordIndex>();

export function indexOf(vocabulary: Vocabulary): WordIndex {
  const made = indexes.get(vocabulary);
  if (made) return made;
  const index = makeIndex(vocabulary);
  indexes.set(vocabulary, index);
  return index;
}

function makeIndex(vocabulary: Vocabulary): WordIndex {
  const sayings = vocabulary.sayings.map((saying): SayingWords => {
    const telling = withoutLittle(saying.text);
    const [lone = ''] = telling;
    return { saying, words: telling.map(sayingStem), ...(telling.length === 1 ? { lone } : {}) };
  });
  return {
    known: new KnownWords(vocabulary),
    phrasesBy: groupedBy(vocabulary.phrases, ({ words }) => stemOf(words[0] ?? '')),
    sayingsBy: groupedBy(sayings, ({ words }) => words[0] ?? ''),
  };
}

const sayingStem = (word: string): string => stemOf(inSayings(word));

/** The words of a saying that must stand in a sentence, in their order. */
export const withoutLittle = (text: string): readonly string[] => needWords(text).filter((word) => !littleWords.has(word));

/** The words of a text, and every phrase and saying that they hold. */
export function matchWords(text: string, { known, phrasesBy, sayingsBy }: WordIndex): { readonly words: readonly ReadWord[]; readonly matches: readonly WordMatch[] } {
  const words = readWords(text, known);
  const phrases = words.flatMap(({ stem }, start) => (phrasesBy.get(stem) ?? []).flatMap((phrase) => phraseAt(phrase, words, start)));
  const sayingsHeld = words.flatMap(({ word }, start) => (sayingsBy.get(sayingStem(word)) ?? []).flatMap((saying) => sayingAt(saying, words, start)));
  const aside = [...(readsLikeName(words) ? oftenInNames : []), ...(isLong(words) ? oftenInPassing : [])];
  return {
    words,
    matches: [...withoutLooser(phrases).filter(({ start, end }) => !(end === start + 1 && aside.includes(words[start]?.word ?? ''))), ...sayingsHeld],
  };
}

function phraseAt(phrase: Phrase, words: readonly ReadWord[], start: number): readonly WordMatch[] {
  const end = start + phrase.words.length;
  if (phrase.words.length === 0 || end > words.length || phrase.words.some((word, at) => words[start + at]?.stem !== stemOf(word))) return [];
  return [{ means: phrase, start, end, exact: phrase.words.every((word, at) => words[start + at]?.word === word) }];
}

/** The same words in another form count only where nobody owns the very words. */
const withoutLooser = (matches: readonly WordMatch[]): readonly WordMatch[] =>
  matches.filter((match) => match.exact || !matches.some((other) => other.exact && other.start === match.start && other.end === match.end));

/** In more words than this a single common one is said in passing. */
const longestWish = 4;

const isLong = (words: readonly ReadWord[]): boolean => words.filter(({ word }) => !littleWords.has(word) && !passingWords.has(word)).length > longestWish;

/** "Church House", "friends of the park". */
function readsLikeName(words: readonly ReadWord[]): boolean {
  const isNamed = words.some(({ word }, at) => nameWords.has(word) || (word === 'friend' && words[at + 1]?.word === 'of'));
  const telling = words.filter(({ word }) => !littleWords.has(word));
  return isNamed || (telling.length > 1 && telling.every(({ capital }) => capital));
}

const boundWords = new Set('me him her he she on in out up off to down away back over go by not'.split(' '));

/** How many other words may stand before a word of a saying. Some belong to the one before them ("go on"), and "no food" is said together. */
function gapBefore(saying: readonly string[], at: number): number {
  if (boundWords.has(saying[at] ?? '')) return 0;
  if (saying.length > 2) return 2;
  return saying[0] === 'not' ? 0 : 1;
}

function sayingAt({ saying, words: said, lone }: SayingWords, words: readonly ReadWord[], start: number): readonly WordMatch[] {
  if (said.length === 0 || (lone !== undefined && words[start]?.word !== lone)) return [];
  let at = start;
  for (const [number, wanted] of said.entries()) {
    if (number === 0) continue;
    let gap = gapBefore(said, number);
    at += 1;
    while (at < words.length && sayingStem(words[at]?.word ?? '') !== wanted) {
      const between = words[at]?.word ?? '';
      if (!littleWords.has(between) && !passingWords.has(between)) gap -= 1;
      if (gap < 0) return [];
      at += 1;
    }
    if (at >= words.length) return [];
  }
  return [{ means: saying, start, end: at + 1, exact: true }];
}
