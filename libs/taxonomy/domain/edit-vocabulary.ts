import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { NeedTerm } from './need-term';
import { needTerm } from './needs-taxonomy';
import { isEverydayWord } from './understanding/everyday-words';
import { withoutLittle } from './understanding/match-words';
import type { Phrase, Vocabulary } from './vocabulary';
import { needWords } from './words';

const longestSynonym = 60;
const longestStopWord = 30;

export interface CheckedWords {
  /** As it is shown. */
  readonly text: string;
  /** As it is compared: unique among all synonyms. */
  readonly words: string;
}

/**
 * Whether words may become a synonym of a term. One phrase means one term only, or the same search would lead to two places by chance;
 * the refusal names the term that has it.
 */
export function checkSynonym(written: string, term: NeedTerm, vocabulary: Vocabulary): Result<CheckedWords, Refusal> {
  const text = written.trim().replace(/\s+/g, ' ');
  const words = needWords(text);
  if (words.length === 0) return refused(refusal('WORDS_NEEDED', 'Write what people say, in letters or figures.', 'text'));
  if (text.length > longestSynonym) return refused(refusal('TOO_LONG', `Write ${longestSynonym} characters or fewer: a word or two that people say, not a sentence.`, 'text'));
  if (words.every((word) => vocabulary.stopWords.has(word))) {
    return refused(refusal('ONLY_STOP_WORDS', `“${text}” is made of words that carry no need on their own, so it would catch searches for anything. Add a word that tells the need.`, 'text'));
  }
  const taken = phraseOf(words.join(' '), vocabulary);
  return taken ? refused(takenBy(taken, text, term)) : ok({ text, words: words.join(' ') });
}

function takenBy({ term: owner, isName }: Phrase, text: string, wanted: NeedTerm): Refusal {
  if (owner.id === wanted.id) return refusal('ALREADY_THERE', `“${text}” leads here already.`, 'text');
  const remedy = isName ? 'It is that need’s own name, so it stays there.' : 'Remove it there first if it should lead here.';
  return refusal('TAKEN', `“${text}” already leads to “${nameInFull(owner)}”. ${remedy}`, 'text');
}

export interface CheckedSaying extends CheckedWords {
  /** One or several; the one it means most comes first. */
  readonly terms: readonly NeedTerm[];
}

const mostMeanings = 4;
/** A saying of one word must be as long as this, and no everyday word, or it would be heard everywhere. */
const shortestLoneWord = 5;

/** Whether words may become a saying that means some needs. It is compared without little words, so enough must be left of it to tell a trouble by. */
export function checkSaying(written: string, termIds: readonly string[], vocabulary: Vocabulary): Result<CheckedSaying, Refusal> {
  const text = written.trim().replace(/\s+/g, ' ');
  const words = needWords(text).join(' ');
  const telling = withoutLittle(text);
  const terms = [...new Set(termIds)].flatMap((id) => needTerm(id) ?? []);
  if (text.length > longestSynonym) return refused(refusal('TOO_LONG', `Write ${longestSynonym} characters or fewer: what people say, without the rest of the story.`, 'text'));
  if (telling.length === 0 || (telling.length === 1 && (isEverydayWord(telling[0] ?? '') || (telling[0] ?? '').length < shortestLoneWord))) {
    return refused(refusal('TOO_LITTLE', `Too little of “${text}” tells a trouble, so it would be heard in searches for anything. Write a few words more.`, 'text'));
  }
  if (terms.length === 0 || terms.length > mostMeanings || terms.length < new Set(termIds).size) return refused(refusal('NEEDS_NEEDED', `Choose one to ${mostMeanings} needs that it means.`, 'termIds'));
  const inside = terms.find((term) => terms.some(({ id }) => id === term.parentId));
  if (inside) return refused(refusal('SAID_TWICE', `“${nameInFull(inside)}” is part of the other need already. Choose the one it means.`, 'termIds'));
  if (vocabulary.sayings.some((saying) => needWords(saying.text).join(' ') === words)) return refused(refusal('ALREADY_THERE', `“${text}” is there already. Remove it first if it should mean something else.`, 'text'));
  const taken = phraseOf(words, vocabulary);
  if (taken) return refused(refusal('TAKEN', `“${text}” already leads to “${nameInFull(taken.term)}”. ${taken.isName ? 'It is that need’s own name, so it stays there.' : 'Remove it there first if it should mean several needs.'}`, 'text'));
  return ok({ text, words, terms });
}

/** Whether a word may be passed over in searches: not when it means a need by itself. */
export function checkStopWord(written: string, vocabulary: Vocabulary): Result<string, Refusal> {
  const words = needWords(written);
  const [word] = words;
  if (word === undefined || words.length > 1 || word.length > longestStopWord) {
    return refused(refusal('ONE_WORD_NEEDED', `Write one word, of ${longestStopWord} letters or fewer.`, 'word'));
  }
  if (vocabulary.stopWords.has(word)) return refused(refusal('ALREADY_THERE', `“${word}” is passed over already.`, 'word'));
  const taken = phraseOf(word, vocabulary);
  if (taken) return refused(refusal('MEANS_A_NEED', `“${word}” leads to “${nameInFull(taken.term)}”, so searches need it.`, 'word'));
  return ok(word);
}

const phraseOf = (words: string, { phrases }: Vocabulary): Phrase | undefined => phrases.find((phrase) => phrase.words.join(' ') === words);

/** "Food: Food banks and food parcels". */
export const nameInFull = ({ label, parentId }: NeedTerm): string => (parentId === null ? label : `${needTerm(parentId)?.label ?? parentId}: ${label}`);
