import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Pairs of listings that may be one, what a steward decided of them, and why something is on the do-not-list.
 * `kept_revision` is what undoing a merge goes back to: the revision that the kept listing had before it.
 */
export class Stewardship1700000013600 implements MigrationInterface {
  readonly name = 'Stewardship1700000013600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory.duplicate (
        id uuid primary key default gen_random_uuid(),
        first_id uuid not null references directory.service,
        second_id uuid not null references directory.service,
        score numeric(3, 2) not null check (score between 0 and 1),
        evidence jsonb not null,
        state text not null default 'open' check (state in ('open', 'different', 'merged')),
        found_at timestamptz not null default now(),
        decided_by uuid,
        decided_at timestamptz,
        kept_id uuid references directory.service,
        kept_revision integer,
        version integer not null default 1,
        unique (first_id, second_id),
        check (first_id < second_id),
        check ((state = 'merged') = (kept_id is not null))
      );
      create index duplicate_in_order on directory.duplicate (state, score desc, id);
      create index duplicate_of_second on directory.duplicate (second_id);
      alter table directory.organisation add column do_not_list_reason text, add check (do_not_list or do_not_list_reason is null);
      alter table directory.service add column do_not_list_reason text, add check (do_not_list or do_not_list_reason is null);
      create index service_by_name on directory.service (lower(name), id)`);
    await registerTable(runner, 'directory.duplicate', 'public');
    await runner.query(`
      grant select, update on directory.duplicate to linkwell_app;
      grant select, insert, update, delete on directory.duplicate to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'directory.duplicate');
    await runner.query(`drop index directory.service_by_name; alter table directory.organisation drop column do_not_list_reason; alter table directory.service drop column do_not_list_reason`);
  }
}
