import type { FieldCipher } from '@linkwell/database';
import type { TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';

/** The patient of a referral may be asked how they are after support, an agreement on which nothing else of the world rests; and may be counted, as their team's look-up says too. */
export async function anAgreement(db: TestDatabase, referralId: string): Promise<string> {
  const put = async (scope: string, wording: string) => (await db.look<{ id: string }>(
    `insert into casework.agreement (team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by)
     select team_id, patient_id, episode_id, $2, 'yes', given_by, how, $3, given_at, recorded_by
     from casework.agreement where episode_id = (select episode_id from referrals.referral where id = $1) and scope = 'support' limit 1 returning id`, [referralId, scope, wording]))[0];
  await put('evaluation', 'evaluation-1');
  const made = await put('contact_after', 'contact-after-1');
  if (!made) throw new Error('The patient of the referral has agreed to nothing.');
  await db.look(
    `insert into casework.opt_out_check (team_id, patient_id, checked_on, opted_out, recorded_by)
     select distinct on (agreement.team_id) agreement.team_id, agreement.patient_id, current_date, false, agreement.recorded_by
     from casework.agreement join casework.episode on episode.id = agreement.episode_id and episode.state = 'accepted' order by agreement.team_id, agreement.patient_id, agreement.id`);
  return made.id;
}

/** The patient of the world has a plan, whether the demonstration gave them one or not. */
export async function aPlan(db: TestDatabase, patientId: string): Promise<void> {
  await db.look(
    `with begun as (
       insert into casework.plan (team_id, patient_id, episode_id) select team_id, patient_id, id from casework.episode where patient_id = $1 order by offered_on desc, opened_at desc, id desc limit 1
       on conflict do nothing returning id, team_id, episode_id)
     insert into casework.plan_version (plan_id, version, team_id, saved_at, saved_by)
     select begun.id, 1, begun.team_id, now(), agreement.recorded_by from begun join casework.agreement on agreement.episode_id = begun.episode_id and agreement.scope = 'support'`, [patientId]);
}

/** Two links to plans of the team, and one to a plan of another. In each of those plans something is confidential, and each need has a goal. */
export async function planLinks(db: TestDatabase, cipher: FieldCipher, teamId: string): Promise<string> {
  const ofTeam = (own: boolean, count: number) => db.look<{ id: string }>(`select id from casework.plan where (team_id = $1) = $2 order by id limit $3`, [teamId, own, count]);
  const plans = [...(await ofTeam(true, 2)), ...(await ofTeam(false, 1))];
  if (plans.length < 3) throw new Error('The demonstration has not three plans.');
  const made: string[] = [];
  for (const { id } of plans) {
    await confidentialParts(db, cipher, id);
    const [link] = await db.look<{ id: string }>(
      `insert into casework.plan_link (team_id, patient_id, plan_id, episode_id, token_hash, factor, answer_hash, made_at, made_by, expires_at, emailed)
       select plan.team_id, patient_id, id, episode_id, decode(md5(id::text), 'hex'), 'code', 'x', now(), saved_by, now() + interval '1 day', false
       from casework.plan join casework.plan_version on plan_id = id and plan_version.version = plan.version where id = $1 returning id`, [id]);
    made.push(link!.id);
  }
  return made[1]!;
}

async function confidentialParts(db: TestDatabase, cipher: FieldCipher, planId: string): Promise<void> {
  const seal = (table: string, row: string) => cipher.encrypt('To be safe at home', { table: `casework.${table}`, column: 'words', row });
  const needs = await db.look<{ id: string | null }>(`select need.id from casework.need join casework.plan on plan.episode_id = need.episode_id where plan.id = $1`, [planId]);
  const put = async (position: number, need: string | null, confidential: boolean) => {
    const id = randomUUID();
    await db.look(
      `insert into casework.plan_goal (id, team_id, plan_id, plan_version, position, need_id, words, confidential) select $1, team_id, id, version, $3, $4, $5, $6 from casework.plan where id = $2`,
      [id, planId, position, need, seal('plan_goal', id), confidential]);
    for (const [place, hidden] of [false, true].entries()) {
      const step = randomUUID();
      await db.look(
        `insert into casework.plan_step (id, team_id, goal_id, position, who, words, done, confidential) select $1, team_id, id, $3, 'patient', $4, false, $5 from casework.plan_goal where id = $2`,
        [step, id, place, seal('plan_step', step), hidden]);
    }
  };
  for (const [place, { id }] of [...needs, { id: null }].entries()) await put(place + 1, id, id === null);
}
