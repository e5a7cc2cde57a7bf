import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the job that counts how services answer may read of referrals: rows of all, by a policy for that one job, but only the columns which
 * say to which service, when, and how it ended. No role of the kind may read whose referral it was, or why.
 */
export class CountAnswers1700000014202 implements MigrationInterface {
  readonly name = 'CountAnswers1700000014202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index referral_of_service on referrals.referral (service_id, sent_at);
      grant select (service_id, kind, state, sent_at, response_due_on, answered_at, attended_first_on, what_happened, ended_at) on referrals.referral to linkwell_job;
      create policy counted_by_a_job on referrals.referral for select to linkwell_job using ((select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'referrals.count-answers'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy counted_by_a_job on referrals.referral;
      revoke select (service_id, kind, state, sent_at, response_due_on, answered_at, attended_first_on, what_happened, ended_at) on referrals.referral from linkwell_job;
      drop index referrals.referral_of_service`);
  }
}
