import { firstStopWords, firstSynonyms, phraseKey } from '@linkwell/taxonomy-domain';
import type { QueryRunner } from 'typeorm';

/** Puts in the words that the taxonomy comes with. Once only: from then on the words are the stewards' own, and what they removed stays removed. */
export async function writeFirstVocabulary(runner: QueryRunner): Promise<void> {
  const synonyms = firstSynonyms.map(({ termId, text }) => ({ term_id: termId, text, words: phraseKey(text) }));
  await runner.query(
    `insert into taxonomy.synonym (term_id, text, words)
     select term_id, text, words from jsonb_to_recordset($1::jsonb) as synonym(term_id text, text text, words text)
     on conflict (words) do nothing`,
    [JSON.stringify(synonyms)],
  );
  await runner.query(`insert into taxonomy.stop_word (word) select unnest($1::text[]) on conflict do nothing`, [firstStopWords]);
}
