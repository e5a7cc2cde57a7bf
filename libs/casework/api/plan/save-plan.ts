import { randomUUID } from 'node:crypto';
import { checkPlan, type PlanGoal } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadRunningEpisode } from '../commands/load-patient';
import type { Episode } from '../entities/episode.entity';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';

export interface PlanWritten {
  readonly patientId: string;
  readonly reviewedOn: CalendarDate | null;
  readonly goals: readonly PlanGoal[];
  /** The version that was seen; 0 for a first plan. */
  readonly version: number;
  readonly idempotencyKey: string;
}

const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this plan meanwhile. Load the page again.', 'version');
const notTheirNeed = refusal('NEED_UNKNOWN', 'Choose needs of this person.', 'goals');

/** Begins a plan, or moves it on; of two who write at once, one gets the row. */
const firstVersion = `insert into casework.plan (id, team_id, patient_id, episode_id) values (gen_random_uuid(), $1, $2, $3) on conflict (episode_id) do nothing returning id, version`;
const nextVersion = `update casework.plan set version = version + 1 where episode_id = $1 and version = $2 returning id, version`;

/** Writes a plan down as a new version. What stood there before is kept. */
@Injectable()
export class SavePlan {
  constructor(
    private readonly fields: PatientFields,
    private readonly patients: Patients,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: PlanWritten): Promise<Result<string, Refusal>> {
    const goals = checkPlan(input.goals, input.reviewedOn, dayInLondon(this.clock.now()));
    if (!goals.ok) return goals;
    return onceUnlessRefused(unit, 'savePlan', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await loadRunningEpisode(unit, input.patientId);
      if (!loaded.ok) return loaded;
      const needIds = goals.value.flatMap(({ needId }) => (needId === null ? [] : [needId]));
      const theirs = await unit.query(`select id from casework.need where id = any ($1::uuid[]) and patient_id = $2`, [needIds, input.patientId]);
      if (theirs.length < new Set(needIds).size) return refused(notTheirNeed);
      return this.write(unit, loaded.value, { ...input, goals: goals.value });
    });
  }

  private async write(unit: UnitOfWork, { id: episodeId, teamId, patientId }: Episode, { goals, reviewedOn, version }: Omit<PlanWritten, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const [plan] = await unit.query<{ id: string; version: number }>(version === 0 ? firstVersion : nextVersion, version === 0 ? [teamId, patientId, episodeId] : [episodeId, version]);
    if (!plan) return refused(changedMeanwhile);
    await unit.query(`insert into casework.plan_version (plan_id, version, team_id, reviewed_on, saved_at, saved_by) values ($1, $2, $3, $4, $5, $6)`,
      [plan.id, plan.version, teamId, reviewedOn, this.clock.now(), unit.user.id]);
    const goalRows = goals.map((goal, position) => ({ goal, id: randomUUID(), position }));
    await unit.query(
      `insert into casework.plan_goal (id, team_id, plan_id, plan_version, position, need_id, words, rating, confidential)
       select id, $1, $2, $3, position, "needId", words, rating, confidential
       from json_to_recordset($4::json) as given (id uuid, position smallint, "needId" uuid, words text, rating smallint, confidential boolean)`,
      [teamId, plan.id, plan.version, JSON.stringify(goalRows.map(({ goal, id, position }) => ({ ...goal, id, position, words: this.fields.sealWords('plan_goal.words', id, goal.words) })))]);
    const stepRows = goalRows.flatMap(({ goal, id: goalId }) => goal.steps.map((step, position) => ({ ...step, goalId, position, id: randomUUID() })));
    await unit.query(
      `insert into casework.plan_step (id, team_id, goal_id, position, who, words, due_on, done, confidential)
       select id, $1, "goalId", position, who, words, "dueOn", done, confidential
       from json_to_recordset($2::json) as given (id uuid, "goalId" uuid, position smallint, who text, words text, "dueOn" date, done boolean, confidential boolean)`,
      [teamId, JSON.stringify(stepRows.map((step) => ({ ...step, words: this.fields.sealWords('plan_step.words', step.id, step.words) })))]);
    await this.patients.touch(unit, patientId);
    await unit.audit({ action: 'plan.saved', subjectType: 'patient', subjectIds: [patientId], detail: `version ${plan.version}` });
    return ok(patientId);
  }
}
