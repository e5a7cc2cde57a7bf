import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a report came from the public, or from somebody whose word the organisation may want to see: what they are, never who. */
export class WhoReported1700000013750 implements MigrationInterface {
  readonly name = 'WhoReported1700000013750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table directory.report add column said_by text not null default 'public'
        check (said_by in ('public', 'link_worker', 'steward', 'organisation'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table directory.report drop column said_by`);
  }
}
