import { PatientFields } from '@linkwell/casework-api';
import type { Database, FieldCipher } from '@linkwell/database';
import { demoId, demoTeams } from '@linkwell/demo-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import { workerOf } from './write-people';

/** What comes next for somebody, days from today: some of it is late. */
const tasks = [
  { title: 'Ring to ask how the first visit went', inDays: 0 },
  { title: 'Send the form for the bus pass', inDays: -2 },
  { title: 'Find out when the lunch club meets', inDays: 1 },
  { title: 'Write to the practice', inDays: 4 },
] as const;
const appointments = [
  { mode: 'in_person', place: 'The practice, room 2', inDays: 1, at: '10:00' },
  { mode: 'phone', place: null, inDays: 2, at: '14:30' },
  { mode: 'home', place: null, inDays: 6, at: '11:15' },
] as const;

/** Tasks and appointments of the first people whom each team supports, so that a worker's day and the caseload's sections show something. */
export class WriteWhatIsToDo {
  private readonly fields: PatientFields;

  constructor(
    private readonly database: Database,
    cipher: FieldCipher,
  ) {
    this.fields = new PatientFields(cipher);
  }

  async run(today: CalendarDate): Promise<void> {
    for (const { id: teamId } of demoTeams) {
      const worker = workerOf(teamId);
      await this.database.within(worker, async (unit) => {
        const people = await unit.query<{ patientId: string; episodeId: string }>(
          `select patient_id as "patientId", id as "episodeId" from casework.episode where team_id = $1 and state = 'accepted' order by offered_on desc, id limit $2`, [teamId, tasks.length + appointments.length]);
        for (const [index, { patientId, episodeId }] of people.entries()) {
          const [task, appointment] = [tasks[index], appointments[index - tasks.length]];
          const id = demoId<string>('to do', `${teamId} ${index}`);
          if (task) {
            await unit.query(
              `insert into casework.task (id, team_id, patient_id, episode_id, title, due_on, assignee_id, created_by) values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict do nothing`,
              [id, teamId, patientId, episodeId, this.fields.sealWords('task.title', id, task.title), addDays(today, task.inDays), worker.id]);
          } else if (appointment) {
            await unit.query(
              `insert into casework.appointment (id, team_id, patient_id, episode_id, starts_at, minutes, mode, place, with_user_id, created_by)
               values ($1, $2, $3, $4, ($5::date + $6::time) at time zone 'Europe/London', 45, $7, $8, $9, $9) on conflict do nothing`,
              [id, teamId, patientId, episodeId, addDays(today, appointment.inDays), appointment.at, appointment.mode, this.fields.sealWords('appointment.place', id, appointment.place), worker.id]);
          }
        }
      });
    }
  }
}
