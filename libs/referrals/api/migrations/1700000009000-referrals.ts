import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referralSource } from './evaluation-source.sql';

const tables = ['team_words', 'attendance', 'event', 'disclosure', 'referral'] as const;

/**
 * Referrals. `event` is the truth, added to and never changed; `referral` holds where it has led, for lists and figures.
 * Two sides read here: the team, whose rows they are, and the organisation, once a referral was sent to it. What is for the
 * organisation's eyes lies in `disclosure`, and the team's own words lie in `team_words`, because row-level security hides rows, not columns.
 * `reason`, `snapshot` and `words` are ciphertext of the application.
 */
export class Referrals1700000009000 implements MigrationInterface {
  readonly name = 'Referrals1700000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema referrals`);
    await runner.query(`
      create table referrals.referral (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind = 'referral'),
        team_id uuid not null references identity.team,
        patient_id uuid not null,
        episode_id uuid not null,
        need_ids uuid[] not null,
        service_id uuid not null references directory.service,
        organisation_id uuid not null references directory.organisation,
        service_name text not null,
        organisation_name text not null,
        agreement_id uuid references casework.agreement,
        urgency text not null check (urgency in ('routine', 'soon', 'crisis')),
        state text not null check (state in ('draft', 'discarded', 'sent', 'waitlisted', 'accepted', 'declined', 'in_progress', 'withdrawn', 'closed', 'entered_in_error')),
        reason text,
        target_working_days smallint check (target_working_days > 0),
        sent_at timestamptz,
        response_due_on date,
        answered_at timestamptz,
        review_on date,
        attended_first_on date,
        decline_reason text,
        what_happened text,
        ended_at timestamptz,
        version integer not null default 1,
        due_on date generated always as (case state when 'sent' then response_due_on when 'waitlisted' then review_on end) stored,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check (state in ('draft', 'discarded', 'entered_in_error') or num_nulls(sent_at, response_due_on, reason, target_working_days, agreement_id) = 0),
        check ((state = 'waitlisted') <= (review_on is not null)),
        check ((state = 'declined') <= (decline_reason is not null)),
        check ((state = 'closed') <= (what_happened is not null)),
        check ((state in ('discarded', 'declined', 'withdrawn', 'closed', 'entered_in_error')) = (ended_at is not null))
      );
      create index referral_of_patient on referrals.referral (patient_id, sent_at desc, id desc);
      create index referral_of_episode on referrals.referral (episode_id);
      create index referral_of_team on referrals.referral (team_id, state, due_on);
      create index referral_inbox on referrals.referral (organisation_id, state, due_on, sent_at, id);
      create index referral_inbox_ended on referrals.referral (organisation_id, ended_at desc, id desc) where ended_at is not null;

      create table referrals.disclosure (
        referral_id uuid primary key references referrals.referral,
        snapshot text not null
      );

      create table referrals.event (
        id uuid primary key default gen_random_uuid(),
        referral_id uuid not null references referrals.referral,
        position smallint not null,
        type text not null,
        at timestamptz not null,
        party text not null check (party in ('link_worker', 'team_lead', 'organisation', 'patient')),
        user_id uuid references identity.app_user,
        details jsonb not null default '{}',
        words text,
        unique (referral_id, position),
        check ((party = 'patient') = (user_id is null))
      );
      create table referrals.team_words (
        event_id uuid primary key references referrals.event,
        team_id uuid not null,
        words text not null
      );

      create table referrals.attendance (
        referral_id uuid not null references referrals.referral,
        attended_on date not null,
        recorded_at timestamptz not null,
        party text not null,
        user_id uuid references identity.app_user,
        primary key (referral_id, attended_on)
      )`);
    for (const table of [...tables].reverse()) await registerTable(runner, `referrals.${table}`, 'person');
    for (const statement of policies) await runner.query(statement);
    // Who is referred where, and why, is written once. No role may delete, or change what happened.
    await runner.query(`
      grant usage on schema referrals to linkwell_app, linkwell_job;
      grant select, insert on referrals.referral, referrals.disclosure, referrals.event, referrals.team_words, referrals.attendance to linkwell_app;
      grant insert on referrals.referral, referrals.disclosure, referrals.event, referrals.team_words, referrals.attendance to linkwell_job;
      grant update (state, answered_at, review_on, attended_first_on, decline_reason, what_happened, ended_at, version) on referrals.referral to linkwell_app`);
    await runner.query(referralSource);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view evaluation.src_referral`);
    for (const table of tables) await dropTable(runner, `referrals.${table}`);
    await runner.query(`drop schema referrals`);
  }
}

const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;
const sentToUs = `organisation_id = any ((select identity.my_organisation_ids())::uuid[]) and state not in ('draft', 'discarded') and sent_at is not null`;

// The parts of a referral belong to whoever may see the referral: its own policies answer inside these subqueries.
const ofReferral = (rule: string) => `exists (select from referrals.referral where referral.id = referral_id and ${rule})`;

const policies = [
  `create policy of_my_team on referrals.referral for all to linkwell_app using (${mine}) with check (${mine})`,
  `create policy sent_to_us on referrals.referral for select to linkwell_app using (${sentToUs})`,
  `create policy answered_by_us on referrals.referral for update to linkwell_app using (${sentToUs})
     with check (${sentToUs} and state in ('waitlisted', 'accepted', 'declined', 'in_progress', 'closed'))`,

  `create policy of_my_team on referrals.team_words for all to linkwell_app using (${mine}) with check (${mine})`,

  `create policy seen_with_referral on referrals.disclosure for select to linkwell_app using (${ofReferral('true')})`,
  `create policy by_my_team on referrals.disclosure for insert to linkwell_app with check (${ofReferral(mine)})`,
  ...['event', 'attendance'].flatMap((table) => [
    `create policy seen_with_referral on referrals.${table} for select to linkwell_app using (${ofReferral('true')})`,
    `create policy by_my_team on referrals.${table} for insert to linkwell_app with check (${ofReferral(mine)})`,
    `create policy by_us on referrals.${table} for insert to linkwell_app
       with check (party = 'organisation' and user_id = (select linkwell.user_id()) and ${ofReferral(sentToUs)})`,
  ]),
  ...tables.map((table) => `create policy brought_by_a_job on referrals.${table} for insert to linkwell_job with check (linkwell.principal() ->> 'kind' = 'job')`),
];
