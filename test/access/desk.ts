import { demoTeams, demoUsers } from '@linkwell/demo-domain';
import { FieldCipher } from '@linkwell/database';
import type { TestDatabase } from '@linkwell/testing';
import type { INestApplication } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

/** Somebody of each team handed over and written to, and a text whose time is over, which a job will forget. */
export async function handedOver(db: TestDatabase, cipher: FieldCipher): Promise<void> {
  const of = `from casework.episode join identity.role_grant on role_grant.team_id = episode.team_id and role_grant.role = 'team_lead' where episode.team_id = $1 order by episode.id limit 1`;
  for (const { id: teamId } of demoTeams) {
    const [transfer, upload] = [randomUUID(), randomUUID()];
    await db.look(`insert into casework.transfer (id, team_id, patient_id, episode_id, to_user_id, reason, transferred_at, transferred_by) select $2, episode.team_id, patient_id, episode.id, user_id, $3, now(), user_id ${of}`,
      [teamId, transfer, cipher.encrypt('A colleague moved.', { table: 'casework.transfer', column: 'reason', row: transfer })]);
    await db.look(`update casework.need set urgency = case urgency when 'soon' then 'routine' else 'soon' end where id = (select id from casework.need where team_id = $1 order by id limit 1)`, [teamId]);
    await db.look(`insert into casework.elsewhere_finding (team_id, patient_id, mark, other_team_id, finding, decided_at, decided_by) select episode.team_id, patient_id, repeat('b', 64), (select id from identity.team where id <> $1 order by id limit 1), 'not_the_same', now(), user_id ${of}`, [teamId]);
    await db.look(`insert into casework.unreached_letter (team_id, patient_id, episode_id, sent_on, recorded_at, recorded_by) select episode.team_id, patient_id, episode.id, current_date, now(), user_id ${of}`, [teamId]);
    await db.look(`insert into casework.intake_upload (id, team_id, kind, content, made_by, made_at, expires_at) select $2, episode.team_id, 'pasted', $3, user_id, now() - interval '2 days', now() - interval '1 day' ${of}`,
      [teamId, upload, cipher.encrypt('Name: Test Person', { table: 'casework.intake_upload', column: 'content', row: upload })]);
  }
}

/** Forms that the Central team's link worker has begun: one still kept, and one whose week is over. */
export async function twoDrafts(db: TestDatabase, cipher: FieldCipher, patient: string | undefined): Promise<void> {
  const willow = demoUsers.find((user) => user.email === 'willow.compass@linkwell.example');
  if (!willow) throw new Error('The demonstration has changed: the access matrix does not find its link worker.');
  for (const [form, days] of [['need', 7], ['close', -1]] as const) {
    const id = randomUUID();
    const content = cipher.encrypt('{"values":{}}', { table: 'casework.form_draft', column: 'content', row: id });
    await db.look(
      `insert into casework.form_draft (id, user_id, form, patient_id, content, saved_at, expires_at) values ($1, $2, $3, $4, $5, now() - interval '8 days', now() + $6 * interval '1 day')`,
      [id, willow.id, form, patient, content, days]);
  }
}

/** A task for the Central team's patient, and an appointment with them. */
export async function aDesk(db: TestDatabase, app: INestApplication, { patient, episode }: Record<string, string>): Promise<{ patientTask: string; appointment: string }> {
  const [patientTask, appointment] = [randomUUID(), randomUUID()];
  const title = app.get(FieldCipher).encrypt('Ring them', { table: 'casework.task', column: 'title', row: patientTask });
  const rest = `patient.team_id, patient.id, $2::uuid, role_grant.user_id, role_grant.user_id from casework.patient join identity.role_grant on role_grant.team_id = patient.team_id and role_grant.role = 'team_lead' where patient.id = $3 limit 1`;
  await db.look(`insert into casework.task (id, title, due_on, team_id, patient_id, episode_id, assignee_id, created_by) select $1, $4, '2100-01-01', ${rest}`, [patientTask, episode, patient, title]);
  await db.look(`insert into casework.appointment (id, starts_at, minutes, mode, team_id, patient_id, episode_id, with_user_id, created_by) select $1, '2100-01-01T10:00Z', 30, 'home', ${rest}`, [appointment, episode, patient]);
  return { patientTask, appointment };
}

/** Of each team somebody who waits for a reminder, somebody who was reminded, and somebody whose appointment was cancelled. */
export async function reminders(db: TestDatabase): Promise<void> {
  for (const { id: teamId } of demoTeams) {
    await db.look(
      `with person as (
         select distinct on (episode.patient_id) episode.* from casework.episode join casework.patient on patient.id = episode.patient_id and patient.merged_into is null
         where episode.team_id = $1 and state = 'accepted' order by episode.patient_id desc limit 3),
       numbered as (select person.*, row_number() over (order by id) as place from person)
       insert into casework.appointment (starts_at, minutes, mode, team_id, patient_id, episode_id, with_user_id, created_by, reminder, reminder_wording, reminder_sent_at, state)
       select '2100-01-02T10:00Z', 30, 'phone', $1, patient_id, numbered.id, lead.user_id, lead.user_id, 'email', 'time-only-1', case when place = 2 then now() end, case when place = 3 then 'cancelled' else 'planned' end
       from numbered, (select user_id from identity.role_grant where team_id = $1 and role = 'team_lead' limit 1) as lead`, [teamId]);
  }
}
