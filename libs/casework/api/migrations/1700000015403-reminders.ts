import type { MigrationInterface, QueryRunner } from 'typeorm';

const withReminder = `state = 'planned' and reminder <> 'none'`;
const toBeReminded = `${withReminder} and reminder_sent_at is null and reminder_withheld is null`;
const theJob = `(select linkwell.principal() ->> 'kind' = 'job' and linkwell.principal() ->> 'name' = 'casework.remind')`;
const read = '(id, team_id, patient_id, starts_at, state, reminder, reminder_wording, reminder_sent_at, reminder_withheld)';
const written = '(reminder_sent_at, reminder_withheld)';

/**
 * The job that reminds sees what is planned with a reminder, settles what waits for one, and of the people whose they are reads nothing but how they may be reached.
 * (Its own rows stay in sight after it settled them: PostgreSQL refuses an update whose row leaves the sight of whoever makes it.)
 */
export class Reminders1700000015403 implements MigrationInterface {
  readonly name = 'Reminders1700000015403';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy with_reminder on casework.appointment for select to linkwell_job using (${theJob} and ${withReminder});
      create policy reminded on casework.appointment for update to linkwell_job using (${theJob} and ${toBeReminded}) with check (${theJob});
      create policy to_be_reminded on casework.patient for select to linkwell_job using (${theJob} and merged_into is null
        and exists (select from casework.appointment where appointment.patient_id = patient.id and ${toBeReminded}));
      grant select ${read}, update ${written} on casework.appointment to linkwell_job;
      grant select (id, merged_into, safe_contact) on casework.patient to linkwell_job`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy to_be_reminded on casework.patient;
      drop policy reminded on casework.appointment;
      drop policy with_reminder on casework.appointment;
      revoke select ${read}, update ${written} on casework.appointment from linkwell_job;
      revoke select (id, merged_into, safe_contact) on casework.patient from linkwell_job`);
  }
}
