import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an opened record shows, by the column that says whose a row is. */
const opened = { patient: 'id', episode: 'patient_id', need: 'patient_id', agreement: 'patient_id', contact: 'patient_id' } as const;

/**
 * Records of another team that somebody opened, to read and for a while ("break-glass"). `words` and `finding_words` are encrypted by the application.
 *
 * An opening widens no list: its rows are seen only where an operation says which opening it goes by (`linkwell.opening`), and only while that is
 * theirs and open. Whose it is, PostgreSQL looks up; the setting is not believed.
 */
export class Openings1700000015600 implements MigrationInterface {
  readonly name = 'Openings1700000015600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.opening (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        user_id uuid not null references identity.app_user,
        reason text not null check (reason in ('immediate_risk', 'person_present', 'covering', 'other')),
        words text not null,
        opened_at timestamptz not null default now(),
        expires_at timestamptz not null check (expires_at > opened_at),
        ended_at timestamptz check (ended_at >= opened_at),
        ended_by uuid references identity.app_user,
        finding text check (finding in ('justified', 'not_justified')),
        finding_words text,
        reviewed_at timestamptz,
        reviewed_by uuid references identity.app_user,
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        check ((ended_at is null) = (ended_by is null)),
        check ((finding is null) = (reviewed_at is null) and (finding is null) = (reviewed_by is null))
      );
      create index opening_of_team on casework.opening (team_id, opened_at desc, id desc);
      create index opening_of_user on casework.opening (user_id, opened_at desc, id desc)`);
    await registerTable(runner, 'casework.opening', 'person');
    await registerEncrypted(runner, 'casework.opening', ['words', 'finding_words']);

    await runner.query(`
      create function identity.my_led_team_ids() returns uuid[] language sql stable security definer set search_path = ''
      return array(
        select role_grant.team_id from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
        where role_grant.user_id = linkwell.user_id() and role_grant.role = 'team_lead' and role_grant.team_id is not null and app_user.status = 'active')`);
    await runner.query(`
      create policy by_me on casework.opening for insert to linkwell_app with check (user_id = linkwell.user_id() and ended_at is null and finding is null);
      create policy mine on casework.opening for select to linkwell_app using (user_id = linkwell.user_id());
      create policy ended_by_me on casework.opening for update to linkwell_app using (user_id = linkwell.user_id() and finding is null)
        with check (user_id = linkwell.user_id() and finding is null);
      create policy of_a_team_i_lead on casework.opening for select to linkwell_app using (team_id = any ((select identity.my_led_team_ids())::uuid[]));
      create policy judged_by_its_lead on casework.opening for update to linkwell_app using (team_id = any ((select identity.my_led_team_ids())::uuid[]))
        with check (team_id = any ((select identity.my_led_team_ids())::uuid[]));
      create policy looked_up on casework.opening for select to linkwell_owner using (user_id = linkwell.user_id());
      grant select, insert on casework.opening to linkwell_app;
      grant update (ended_at, ended_by, finding, finding_words, reviewed_at, reviewed_by, version) on casework.opening to linkwell_app`);

    await runner.query(`
      create function casework.opened_patient_id() returns uuid language sql stable security definer set search_path = ''
      return (
        select opening.patient_id from casework.opening join identity.app_user on app_user.id = opening.user_id
        where opening.id = nullif(current_setting('linkwell.opening', true), '')::uuid and opening.user_id = linkwell.user_id()
          and opening.ended_at is null and now() < opening.expires_at and app_user.status = 'active')`);
    for (const [table, column] of Object.entries(opened)) {
      await runner.query(`create policy opened on casework.${table} for select to linkwell_app using (${column} = (select casework.opened_patient_id()))`);
    }
    await runner.query(`
      create policy opened on casework.need_answer for select to linkwell_app
        using ((select casework.opened_patient_id()) is not null and exists (select from casework.need where need.id = need_answer.need_id and need.patient_id = (select casework.opened_patient_id())))`);

    // Finds whom somebody names exactly, in any team, and says no more than which record it is; an opening is written with it.
    await runner.query(`
      create policy found_to_be_opened on casework.patient for select to linkwell_owner using (true);
      create function casework.found_to_open(asked_number bytea, asked_forename bytea, asked_surname bytea, asked_birth bytea) returns table (patient_id uuid, team_id uuid) language sql stable security definer set search_path = ''
      begin atomic
        select patient.id, patient.team_id from casework.patient
        where linkwell.user_id() is not null and patient.merged_into is null
          and case when asked_number is not null then patient.nhs_number_hash = asked_number
            else patient.surname_hash = asked_surname and patient.date_of_birth_hash = asked_birth and patient.forename_hash = asked_forename end
        limit 2;
      end;
      revoke execute on function casework.found_to_open(bytea, bytea, bytea, bytea) from public;
      grant execute on function casework.found_to_open(bytea, bytea, bytea, bytea) to linkwell_app;
      create index patient_number_anywhere on casework.patient (nhs_number_hash) where nhs_number_hash is not null;
      create index patient_name_anywhere on casework.patient (surname_hash, date_of_birth_hash)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function casework.found_to_open(bytea, bytea, bytea, bytea);
      drop policy found_to_be_opened on casework.patient;
      drop index casework.patient_number_anywhere, casework.patient_name_anywhere;
      drop policy opened on casework.need_answer`);
    for (const table of Object.keys(opened)) await runner.query(`drop policy opened on casework.${table}`);
    await runner.query(`drop function casework.opened_patient_id()`);
    await dropTable(runner, 'casework.opening');
    await runner.query(`drop function identity.my_led_team_ids()`);
  }
}
