import { wordsOf, type TypedWord } from '../words';
import { ordinaryWords } from './ordinary-words';
import type { KnownWords } from './known-words';
import { stemOf } from './stem';

/** A word of a sentence as it is understood. */
export interface ReadWord {
  readonly word: string;
  readonly stem: string;
  readonly capital: boolean;
  /** What stood there when it was taken for a slip, and how the word is written. */
  readonly slip?: { readonly typed: string; readonly meant: string };
}

/** A text with more unknown words than this is no search: the rest stand as they are, so that nobody can keep the server busy with nonsense. */
const mostSlips = 24;

/** A sentence word by word: "counciltax" is two words, "wheel chair" one, "lonley" a slip. The last word may be unfinished, and is then left as it is. */
export function readWords(text: string, known: KnownWords): readonly ReadWord[] {
  const typed = wordsOf(text.slice(0, 2000));
  const lastMayGrow = /[A-Za-z0-9]$/.test(text);
  const read: ReadWord[] = [];
  let unknown = 0;
  for (let at = 0; at < typed.length; at += 1) {
    const [here, next] = [typed[at], typed[at + 1]];
    if (!here) continue;
    const together = next && known.join(here, next);
    if (together !== undefined) at += 1;
    if (together !== undefined) read.push(plain(together, here.capital));
    else if (known.has(here.word) || (unknown += 1) > mostSlips) read.push(plain(here.word, here.capital));
    else read.push(...readUnknown(here, known, at === 0, lastMayGrow && at === typed.length - 1));
  }
  return read;
}

const plain = (word: string, capital: boolean): ReadWord => ({ word, stem: stemOf(word), capital });

function readUnknown({ typed, word, capital }: TypedWord, known: KnownWords, isFirst: boolean, mayGrow: boolean): readonly ReadWord[] {
  const parts = known.split(word);
  if (parts) return parts.map((part) => plain(part, capital));
  // A capital within a sentence is a name: a telephone sets only the first one by itself.
  const isName = capital && !isFirst;
  const meant = isName || ordinaryWords.has(typed) || (mayGrow && known.isBeginning(word)) ? undefined : known.meantBy(word);
  return meant ? meant.map((each) => ({ ...plain(each, capital), slip: { typed, meant: meant.map((part) => known.written(part)).join(' ') } })) : [plain(word, capital)];
}
