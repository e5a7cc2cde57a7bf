import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people agree to, for as long as they do.
 *
 * - An agreement can be withdrawn, once; nothing else of it can be changed. `subject` is the name that was read out: the organisation's.
 * - `opt_out_check`: the National Data Opt-out was looked up on a day. It is looked up again before each disclosure that rests on it.
 * - `data_policy`: the controller's lawful basis, and whether figures count people until they object or once they agree. One row.
 * - `evaluation.src_excluded`: whom figures leave out, by that policy and what each said last.
 */
export class Agreements1700000015500 implements MigrationInterface {
  readonly name = 'Agreements1700000015500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table casework.agreement
        add column subject text,
        add column withdrawn_by uuid references identity.app_user,
        add column withdrawal_said_by text,
        add column withdrawal_how text check (withdrawal_how in ('spoken', 'written')),
        add column version integer not null default 1,
        add constraint agreement_withdrawn_by_somebody check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_said_by, withdrawal_how) in (0, 4));
      grant update (withdrawn_at, withdrawn_by, withdrawal_said_by, withdrawal_how, version) on casework.agreement to linkwell_app;

      create table casework.opt_out_check (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        checked_on date not null,
        opted_out boolean not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null references identity.app_user,
        foreign key (patient_id, team_id) references casework.patient (id, team_id)
      );
      create index opt_out_check_of_patient on casework.opt_out_check (patient_id, checked_on desc, recorded_at desc);

      create table casework.data_policy (
        only_one boolean primary key default true check (only_one),
        lawful_basis text not null,
        evaluation text not null check (evaluation in ('objection', 'opt_in')),
        changed_at timestamptz not null default now(),
        changed_by uuid references identity.app_user,
        version integer not null default 1
      );
      insert into casework.data_policy (lawful_basis, evaluation) values ('UK GDPR Article 6(1)(e), a public task, with Article 9(2)(h), health and social care', 'objection')`);
    await registerTable(runner, 'casework.opt_out_check', 'person');
    await registerTable(runner, 'casework.data_policy', 'operational');
    await runner.query(`
      create policy of_my_team on casework.opt_out_check for all to linkwell_app
        using (team_id = any ((select identity.my_team_ids())::uuid[]))
        with check (team_id = any ((select identity.my_team_ids())::uuid[]));
      grant select, insert on casework.opt_out_check to linkwell_app;
      grant select, update on casework.data_policy to linkwell_app;

      grant select (id, patient_id, scope, answer, given_at, withdrawn_at) on casework.agreement to linkwell_source_reader;
      create policy for_figures on casework.agreement for select to linkwell_source_reader using (scope = 'evaluation');
      grant select (evaluation) on casework.data_policy to linkwell_source_reader;
      create view evaluation.src_excluded as
        select person.person_id
        from (select distinct patient_id as person_id from casework.episode) person
        left join lateral (
          select agreement.answer = 'yes' and agreement.withdrawn_at is null as agrees from casework.agreement
          where agreement.patient_id = person.person_id and agreement.scope = 'evaluation' order by agreement.given_at desc, agreement.id desc limit 1
        ) said on true
        where case (select evaluation from casework.data_policy) when 'opt_in' then said.agrees is distinct from true else said.agrees is false end;
      grant select on evaluation.src_excluded to linkwell_release_builder;
      alter view evaluation.src_excluded owner to linkwell_source_reader`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view evaluation.src_excluded;
      drop policy for_figures on casework.agreement;
      revoke select (id, patient_id, scope, answer, given_at, withdrawn_at) on casework.agreement from linkwell_source_reader`);
    await dropTable(runner, 'casework.data_policy');
    await dropTable(runner, 'casework.opt_out_check');
    await runner.query(`
      revoke update (withdrawn_at, withdrawn_by, withdrawal_said_by, withdrawal_how, version) on casework.agreement from linkwell_app;
      alter table casework.agreement drop column subject, drop column withdrawn_by, drop column withdrawal_said_by, drop column withdrawal_how, drop column version`);
  }
}
