import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writeNeedTerms } from './write-need-terms';

/** The needs taxonomy as a table, for foreign keys and for joins in hot reads. The terms themselves are written down in the domain. */
export class Taxonomy1700000004000 implements MigrationInterface {
  readonly name = 'Taxonomy1700000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema taxonomy`);
    await runner.query(`grant usage on schema taxonomy to linkwell_app, linkwell_job, linkwell_source_reader, linkwell_release_builder`);
    await runner.query(`
      create table taxonomy.need_term (
        id text primary key,
        parent_id text references taxonomy.need_term,
        label text not null unique,
        group_id text not null,
        position integer not null
      );
      create index need_term_under on taxonomy.need_term (parent_id)`);
    await registerTable(runner, 'taxonomy.need_term', 'public');
    await runner.query(`grant select on taxonomy.need_term to linkwell_app, linkwell_job, linkwell_source_reader, linkwell_release_builder`);
    await writeNeedTerms(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'taxonomy.need_term');
    await runner.query(`drop schema taxonomy`);
  }
}
