import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message may be of no use after a moment: a reminder, once what it reminds of has begun. */
export class NotAfter1700000015402 implements MigrationInterface {
  readonly name = 'NotAfter1700000015402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notifications.message add column not_after timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notifications.message drop column not_after`);
  }
}
