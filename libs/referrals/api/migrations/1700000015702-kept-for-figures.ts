import { forgetKept, keepForFigures } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const kept = ['id', 'kind', 'team_id', 'patient_id', 'episode_id', 'need_ids', 'service_id', 'organisation_id', 'service_name', 'organisation_name', 'urgency', 'state', 'target_working_days', 'sent_at',
  'response_due_on', 'answered_at', 'review_on', 'attended_first_on', 'decline_reason', 'what_happened', 'ended_at', 'version'] as const;
const required = (columns: string) => `state in ('draft', 'discarded', 'entered_in_error') or num_nulls(${columns}) = 0`;

/** Of a referral of an anonymised record its states and days stay; why, what was disclosed, and every word of either side go. */
export class ReferralsKeptForFigures1700000015702 implements MigrationInterface {
  readonly name = 'ReferralsKeptForFigures1700000015702';

  async up(runner: QueryRunner): Promise<void> {
    await keepForFigures(runner, 'referrals.referral', kept);
    await dropCheck(runner, '%num_nulls(sent_at, response_due_on, reason%');
    await runner.query(`
      alter table referrals.referral add constraint referral_sent_is_whole check (anonymised_at is not null or ${required('sent_at, response_due_on, reason, target_working_days, agreement_id')});
      grant usage on schema referrals to linkwell_counter;
      grant select (patient_id, state, anonymised_at) on referrals.referral to linkwell_counter;
      create policy counted_when_due on referrals.referral for select to linkwell_counter
        using ((select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'casework.count-due'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy counted_when_due on referrals.referral;
      revoke select (patient_id, state, anonymised_at) on referrals.referral from linkwell_counter;
      revoke usage on schema referrals from linkwell_counter;
      alter table referrals.referral drop constraint referral_sent_is_whole`);
    await runner.query(`alter table referrals.referral add check (${required('sent_at, response_due_on, reason, target_working_days, agreement_id')})`);
    await forgetKept(runner, 'referrals.referral');
  }
}

/** A check that was made without a name, found by what it says. */
async function dropCheck(runner: QueryRunner, says: string): Promise<void> {
  const [found] = (await runner.query(`select conname as name from pg_constraint where conrelid = 'referrals.referral'::regclass and contype = 'c' and pg_get_constraintdef(oid) like $1`, [says])) as { name: string }[];
  if (!found) throw new Error('The check of sent referrals is not there.');
  await runner.query(`alter table referrals.referral drop constraint ${found.name}`);
}
