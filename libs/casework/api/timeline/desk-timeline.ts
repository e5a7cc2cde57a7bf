import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { TimelineSources } from './timeline-source';

/** Index: task_of_patient. */
const tasks = `
  select task.id, step.at, false, step.what, null::text, step.by_user, title, task.id
  from casework.task cross join lateral (values (created_at, 'added', created_by), (done_at, 'done', done_by)) as step (at, what, by_user)
  where task.patient_id = $1 and step.at is not null`;

/** When they meet, or met. Index: appointment_of_patient. */
const appointments = `
  select id, starts_at, false, state || ':' || mode, null::text, with_user_id, words, id
  from casework.appointment where patient_id = $1`;

/** Indexes: plan_of_patient, plan_version_pkey. */
const plans = `
  select plan.id, saved_at, false, 'saved:' || plan_version.version, null::text, saved_by, null::text, plan.id
  from casework.plan join casework.plan_version on plan_version.plan_id = plan.id where plan.patient_id = $1`;

/** By somebody of another team; seen by the team's leads and by whoever opened it, as row-level security has it. Index: opening_of_patient. */
const openings = `
  select id, opened_at, false, 'opened:' || reason, null::text, user_id, words, id
  from casework.opening where patient_id = $1`;

/** What the desk, the plan and openings bring to the timeline. */
@Injectable()
export class DeskTimeline implements OnModuleInit {
  constructor(
    private readonly sources: TimelineSources,
    private readonly fields: PatientFields,
  ) {}

  onModuleInit(): void {
    this.sources.register(
      { kind: 'appointment', sql: appointments, open: ({ id, sealed }) => this.fields.openWords('appointment.words', id, sealed) },
      { kind: 'task', sql: tasks, open: ({ id, sealed }) => this.fields.openWords('task.title', id, sealed) },
      { kind: 'plan', sql: plans },
      { kind: 'opening', sql: openings, open: ({ id, sealed }) => this.fields.openWords('opening.words', id, sealed) },
    );
  }
}
