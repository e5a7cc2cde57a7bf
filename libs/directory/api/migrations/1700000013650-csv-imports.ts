import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['csv_import_change', 'csv_import_problem', 'csv_import_part', 'csv_import'] as const;

/**
 * Lists that stewards import through the browser: the file in the database, so that any worker can reach it; what was found wrong; and what each
 * record was before, so that a whole import can be undone.
 */
export class CsvImports1700000013650 implements MigrationInterface {
  readonly name = 'CsvImports1700000013650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory.csv_import (
        id uuid primary key default gen_random_uuid(),
        file_name text not null check (file_name <> ''),
        bytes bigint not null check (bytes > 0),
        parts integer not null check (parts > 0),
        state text not null default 'uploading' check (state in ('uploading', 'reading', 'unusable', 'mapping', 'checking', 'checked', 'importing', 'imported', 'undoing', 'undone', 'discarded')),
        header text[],
        sample jsonb,
        mapping jsonb,
        source_id text,
        result jsonb,
        problem text,
        task_id uuid,
        step_by uuid,
        made_by uuid not null,
        made_at timestamptz not null,
        began_at timestamptz,
        changed_at timestamptz not null,
        version integer not null default 1
      );
      create index csv_import_in_order on directory.csv_import (made_at desc, id desc);
      create index csv_import_of_source on directory.csv_import (source_id, began_at);
      create unique index csv_import_one_of_a_source on directory.csv_import (source_id) where state in ('importing', 'undoing');
      create table directory.csv_import_part (
        import_id uuid not null references directory.csv_import on delete cascade,
        number integer not null,
        content bytea not null,
        primary key (import_id, number)
      );
      create table directory.csv_import_problem (
        import_id uuid not null references directory.csv_import on delete cascade,
        number integer not null,
        line integer not null,
        field text not null,
        reason text not null,
        primary key (import_id, number)
      );
      create table directory.csv_import_change (
        import_id uuid not null references directory.csv_import on delete cascade,
        service_id uuid not null,
        subject_type text not null check (subject_type in ('organisation', 'service', 'location')),
        subject_id uuid not null,
        is_new boolean not null,
        revision_before integer,
        revision_after integer,
        beside jsonb not null,
        primary key (import_id, service_id, subject_type, subject_id)
      )`);
    for (const table of tables) await registerTable(runner, `directory.${table}`, 'operational');
    await runner.query(`
      grant select on directory.csv_import, directory.csv_import_problem to linkwell_app, linkwell_job;
      grant insert, update on directory.csv_import to linkwell_app;
      grant update on directory.csv_import to linkwell_job;
      grant select, insert, delete on directory.csv_import_part to linkwell_app;
      grant select, delete on directory.csv_import_part to linkwell_job;
      grant insert, delete on directory.csv_import_problem to linkwell_job;
      grant select, insert, update, delete on directory.csv_import_change to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await dropTable(runner, `directory.${table}`);
  }
}
