import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['service_usage', 'shortlist_item', 'shortlist', 'report'] as const;

/**
 * What the public leaves behind: shared shortlists (services only, no name, no note), words to say that a listing is wrong, and how often a page
 * was looked at on a day. Nothing here says who: no account, no address, no moment finer than a day but for a report's.
 */
export class PublicDoor1700000013700 implements MigrationInterface {
  readonly name = 'PublicDoor1700000013700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory.report (
        id uuid primary key,
        service_id uuid not null references directory.service on delete cascade,
        about text not null check (about in ('closed', 'contact', 'times', 'place', 'other')),
        words text not null check (length(words) between 1 and 1000),
        made_at timestamptz not null default now(),
        handled_at timestamptz,
        handled_by uuid,
        check ((handled_at is null) = (handled_by is null))
      );
      create index report_open on directory.report (made_at, id) where handled_at is null;
      create index report_of_service on directory.report (service_id, made_at);

      create table directory.shortlist (
        id uuid primary key,
        token_hash bytea not null unique,
        made_on date not null,
        expires_on date not null check (expires_on > made_on)
      );
      create index shortlist_expiry on directory.shortlist (expires_on);
      create table directory.shortlist_item (
        shortlist_id uuid not null references directory.shortlist on delete cascade,
        position smallint not null check (position between 1 and 20),
        service_id uuid not null references directory.service on delete cascade,
        primary key (shortlist_id, position),
        unique (shortlist_id, service_id)
      );
      create index shortlist_item_of_service on directory.shortlist_item (service_id);

      create table directory.service_usage (
        service_id uuid not null references directory.service on delete cascade,
        day date not null,
        views integer not null default 0 check (views >= 0),
        shortlistings integer not null default 0 check (shortlistings >= 0),
        primary key (service_id, day)
      );

      create index location_of_town on directory.location using gin (regexp_split_to_array(lower(record #>> '{addresses,0,city}'), '\\s*,\\s*'))`);
    for (const table of tables) await registerTable(runner, `directory.${table}`, 'operational');
    await runner.query(`
      grant select, insert on directory.report, directory.shortlist, directory.shortlist_item to linkwell_app;
      grant update (handled_at, handled_by) on directory.report to linkwell_app;
      grant select, insert, update on directory.service_usage to linkwell_app;
      grant select, delete on directory.shortlist to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index directory.location_of_town`);
    for (const table of tables) await dropTable(runner, `directory.${table}`);
  }
}
