const steps = (rule: string) => `coalesce((
      select json_agg(json_build_object('id', plan_step.id, 'who', plan_step.who, 'words', plan_step.words, 'dueOn', plan_step.due_on, 'done', plan_step.done, 'confidential', plan_step.confidential) order by plan_step.position)
      from casework.plan_step where plan_step.goal_id = plan_goal.id and ${rule}), '[]'::json)`;

const plan = (goalRule: string, stepRule: string) => `
  select plan.id, plan.version, plan.patient_id as "patientId", plan.episode_id as "episodeId", saved.reviewed_on::text as "reviewedOn", saved.saved_at as "savedAt", team.name as "teamName",
    coalesce((
      select json_agg(json_build_object('id', plan_goal.id, 'words', plan_goal.words, 'rating', plan_goal.rating, 'needId', plan_goal.need_id, 'confidential', plan_goal.confidential, 'steps', ${steps(stepRule)}) order by plan_goal.position)
      from casework.plan_goal where plan_goal.plan_id = plan.id and plan_goal.plan_version = plan.version and ${goalRule}), '[]'::json) as goals
  from casework.plan
  join casework.plan_version saved on saved.plan_id = plan.id and saved.version = plan.version
  join identity.team on team.id = plan.team_id`;

/** Everything, for the desk. Indexes: plan_episode_id_key, plan_goal_of_plan, plan_step_of_goal. */
export const wholePlan = `${plan('true', 'true')} where plan.episode_id = $1`;

/**
 * What may leave the desk, on paper, by link, in a calendar: nothing that is confidential is read at all, so that nothing can show it. A goal about a
 * confidential need is confidential, also when the need became so after the plan was written.
 */
export const planWithoutConfidences = `${plan(
  `not plan_goal.confidential and (plan_goal.need_id is null or exists (select from casework.need where need.id = plan_goal.need_id and not need.confidential))`,
  'not plan_step.confidential',
)} where plan.id = $1`;

/** The latest episode, whose plan is shown. Index: episode_of_patient. */
export const latestEpisode = `
  select episode.id as "episodeId", episode.team_id as "teamId", episode.state, plan.id as "planId", plan.version
  from casework.episode left join casework.plan on plan.episode_id = episode.id
  where episode.patient_id = $1 order by episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1`;

/** Links of a plan, newest first, at most 20. Index: plan_link_of_plan. */
export const linksOfPlan = `
  select plan_link.id, factor, made_at as "madeAt", expires_at as "expiresAt", emailed, locked_at as "lockedAt", revoked_at as "revokedAt", last_opened_at as "lastOpenedAt", plan_link.version,
    app_user.display_name as "madeBy"
  from casework.plan_link join identity.app_user on app_user.id = plan_link.made_by where plan_id = $1 order by made_at desc, plan_link.id limit 20`;
