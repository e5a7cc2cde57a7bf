import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { NeedTerm } from './need-term';
import { needTerms, topNeedTerms } from './needs-taxonomy';
import { indexOf, matchWords, type WordMatch } from './understanding/match-words';
import type { ReadWord } from './understanding/read-words';
import type { Phrase, Vocabulary } from './vocabulary';
import { needWords } from './words';

/** What was typed, and the word that it was taken for. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export interface NeedSuggestion {
  readonly term: NeedTerm;
  /** The label, synonym or saying that was recognised, as it is written down. */
  readonly matched: string;
  /**
   * `same`: the text is the phrase; `within`: the text holds the whole phrase; `said`: the text says it in so many words; `begins`: the phrase
   * begins as the text does; `corrected`: any of the first three, once a slip of the fingers is put right.
   */
  readonly how: 'same' | 'within' | 'said' | 'begins' | 'corrected';
  /** The slips that were put right for it; empty unless `corrected`. */
  readonly corrections: readonly Correction[];
}

/** A suggestion and where it stands in the text. */
export interface Recognised extends NeedSuggestion {
  readonly start: number;
  readonly end: number;
  /** Whether it is all that was said, but for stop words around it. */
  readonly whole: boolean;
}

const strength = { same: 0, within: 1, said: 1, begins: 2 } as const;

/** The text's words between stop words at either end ("help with debt" is about "debt"). */
interface Core {
  readonly words: readonly ReadWord[];
  readonly from: number;
  readonly to: number;
}

function coreOf(words: readonly ReadWord[], { stopWords }: Vocabulary): Core {
  const telling = ({ word }: ReadWord) => !stopWords.has(word);
  const from = words.findIndex(telling);
  return { words, from, to: from < 0 ? from : words.findLastIndex(telling) + 1 };
}

/** All that a text means, best first: the same phrase, then what it holds or says (longest first), what was typed right before what was put right; ties follow the taxonomy's order. */
export function recogniseNeeds(text: string, vocabulary: Vocabulary): readonly Recognised[] {
  const { words, matches } = matchWords(text, indexOf(vocabulary));
  const core = coreOf(words, vocabulary);
  const found = matches.flatMap((match) => show(match, core));
  const beginning = recogniseBeginnings(text, core, vocabulary, matches);
  return [...found, ...beginning]
    .map((each) => ({ each, rank: each.how === 'begins' ? strength.begins : each.whole ? strength.same : strength.within }))
    .sort((a, b) => a.rank - b.rank || b.each.end - b.each.start - (a.each.end - a.each.start) || a.each.corrections.length - b.each.corrections.length)
    .map(({ each }) => each);
}

function show({ means, start, end }: WordMatch, { words, from, to }: Core): readonly Recognised[] {
  const corrections = words.slice(start, end).flatMap(({ slip }) => slip ?? []);
  const saying = 'terms' in means;
  const whole = !saying && ((start === 0 && end === words.length) || (start === from && end === to));
  const how = corrections.length > 0 ? 'corrected' : saying ? 'said' : whole ? 'same' : 'within';
  return (saying ? means.terms : [means.term]).map((term) => ({ term, matched: means.text, how, corrections, start, end, whole }));
}

/** Phrases that begin as the text does, or as its last words do where those mean nothing yet: "counc" begins "council tax", and so does "behind with the counc". */
function recogniseBeginnings(text: string, { words, from }: Core, { phrases, stopWords }: Vocabulary, matches: readonly WordMatch[]): readonly Recognised[] {
  const last = words.at(-1);
  const all = words.map(({ word }) => word).join(' ');
  if (!last || from < 0 || all.length < 3 || /\s$/.test(text)) return [];
  const shown = (phrase: Phrase, start: number): Recognised => ({ term: phrase.term, matched: phrase.text, how: 'begins', corrections: [], start, end: words.length, whole: false });
  const whole = phrases.filter((phrase) => phrase.words.some((_, at) => goesOn(phrase.words, at, words))).map((phrase) => shown(phrase, 0));
  const isMeant = matches.some(({ end }) => end === words.length) || stopWords.has(last.word) || last.word.length < 4;
  if (whole.length > 0 || isMeant) return whole;
  for (let start = Math.max(1, words.length - 3); start < words.length; start += 1) {
    const ending = words.slice(start);
    const found = phrases.filter((phrase) => goesOn(phrase.words, 0, ending));
    if (found.length > 0) return found.map((phrase) => shown(phrase, start));
  }
  return [];
}

/** Whether a phrase says the words from one of its own on, the last perhaps unfinished. */
const goesOn = (phrase: readonly string[], at: number, words: readonly ReadWord[]): boolean =>
  words.every(({ word }, index) => {
    const said = phrase[at + index];
    return said !== undefined && (index === words.length - 1 ? said.startsWith(word) : said === word);
  });

/** Terms that a person's words may mean, best first, one suggestion a term. The same words always give the same list. */
export function suggestNeeds(text: string, vocabulary: Vocabulary, limit = 8): readonly NeedSuggestion[] {
  const seen = new Set<string>();
  return recogniseNeeds(text, vocabulary).filter(({ term }) => !seen.has(term.id) && seen.add(term.id)).slice(0, limit).map(suggestionOf);
}

export const suggestionOf = ({ term, matched, how, corrections }: Recognised): NeedSuggestion => ({ term, matched, how, corrections });

/** The one term that an id, a label or a synonym names, without a slip; the refusal lists near ones to choose from. */
export function findNeed(text: string, vocabulary: Vocabulary): Result<NeedTerm, Refusal<'UNKNOWN_NEED'>> {
  const exact = needTerms.find(({ id }) => id === text.trim().toLowerCase());
  if (exact) return ok(exact);
  const same = suggestNeeds(text, vocabulary).find(({ how }) => how === 'same');
  if (same) return ok(same.term);
  const near = nearNeeds(text, vocabulary).map(({ id }) => id).join(', ');
  return refused(refusal('UNKNOWN_NEED', `No need is called "${text.trim().slice(0, 60)}". Try one of: ${near}.`, 'need'));
}

/** Up to five terms that the words may mean, else those of a word that begins alike, else all top terms. */
function nearNeeds(text: string, vocabulary: Vocabulary): readonly NeedTerm[] {
  const suggested = suggestNeeds(text, vocabulary, 5).map(({ term }) => term);
  if (suggested.length > 0) return suggested;
  const typed = needWords(text.slice(0, 60)).filter((word) => word.length > 2 && !vocabulary.stopWords.has(word));
  const alike = vocabulary.phrases.filter(({ words }) => words.some((said) => typed.some((word) => word.slice(0, 3) === said.slice(0, 3))));
  const terms = [...new Set(alike.map(({ term }) => term))].slice(0, 5);
  return terms.length > 0 ? terms : topNeedTerms;
}
