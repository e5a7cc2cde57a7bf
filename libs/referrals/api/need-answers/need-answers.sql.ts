/** $1 the needs, in the order in which they are shown. Index: need_pkey. */
export const needsOfReferral = `
  select need.id, coalesce(need_term.label, need.term_id) as label, need.status, need.version
  from casework.need left join taxonomy.need_term on need_term.id = need.term_id
  where need.id = any ($1::uuid[]) order by array_position($1::uuid[], need.id)`;

/** All that this viewer may read, oldest first. Who at an organisation wrote is the organisation's affair. Index: need_answer_of_referral. */
export const answersOfReferral = `
  select need_answer.need_id as "needId", need_answer.reporter, need_answer.outcome, need_answer.answered_at as at, case when need_answer.party <> 'organisation' then app_user.display_name end as "recordedBy"
  from referrals.need_answer join identity.app_user on app_user.id = need_answer.user_id
  where need_answer.referral_id = $1 order by need_answer.answered_at, need_answer.id`;

/** $1 referral · $2 reporter · $3 moment · $4 party · $5 user · $6, $7 needs and what is said of each. */
export const addAnswers = `
  insert into referrals.need_answer (referral_id, need_id, reporter, outcome, answered_at, party, user_id)
  select $1, said.need_id, $2, said.outcome, $3, $4, $5 from unnest($6::uuid[], $7::text[]) as said (need_id, outcome)`;
