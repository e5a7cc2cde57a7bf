import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { NeedTerm } from './need-term';
import { needTerms, topNeedTerms } from './needs-taxonomy';

export interface NeedSuggestion {
  readonly term: NeedTerm;
  /** The label or synonym that was recognised, as the taxonomy writes it. */
  readonly matched: string;
  /** `same`: the text is the phrase; `within`: the text holds the whole phrase; `begins`: the phrase begins as the text does. */
  readonly how: 'same' | 'within' | 'begins';
}

/** Words that carry no need on their own; they never begin a suggestion. */
const stopWords = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'he', 'help', 'her', 'his', 'i', 'in', 'is', 'it', 'me', 'my', 'need', 'no', 'not', 'of', 'on', 'or', 'she', 'the', 'their', 'they', 'to', 'what', 'with']);

/** Lower-case words without accents, punctuation or a plural's "s", so that "Debts," and "debt" are one word. */
export function needWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter(Boolean).map(singular);
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

interface Phrase {
  readonly term: NeedTerm;
  readonly text: string;
  readonly words: readonly string[];
}

const phrases: readonly Phrase[] = needTerms.flatMap((term) =>
  [term.id.replaceAll('-', ' '), term.label, ...term.synonyms].map((text) => ({ term, text, words: needWords(text) })),
);

const strength = { same: 0, within: 1, begins: 2 } as const;

/** Whether `part` stands in `whole` as an unbroken run of words. */
const holds = (whole: readonly string[], part: readonly string[]): boolean => ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

/** Whether some run of the phrase's words begins as the text does, its last word perhaps unfinished: "counc" begins "council tax". */
function begins(phrase: readonly string[], typed: readonly string[]): boolean {
  if (typed.join(' ').length < 3 || typed.every((word) => stopWords.has(word))) return false;
  return phrase.some((_, start) => typed.every((word, index) => {
    const said = phrase[start + index];
    return said !== undefined && (index === typed.length - 1 ? said.startsWith(word) : said === word);
  }));
}

function recognise(phrase: Phrase, typed: readonly string[]): NeedSuggestion | undefined {
  const found = (how: NeedSuggestion['how']): NeedSuggestion => ({ term: phrase.term, matched: phrase.text, how });
  if (phrase.words.join(' ') === typed.join(' ')) return found('same');
  if (holds(typed, phrase.words)) return found('within');
  return begins(phrase.words, typed) ? found('begins') : undefined;
}

/**
 * Terms that a person's words may mean, best first: the same phrase, then phrases the words hold (longest first), then phrases that begin
 * so. One suggestion a term; ties follow the taxonomy's own order. The same words always give the same list.
 */
export function suggestNeeds(text: string, limit = 8): readonly NeedSuggestion[] {
  const typed = needWords(text.slice(0, 2000));
  if (typed.length === 0) return [];
  const found = phrases.flatMap((phrase) => recognise(phrase, typed) ?? []);
  const length = (suggestion: NeedSuggestion) => (suggestion.how === 'within' ? needWords(suggestion.matched).length : 0);
  const ranked = found.sort((a, b) => strength[a.how] - strength[b.how] || length(b) - length(a));
  const seen = new Set<string>();
  return ranked.filter(({ term }) => !seen.has(term.id) && seen.add(term.id)).slice(0, limit);
}

/** The one term that an id, a label or a synonym names; the refusal lists near ones to choose from. */
export function findNeed(text: string): Result<NeedTerm, Refusal<'UNKNOWN_NEED'>> {
  const exact = needTerms.find(({ id }) => id === text.trim().toLowerCase());
  if (exact) return ok(exact);
  const same = suggestNeeds(text).find(({ how }) => how === 'same');
  if (same) return ok(same.term);
  const near = nearNeeds(text).map(({ id }) => id).join(', ');
  return refused(refusal('UNKNOWN_NEED', `No need is called "${text.trim().slice(0, 60)}". Try one of: ${near}.`, 'need'));
}

/** Up to five terms with words in common, else those one typing slip away, else all top terms. */
function nearNeeds(text: string): readonly NeedTerm[] {
  const suggested = suggestNeeds(text, 5).map(({ term }) => term);
  if (suggested.length > 0) return suggested;
  const typed = needWords(text.slice(0, 60)).filter((word) => word.length > 2 && !stopWords.has(word));
  const slips = phrases.filter(({ words }) => words.some((said) => typed.some((word) => word.slice(0, 3) === said.slice(0, 3) || oneSlip(word, said))));
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
