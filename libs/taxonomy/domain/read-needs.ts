import { findNeed, recogniseNeeds, suggestionOf, type Correction, type NeedSuggestion, type Recognised } from './search-needs';
import { urgencyOf, type Urgency } from './understanding/urgency';
import type { Vocabulary } from './vocabulary';
import { needWords } from './words';

/** How a sentence is understood: as needs or, when it means none that is known, as words to look for in names. */
export interface ReadWords {
  readonly needs: readonly NeedSuggestion[];
  /** What was put right to understand them: to be said beside the answer ("showing results for …"), never done in silence. */
  readonly corrections: readonly Correction[];
  /** Set when the words may be a cry for help: lines that answer now belong above all else. */
  readonly urgency: Urgency | null;
  /** Empty when a need was understood. */
  readonly otherWords: readonly string[];
}

/** More needs than this in one sentence are rather one need said in several ways. */
const mostNeeds = 4;
const mostWords = 8;
/** Fewer letters than this are too little to search for what begins so. */
const shortestBeginning = 5;

/** Reads what somebody typed into a search: the needs that it names and, where it names none, the words that are left without stop words. */
export function readNeeds(text: string, vocabulary: Vocabulary): ReadWords {
  const recognised = recogniseNeeds(text, vocabulary);
  const needs = needsIn(text, vocabulary, recognised).map(suggestionOf);
  const corrections = [...new Map(needs.flatMap(({ corrections: each }) => each).map((each) => [each.typed, each])).values()];
  return { needs, corrections, urgency: urgencyOf(recognised), otherWords: needs.length > 0 ? [] : otherWordsIn(text, vocabulary) };
}

/** The phrase itself, else those that the text holds and says, without the shorter words inside a longer one ("debt" in "debt advice"). */
function needsIn(text: string, vocabulary: Vocabulary, recognised: readonly Recognised[]): readonly Recognised[] {
  const [best] = recognised;
  if (best?.whole) return [best];
  const named = findNeed(text, vocabulary);
  if (named.ok) return [{ term: named.value, matched: named.value.label, how: 'same', corrections: [], start: 0, end: 0, whole: true }];
  const held = recognised.filter(({ how }) => how !== 'begins');
  const longest = held.filter((one) => !held.some((other) => isInside(one, other)));
  if (longest.length > 0) return oneEach(firstMeaningsFirst(longest)).slice(0, mostNeeds);
  // "Mind" is a name, and "mindfulness" not yet what was typed.
  if (text.trim().length < shortestBeginning) return [];
  const begun = oneEach(recognised.filter(({ start, matched }) => start === 0 && needWords(matched)[0]?.startsWith(needWords(text)[0] ?? ' ')));
  return begun.length === 1 && recognised.length === begun.length ? begun : [];
}

const isInside = (short: Recognised, long: Recognised): boolean => short.end - short.start < long.end - long.start && short.start >= long.start && short.end <= long.end;

/** Everything that was said is heard before the second thing that one saying may mean. */
function firstMeaningsFirst(recognised: readonly Recognised[]): readonly Recognised[] {
  const isFirst = (one: Recognised) => recognised.find(({ start, matched }) => start === one.start && matched === one.matched) === one;
  return [...recognised.filter(isFirst), ...recognised.filter((one) => !isFirst(one))];
}

function oneEach(recognised: readonly Recognised[]): readonly Recognised[] {
  const seen = new Set<string>();
  return recognised.filter(({ term }) => !seen.has(term.id) && seen.add(term.id));
}

/** Stop words alone are kept: a service may be called by them. */
function otherWordsIn(text: string, { stopWords }: Vocabulary): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const telling = words.filter((word) => needWords(word).some((part) => !stopWords.has(part)));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}
