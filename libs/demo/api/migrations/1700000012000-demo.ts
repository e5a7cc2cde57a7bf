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
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'demo.seeding');
    await runner.query(`drop schema demo`);
  }
}
