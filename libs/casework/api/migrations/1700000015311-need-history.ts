import { dropTable, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `team_id = any ((select identity.my_team_ids())::uuid[])`;
const followed = ['status', 'priority', 'urgency', 'confidential'];
const all = (row: string) => followed.map((column) => `${row}.${column}`).join(', ');

/**
 * How needs stood over time. Each change of a need leaves a row, whichever part of the software made it: the database writes it, and nobody changes it.
 * The words of a need are not part of it.
 */
export class NeedHistory1700000015311 implements MigrationInterface {
  readonly name = 'NeedHistory1700000015311';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.need_change (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        need_id uuid not null,
        changed_at timestamptz not null,
        changed_by uuid references identity.app_user,
        from_status text not null,
        to_status text not null,
        from_priority smallint not null,
        to_priority smallint not null,
        from_urgency text not null,
        to_urgency text not null,
        from_confidential boolean not null,
        to_confidential boolean not null,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (need_id, team_id) references casework.need (id, team_id)
      );
      create index need_change_of_need on casework.need_change (need_id, changed_at desc);
      create index need_change_of_patient on casework.need_change (patient_id)`);
    await registerTable(runner, 'casework.need_change', 'person');
    await runner.query(`
      create policy of_my_team on casework.need_change for all to linkwell_app using (${mine}) with check (${mine});
      grant select, insert on casework.need_change to linkwell_app;
      create function casework.keep_need_change() returns trigger language plpgsql set search_path = '' as $body$
      begin
        -- A record that is anonymised leaves no history.
        if current_user = 'linkwell_eraser' then return null; end if;
        insert into casework.need_change (team_id, patient_id, need_id, changed_at, changed_by, from_status, to_status, from_priority, to_priority, from_urgency, to_urgency, from_confidential, to_confidential)
        values (new.team_id, new.patient_id, new.id, now(), linkwell.user_id(), old.status, new.status, old.priority, new.priority, old.urgency, new.urgency, old.confidential, new.confidential);
        return null;
      end $body$;
      create trigger keep_change after update of ${followed.join(', ')} on casework.need for each row
        when ((${all('old')}) is distinct from (${all('new')})) execute function casework.keep_need_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_change on casework.need;
      drop function casework.keep_need_change()`);
    await dropTable(runner, 'casework.need_change');
  }
}
