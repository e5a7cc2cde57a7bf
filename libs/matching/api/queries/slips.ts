import type { UnitOfWork } from '@linkwell/database';

export interface CorrectedWord {
  readonly typed: string;
  readonly meant: string;
}

/**
 * The word of some listing that is most like each word typed, for words that no listing holds: by trigrams, then the one with the same beginning,
 * then by the alphabet. $1 the words, lower case. Indexes: search_word_like, search_word_pkey (by beginning).
 */
const likest = `
  select typed, like_it.word as meant
  from unnest($1::text[]) as typed
  cross join lateral (
    select word from matching.search_word
    where word % typed
    order by similarity(word, typed) + case when left(word, 1) = left(typed, 1) then 0.1 else 0 end desc, word
    limit 1) as like_it
  where not exists (select from matching.search_word where word >= typed and word < typed || chr(1114111))`;

/** Shorter words are too easily taken for one another. */
const shortest = 4;

/** What was probably meant by words that nothing holds. */
export async function correctWords(unit: UnitOfWork, words: readonly string[]): Promise<readonly CorrectedWord[]> {
  const asked = words.map((word) => ({ word, plain: word.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '') })).filter(({ plain }) => plain.length >= shortest);
  if (asked.length === 0) return [];
  const rows = await unit.read<CorrectedWord>('search-slips', likest, [[...new Set(asked.map(({ plain }) => plain))]]);
  return asked.flatMap(({ word, plain }) => {
    const found = rows.find(({ typed }) => typed === plain);
    return found ? [{ typed: word, meant: found.meant }] : [];
  });
}
