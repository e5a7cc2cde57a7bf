/** Of the referrals of $1, the patients, that are closed: whether they helped, as it was said of the needs. $2 who wrote it down. The organisations' own views are theirs to give. */
export const writeWhetherItHelped = `
  insert into referrals.need_answer (referral_id, need_id, reporter, outcome, answered_at, party, user_id)
  select referral.id, answer.need_id, answer.reporter, answer.answer, greatest(answer.answered_at, referral.ended_at), 'link_worker', $2
  from referrals.referral cross join unnest(referral.need_ids) as wanted (id) join casework.need_answer as answer on answer.need_id = wanted.id
  where referral.patient_id = any ($1::uuid[]) and referral.state = 'closed' and answer.reporter <> 'organisation'`;

/** One in twelve of $1, the patients who are supported, was given the details of a service for a need that is not over; after a month it is known what came of it. $2 who gave them. */
export const writeSignposts = `
  insert into referrals.signpost (team_id, patient_id, episode_id, service_id, service_name, organisation_name, need_ids, handed_over_on, way, recorded_at, recorded_by, outcome, outcome_at, outcome_by)
  select need.team_id, need.patient_id, need.episode_id, given.service_id, given.name, given.organisation, array[need.id], need.recorded_at::date, (array['told', 'on_paper', 'sent'])[1 + chance.number % 3], need.recorded_at, $2,
    case when is_old then (array['went', 'did_not_go', 'unknown', 'went'])[1 + chance.number % 4] end, case when is_old then need.recorded_at + interval '30 days' end, case when is_old then $2::uuid end
  from (select distinct on (patient_id) need.* from casework.need where patient_id = any ($1::uuid[]) and status in ('open', 'being_helped') order by patient_id, id) as need
  cross join lateral (select abs(hashtext(need.id::text)) as number) as chance
  cross join lateral (select need.recorded_at < now() - interval '30 days' as is_old) as age
  cross join lateral (
    select service.id as service_id, service.name, organisation.name as organisation
    from directory.service_need join directory.service on service.id = service_need.service_id join directory.organisation on organisation.id = service.organisation_id
    where service_need.need_term_id = need.term_id and service.status = 'active' and service.listing_state = 'published'
    order by md5(need.id::text || service.id::text) limit 1) as given
  where chance.number % 12 = 0`;
