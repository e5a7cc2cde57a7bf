import { PatientFields } from '@linkwell/casework-api';
import type { FieldCipher, UnitOfWork } from '@linkwell/database';
import { demoId, type DemoPerson } from '@linkwell/demo-domain';
import { addDays, type CalendarDate, type TeamId } from '@linkwell/kernel';
import { workerOf } from './write-people';

const plans = [
  { words: 'I want to see people again, at least once a week', rating: 3, steps: [['patient', 'Find the bus times for Tuesdays', true], ['link_worker', 'Come along the first time', false], ['organisation', 'Keep a place in the group', false]] },
  { words: 'I want to open my post without feeling sick', rating: 2, steps: [['link_worker', 'Sort the letters together', false], ['patient', 'Put new letters in the blue box', false]] },
] as const;

/** How many of a team's people have one. */
const some = 6;

/** Plans for some of the people whom a team supports now: one goal each, in turn. Does nothing where they are there already. */
export async function writePlans(unit: UnitOfWork, cipher: FieldCipher, teamId: TeamId, people: readonly DemoPerson[], today: CalendarDate): Promise<void> {
  const fields = new PatientFields(cipher);
  const supported = people.filter(({ episode }) => episode.life.state === 'accepted').slice(0, some);
  for (const [place, { id: patientId, episode }] of supported.entries()) {
    const [planId, goalId] = [demoId<string>('plan', episode.id), demoId<string>('plan-goal', episode.id)];
    const begun = await unit.query(`insert into casework.plan (id, team_id, patient_id, episode_id) values ($1, $2, $3, $4) on conflict do nothing returning id`, [planId, teamId, patientId, episode.id]);
    if (begun.length === 0) continue;
    const { words, rating, steps } = plans[place % plans.length]!;
    await unit.query(`insert into casework.plan_version (plan_id, version, team_id, reviewed_on, saved_at, saved_by) values ($1, 1, $2, $3::date, $3::date, $4)`, [planId, teamId, today, workerOf(teamId).id]);
    await unit.query(`insert into casework.plan_goal (id, team_id, plan_id, plan_version, position, words, rating, confidential) values ($1, $2, $3, 1, 0, $4, $5, false)`,
      [goalId, teamId, planId, fields.sealWords('plan_goal.words', goalId, words), rating]);
    const rows = steps.map(([who, text, done], position) => {
      const id = demoId<string>('plan-step', `${episode.id} ${position}`);
      return { id, who, words: fields.sealWords('plan_step.words', id, text), done, position, dueOn: addDays(today, 7 * (position + 1)) };
    });
    await unit.query(
      `insert into casework.plan_step (id, team_id, goal_id, position, who, words, due_on, done, confidential)
       select id, $1, $2, position, who, words, "dueOn", done, false from json_to_recordset($3::json) as given (id uuid, position smallint, who text, words text, "dueOn" date, done boolean)`,
      [teamId, goalId, JSON.stringify(rows)]);
  }
}
