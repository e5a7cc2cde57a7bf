import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of who is found: counts of listings and of places in lists, nothing of any person. */
export class Exposure1700000014201 implements MigrationInterface {
  readonly name = 'Exposure1700000014201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.exposure_report (
        id uuid primary key default gen_random_uuid(),
        made_at timestamptz not null,
        needs integer not null,
        places integer not null,
        questions integer not null,
        answered integer not null,
        services integer not null,
        unseen integer not null
      );
      create index exposure_report_newest on matching.exposure_report (made_at desc, id desc);

      create table matching.exposure_row (
        report_id uuid not null references matching.exposure_report on delete cascade,
        dimension text not null check (dimension in ('size', 'area', 'deprivation')),
        position integer not null,
        label text not null,
        services integer not null,
        slots5 integer not null,
        slots10 integer not null,
        expected5 double precision not null,
        expected10 double precision not null,
        primary key (report_id, dimension, position)
      );
      create table matching.exposure_unseen (
        report_id uuid not null references matching.exposure_report on delete cascade,
        position integer not null,
        service_id uuid not null references directory.service on delete cascade,
        times_found integer not null,
        best_place integer not null,
        primary key (report_id, position)
      )`);
    for (const table of ['exposure_report', 'exposure_row', 'exposure_unseen'] as const) {
      await registerTable(runner, `matching.${table}`, 'operational');
      await runner.query(`grant select on matching.${table} to linkwell_app; grant select, insert, delete on matching.${table} to linkwell_job`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['exposure_unseen', 'exposure_row', 'exposure_report'] as const) await dropTable(runner, `matching.${table}`);
  }
}
