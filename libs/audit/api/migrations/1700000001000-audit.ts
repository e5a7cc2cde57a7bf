import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail: who did and saw what. The application can only add to it. */
export class Audit1700000001000 implements MigrationInterface {
  readonly name = 'Audit1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema audit`);
    await runner.query(`grant usage on schema audit to linkwell_app, linkwell_job, linkwell_evaluator, linkwell_release_builder, linkwell_backup`);
    await runner.query(`
      create table audit.event (
        id bigint generated always as identity primary key,
        occurred_at timestamptz not null default clock_timestamp(),
        principal_kind text not null check (principal_kind in ('user', 'job', 'public')),
        user_id uuid,
        job_name text,
        action text not null,
        subject_type text,
        subject_ids text[] not null,
        outcome text not null check (outcome in ('done', 'refused', 'denied')),
        detail text
      )`);
    await registerTable(runner, 'audit.event', 'operational');
    await runner.query(`create index event_by_user on audit.event (user_id, id)`);
    await runner.query(`create index event_by_subject on audit.event using gin (subject_ids)`);
    await runner.query(`grant insert on audit.event to linkwell_app, linkwell_job, linkwell_evaluator, linkwell_release_builder`);
    await runner.query(`grant select on audit.event to linkwell_backup`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'audit.event');
    await runner.query(`drop schema audit`);
  }
}
