import { flagsInSight } from '../safeguarding/flags.sql';
import { sealedIdentity } from '../services/patients.sql';

/** Tasks and appointments as JSON, words still sealed. */
const task = `json_build_object('id', task.id, 'patientId', task.patient_id, 'title', task.title, 'dueOn', task.due_on, 'doneAt', task.done_at, 'version', task.version,
  'fromContact', task.contact_id is not null, 'assignee', json_build_object('id', assignee.id, 'name', assignee.display_name))`;
const appointment = `json_build_object('id', appointment.id, 'patientId', appointment.patient_id, 'startsAt', appointment.starts_at, 'minutes', appointment.minutes,
  'mode', appointment.mode, 'place', appointment.place, 'words', appointment.words, 'state', appointment.state, 'reminder', appointment.reminder,
  'reminderWording', appointment.reminder_wording, 'reminderSentAt', appointment.reminder_sent_at, 'reminderWithheld', appointment.reminder_withheld,
  'version', appointment.version, 'visitFlags', case when appointment.mode = 'home' then ${flagsInSight('appointment.patient_id')} else '[]'::json end, 'withWhom', json_build_object('id', worker.id, 'name', worker.display_name))`;
const tasks = `casework.task join identity.app_user assignee on assignee.id = task.assignee_id`;
const appointments = `casework.appointment join identity.app_user worker on worker.id = appointment.with_user_id`;

export const oneTask = `select ${task} as shown from ${tasks} where task.id = $1`;
export const oneAppointment = `select ${appointment} as shown from ${appointments} where appointment.id = $1`;

/** Indexes: patient_pkey, task_open_of_patient, task_of_patient, appointment_planned_of_patient, appointment_of_patient. */
export const deskOfPatient = `
  select patient.id, patient.team_id as "teamId", ${sealedIdentity},
    coalesce((select json_agg(open.shown order by open.due_on, open.id) from (
      select task.due_on, task.id, ${task} as shown from ${tasks} where task.patient_id = patient.id and task.done_at is null order by task.due_on, task.id limit 50) open), '[]'::json) as "openTasks",
    coalesce((select json_agg(done.shown order by done.done_at desc, done.id) from (
      select task.done_at, task.id, ${task} as shown from ${tasks} where task.patient_id = patient.id and task.done_at is not null order by task.done_at desc, task.id limit 10) done), '[]'::json) as "doneTasks",
    coalesce((select json_agg(meeting.shown order by meeting.starts_at, meeting.id) from (
      (select appointment.starts_at, appointment.id, ${appointment} as shown from ${appointments}
        where appointment.patient_id = patient.id and appointment.state = 'planned' order by appointment.starts_at, appointment.id limit 30)
      union all
      (select appointment.starts_at, appointment.id, ${appointment} from ${appointments}
        where appointment.patient_id = patient.id and appointment.state <> 'planned' order by appointment.starts_at desc, appointment.id limit 20)) meeting), '[]'::json) as appointments
  from casework.patient where patient.id = $1`;

/**
 * What a worker has to do and whom they meet, first due first: open tasks due by a day, and appointments planned by then whose outcome nobody has said.
 * $1 the worker · $2 the last day · $3 the page's size and one · $4, $5 cursor: day and time in the United Kingdom, and id.
 * Indexes: task_open_of_assignee, appointment_of_worker.
 */
export const dayOfWorker = `
  with due as (
    select task.due_on::text || ' 00:00' as moment, task.id, task.patient_id, task.episode_id from casework.task
    where task.assignee_id = $1 and task.done_at is null and task.due_on <= $2::date
    union all
    select to_char(appointment.starts_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), appointment.id, appointment.patient_id, appointment.episode_id from casework.appointment
    where appointment.with_user_id = $1 and appointment.state = 'planned' and appointment.starts_at < (($2::date + 1)::timestamp at time zone 'Europe/London')
  )
  select total.count::int as "totalCount", page.*
  from (select count(*) from due) total
  left join lateral (
    select due.id, due.moment, patient.id as "patientId", ${sealedIdentity}, episode.state as "episodeState",
      (select ${task} from ${tasks} where task.id = due.id) as task,
      (select ${appointment} from ${appointments} where appointment.id = due.id) as appointment
    from due join casework.patient on patient.id = due.patient_id join casework.episode on episode.id = due.episode_id
    where $4::text is null or (due.moment, due.id) > ($4::text, $5::uuid)
    order by due.moment, due.id
    limit $3
  ) page on true
  order by page.moment, page.id`;
