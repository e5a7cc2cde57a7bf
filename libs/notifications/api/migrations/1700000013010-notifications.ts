import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages to people who work with the installation. Address and words are encrypted; nothing in them is about a patient. */
export class Notifications1700000013010 implements MigrationInterface {
  readonly name = 'Notifications1700000013010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema notifications`);
    await runner.query(`
      create table notifications.message (
        id uuid primary key,
        key text not null unique check (length(key) between 1 and 300),
        kind text not null check (length(kind) between 1 and 100),
        state text not null check (state in ('queued', 'in_digest', 'sent', 'failed')),
        user_id uuid references identity.app_user,
        address text,
        addressee_hash bytea not null,
        content text not null,
        digest_id uuid references notifications.message,
        attempts integer not null default 0,
        last_error text check (length(last_error) <= 60),
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        check ((user_id is null) <> (address is null)),
        check ((state = 'sent') = (sent_at is not null))
      );
      create index message_newest_first on notifications.message (created_at desc, id desc);
      create index message_for_digest on notifications.message (addressee_hash, created_at) where state = 'in_digest' and digest_id is null;
      create index message_in_digest on notifications.message (digest_id) where digest_id is not null`);
    await registerTable(runner, 'notifications.message', 'operational');
    await runner.query(`
      grant usage on schema notifications to linkwell_app, linkwell_job;
      grant select, insert on notifications.message to linkwell_app;
      grant select, insert, update on notifications.message to linkwell_job;
      grant select (id, email, display_name, status) on identity.app_user to linkwell_job;
      grant select on identity.role_grant to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (id, email, display_name, status) on identity.app_user from linkwell_job;
      revoke select on identity.role_grant from linkwell_job`);
    await dropTable(runner, 'notifications.message');
    await runner.query(`drop schema notifications`);
  }
}
