import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeFirstSayings } from './write-first-sayings';

/** What people say of a trouble in so many words, and the needs that it means: several, unlike a synonym. Stewards edit them; every process reads them anew when they changed. */
export class Sayings1700000014400 implements MigrationInterface {
  readonly name = 'Sayings1700000014400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table taxonomy.saying (
        id uuid primary key default gen_random_uuid(),
        text text not null check (length(text) between 1 and 60),
        words text not null unique,
        added_by uuid,
        added_at timestamptz not null default now()
      );
      create table taxonomy.saying_need (
        saying_id uuid not null references taxonomy.saying on delete cascade,
        term_id text not null references taxonomy.need_term,
        position smallint not null check (position between 1 and 4),
        primary key (saying_id, position),
        unique (saying_id, term_id)
      );
      create trigger changes_vocabulary after insert or update or delete on taxonomy.saying for each statement execute function taxonomy.vocabulary_changed();
      create trigger changes_vocabulary after insert or update or delete on taxonomy.saying_need for each statement execute function taxonomy.vocabulary_changed()`);
    await registerTable(runner, 'taxonomy.saying', 'public');
    await registerTable(runner, 'taxonomy.saying_need', 'public');
    await runner.query(`
      grant select on taxonomy.saying, taxonomy.saying_need to linkwell_app, linkwell_job;
      grant insert, delete on taxonomy.saying, taxonomy.saying_need to linkwell_app`);
    await writeFirstSayings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'taxonomy.saying_need');
    await dropTable(runner, 'taxonomy.saying');
  }
}
