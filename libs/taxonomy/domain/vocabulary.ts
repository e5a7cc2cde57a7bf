import type { NeedTerm, NeedTermId } from './need-term';
import { needTerm, needTerms } from './needs-taxonomy';
import { firstSayings } from './understanding/first-sayings';
import { needWords } from './words';

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

/** What people say of a trouble in so many words, and all that it means: "cannot pay the rent" is about a home and about debt. */
export interface Saying {
  readonly text: string;
  /** At least one; the one it means most comes first. */
  readonly terms: readonly NeedTerm[];
}

/** The same as somebody wrote it down. */
export interface SayingEntry {
  readonly text: string;
  readonly termIds: readonly string[];
}

/** The words by which a search is understood. Stewards edit it; the terms themselves stay as the taxonomy has them. */
export interface Vocabulary {
  /** In the taxonomy's order, a term's own names before its synonyms. */
  readonly phrases: readonly Phrase[];
  /** Words that carry no need on their own. */
  readonly stopWords: ReadonlySet<string>;
  readonly sayings: readonly Saying[];
}

/** Synonyms and sayings of a term that does not exist are left out. */
export function makeVocabulary(synonyms: readonly Synonym[], stopWords: readonly string[], sayings: readonly SayingEntry[] = []): Vocabulary {
  const of = new Map<string, Synonym[]>();
  for (const synonym of synonyms) of.set(synonym.termId, [...(of.get(synonym.termId) ?? []), synonym]);
  return { phrases: needTerms.flatMap((term) => phrasesOf(term, of.get(term.id) ?? [])), stopWords: new Set(stopWords.flatMap(needWords)), sayings: sayings.flatMap(sayingOf) };
}

function sayingOf({ text, termIds }: SayingEntry): readonly Saying[] {
  const terms = termIds.flatMap((id) => needTerm(id) ?? []);
  return terms.length > 0 ? [{ text, terms }] : [];
}

const phrasesOf = (term: NeedTerm, synonyms: readonly Synonym[]): readonly Phrase[] => [
  ...[term.id.replaceAll('-', ' '), term.label].map((text) => ({ term, text, words: needWords(text), isName: true })),
  ...synonyms.map(({ text }) => ({ term, text, words: needWords(text), isName: false })),
];

/** The vocabulary as it would be with one synonym more. */
export function withSynonym(vocabulary: Vocabulary, term: NeedTerm, text: string): Vocabulary {
  const last = vocabulary.phrases.findLastIndex((phrase) => phrase.term === term);
  return { ...vocabulary, phrases: vocabulary.phrases.toSpliced(last + 1, 0, { term, text, words: needWords(text), isName: false }) };
}

/** What a new installation begins with. */
export const firstSynonyms: readonly Synonym[] = /* @__PURE__ */ needTerms.flatMap(({ id, synonyms }) => synonyms.map((text) => ({ termId: id, text })));
export const firstStopWords: readonly string[] = [
  'a', 'about', 'am', 'an', 'and', 'any', 'anyone', 'are', 'at', 'be', 'can', 'could', 'for', 'from', 'get', 'has', 'have', 'he', 'help', 'her', 'him', 'his', 'i', 'if',
  'in', 'is', 'it', 'me', 'my', 'near', 'need', 'no', 'not', 'of', 'on', 'or', 'our', 'please', 'she', 'some', 'somebody', 'someone', 'support', 'that', 'the', 'their', 'them', 'there',
  'they', 'to', 'us', 'want', 'was', 'we', 'what', 'where', 'who', 'with', 'you', 'your',
];

/** The words of a new installation, for where no database is at hand. A search asks the database's own. */
export const firstVocabulary: Vocabulary = /* @__PURE__ */ makeVocabulary(firstSynonyms, firstStopWords, firstSayings);
