import { dropTable, forgetKept, keepForFigures, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofMyTeams = `team_id = any ((select identity.my_led_team_ids())::uuid[])`;
const identity = ['forename', 'surname', 'date_of_birth', 'forename_hash', 'surname_hash', 'date_of_birth_hash'];

/** What the views of evaluation read, and codes without which a row says nothing. Small areas, workers and every word go. */
const kept = {
  'casework.patient': ['id', 'team_id', 'site_id', 'merged_into', 'gender_group', 'ethnic_group', 'language_group', 'lives_alone', 'is_carer', 'created_at'],
  'casework.episode': ['id', 'team_id', 'patient_id', 'site_id', 'state', 'source', 'offered_on', 'answered_on', 'closed_on', 'closing_reason', 'age_at_start', 'deprivation_decile', 'area_edition', 'first_contact_on', 'opened_at'],
  'casework.need': ['id', 'team_id', 'patient_id', 'episode_id', 'term_id', 'priority', 'urgency', 'status', 'recorded_at'],
  'casework.need_answer': ['id', 'team_id', 'need_id', 'reporter', 'answer', 'answered_at', 'recorded_by'],
  'casework.agreement': ['id', 'team_id', 'patient_id', 'episode_id', 'scope', 'answer', 'given_by', 'how', 'wording_version', 'given_at', 'withdrawn_at', 'withdrawn_by', 'withdrawal_said_by', 'withdrawal_how', 'recorded_by', 'version'],
} as const;
type Kept = keyof typeof kept;

/**
 * How long records are kept, holds that stop their end, and what remains of those that were anonymised: the id, when, by whom and under which rule.
 * `reason` and `lifted_reason` are encrypted by the application.
 */
export class Retention1700000015701 implements MigrationInterface {
  readonly name = 'Retention1700000015701';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.retention_period (
        id uuid primary key default gen_random_uuid(),
        team_id uuid unique nulls not distinct references identity.team,
        after_support_years smallint not null check (after_support_years between 1 and 100),
        child_until_age smallint not null check (child_until_age between 18 and 100),
        child_until_age_if_17 smallint not null check (child_until_age_if_17 between child_until_age and 100),
        after_death_years smallint not null check (after_death_years between 1 and 100),
        never_started_years smallint not null check (never_started_years between 1 and 100),
        changed_at timestamptz not null default now(),
        changed_by uuid references identity.app_user,
        version integer not null default 1
      );
      insert into casework.retention_period (after_support_years, child_until_age, child_until_age_if_17, after_death_years, never_started_years) values (8, 25, 26, 8, 2);

      create table casework.legal_hold (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        reason text not null,
        set_at timestamptz not null,
        set_by uuid not null references identity.app_user,
        lifted_reason text,
        lifted_at timestamptz check (lifted_at >= set_at),
        lifted_by uuid references identity.app_user,
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        check (num_nulls(lifted_reason, lifted_at, lifted_by) in (0, 3))
      );
      create unique index legal_hold_one on casework.legal_hold (patient_id) where lifted_at is null;
      create index legal_hold_of_patient on casework.legal_hold (patient_id, set_at desc);

      create table casework.anonymised_record (
        record_id uuid primary key,
        team_id uuid not null references identity.team,
        rule text not null,
        due_on date not null,
        anonymised_at timestamptz not null,
        anonymised_by uuid not null references identity.app_user
      );
      create index anonymised_record_of_team on casework.anonymised_record (team_id, anonymised_at desc, record_id desc)`);
    await registerTable(runner, 'casework.retention_period', 'operational');
    await registerTable(runner, 'casework.legal_hold', 'person');
    await registerTable(runner, 'casework.anonymised_record', 'person');
    await registerEncrypted(runner, 'casework.legal_hold', ['reason', 'lifted_reason']);
    await runner.query(`
      create policy of_a_team_i_lead on casework.legal_hold for all to linkwell_app using (${ofMyTeams}) with check (${ofMyTeams});
      create policy of_a_team_i_lead on casework.anonymised_record for all to linkwell_app using (${ofMyTeams}) with check (${ofMyTeams});
      grant select, insert, update on casework.retention_period to linkwell_app;
      grant usage on schema casework, identity, linkwell to linkwell_counter;
      grant select on casework.retention_period to linkwell_counter;
      grant select (id, name) on identity.team to linkwell_counter;
      grant select, insert on casework.legal_hold, casework.anonymised_record to linkwell_app;
      grant update (lifted_reason, lifted_at, lifted_by, version) on casework.legal_hold to linkwell_app`);

    for (const column of identity) await runner.query(`alter table casework.patient alter column ${column} drop not null`);
    for (const [table, columns] of Object.entries(kept)) await keepForFigures(runner, table as Kept, columns, table === 'casework.agreement' ? `scope = 'evaluation'` : 'true');
    await runner.query(`alter table casework.patient add constraint patient_is_named check (anonymised_at is not null or num_nulls(${identity.join(', ')}) = 0)`);

    // Counts what is due, by team, for the operator's command: it reads no name.
    for (const [table, columns] of Object.entries(counted)) {
      await runner.query(`
        grant select (${columns}) on casework.${table} to linkwell_counter;
        create policy counted_when_due on casework.${table} for select to linkwell_counter using (${countingJob})`);
    }
    await runner.query(`
      create function casework.anonymise(patient uuid) returns jsonb language plpgsql security definer set search_path = '' as $body$
      declare records uuid[]; erased jsonb;
      begin
        with recursive same (id) as (
          select p.id from casework.patient p where p.id = patient and p.merged_into is null and p.anonymised_at is null
          union select p.id from casework.patient p join same on p.merged_into = same.id
        ) select array_agg(id) into records from same;
        if records is null then raise exception 'There is no such record, or it is no team’s that the caller leads.'; end if;
        if exists (select from casework.legal_hold h where h.patient_id = any (records) and h.lifted_at is null) then raise exception 'The record is held.'; end if;
        if exists (select from casework.episode e where e.patient_id = any (records) and e.state in ('offered', 'accepted')) then raise exception 'Support is running.'; end if;
        erased := linkwell.erase('casework.patient', records);
        return erased || jsonb_build_object('records', to_jsonb(records));
      end $body$;
      grant create on schema casework to linkwell_eraser;
      alter function casework.anonymise(uuid) owner to linkwell_eraser;
      revoke create on schema casework from linkwell_eraser;
      revoke execute on function casework.anonymise(uuid) from public;
      grant execute on function casework.anonymise(uuid) to linkwell_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function casework.anonymise(uuid)`);
    for (const [table, columns] of Object.entries(counted)) await runner.query(`drop policy counted_when_due on casework.${table}; revoke select (${columns}) on casework.${table} from linkwell_counter`);
    await runner.query(`alter table casework.patient drop constraint patient_is_named`);
    for (const table of Object.keys(kept)) await forgetKept(runner, table as Kept);
    for (const column of identity) await runner.query(`alter table casework.patient alter column ${column} set not null`);
    for (const table of ['anonymised_record', 'legal_hold', 'retention_period'] as const) await dropTable(runner, `casework.${table}`);
    await runner.query(`
      revoke select (id, name) on identity.team from linkwell_counter;
      revoke usage on schema casework, identity, linkwell from linkwell_counter`);
  }
}

const countingJob = `(select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'casework.count-due')`;
const counted = {
  patient: 'id, team_id, merged_into, anonymised_at',
  episode: 'id, patient_id, state, offered_on, answered_on, closed_on, closing_reason, age_at_start, anonymised_at',
  legal_hold: 'patient_id, lifted_at',
  safeguarding_concern: 'patient_id, state',
} as const;
