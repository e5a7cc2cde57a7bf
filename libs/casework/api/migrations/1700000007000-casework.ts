import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { needSource, episodeSource } from './evaluation-sources.sql';

const tables = ['contact', 'need_answer', 'need', 'agreement', 'episode', 'patient'] as const;

/**
 * Patients, their support episodes, what they agreed to, what they need, and contacts with them.
 * Every row carries its team, by which row-level security knows whose it is; a row's team is always its patient's, held by the foreign keys.
 * What names or describes a person is encrypted by the application; the `_hash` columns are keyed hashes for exact search.
 */
export class Casework1700000007000 implements MigrationInterface {
  readonly name = 'Casework1700000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema casework`);
    await runner.query(`
      create table casework.patient (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null references identity.team,
        site_id uuid not null references identity.site,
        forename text not null,
        surname text not null,
        date_of_birth text not null,
        nhs_number text,
        postcode text,
        phone text,
        safe_contact text,
        forename_hash bytea not null,
        surname_hash bytea not null,
        date_of_birth_hash bytea not null,
        nhs_number_hash bytea,
        postcode_hash bytea,
        created_at timestamptz not null default now(),
        last_activity_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, team_id)
      );
      create unique index patient_nhs_number on casework.patient (team_id, nhs_number_hash);
      create index patient_by_activity on casework.patient (team_id, last_activity_at desc, id desc);
      create index patient_surname on casework.patient (team_id, surname_hash, date_of_birth_hash);

      create table casework.episode (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        site_id uuid not null references identity.site,
        state text not null check (state in ('offered', 'accepted', 'declined', 'not_reached', 'closed')),
        source text not null,
        reason text,
        offered_on date not null,
        answered_on date check (answered_on >= offered_on),
        closed_on date check (closed_on >= answered_on),
        closing_reason text,
        closing_words text,
        age_at_start smallint not null check (age_at_start between 0 and 130),
        small_area text,
        deprivation_decile smallint check (deprivation_decile between 1 and 10),
        area_edition text,
        first_contact_on date,
        opened_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        check ((state = 'offered') = (answered_on is null)),
        check ((state = 'closed') = (closed_on is not null and closing_reason is not null))
      );
      create unique index episode_one_running on casework.episode (patient_id) where state in ('offered', 'accepted');
      create index episode_of_patient on casework.episode (patient_id, offered_on desc, opened_at desc, id desc);

      create table casework.agreement (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        scope text not null,
        answer text not null check (answer in ('yes', 'no')),
        given_by text not null,
        how text not null check (how in ('spoken', 'written')),
        wording_version text not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz check (withdrawn_at >= given_at),
        recorded_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      );
      create index agreement_of_patient on casework.agreement (patient_id, scope, given_at desc);
      create index agreement_of_episode on casework.agreement (episode_id);

      create table casework.need (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        term_id text not null,
        priority smallint not null check (priority between 1 and 3),
        urgency text not null check (urgency in ('routine', 'soon', 'crisis')),
        patients_words text,
        confidential boolean not null default false,
        status text not null check (status in ('open', 'being_helped', 'met', 'not_met', 'no_longer_wanted')),
        recorded_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, team_id),
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      );
      create index need_of_episode on casework.need (episode_id, priority, recorded_at);
      create index need_of_patient on casework.need (patient_id);

      create table casework.need_answer (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        need_id uuid not null,
        reporter text not null check (reporter in ('patient', 'link_worker', 'organisation')),
        answer text not null check (answer in ('met', 'not_met', 'not_known')),
        answered_at timestamptz not null,
        recorded_by uuid not null references identity.app_user,
        foreign key (need_id, team_id) references casework.need (id, team_id)
      );
      create index need_answer_of_need on casework.need_answer (need_id, reporter, answered_at desc);

      create table casework.contact (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        took_place_on date not null,
        minutes smallint not null check (minutes between 0 and 600),
        mode text not null,
        outcome text not null,
        kind text not null,
        note text,
        next_step text,
        late_entry boolean not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id)
      );
      create index contact_of_episode on casework.contact (episode_id, took_place_on desc);
      create index contact_of_patient on casework.contact (patient_id)`);
    for (const table of [...tables].reverse()) await registerTable(runner, `casework.${table}`, 'person');

    // The team's own rows and no others, for reading, adding and changing alike. No role may delete.
    for (const table of tables) {
      await runner.query(`
        create policy of_my_team on casework.${table} for all to linkwell_app
          using (team_id = any ((select identity.my_team_ids())::uuid[]))
          with check (team_id = any ((select identity.my_team_ids())::uuid[]))`);
    }
    await runner.query(`
      grant usage on schema casework to linkwell_app, linkwell_source_reader;
      grant select, insert, update on casework.patient, casework.episode, casework.need to linkwell_app;
      grant select, insert on casework.agreement, casework.need_answer, casework.contact to linkwell_app`);
    await runner.query(episodeSource);
    await runner.query(needSource);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view evaluation.src_need, evaluation.src_episode`);
    for (const table of tables) await dropTable(runner, `casework.${table}`);
    await runner.query(`drop schema casework`);
  }
}
