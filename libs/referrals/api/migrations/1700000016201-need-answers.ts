import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `referral.team_id = any ((select identity.my_team_ids())::uuid[])`;
const sentToUs = `referral.organisation_id = any ((select identity.my_organisation_ids())::uuid[]) and referral.state not in ('draft', 'discarded') and referral.sent_at is not null`;
const ofReferral = (rule: string) => `exists (select from referrals.referral where referral.id = referral_id and ${rule})`;
const ownName = `user_id = (select linkwell.user_id())`;

/**
 * Whether a need was met by what came of a referral, and who said so: answers are added and never changed. The team reads all of them; an organisation its own
 * views alone, for what the person told their link worker is no affair of its.
 */
export class NeedAnswers1700000016201 implements MigrationInterface {
  readonly name = 'NeedAnswers1700000016201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referrals.need_answer (
        id uuid primary key default gen_random_uuid(),
        referral_id uuid not null references referrals.referral,
        need_id uuid not null references casework.need,
        reporter text not null check (reporter in ('patient', 'link_worker', 'organisation')),
        outcome text not null check (outcome in ('met', 'partly', 'not_met', 'not_known')),
        answered_at timestamptz not null,
        party text not null check (party in ('link_worker', 'team_lead', 'organisation')),
        user_id uuid not null references identity.app_user,
        check (party <> 'organisation' or reporter = 'organisation')
      );
      create index need_answer_of_referral on referrals.need_answer (referral_id, answered_at, id);
      create index need_answer_of_need on referrals.need_answer (need_id)`);
    await registerTable(runner, 'referrals.need_answer', 'person');
    await runner.query(`
      create policy seen_by_my_team on referrals.need_answer for select to linkwell_app using (${ofReferral(mine)});
      create policy our_own_views on referrals.need_answer for select to linkwell_app using (reporter = 'organisation' and ${ofReferral(sentToUs)});
      create policy by_my_team on referrals.need_answer for insert to linkwell_app with check (party <> 'organisation' and ${ownName} and ${ofReferral(mine)});
      create policy by_us on referrals.need_answer for insert to linkwell_app with check (party = 'organisation' and ${ownName} and ${ofReferral(sentToUs)});
      grant select, insert on referrals.need_answer to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'referrals.need_answer');
  }
}
