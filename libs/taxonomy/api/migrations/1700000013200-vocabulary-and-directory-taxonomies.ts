import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeFirstVocabulary } from './write-first-vocabulary';
import { writeNeedTerms } from './write-need-terms';
import { writeOwnTaxonomy } from './write-own-taxonomy';

/** The words that stewards edit, the taxonomies of other directories, and which of their terms mean which of our needs. */
export class VocabularyAndDirectoryTaxonomies1700000013200 implements MigrationInterface {
  readonly name = 'VocabularyAndDirectoryTaxonomies1700000013200';

  async up(runner: QueryRunner): Promise<void> {
    await writeNeedTerms(runner);
    await runner.query(`alter table taxonomy.need_term add column version integer not null default 1`);
    await runner.query(`grant update (version) on taxonomy.need_term to linkwell_app`);
    await this.makeVocabulary(runner);
    await this.makeDirectoryTaxonomies(runner);
    await writeFirstVocabulary(runner);
    await writeOwnTaxonomy(runner);
  }

  /** `vocabulary` has one row. Its version is drawn by chance, so that one that was rolled back never comes again. */
  private async makeVocabulary(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table taxonomy.vocabulary (
        single boolean primary key default true check (single),
        version uuid not null default gen_random_uuid(),
        changed_at timestamptz not null default now()
      );
      insert into taxonomy.vocabulary default values;
      create table taxonomy.synonym (
        id uuid primary key default gen_random_uuid(),
        term_id text not null references taxonomy.need_term,
        text text not null check (length(text) between 1 and 60),
        words text not null unique,
        added_by uuid,
        added_at timestamptz not null default now()
      );
      create index synonym_of_term on taxonomy.synonym (term_id, words);
      create table taxonomy.stop_word (
        word text primary key check (word ~ '^[a-z0-9]{1,30}$'),
        added_by uuid,
        added_at timestamptz not null default now()
      );
      create function taxonomy.vocabulary_changed() returns trigger language plpgsql as $$
      begin
        update taxonomy.vocabulary set version = gen_random_uuid(), changed_at = now();
        return null;
      end $$;
      create trigger changes_vocabulary after insert or update or delete on taxonomy.synonym for each statement execute function taxonomy.vocabulary_changed();
      create trigger changes_vocabulary after insert or update or delete on taxonomy.stop_word for each statement execute function taxonomy.vocabulary_changed()`);
    await registerTable(runner, 'taxonomy.vocabulary', 'public');
    await registerTable(runner, 'taxonomy.synonym', 'public');
    await registerTable(runner, 'taxonomy.stop_word', 'public');
    await runner.query(`grant select on taxonomy.vocabulary, taxonomy.synonym, taxonomy.stop_word to linkwell_app, linkwell_job`);
    await runner.query(`grant update (version, changed_at) on taxonomy.vocabulary to linkwell_app`);
    await runner.query(`grant insert, delete on taxonomy.synonym, taxonomy.stop_word to linkwell_app`);
  }

  /**
   * `record` is the taxonomy or term as it came, for an export to give back. A term's own taxonomy may be unknown here; so may the
   * parent that it names, and it then stands at the top until that parent arrives.
   */
  private async makeDirectoryTaxonomies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table taxonomy.directory_taxonomy (
        id uuid primary key,
        name text not null,
        description text,
        uri text,
        version text,
        source text not null,
        record jsonb not null,
        vanished_on date
      );
      create index directory_taxonomy_in_order on taxonomy.directory_taxonomy (lower(name), id);
      create table taxonomy.directory_term (
        id uuid primary key,
        taxonomy_id uuid references taxonomy.directory_taxonomy,
        parent_id uuid references taxonomy.directory_term,
        named_parent_id uuid,
        code text,
        name text not null,
        description text,
        term_uri text,
        source text not null,
        record jsonb not null,
        vanished_on date
      );
      create index directory_term_under on taxonomy.directory_term (taxonomy_id, parent_id, lower(name), id);
      create index directory_term_of_parent on taxonomy.directory_term (parent_id);
      create index directory_term_of_named_parent on taxonomy.directory_term (named_parent_id);
      create index directory_term_in_order on taxonomy.directory_term (lower(name), id);
      create index directory_term_by_words on taxonomy.directory_term using gin (lower(name) gin_trgm_ops);
      create table taxonomy.term_map (
        need_term_id text not null references taxonomy.need_term,
        directory_term_id uuid not null references taxonomy.directory_term,
        made_by uuid,
        made_at timestamptz not null default now(),
        primary key (need_term_id, directory_term_id)
      );
      create index term_map_of_directory_term on taxonomy.term_map (directory_term_id)`);
    await registerTable(runner, 'taxonomy.directory_taxonomy', 'public');
    await registerTable(runner, 'taxonomy.directory_term', 'public');
    await registerTable(runner, 'taxonomy.term_map', 'public');
    await runner.query(`grant select on taxonomy.directory_taxonomy, taxonomy.directory_term, taxonomy.term_map to linkwell_app, linkwell_job`);
    await runner.query(`grant insert, update on taxonomy.directory_taxonomy, taxonomy.directory_term to linkwell_job`);
    await runner.query(`grant insert, delete on taxonomy.term_map to linkwell_app`);
  }

  /** The need terms stay: listings may hold them. */
  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'taxonomy.term_map');
    await dropTable(runner, 'taxonomy.directory_term');
    await dropTable(runner, 'taxonomy.directory_taxonomy');
    await dropTable(runner, 'taxonomy.stop_word');
    await dropTable(runner, 'taxonomy.synonym');
    await runner.query(`drop function taxonomy.vocabulary_changed()`);
    await dropTable(runner, 'taxonomy.vocabulary');
    await runner.query(`alter table taxonomy.need_term drop column version`);
    await runner.query(`revoke update on taxonomy.need_term from linkwell_app`);
  }
}
