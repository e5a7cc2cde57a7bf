import type { NeedTerm, NeedTermId } from './need-term';
import { needTerms } from './needs-taxonomy';

/** What people say for a term, as somebody wrote it. */
export interface Synonym {
  readonly termId: NeedTermId;
  readonly text: string;
}

/** Words that lead to a term: its id, its label or a synonym. */
export interface Phrase {
  readonly term: NeedTerm;
  readonly text: string;
  readonly words: readonly string[];
  /** Whether it is the term's own name, which no steward can take away. */
  readonly isName: boolean;
}

/** The words by which a search is understood. Stewards edit it; the terms themselves stay as the taxonomy has them. */
export interface Vocabulary {
  /** In the taxonomy's order, a term's own names before its synonyms. */
  readonly phrases: readonly Phrase[];
  /** Words that carry no need on their own. */
  readonly stopWords: ReadonlySet<string>;
}

/** Lower-case words without accents, punctuation or a plural's "s", so that "Debts," and "debt" are one word. */
export function needWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter(Boolean).map(singular);
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** The form in which two ways of writing the same words are one: no two terms may own the same. */
export const phraseKey = (text: string): string => needWords(text).join(' ');

/** Synonyms of a term that does not exist are left out. */
export function makeVocabulary(synonyms: readonly Synonym[], stopWords: readonly string[]): Vocabulary {
  const of = new Map<string, Synonym[]>();
  for (const synonym of synonyms) of.set(synonym.termId, [...(of.get(synonym.termId) ?? []), synonym]);
  return { phrases: needTerms.flatMap((term) => phrasesOf(term, of.get(term.id) ?? [])), stopWords: new Set(stopWords.flatMap(needWords)) };
}

const phrasesOf = (term: NeedTerm, synonyms: readonly Synonym[]): readonly Phrase[] => [
  ...[term.id.replaceAll('-', ' '), term.label].map((text) => ({ term, text, words: needWords(text), isName: true })),
  ...synonyms.map(({ text }) => ({ term, text, words: needWords(text), isName: false })),
];

/** The vocabulary as it would be with one synonym more. */
export function withSynonym({ phrases, stopWords }: Vocabulary, term: NeedTerm, text: string): Vocabulary {
  const last = phrases.findLastIndex((phrase) => phrase.term === term);
  return { phrases: phrases.toSpliced(last + 1, 0, { term, text, words: needWords(text), isName: false }), stopWords };
}

/** What a new installation begins with. */
export const firstSynonyms: readonly Synonym[] = /* @__PURE__ */ needTerms.flatMap(({ id, synonyms }) => synonyms.map((text) => ({ termId: id, text })));
export const firstStopWords: readonly string[] = [
  'a', 'about', 'am', 'an', 'and', 'any', 'anyone', 'are', 'at', 'be', 'can', 'could', 'for', 'from', 'get', 'has', 'have', 'he', 'help', 'her', 'him', 'his', 'i', 'if',
  'in', 'is', 'it', 'me', 'my', 'near', 'need', 'no', 'not', 'of', 'on', 'or', 'our', 'please', 'she', 'some', 'somebody', 'someone', 'support', 'that', 'the', 'their', 'them', 'there',
  'they', 'to', 'us', 'want', 'was', 'we', 'what', 'where', 'who', 'with', 'you', 'your',
];

/** The words of a new installation, for where no database is at hand. A search asks the database's own. */
export const firstVocabulary: Vocabulary = /* @__PURE__ */ makeVocabulary(firstSynonyms, firstStopWords);
