import type { TestDatabase } from '@linkwell/testing';

/** Of each team a referral of which somebody said whether it helped: its patient, by a lead, and the organisation itself. */
export async function saidWhetherItHelped(db: TestDatabase): Promise<void> {
  const [{ taken } = { taken: 0 }] = await db.look<{ taken: number }>(`
    with answered as (
      select distinct on (referral.team_id, referral.organisation_id) referral.* from referrals.referral
      join identity.role_grant on role_grant.organisation_id = referral.organisation_id where sent_at is not null order by referral.team_id, referral.organisation_id, referral.id),
    written as (
      insert into referrals.need_answer (referral_id, need_id, reporter, outcome, answered_at, party, user_id)
      select answered.id, need_ids[1], 'patient', 'partly', now(), 'team_lead', user_id from answered join identity.role_grant on role_grant.team_id = answered.team_id and role_grant.role = 'team_lead'
      union all
      select answered.id, need_ids[1], 'organisation', 'met', now(), 'organisation', user_id from answered join identity.role_grant on role_grant.organisation_id = answered.organisation_id
      returning id)
    select count(*)::int as taken from written`);
  if (taken < 4) throw new Error('The demonstration has no referrals of two teams to organisations with an account.');
}

/** Of each team somebody who was given a service's details; that of the patient is named. */
export async function signposts(db: TestDatabase, patientId: string | undefined): Promise<string> {
  const written = await db.look<{ id: string; patientId: string }>(`
    insert into referrals.signpost (team_id, patient_id, episode_id, service_id, service_name, organisation_name, need_ids, handed_over_on, way, recorded_at, recorded_by)
    select person.team_id, person.patient_id, person.id, service.id, service.name, 'An organisation', '{}', current_date, 'told', now(), grantee.user_id
    from (select distinct on (team_id) * from casework.episode where state = 'accepted' order by team_id, patient_id <> $1, id) as person
    join lateral (select user_id from identity.role_grant where team_id = person.team_id order by user_id limit 1) as grantee on true
    cross join (select id, name from directory.service order by id limit 1) as service
    returning id, patient_id as "patientId"`, [patientId]);
  const own = written.find((one) => one.patientId === patientId);
  if (!own || written.length < 2) throw new Error('No signposts of two teams were written.');
  return own.id;
}
