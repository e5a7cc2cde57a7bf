import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTable, registerTable } from '../register-table';

/** The register of tables, who is asking (the principal), first answers of retried mutations, and the outbox. */
export class Foundation1700000000000 implements MigrationInterface {
  readonly name = 'Foundation1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage on schema linkwell to linkwell_app, linkwell_job, linkwell_evaluator, linkwell_release_builder, linkwell_source_reader`);
    await runner.query(`
      create table linkwell.table_register (
        table_schema text not null,
        table_name text not null,
        class text not null check (class in ('public', 'person', 'operational')),
        primary key (table_schema, table_name)
      )`);
    await registerTable(runner, 'linkwell.table_register', 'operational');
    await registerTable(runner, 'linkwell.migration', 'operational');
    await runner.query(`grant select on linkwell.migration to linkwell_app`);

    await runner.query(`
      create function linkwell.principal() returns jsonb language sql stable parallel safe
      return nullif(current_setting('linkwell.principal', true), '')::jsonb`);
    await runner.query(`
      create function linkwell.user_id() returns uuid language sql stable parallel safe
      return case when linkwell.principal() ->> 'kind' = 'user' then (linkwell.principal() ->> 'id')::uuid end`);

    await runner.query(`
      create table linkwell.first_answer (
        user_id uuid not null,
        operation text not null,
        idempotency_key uuid not null,
        result_id uuid,
        request_hash bytea not null,
        created_at timestamptz not null default now(),
        primary key (user_id, operation, idempotency_key)
      )`);
    await registerTable(runner, 'linkwell.first_answer', 'operational');
    await runner.query(`grant select, insert, update on linkwell.first_answer to linkwell_app`);

    await runner.query(`
      create table linkwell.outbox (
        id uuid primary key default gen_random_uuid(),
        type text not null,
        payload jsonb not null,
        occurred_at timestamptz not null default now()
      )`);
    await registerTable(runner, 'linkwell.outbox', 'operational');
    await runner.query(`create index outbox_in_order on linkwell.outbox (occurred_at, id)`);
    await runner.query(`grant insert on linkwell.outbox to linkwell_app, linkwell_job`);
    await runner.query(`grant select, delete on linkwell.outbox to linkwell_job`);

    // Many rows at once make the planner's picture of the tables wrong, and the embedded database never corrects it by itself.
    await runner.query(`
      create function linkwell.gather_statistics(only_schema text default null) returns void language plpgsql security definer set search_path = '' as $$
      declare each record;
      begin
        for each in select table_schema, table_name from linkwell.table_register where only_schema is null or table_schema = only_schema loop
          execute format('analyze %I.%I', each.table_schema, each.table_name);
        end loop;
      end $$;
      revoke execute on function linkwell.gather_statistics(text) from public;
      grant execute on function linkwell.gather_statistics(text) to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'linkwell.outbox');
    await dropTable(runner, 'linkwell.first_answer');
    await runner.query(`drop function linkwell.gather_statistics(text)`);
    await runner.query(`drop function linkwell.user_id(), linkwell.principal()`);
    await runner.query(`drop table linkwell.table_register`);
  }
}
