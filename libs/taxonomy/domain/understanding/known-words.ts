import type { Phrase, Vocabulary } from '../vocabulary';
import { needWords, wordsOf, type TypedWord } from '../words';
import { isEverydayWord } from './everyday-words';
import { groupedBy } from './grouped-by';
import { ordinaryWords } from './ordinary-words';
import { longWord, slipsAllowed, slipsBetween, shortestSlip } from './slips';
import { stemOf } from './stem';

/** Words that a slip may have been meant to be, with what they stand for: one word, or two or three written as one. */
interface Meant {
  readonly word: string;
  readonly words: readonly string[];
  readonly letters: number;
}

/** Which letters a word holds, one bit each: two words a slip apart differ in two bits at most. */
const lettersIn = (word: string): number => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 31)), 0);
const bitsIn = (bits: number): number => {
  let [left, count] = [bits, 0];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
};

const longestJoined = 3;
const shortestJoined = 6;

/** The words of a vocabulary, to tell a slip from a word. Made once for each vocabulary. */
export class KnownWords {
  /** Every word and stem that need not be corrected. */
  private readonly words: ReadonlySet<string>;
  /** Every beginning of a word that may still be being typed. */
  private readonly beginnings: ReadonlySet<string>;
  /** "counciltax" → council, tax. */
  private readonly joined: ReadonlyMap<string, readonly string[]>;
  private readonly meant: readonly Meant[];
  /** The same by their first letter, in which a shorter word never slips. */
  private readonly meantByStart: ReadonlyMap<string, readonly Meant[]>;
  /** Words that are a whole phrase. */
  private readonly names: ReadonlySet<string>;
  private readonly spelling: ReadonlyMap<string, string>;

  constructor({ phrases, sayings, stopWords }: Vocabulary) {
    const own = new Set([...phrases.flatMap(({ words }) => words), ...sayings.flatMap(({ text }) => needWords(text))]);
    this.words = new Set([...own, ...stopWords, ...[...own].map(stemOf)]);
    this.beginnings = new Set([...own].flatMap((word) => Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(0, at + 3))));
    this.joined = joinedPhrases(phrases);
    this.names = new Set(phrases.flatMap(({ words }) => (words.length === 1 ? words : [])));
    this.spelling = new Map([...sayings, ...phrases].flatMap(({ text }) => wordsOf(text).map(({ word, typed }) => [word, typed] as const)));
    const single = [...own].filter((word) => word.length >= shortestSlip && /^[a-z]+$/.test(word) && !stopWords.has(word) && !isEverydayWord(word)).map((word) => ({ word, words: [word] }));
    const several = [...this.joined].filter(([word]) => word.length >= 9 && !own.has(word)).map(([word, words]) => ({ word, words }));
    this.meant = [...single, ...several].map((each) => ({ ...each, letters: lettersIn(each.word) })).sort((a, b) => (a.word < b.word ? -1 : 1));
    this.meantByStart = groupedBy(this.meant, ({ word }) => word.charAt(0));
  }

  has(word: string): boolean {
    return this.words.has(word) || this.words.has(stemOf(word)) || isEverydayWord(word);
  }

  isBeginning(word: string): boolean {
    return word.length >= 3 && this.beginnings.has(word);
  }

  /** The words of which this one is made; `undefined` when it is none that is known. */
  split(word: string): readonly string[] | undefined {
    return word.length >= shortestJoined ? this.joined.get(word) : undefined;
  }

  /** What two neighbours are together, when they are written as one elsewhere ("wheel chair"); two words of their own only for what is a need by itself. */
  join(first: TypedWord, second: TypedWord): string | undefined {
    const whole = first.typed + second.word;
    if (whole.length < shortestJoined || !this.words.has(whole) || this.joined.has(whole)) return undefined;
    return this.names.has(whole) || !(this.has(first.word) && this.has(second.word)) ? whole : undefined;
  }

  /** As it is written in the vocabulary: "parkinsons" for "parkinson". */
  written(word: string): string {
    return this.spelling.get(word) ?? word;
  }

  /** The words that somebody meant who slipped; `undefined` when none is near, when several are equally near, or when it is a word of its own. */
  meantBy(word: string): readonly string[] | undefined {
    if (word.length < shortestSlip || ordinaryWords.has(word) || ordinaryWords.has(stemOf(word)) || this.has(word) || /\d/.test(word)) return undefined;
    const most = slipsAllowed(word.length);
    const letters = lettersIn(word);
    let [nearest, least, doubtful]: [Meant | undefined, number, boolean] = [undefined, Infinity, false];
    for (const each of word.length < longWord ? (this.meantByStart.get(word.charAt(0)) ?? []) : this.meant) {
      if (Math.abs(each.word.length - word.length) > most || bitsIn(each.letters ^ letters) > 2 * most) continue;
      const slips = slipsBetween(word, each.word);
      if (slips === undefined || slips > least) continue;
      doubtful = slips === least && nearest !== undefined && stemOf(nearest.word) !== stemOf(each.word);
      if (slips < least || !nearest) [nearest, least] = [each, slips];
    }
    return doubtful ? undefined : nearest?.words;
  }
}

/** Phrases of two or three words written as one. One that two phrases would make is left out. */
function joinedPhrases(phrases: readonly Phrase[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>();
  for (const { words } of phrases) if (words.length > 1 && words.length <= longestJoined && words.join('').length >= shortestJoined) joined.set(words.join(''), words);
  return joined;
}
