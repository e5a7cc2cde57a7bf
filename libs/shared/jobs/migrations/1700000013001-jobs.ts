import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long work that somebody watches, and which workers are alive. */
export class Jobs1700000013001 implements MigrationInterface {
  readonly name = 'Jobs1700000013001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table linkwell.task (
        id uuid primary key default gen_random_uuid(),
        started_by uuid not null,
        job text not null,
        title text not null,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        done integer not null default 0,
        total integer,
        words text not null default '',
        result jsonb,
        reason text,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        check ((state = 'failed') = (reason is not null))
      );
      create index task_of_user on linkwell.task (started_by, created_at desc, id desc);

      create table linkwell.worker (
        slot integer primary key,
        started_at timestamptz not null,
        seen_at timestamptz not null
      )`);
    await registerTable(runner, 'linkwell.task', 'operational');
    await registerTable(runner, 'linkwell.worker', 'operational');
    await runner.query(`
      grant select, insert, update on linkwell.task to linkwell_app;
      grant select, update on linkwell.task to linkwell_job, linkwell_worker;
      grant select, insert, update on linkwell.worker to linkwell_worker;
      grant usage on schema audit to linkwell_worker;
      grant insert on audit.event to linkwell_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke insert on audit.event from linkwell_worker;
      revoke usage on schema audit from linkwell_worker`);
    await dropTable(runner, 'linkwell.worker');
    await dropTable(runner, 'linkwell.task');
  }
}
