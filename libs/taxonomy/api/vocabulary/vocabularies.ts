import type { NamedStatement, UnitOfWork } from '@linkwell/database';
import { makeVocabulary, type NeedTermId, type SayingEntry, type Synonym, type Vocabulary } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';

/** One row. */
const currentVersion = `select version from taxonomy.vocabulary`;
const allWords = `
  select (select coalesce(json_agg(json_build_object('termId', term_id, 'text', text) order by term_id, words), '[]'::json) from taxonomy.synonym) as synonyms,
    (select coalesce(array_agg(word), '{}') from taxonomy.stop_word) as "stopWords",
    (select coalesce(json_agg(json_build_object('text', text, 'termIds', (select json_agg(term_id order by position) from taxonomy.saying_need where saying_id = saying.id)) order by words), '[]'::json)
     from taxonomy.saying) as sayings`;

/** Reads which version of the words counts. Anybody may. */
export const vocabularyVersion: NamedStatement = { name: 'vocabulary-version', text: currentVersion, parameters: [] };

interface Words {
  readonly synonyms: readonly (Synonym & { readonly termId: NeedTermId })[];
  readonly stopWords: readonly string[];
  readonly sayings: readonly SayingEntry[];
}

/**
 * The words by which searches are understood, as stewards have them at this moment. They are read anew when their version has changed: an edit
 * counts from the next search on, in every process. A search costs one read of one row for it.
 */
@Injectable()
export class Vocabularies {
  private last: { readonly version: string; readonly vocabulary: Vocabulary } | undefined;

  /** The words for an edit: nobody else may change them until the unit ends. */
  async lock(unit: UnitOfWork): Promise<Vocabulary> {
    await unit.query(`${currentVersion} for update`);
    return this.current(unit);
  }

  async current(unit: UnitOfWork): Promise<Vocabulary> {
    const [row] = await unit.read<{ version: string }>(vocabularyVersion.name, vocabularyVersion.text);
    if (!row) throw new Error('The vocabulary has no version.');
    if (this.last?.version === row.version) return this.last.vocabulary;
    // Words that are newer than the version read before them are read once more at the next search, which is no harm.
    const [words] = await unit.query<Words>(allWords);
    const vocabulary = makeVocabulary(words?.synonyms ?? [], words?.stopWords ?? [], words?.sayings ?? []);
    this.last = { version: row.version, vocabulary };
    return vocabulary;
  }
}
