import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox also carries jobs; only the worker's own role takes anything out of it, and hears of it when something was put in. */
export class OutboxJobs1700000013000 implements MigrationInterface {
  readonly name = 'OutboxJobs1700000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table linkwell.outbox
        add column kind text not null default 'event' check (kind in ('event', 'job')),
        add column job_key text check (length(job_key) between 1 and 300),
        add column run_at timestamptz,
        add column position bigint generated always as identity unique,
        add constraint outbox_type_length check (length(type) between 1 and 100);
      drop index linkwell.outbox_in_order;
      create function linkwell.outbox_filled() returns trigger language plpgsql as $$
      begin
        perform pg_notify('linkwell_outbox', '');
        return null;
      end $$;
      create trigger outbox_filled after insert on linkwell.outbox for each statement execute function linkwell.outbox_filled();
      revoke select, delete on linkwell.outbox from linkwell_job;
      grant usage on schema linkwell to linkwell_worker;
      grant select, delete on linkwell.outbox to linkwell_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke usage on schema linkwell from linkwell_worker;
      revoke select, delete on linkwell.outbox from linkwell_worker;
      grant select, delete on linkwell.outbox to linkwell_job;
      drop trigger outbox_filled on linkwell.outbox;
      drop function linkwell.outbox_filled();
      alter table linkwell.outbox drop constraint outbox_type_length, drop column kind, drop column job_key, drop column run_at, drop column position;
      create index outbox_in_order on linkwell.outbox (occurred_at, id)`);
  }
}
