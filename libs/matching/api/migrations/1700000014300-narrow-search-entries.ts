import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepSearchFresh } from '../read-model/keep-fresh.sql';

/** Rows of fixed, small columns with an index that holds all of them, so that a search reads nothing else (docs/adr/0014). What few services have lies with their card. */
export class NarrowSearchEntries1700000014300 implements MigrationInterface {
  readonly name = 'NarrowSearchEntries1700000014300';

  async up(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'matching.search_entry');
    await runner.query(`
      truncate matching.search_card, matching.search_text;
      create sequence matching.search_no;
      alter table matching.search_card add column no bigint not null unique, add column closed_from date, add column closed_until date, add column catchment text[];

      alter table matching.search_term add column bit smallint check (bit between 0 and 30);
      update matching.search_term set bit = counted.bit from (
        select term_id, row_number() over (partition by family order by no) - 1 as bit from matching.search_term) as counted where counted.term_id = search_term.term_id;
      alter table matching.search_term alter column bit set not null;

      create table matching.search_languages (no integer primary key generated always as identity, names text[] not null unique);

      create table matching.search_entry (
        family smallint not null, band smallint not null, x integer not null, y integer not null, no bigint not null, service_id uuid not null, place_id uuid not null,
        min_age smallint not null, max_age smallint not null, confirmed smallint not null, full_until smallint not null,
        rules integer not null, traits integer not null, opening integer not null, languages integer not null, families integer not null, fits integer not null, lift double precision not null, terms integer[] not null,
        primary key (service_id, place_id, family)
      );
      create index search_entry_near on matching.search_entry (family, band, x)
        include (y, no, service_id, min_age, max_age, confirmed, full_until, rules, traits, opening, languages, families, fits, lift, terms)`);
    for (const table of ['search_entry', 'search_languages']) await registerTable(runner, `matching.${table}`, 'public');
    await runner.query(keepSearchFresh);
    await runner.query(`
      select matching.learn_terms();
      select matching.rebuild_search();
      grant select on matching.search_entry, matching.search_languages to linkwell_app, linkwell_job`);
  }

  /** The tables as they were, empty: the version before fills them by its own `search-index rebuild`. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['search_entry', 'search_languages']) await dropTable(runner, `matching.${table}`);
    await runner.query(`
      truncate matching.search_card, matching.search_text;
      alter table matching.search_card drop column no, drop column closed_from, drop column closed_until, drop column catchment;
      alter table matching.search_term drop column bit;
      drop sequence matching.search_no;
      create table matching.search_entry (
        family smallint not null, band smallint not null, service_id uuid not null, place_id uuid not null,
        x integer not null, y integer not null, terms integer[] not null, families integer not null, remote boolean not null,
        min_age smallint not null, max_age smallint not null, closed_from date, closed_until date, capacity smallint not null, capacity_until date, confirmed_on date,
        way smallint not null, channels smallint not null, access smallint not null, opening integer not null, cost smallint not null, languages text[],
        lift double precision not null, catchment_kind smallint not null, catchment text[],
        primary key (service_id, place_id, family)
      );
      create index search_entry_near on matching.search_entry (family, band, x);
      grant select on matching.search_entry to linkwell_app, linkwell_job`);
    await registerTable(runner, 'matching.search_entry', 'public');
  }
}
