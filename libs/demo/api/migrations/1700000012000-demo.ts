import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the demonstration's data was put in, for which day, and whether it is all there. */
export class Demo1700000012000 implements MigrationInterface {
  readonly name = 'Demo1700000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema demo;
      create table demo.seeding (
        seed integer primary key,
        today date not null,
        finished_at timestamptz
      )`);
    await registerTable(runner, 'demo.seeding', 'operational');
    await runner.query(`
      grant usage on schema demo to linkwell_job;
      grant select, insert on demo.seeding to linkwell_job;
      grant update (finished_at) on demo.seeding to linkwell_job`);

    // Thousands of rows at once make the planner's picture of the tables wrong, and the embedded database never corrects it by itself.
    await runner.query(`
      create function demo.gather_statistics() returns void language plpgsql security definer set search_path = '' as $$
      declare each record;
      begin
        for each in select table_schema, table_name from linkwell.table_register loop
          execute format('analyze %I.%I', each.table_schema, each.table_name);
        end loop;
      end $$;
      revoke execute on function demo.gather_statistics() from public;
      grant execute on function demo.gather_statistics() to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function demo.gather_statistics()`);
    await dropTable(runner, 'demo.seeding');
    await runner.query(`drop schema demo`);
  }
}
