import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the job that reminds organisations of their silence may read of referrals: those that wait for the organisation's word, by a policy for that one
 * job, and of them which organisation and service, since when and how urgent. No role of the kind may read whose referral it is, or why.
 */
export class NudgeOverdue1700000016001 implements MigrationInterface {
  readonly name = 'NudgeOverdue1700000016001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index referral_overdue on referrals.referral (organisation_id, due_on) where due_on is not null;
      grant select (organisation_id, due_on, urgency) on referrals.referral to linkwell_job;
      create policy nudged_by_a_job on referrals.referral for select to linkwell_job
        using (due_on is not null and (select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'referrals.nudge-overdue'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy nudged_by_a_job on referrals.referral;
      revoke select (organisation_id, due_on, urgency) on referrals.referral from linkwell_job;
      drop index referrals.referral_overdue`);
  }
}
