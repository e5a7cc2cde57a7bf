import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Released tables: all that an evaluator's role can ever read. True counts are never stored. */
export class Releases1700000011000 implements MigrationInterface {
  readonly name = 'Releases1700000011000';

  async up(runner: QueryRunner): Promise<void> {
    // A quarter's number counts quarters since year 0. The exclusion is the rule "each cohort is published once per stage": two releases
    // over the same people could be subtracted from each other.
    await runner.query(`
      create table evaluation.release (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('cohorts')),
        stage text not null check (stage in ('support', 'follow_up')),
        first_quarter text not null check (first_quarter ~ '^[0-9]{4}-Q[1-4]$'),
        last_quarter text not null check (last_quarter ~ '^[0-9]{4}-Q[1-4]$'),
        quarters int4range not null generated always as (int4range(
          left(first_quarter, 4)::integer * 4 + right(first_quarter, 1)::integer,
          left(last_quarter, 4)::integer * 4 + right(last_quarter, 1)::integer, '[]')) stored,
        built_at timestamptz not null,
        method_version text not null,
        constraint release_cohort_once exclude using gist (kind with =, stage with =, quarters with &&)
      );
      create index release_in_order on evaluation.release (last_quarter, id);

      create table evaluation.released_cell (
        release_id uuid not null references evaluation.release,
        table_id text not null,
        measure text not null,
        need_group text,
        deprivation_band text,
        value integer check (value = 0 or value >= 10),
        hidden_reason text,
        check (num_nonnulls(value, hidden_reason) = 1)
      );
      create unique index released_cell_once on evaluation.released_cell (release_id, table_id, measure, coalesce(need_group, '*'), coalesce(deprivation_band, '*'))`);
    await registerTable(runner, 'evaluation.release', 'operational');
    await registerTable(runner, 'evaluation.released_cell', 'operational');
    await runner.query(`
      grant select, insert on evaluation.release to linkwell_release_builder;
      grant insert on evaluation.released_cell to linkwell_release_builder;
      grant select on evaluation.release, evaluation.released_cell to linkwell_evaluator`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'evaluation.released_cell');
    await dropTable(runner, 'evaluation.release');
  }
}
