import { firstSayings, phraseKey } from '@linkwell/taxonomy-domain';
import type { QueryRunner } from 'typeorm';

/** Puts in the sayings that the taxonomy comes with. Once only, as with the first words: from then on they are the stewards' own. */
export async function writeFirstSayings(runner: QueryRunner): Promise<void> {
  const sayings = firstSayings.map(({ text, termIds }) => ({ text, words: phraseKey(text), term_ids: termIds }));
  await runner.query(
    `with given as (select text, words, term_ids from jsonb_to_recordset($1::jsonb) as given(text text, words text, term_ids text[])),
       written as (insert into taxonomy.saying (text, words) select text, words from given on conflict (words) do nothing returning id, words)
     insert into taxonomy.saying_need (saying_id, term_id, position)
     select written.id, need.term_id, need.position from written join given using (words), unnest(given.term_ids) with ordinality as need(term_id, position)`,
    [JSON.stringify(sayings)],
  );
}
