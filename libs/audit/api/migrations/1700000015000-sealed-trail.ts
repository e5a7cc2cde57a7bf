import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const writers = 'linkwell_app, linkwell_job, linkwell_evaluator, linkwell_release_builder, linkwell_worker';
/** What a writer says. Number and time of an entry are PostgreSQL's own, so that nobody can enter one as earlier than it is. */
const said = 'principal_kind, user_id, job_name, link_id, action, subject_type, subject_ids, outcome, detail';

/**
 * The trail is sealed in batches, each with the hash of the one before. A trigger puts every entry in a queue within the entry's own transaction, so that
 * whatever the sealer sees there is committed, and an entry that is committed late simply goes into a later batch (docs/adr/0016).
 */
export class SealedTrail1700000015000 implements MigrationInterface {
  readonly name = 'SealedTrail1700000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit.seal (
        sequence bigint primary key check (sequence > 0),
        event_ids bigint[] not null check (cardinality(event_ids) > 0),
        row_hashes bytea not null,
        previous_hash bytea not null unique check (length(previous_hash) = 32),
        hash bytea not null unique check (length(hash) = 32),
        sealed_at timestamptz not null,
        check (length(row_hashes) = 32 * cardinality(event_ids))
      );
      create table audit.unsealed (event_id bigint primary key);
      create table audit.verification (
        id bigint generated always as identity primary key,
        verified_at timestamptz not null default now(),
        batches bigint not null,
        events bigint not null,
        waiting bigint not null,
        breaks integer not null,
        findings text[] not null
      )`);
    for (const table of ['seal', 'unsealed', 'verification'] as const) await registerTable(runner, `audit.${table}`, 'operational');

    await runner.query(`insert into audit.unsealed (event_id) select id from audit.event`);
    await runner.query(`
      create function audit.await_seal() returns trigger language plpgsql security definer set search_path = '' as $$
      begin
        insert into audit.unsealed (event_id) select id from added;
        return null;
      end $$;
      create trigger await_seal after insert on audit.event referencing new table as added for each statement execute function audit.await_seal()`);

    await runner.query(`create index event_by_action on audit.event (action text_pattern_ops, id)`);
    await runner.query(`
      revoke insert on audit.event from ${writers};
      grant insert (${said}) on audit.event to ${writers}, linkwell_auditor;
      grant usage on schema audit to linkwell_auditor;
      grant usage on schema linkwell, identity to linkwell_auditor;
      grant select (id, display_name, email) on identity.app_user to linkwell_auditor;
      grant select on audit.event, audit.seal, audit.verification to linkwell_auditor;
      grant select on audit.event, audit.seal to linkwell_job;
      grant insert on audit.seal, audit.verification to linkwell_job;
      grant select, delete on audit.unsealed to linkwell_job;
      grant select on audit.unsealed to linkwell_auditor;
      grant select on audit.seal, audit.unsealed, audit.verification to linkwell_backup`);

    // Everybody adds; the operator's page reads all; of the jobs those two that seal and verify.
    await runner.query(`
      alter table audit.event enable row level security;
      create policy anybody_adds on audit.event for insert with check (true);
      create policy auditor_reads on audit.event for select to linkwell_auditor using (true);
      create policy sealing_reads on audit.event for select to linkwell_job
        using ((select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' in ('audit.seal', 'audit.verify')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy sealing_reads on audit.event;
      drop policy auditor_reads on audit.event;
      drop policy anybody_adds on audit.event;
      alter table audit.event disable row level security;
      drop index audit.event_by_action;
      drop trigger await_seal on audit.event;
      drop function audit.await_seal();
      revoke all on audit.event from ${writers}, linkwell_auditor;
      grant insert on audit.event to ${writers};
      revoke usage on schema audit from linkwell_auditor;
      revoke select (id, display_name, email) on identity.app_user from linkwell_auditor;
      revoke usage on schema linkwell, identity from linkwell_auditor`);
    for (const table of ['verification', 'unsealed', 'seal'] as const) await dropTable(runner, `audit.${table}`);
  }
}
