import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freshAtTheEnd, keepSearchFresh, staleTriggers } from '../read-model/keep-fresh.sql';
import { accessFeaturesFunction, searchSource, wordsFunctions } from '../read-model/search-source.sql';

const tables = ['track_record', 'search_term', 'search_entry', 'search_text', 'search_card', 'search_word', 'search_stale'] as const;

/**
 * The tables that a search reads, kept by triggers from the directory (docs/adr/0009). Everything in them but `track_record` can be rebuilt at any time;
 * they are filled at the end of `NarrowSearchEntries`, for whose tables the functions are written.
 */
export class SearchReadModel1700000014000 implements MigrationInterface {
  readonly name = 'SearchReadModel1700000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema matching;

      create table matching.track_record (
        service_id uuid primary key references directory.service on delete cascade,
        lift double precision not null default 0 check (lift between -1 and 1),
        usual_answer_days smallint check (usual_answer_days >= 0),
        counted_at timestamptz not null
      );

      create table matching.search_term (
        no integer primary key generated always as identity,
        term_id text not null unique references taxonomy.need_term,
        family smallint not null check (family between 1 and 31)
      );

      create table matching.search_entry (
        family smallint not null, band smallint not null, service_id uuid not null, place_id uuid not null,
        x integer not null, y integer not null, terms integer[] not null, families integer not null, remote boolean not null,
        min_age smallint not null, max_age smallint not null, closed_from date, closed_until date, capacity smallint not null, capacity_until date, confirmed_on date,
        way smallint not null, channels smallint not null, access smallint not null, opening integer not null, cost smallint not null, languages text[],
        lift double precision not null, catchment_kind smallint not null, catchment text[],
        primary key (service_id, place_id, family)
      );
      create index search_entry_near on matching.search_entry (family, band, x);

      create table matching.search_text (
        service_id uuid not null, place_id uuid not null, spot geometry(Point, 27700), words tsvector not null,
        primary key (service_id, place_id)
      );
      create index search_text_near on matching.search_text using gist (spot, words tsvector_ops (siglen = 248)) where spot is not null;
      create index search_text_nowhere on matching.search_text using gin (words) where spot is null;

      create table matching.search_card (
        service_id uuid not null, place_id uuid not null, name_order text not null, card json not null,
        primary key (service_id, place_id)
      );

      create table matching.search_word (word text collate "C" primary key);
      create index search_word_like on matching.search_word using gin (word gin_trgm_ops);

      create unlogged table matching.search_stale (tx xid8 not null default pg_current_xact_id(), service_id uuid not null, primary key (tx, service_id))`);
    for (const table of tables) await registerTable(runner, `matching.${table}`, 'public');
    await runner.query(accessFeaturesFunction);
    await runner.query(wordsFunctions);
    await runner.query(searchSource);
    await runner.query(keepSearchFresh);
    await runner.query(freshAtTheEnd);
    for (const statement of staleTriggers.up) await runner.query(statement);
    await runner.query(`
      grant usage on schema matching to linkwell_app, linkwell_job;
      grant select on matching.search_source, matching.search_entry, matching.search_text, matching.search_card, matching.search_word, matching.search_term, matching.track_record to linkwell_app, linkwell_job;
      grant insert, update, delete on matching.track_record to linkwell_job;
      revoke execute on function matching.rebuild_search(), matching.refresh_search(uuid[]), matching.learn_terms() from public;
      grant execute on function matching.rebuild_search() to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of staleTriggers.down) await runner.query(statement);
    await runner.query(`
      drop trigger search_is_fresh on matching.search_stale;
      drop function matching.refresh_stale(), matching.rebuild_search(), matching.refresh_search(uuid[]), matching.learn_terms();
      drop view matching.search_source;
      drop function matching.access_features(text[]), matching.words_of(text), matching.words_wanted(text[], boolean)`);
    for (const table of tables) await dropTable(runner, `matching.${table}`);
    await runner.query(`drop schema matching`);
  }
}
