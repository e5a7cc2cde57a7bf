import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { NeedTerm } from './need-term';
import { needTerms, topNeedTerms } from './needs-taxonomy';
import { needWords, type Phrase, type Vocabulary } from './vocabulary';

export interface NeedSuggestion {
  readonly term: NeedTerm;
  /** The label or synonym that was recognised, as it is written down. */
  readonly matched: string;
  /** `same`: the text is the phrase; `within`: the text holds the whole phrase; `begins`: the phrase begins as the text does. */
  readonly how: 'same' | 'within' | 'begins';
}

const strength = { same: 0, within: 1, begins: 2 } as const;

/** What was typed: all of its words, and those between stop words at either end ("help with debt" is about "debt"). */
interface Typed {
  readonly all: string;
  readonly core: string;
  readonly words: readonly string[];
}

function typedWords(text: string, { stopWords }: Vocabulary): Typed {
  const words = needWords(text.slice(0, 2000));
  const first = words.findIndex((word) => !stopWords.has(word));
  const last = words.findLastIndex((word) => !stopWords.has(word));
  return { words, all: words.join(' '), core: first < 0 ? '' : words.slice(first, last + 1).join(' ') };
}

/** Whether `part` stands in `whole` as an unbroken run of words. */
const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** Whether some run of the phrase's words begins as the text does, its last word perhaps unfinished: "counc" begins "council tax". */
function begins(phrase: readonly string[], { words, all, core }: Typed): boolean {
  if (all.length < 3 || core === '') return false;
  return phrase.some((_, start) => words.every((word, index) => {
    const said = phrase[start + index];
    return said !== undefined && (index === words.length - 1 ? said.startsWith(word) : said === word);
  }));
}

function recognise(phrase: Phrase, typed: Typed): NeedSuggestion | undefined {
  const found = (how: NeedSuggestion['how']): NeedSuggestion => ({ term: phrase.term, matched: phrase.text, how });
  const said = phrase.words.join(' ');
  if (said === typed.all || said === typed.core) return found('same');
  if (holds(typed.all, said)) return found('within');
  return begins(phrase.words, typed) ? found('begins') : undefined;
}

/**
 * Terms that a person's words may mean, best first: the same phrase, then phrases the words hold (longest first), then phrases that begin
 * so. One suggestion a term; ties follow the taxonomy's own order. The same words always give the same list.
 */
export function suggestNeeds(text: string, vocabulary: Vocabulary, limit = 8): readonly NeedSuggestion[] {
  const typed = typedWords(text, vocabulary);
  if (typed.words.length === 0) return [];
  const found = vocabulary.phrases.flatMap((phrase) => recognise(phrase, typed) ?? []);
  const length = (suggestion: NeedSuggestion) => (suggestion.how === 'within' ? needWords(suggestion.matched).length : 0);
  const ranked = found.sort((a, b) => strength[a.how] - strength[b.how] || length(b) - length(a));
  const seen = new Set<string>();
  return ranked.filter(({ term }) => !seen.has(term.id) && seen.add(term.id)).slice(0, limit);
}

/** The one term that an id, a label or a synonym names; the refusal lists near ones to choose from. */
export function findNeed(text: string, vocabulary: Vocabulary): Result<NeedTerm, Refusal<'UNKNOWN_NEED'>> {
  const exact = needTerms.find(({ id }) => id === text.trim().toLowerCase());
  if (exact) return ok(exact);
  const same = suggestNeeds(text, vocabulary).find(({ how }) => how === 'same');
  if (same) return ok(same.term);
  const near = nearNeeds(text, vocabulary).map(({ id }) => id).join(', ');
  return refused(refusal('UNKNOWN_NEED', `No need is called "${text.trim().slice(0, 60)}". Try one of: ${near}.`, 'need'));
}

/** Up to five terms with words in common, else those one typing slip away, else all top terms. */
function nearNeeds(text: string, vocabulary: Vocabulary): readonly NeedTerm[] {
  const suggested = suggestNeeds(text, vocabulary, 5).map(({ term }) => term);
  if (suggested.length > 0) return suggested;
  const typed = needWords(text.slice(0, 60)).filter((word) => word.length > 2 && !vocabulary.stopWords.has(word));
  const slips = vocabulary.phrases.filter(({ words }) => words.some((said) => typed.some((word) => word.slice(0, 3) === said.slice(0, 3) || oneSlip(word, said))));
  const terms = [...new Set(slips.map(({ term }) => term))].slice(0, 5);
  return terms.length > 0 ? terms : topNeedTerms;
}

/** Whether one letter added, left out or changed turns one word into the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (word: string, skipped: number) => word.slice(start + skipped);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
