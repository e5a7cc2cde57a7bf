import { dropTable, registerEncrypted, registerTable } from '@linkwell/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['appointment', 'task'] as const;

/**
 * What is to be done for somebody, and when they are met. `title`, `place` and `words` are encrypted by the application.
 * `reminder` is the way that was agreed; `reminder_withheld` says by code why none went out.
 */
export class Desk1700000015400 implements MigrationInterface {
  readonly name = 'Desk1700000015400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table casework.task (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        title text not null,
        due_on date not null,
        assignee_id uuid not null references identity.app_user,
        contact_id uuid references casework.contact,
        created_at timestamptz not null default now(),
        created_by uuid not null references identity.app_user,
        done_at timestamptz,
        done_by uuid references identity.app_user,
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check ((done_at is null) = (done_by is null))
      );
      create index task_open_of_assignee on casework.task (assignee_id, due_on, id) where done_at is null;
      create index task_open_of_patient on casework.task (patient_id, due_on, id) where done_at is null;
      create index task_of_patient on casework.task (patient_id, created_at desc);
      create index task_of_contact on casework.task (contact_id) where contact_id is not null;

      create table casework.appointment (
        id uuid primary key default gen_random_uuid(),
        team_id uuid not null,
        patient_id uuid not null,
        episode_id uuid not null,
        starts_at timestamptz not null,
        minutes smallint not null check (minutes between 5 and 600),
        mode text not null check (mode in ('in_person', 'home', 'phone', 'video', 'group')),
        place text,
        words text,
        with_user_id uuid not null references identity.app_user,
        state text not null default 'planned' check (state in ('planned', 'kept', 'did_not_attend', 'cancelled')),
        reminder text not null default 'none' check (reminder in ('none', 'email', 'sms')),
        reminder_wording text,
        reminder_sent_at timestamptz,
        reminder_withheld text,
        created_at timestamptz not null default now(),
        created_by uuid not null references identity.app_user,
        version integer not null default 1,
        foreign key (patient_id, team_id) references casework.patient (id, team_id),
        foreign key (episode_id, team_id) references casework.episode (id, team_id),
        check ((reminder = 'none') = (reminder_wording is null))
      );
      create index appointment_of_worker on casework.appointment (with_user_id, starts_at, id) where state = 'planned';
      create index appointment_planned_of_patient on casework.appointment (patient_id, starts_at, id) where state = 'planned';
      create index appointment_of_patient on casework.appointment (patient_id, starts_at desc);
      create index appointment_to_remind on casework.appointment (starts_at, id) where state = 'planned' and reminder <> 'none' and reminder_sent_at is null and reminder_withheld is null`);
    for (const table of [...tables].reverse()) await registerTable(runner, `casework.${table}`, 'person');
    await registerEncrypted(runner, 'casework.task', ['title']);
    await registerEncrypted(runner, 'casework.appointment', ['place', 'words']);
    for (const table of tables) {
      await runner.query(`
        create policy of_my_team on casework.${table} for all to linkwell_app
          using (team_id = any ((select identity.my_team_ids())::uuid[]))
          with check (team_id = any ((select identity.my_team_ids())::uuid[]));
        grant select, insert, update on casework.${table} to linkwell_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await dropTable(runner, `casework.${table}`);
  }
}
