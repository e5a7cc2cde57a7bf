import { findNeed, suggestNeeds, type NeedSuggestion } from './search-needs';
import { needWords, type Vocabulary } from './vocabulary';

/** How a sentence is understood: as needs or, when it means none that is known, as words to look for in names. */
export interface ReadWords {
  readonly needs: readonly NeedSuggestion[];
  /** Empty when a need was understood. */
  readonly otherWords: readonly string[];
}

/** More needs than this in one sentence are rather one need said in several ways. */
const mostNeeds = 3;
const mostWords = 8;

/** Reads what somebody typed into a search: the needs that it names and, where it names none, the words that are left without stop words. */
export function readNeeds(text: string, vocabulary: Vocabulary): ReadWords {
  const needs = needsIn(text, vocabulary);
  return { needs, otherWords: needs.length > 0 ? [] : otherWordsIn(text, vocabulary) };
}

/** The phrase itself, else those that the text holds, without the shorter words inside a longer name ("debt" in "debt advice"). */
function needsIn(text: string, vocabulary: Vocabulary): readonly NeedSuggestion[] {
  const suggestions = suggestNeeds(text, vocabulary);
  const whole = findNeed(text, vocabulary);
  if (whole.ok) return [suggestions.find(({ term, how }) => how === 'same' && term === whole.value) ?? { term: whole.value, matched: whole.value.label, how: 'same' }];
  const held = suggestions.filter(({ how }) => how === 'within');
  const longest = held.filter((one) => !held.some((other) => other !== one && isInside(one, other)));
  if (longest.length > 0) return longest.slice(0, mostNeeds);
  return suggestions.length === 1 ? suggestions : [];
}

const isInside = (short: NeedSuggestion, long: NeedSuggestion): boolean =>
  short.matched.length < long.matched.length && ` ${needWords(long.matched).join(' ')} `.includes(` ${needWords(short.matched).join(' ')} `);

/** Stop words alone are kept: a service may be called by them. */
function otherWordsIn(text: string, { stopWords }: Vocabulary): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const telling = words.filter((word) => needWords(word).some((part) => !stopWords.has(part)));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
}
