import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['missed_service', 'open_referral_warning', 'open_referral_refusal', 'open_referral_record', 'open_referral_run'] as const;

/**
 * Imports of Open Referral feeds. What a feed gives is gathered first (`open_referral_record`), whole record by whole record, and taken in afterwards:
 * a run that is killed goes on from `position`, and from the records that have no `outcome`.
 */
export class OpenReferralImport1700000013410 implements MigrationInterface {
  readonly name = 'OpenReferralImport1700000013410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory.open_referral_run (
        id uuid primary key default gen_random_uuid(),
        source_id text not null references directory.source,
        locator text not null,
        state text not null default 'reading' check (state in ('reading', 'applying', 'finished')),
        position jsonb not null default '{}',
        complete boolean,
        kept_fields integer not null default 0,
        report jsonb,
        began_at timestamptz not null default now(),
        finished_at timestamptz,
        check ((state = 'finished') = (finished_at is not null))
      );
      create unique index open_referral_run_under_way on directory.open_referral_run (source_id) where state <> 'finished';
      create index open_referral_run_of_source on directory.open_referral_run (source_id, began_at);

      create table directory.open_referral_record (
        run_id uuid not null references directory.open_referral_run on delete cascade,
        kind text not null check (kind in ('taxonomy', 'term', 'organization', 'location', 'service', 'place')),
        id uuid not null,
        record jsonb,
        size integer not null default 0,
        hash text,
        list text not null,
        own boolean not null,
        place text not null,
        pointer text not null,
        ask_for text,
        outcome text check (outcome in ('inserted', 'updated', 'unchanged', 'refused')),
        primary key (run_id, kind, id),
        check (record is not null or outcome = 'refused' or ask_for is not null)
      );
      create index open_referral_record_to_fetch on directory.open_referral_record (run_id, kind, id) where ask_for is not null;
      create index open_referral_record_of_service on directory.open_referral_record (run_id, (record ->> 'service_id')) where kind = 'place';

      create table directory.open_referral_refusal (
        run_id uuid not null references directory.open_referral_run on delete cascade,
        number bigint generated always as identity,
        kind text not null,
        id text,
        place text not null,
        record text not null,
        pointer text not null,
        code text not null,
        message text not null,
        primary key (run_id, number)
      );

      create table directory.open_referral_warning (
        run_id uuid not null references directory.open_referral_run on delete cascade,
        code text not null,
        field text not null,
        count integer not null,
        first jsonb not null,
        primary key (run_id, code, field)
      );

      create table directory.missed_service (
        service_id uuid primary key references directory.service,
        runs integer not null check (runs > 0),
        unpublished boolean not null default false
      )`);
    for (const table of tables) await registerTable(runner, `directory.${table}`, 'operational');
    await runner.query(`
      grant select, insert, update, delete on directory.open_referral_run, directory.open_referral_record, directory.open_referral_refusal,
        directory.open_referral_warning, directory.missed_service to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await dropTable(runner, `directory.${table}`);
  }
}
