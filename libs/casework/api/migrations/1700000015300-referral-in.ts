import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['unreached_letter', 'incoming_referral', 'intake_upload'] as const;
const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;

/**
 * Referrals to the team before they are an episode, the texts and lists that they are read from, and letters to people who do not answer.
 * `details`, `outcome_words` and `content` are ciphertext of the application; the hashes are those of `casework.patient`.
 * An upload lives until it is confirmed, thrown away or has expired, and is then deleted: it holds more about people than anybody has agreed to keep.
 * The codes of an episode are SNOMED CT of what happened (casework-domain, `snomedCodes`): what has no verified code has none.
 */
export class ReferralIn1700000015300 implements MigrationInterface {
  readonly name = 'ReferralIn1700000015300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.intake_upload (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references identity.team,
        kind text not null check (kind in ('pasted', 'csv')),
        content text not null,
        made_by uuid not null references identity.app_user,
        made_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index intake_upload_of_maker on casework.intake_upload (made_by, made_at desc);
      create index intake_upload_expiry on casework.intake_upload (expires_at);

      create table casework.incoming_referral (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references identity.team,
        site_id uuid references identity.site,
        state text not null check (state in ('new', 'looking', 'opened', 'not_for_us', 'duplicate')),
        source text not null,
        urgency text not null check (urgency in ('routine', 'soon', 'crisis')),
        urgency_rank smallint not null generated always as (case urgency when 'crisis' then 1 when 'soon' then 2 else 3 end) stored,
        received_on date not null,
        came_by text not null check (came_by in ('form', 'pasted', 'csv')),
        details text not null,
        surname_hash bytea not null,
        date_of_birth_hash bytea not null,
        nhs_number_hash bytea,
        row_mark bytea,
        recorded_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        taken_by uuid references identity.app_user,
        not_for_us_reason text,
        outcome_words text,
        decided_at timestamptz,
        decided_by uuid references identity.app_user,
        patient_id uuid,
        episode_id uuid,
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check ((state = 'opened') <= (patient_id is not null and episode_id is not null)),
        check ((state = 'duplicate') <= (patient_id is not null)),
        check ((state = 'not_for_us') = (not_for_us_reason is not null)),
        check ((state in ('new', 'looking')) = (decided_at is null))
      );
      create unique index incoming_referral_once on casework.incoming_referral (team_id, row_mark);
      create index incoming_referral_in_triage on casework.incoming_referral (team_id, urgency_rank, received_on, id) where state in ('new', 'looking');
      create index incoming_referral_decided on casework.incoming_referral (team_id, decided_at desc, id desc) where decided_at is not null;
      create index incoming_referral_of_patient on casework.incoming_referral (patient_id);
      create index incoming_referral_of_episode on casework.incoming_referral (episode_id);

      create table casework.unreached_letter (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        sent_on date not null,
        recorded_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      );
      create index unreached_letter_of_episode on casework.unreached_letter (episode_id, sent_on desc);
      create index unreached_letter_of_patient on casework.unreached_letter (patient_id);

      alter table casework.episode
        add column referred_code text not null generated always as ('871731000000106') stored,
        add column answer_code text generated always as (case state when 'declined' then '871711000000103' end) stored`);
    for (const table of [...tables].reverse()) {
      await registerTable(runner, `casework.${table}`, 'person');
      await runner.query(`create policy of_my_team on casework.${table} for all to linkwell_app using (${mine}) with check (${mine})`);
    }
    await registerEncrypted(runner, 'casework.intake_upload', ['content']);
    await registerEncrypted(runner, 'casework.incoming_referral', ['details', 'outcome_words']);
    await runner.query(`
      grant select, insert, delete on casework.intake_upload to linkwell_app;
      grant select, insert, update on casework.incoming_referral to linkwell_app;
      grant select, insert on casework.unreached_letter to linkwell_app;
      grant usage on schema casework to linkwell_job;
      grant select (expires_at), delete on casework.intake_upload to linkwell_job;
      create policy expired on casework.intake_upload for all to linkwell_job using (expires_at <= now() and (select linkwell.principal() ->> 'name' = 'casework.forget-uploads'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table casework.episode drop column referred_code, drop column answer_code`);
    for (const table of tables) await dropTable(runner, `casework.${table}`);
    await runner.query(`revoke usage on schema casework from linkwell_job`);
  }
}
