/**
 * Which rows of a table each asker sees, may add and may change: written by hand from docs/domain.md, apart from the policies that it judges. Every table
 * with row-level security has an entry; the rows' cells fail for one that has none.
 *
 * A rule is an SQL condition on a row `t` and on `me`, the asker: `kind` (user | job | link | public | figures | keys | linker | eraser | counter | auditor | owner | nobody), `user_id`, `team_id`, `organisation_id`,
 * `role`, `name` (of a job), `purpose` and `link_id` (of a link), `opened` (the patient of a
 * record that they opened and go by), `trail_of` (the patient whose trail they ask for and may), `token_of` (the link to a plan whose token they hold). What is left out is nothing.
 */
export interface RowRule {
  readonly sees?: string;
  readonly adds?: string;
  readonly changes?: string;
  /** Rows that the world may not hold, to be tried beside those that it does: SQL that makes the columns which differ, as JSON, for `me`. */
  readonly tries?: readonly string[];
  /** Changes of a row that one may otherwise change, as JSON, which must be refused. */
  readonly refusedChanges?: readonly string[];
}

/** Of the asker's own team, to those who work in it. */
const team = `(me.kind = 'user' and t.team_id = me.team_id)`;
const writersOwn = `(me.kind = 'user' and t.user_id = me.user_id)`;
const job = `me.kind = 'job'`;
const withReminder = (row: string) => `(${job} and me.name = 'casework.remind' and ${row}.state = 'planned' and ${row}.reminder <> 'none')`;
const reminds = (row: string) => `(${withReminder(row)} and ${row}.reminder_sent_at is null and ${row}.reminder_withheld is null)`;
const figures = `me.kind = 'figures'`;
const sentTo = (row: string) => `(${row}.organisation_id = me.organisation_id and ${row}.state not in ('draft', 'discarded') and ${row}.sent_at is not null)`;
const ofReferral = (rule: (row: string) => string) => `(me.kind = 'user' and exists (select from referrals.referral as referral where referral.id = t.referral_id and (${rule('referral')})))`;
const withReferral = ofReferral((row) => `${row}.team_id = me.team_id or ${sentTo(row)}`);
const byEitherSide = `${ofReferral((row) => `${row}.team_id = me.team_id`)} or (t.party = 'organisation' and t.user_id = me.user_id and ${ofReferral(sentTo)}) or ${job}`;
const byOrganisation = `jsonb_build_object('party', 'organisation', 'user_id', me.user_id, 'referral_id', (select id from referrals.referral as r where ${sentTo('r')} order by id limit 1))`;
const ownTeam = `jsonb_build_object('team_id', me.team_id)`;
const leadOfTeam = `me.role = 'team_lead' and t.team_id = me.team_id`;
const leadOfSite = `me.role = 'team_lead' and exists (select from identity.team_site where team_site.site_id = t.site_id and team_site.team_id = me.team_id)`;
const serviceOf = (rule: string) => `(select id from directory.service where ${rule} order by id limit 1)`;
const ownService = serviceOf('organisation_id = me.organisation_id');

/** What hangs on a patient is also read by whoever goes by an opening of that patient's record. */
const opened = 't.patient_id = me.opened';

/** Read by a link that was answered: one plan, of which nothing confidential. */
const sharedPlan = (id: string) => `(me.purpose = 'plan' and me.link_id = me.token_of and ${id} = (select link.plan_id from casework.plan_link as link where link.id = me.link_id and link.revoked_at is null and link.locked_at is null))`;
const sharedGoal = (goal: string) => `(${sharedPlan(`${goal}.plan_id`)} and not ${goal}.confidential and not exists (select from casework.need where need.id = ${goal}.need_id and need.confidential))`;

const teamsOwn = { sees: team, adds: team, tries: [ownTeam] } satisfies RowRule;
const teamsOwnAndFigures = { ...teamsOwn, sees: `${team} or ${figures}` } satisfies RowRule;

/** Of safeguarding: whoever wrote it, whoever supports the patient now, and the leads of its team. */
const concerned = (row: string, author: string) =>
  `(me.kind = 'user' and ${row}.team_id = me.team_id and (${row}.${author} = me.user_id or me.role = 'team_lead' or exists (select from casework.episode as running where running.patient_id = ${row}.patient_id and running.worker_id = me.user_id and running.state in ('offered', 'accepted'))))`;
const ofSeenConcern = `exists (select from casework.safeguarding_concern as concern where concern.id = t.concern_id and ${concerned('concern', 'raised_by')})`;
const ofFlagOfMine = `exists (select from casework.safety_flag as flag where flag.id = t.flag_id and ${concerned('flag', 'set_by')})`;

/** When two records become one, what hangs on a patient follows: by a role that moves rows of the asker's teams and reads no word of them. */
const followed = (rule: RowRule): RowRule => ({ ...rule, sees: `(${rule.sees ?? 'false'}) or (me.kind = 'linker' and t.team_id = me.team_id)`, changes: `(${rule.changes ?? 'false'}) or (me.kind = 'linker' and t.team_id = me.team_id)` });

/** Whoever gives stored values another key reads and writes the ciphertext of every such row, and can open none of it. */
const sealed = (rule: RowRule): RowRule => ({ ...rule, sees: `(${rule.sees ?? 'false'}) or me.kind = 'keys'`, changes: `(${rule.changes ?? 'false'}) or me.kind = 'keys'` });

const byHand: Readonly<Record<string, RowRule>> = {
  // A record that was merged into another is there for whoever undoes that alone.
  'casework.patient': followed(sealed({ ...teamsOwn, sees: `${team} and t.merged_into is null or t.id = me.opened or me.kind = 'owner' or t.merged_into is null and exists (select from casework.appointment as planned where planned.patient_id = t.id and ${reminds('planned')})`, adds: `${team} and t.merged_into is null`, changes: `${team} and t.merged_into is null` })),
  'casework.episode': followed(sealed({ ...teamsOwn, sees: `${team} or ${figures} or ${opened} or t.id = (select episode_id from casework.plan_link where id = me.token_of)`, changes: team })),
  'casework.need': followed(sealed({ ...teamsOwn, sees: `${team} or ${figures} or ${opened} or not t.confidential and t.episode_id = (select plan.episode_id from casework.plan where ${sharedPlan('plan.id')})`, changes: team })),
  // Written by the database itself when a need changes.
  'casework.need_change': followed(teamsOwn),
  'casework.need_answer': { ...teamsOwn, sees: `${team} or ${figures} or exists (select from casework.need where need.id = t.need_id and need.patient_id = me.opened)` },
  'casework.agreement': followed({ ...teamsOwn, sees: `${team} or ${opened} or (${figures} and t.scope = 'evaluation')`, changes: team }),
  'casework.opt_out_check': followed(teamsOwn),
  'casework.plan': followed({ ...teamsOwn, sees: `${team} or ${sharedPlan('t.id')}`, changes: team }),
  'casework.plan_version': { ...teamsOwn, sees: `${team} or ${sharedPlan('t.plan_id')}` },
  'casework.plan_goal': sealed({ ...teamsOwn, sees: `${team} or ${sharedGoal('t')}` }),
  'casework.plan_step': sealed({ ...teamsOwn, sees: `${team} or not t.confidential and exists (select from casework.plan_goal as goal where goal.id = t.goal_id and ${sharedGoal('goal')})` }),
  // Whoever holds its token answers it, and can neither stop it nor answer one that was stopped.
  'casework.plan_link': followed({
    ...teamsOwn,
    sees: `${team} or t.id = me.token_of`,
    changes: `${team} or t.id = me.token_of and t.revoked_at is null`,
    refusedChanges: [`case when me.token_of is not null then jsonb_build_object('revoked_at', now()) end`],
  }),
  'casework.contact': followed(sealed({ ...teamsOwn, sees: `${team} or ${opened}` })),
  'casework.task': followed(sealed({ ...teamsOwn, changes: team })),
  // Whoever reminds sees what waits for a reminder, and of its people no more than how to reach them.
  'casework.appointment': followed(sealed({ ...teamsOwn, sees: `${team} or ${withReminder('t')}`, changes: `${team} or ${reminds('t')}` })),
  'casework.transfer': followed(sealed(teamsOwn)),
  'casework.incoming_referral': followed(sealed({ ...teamsOwn, changes: team })),
  'casework.intake_upload': sealed({ ...teamsOwn, sees: `${team} or (${job} and me.name = 'casework.forget-uploads' and t.expires_at <= now())` }),
  'casework.unreached_letter': followed(teamsOwn),
  // Who else knows somebody is their lead's to find out.
  'casework.elsewhere_finding': followed({ sees: leadOfTeam, adds: `${leadOfTeam} and t.decided_by = me.user_id`, tries: [`jsonb_build_object('team_id', me.team_id, 'decided_by', me.user_id)`, ownTeam] }),
  // What was sent stays as it was.
  'casework.gp_message': followed(sealed(teamsOwn)),
  'casework.patient_merge': sealed({ ...teamsOwn, changes: team }),
  // An unfinished form is its writer's alone; the job that forgets them sees those whose week is over.
  'casework.form_draft': sealed({
    sees: `${writersOwn} or (${job} and me.name = 'casework.forget-drafts' and t.expires_at <= now())`,
    adds: writersOwn,
    changes: writersOwn,
    tries: [`jsonb_build_object('user_id', me.user_id)`],
  }),
  // An opening is seen by whoever made it and by the leads of the record's team; those alone judge it.
  'casework.opening': followed(sealed({
    sees: `(me.kind in ('user', 'owner') and t.user_id = me.user_id) or (${leadOfTeam})`,
    adds: `me.kind = 'user' and t.user_id = me.user_id and t.ended_at is null and t.finding is null`,
    changes: `me.kind = 'user' and (t.user_id = me.user_id and t.finding is null or ${leadOfTeam})`,
    tries: [`jsonb_build_object('user_id', me.user_id)`],
    refusedChanges: [`case when me.role = 'link_worker' then jsonb_build_object('finding', 'justified', 'reviewed_at', now(), 'reviewed_by', me.user_id) end`],
  })),
  // Colleagues of the same team see no concern that is none of theirs, and an opening shows none. Steps and reasons are only ever added, in one's own name.
  'casework.safeguarding_concern': followed(sealed({
    sees: `${concerned('t', 'raised_by')} or (me.kind = 'owner' and t.state <> 'closed' and t.team_id in (select team_id from identity.role_grant where user_id = me.user_id))`,
    adds: `${team} and t.raised_by = me.user_id and t.state = 'open'`,
    changes: concerned('t', 'raised_by'),
    tries: [`jsonb_build_object('raised_by', me.user_id)`, `jsonb_build_object('raised_by', me.user_id, 'team_id', me.team_id)`],
  })),
  'casework.safeguarding_entry': followed(sealed({ sees: ofSeenConcern, adds: `${ofSeenConcern} and t.recorded_by = me.user_id`, tries: [`jsonb_build_object('recorded_by', me.user_id)`] })),
  'casework.safeguarding_disclosure': followed(sealed({
    sees: ofSeenConcern,
    adds: `${ofSeenConcern} and t.recorded_by = me.user_id and t.reviewed_at is null`,
    changes: `${leadOfTeam} and t.recorded_by <> me.user_id`,
    tries: [`jsonb_build_object('recorded_by', me.user_id)`],
  })),
  // That there is a flag, and what whoever visits has to do, is for the whole team and for whoever opened the record; why is not.
  'casework.safety_flag': followed(sealed({
    sees: `${team} or ${opened}`,
    adds: `${team} and t.set_by = me.user_id and t.ended_at is null`,
    changes: concerned('t', 'set_by'),
    tries: [`jsonb_build_object('set_by', me.user_id)`],
  })),
  'casework.safety_flag_reason': followed(sealed({ sees: ofFlagOfMine, adds: `${ofFlagOfMine} and t.written_by = me.user_id`, tries: [`jsonb_build_object('written_by', me.user_id)`] })),

  // A hold is its team's leads' to see, set and lift; what remains of a record they alone see.
  'casework.legal_hold': followed(sealed({ sees: leadOfTeam, adds: leadOfTeam, changes: leadOfTeam, tries: [ownTeam] })),
  'casework.access_request': followed(sealed({ sees: leadOfTeam, adds: leadOfTeam, changes: leadOfTeam, tries: [ownTeam] })),
  'casework.access_decision': followed(sealed({ sees: leadOfTeam, adds: leadOfTeam, changes: leadOfTeam, tries: [ownTeam] })),
  'casework.access_release': followed(sealed({ sees: leadOfTeam, adds: leadOfTeam, tries: [ownTeam] })),
  'casework.anonymised_record': { sees: leadOfTeam, adds: leadOfTeam, tries: [ownTeam] },

  'referrals.referral': followed(sealed({
    sees: `${team} or ${sentTo('t')} or (${job} and me.name = 'referrals.count-answers') or (${job} and me.name = 'referrals.nudge-overdue' and t.state in ('sent', 'waitlisted')) or ${figures}`,
    adds: `${team} or ${job}`,
    changes: `${team} or (${sentTo('t')} and t.state in ('waitlisted', 'accepted', 'declined', 'in_progress', 'closed'))`,
    tries: [ownTeam],
    refusedChanges: [`case when me.organisation_id is not null then jsonb_build_object('state', 'withdrawn') end`],
  })),
  'referrals.team_words': sealed({ sees: team, adds: `${team} or ${job}`, tries: [ownTeam] }),
  'referrals.disclosure': sealed({ sees: withReferral, adds: `${ofReferral((row) => `${row}.team_id = me.team_id`)} or ${job}` }),
  'referrals.event': sealed({ sees: withReferral, adds: byEitherSide, tries: [byOrganisation] }),
  'referrals.attendance': { sees: withReferral, adds: byEitherSide, tries: [byOrganisation] },

  // What somebody was told of a service is their team's knowledge alone.
  'referrals.signpost': followed({ sees: team, adds: team, changes: team, tries: [ownTeam] }),
  // Whether it helped: the team reads all that was said, an organisation its own views; each adds in their own name.
  'referrals.need_answer': {
    sees: `${ofReferral((row) => `${row}.team_id = me.team_id`)} or (t.reporter = 'organisation' and ${ofReferral(sentTo)})`,
    adds: `t.user_id = me.user_id and ((t.party <> 'organisation' and ${ofReferral((row) => `${row}.team_id = me.team_id`)}) or (t.party = 'organisation' and ${ofReferral(sentTo)}))`,
    tries: [`jsonb_build_object('user_id', me.user_id, 'party', 'link_worker')`, `${byOrganisation} || '{"reporter": "organisation"}'`],
  },

  'outcomes.response': followed({ ...teamsOwnAndFigures, adds: `${team} or ${job}`, changes: team }),

  // Its owner, as whom nothing runs but migrations, is not kept from it. The trail is read entry by entry of one record that the asker may see, by whoever seals it and by its auditor; anything that serves adds to it.
  'audit.event': {
    sees: `me.kind in ('auditor', 'owner') or (${job} and me.name in ('audit.seal', 'audit.verify')) or (me.kind = 'user' and me.trail_of is not null and t.subject_ids && casework.record_ids(me.trail_of))`,
    adds: `me.kind not in ('figures', 'keys', 'linker', 'eraser', 'counter')`,
    changes: `me.kind = 'owner'`,
  },

  'matching.unmet_need': { sees: job, adds: `${job} or me.kind in ('user', 'public', 'link')` },
  // What counts in a match is no secret: the search of every team reads it.
  'matching.site_weights': { sees: `me.kind in ('user', 'public', 'link', 'job', 'nobody')`, adds: leadOfSite, changes: leadOfSite },
  'matching.site_weights_version': { sees: leadOfSite, adds: leadOfSite },
  'matching.example_person': { sees: leadOfSite, adds: leadOfSite, changes: leadOfSite },

  'directory.draft': {
    sees: `t.organisation_id = me.organisation_id or me.role = 'directory_steward'`,
    adds: `t.organisation_id = me.organisation_id or me.role = 'directory_steward'`,
    changes: `t.organisation_id = me.organisation_id or me.role = 'directory_steward'`,
    tries: [`jsonb_build_object('organisation_id', me.organisation_id)`],
  },
  'directory.confirmation': {
    sees: `me.kind in ('user', 'public', 'link', 'job', 'nobody')`,
    adds: `(t.source = 'editor' and t.by_user = me.user_id and exists (select from directory.service where service.id = t.service_id and service.organisation_id = me.organisation_id))
      or (t.source = 'link_worker_phone' and t.by_user = me.user_id and me.role in ('link_worker', 'team_lead'))
      or (t.source = 'steward_phone' and t.by_user = me.user_id and me.role = 'directory_steward')
      or (t.source = 'link' and me.kind = 'link' and me.purpose = 'freshness-ask' and t.ask_id = me.link_id and exists (select from directory.freshness_ask as ask where ask.id = me.link_id and t.service_id = any(ask.service_ids)))
      or (t.source = 'import' and ${job})`,
    tries: [
      `jsonb_build_object('source', 'editor', 'by_user', me.user_id, 'service_id', ${ownService})`,
      ...['link_worker_phone', 'steward_phone'].map((source) => `jsonb_build_object('source', '${source}', 'by_user', me.user_id)`),
      `jsonb_build_object('source', 'link', 'by_user', null, 'ask_id', me.link_id, 'service_id', (select service_ids[1] from directory.freshness_ask where id = me.link_id))`,
      `jsonb_build_object('source', 'link', 'by_user', null, 'ask_id', me.link_id)`,
      `jsonb_build_object('source', 'import', 'by_user', null)`,
    ],
  },
};

/** Rows that stay when a record is anonymised, because figures are made of them. From then on nobody whom the application serves sees them. */
const kept = ['casework.patient', 'casework.episode', 'casework.need', 'casework.need_answer', 'casework.agreement', 'referrals.referral', 'outcomes.response'];
const served = `me.kind in ('user', 'public', 'link')`;
const unlessAnonymised = (rule: string | undefined) => `(${rule ?? 'false'}) and (t.anonymised_at is null or not ${served})`;

/** Tables about persons that name no team: their rows hang on rows that do, or on nobody's. */
const withoutTeam = ['casework.form_draft', 'referrals.disclosure', 'referrals.event', 'referrals.attendance', 'referrals.need_answer', 'matching.unmet_need'];
const isOfPersons = (table: string) => /^(casework|referrals|outcomes)\./.test(table) || table === 'matching.unmet_need';

/** By whom a record is anonymised: it sees and removes what hangs on the records of the lead for whom it acts, and changes what stays of them. */
function erased(table: string, rule: RowRule): RowRule {
  if (!isOfPersons(table)) return rule;
  const whose = withoutTeam.includes(table) ? `me.kind = 'eraser'` : `me.kind = 'eraser' and t.team_id = me.team_id`;
  if (!kept.includes(table)) return { ...rule, sees: `(${rule.sees ?? 'false'}) or ${whose}` };
  return { ...rule, sees: `${unlessAnonymised(rule.sees)} or ${whose}`, adds: unlessAnonymised(rule.adds), changes: `${unlessAnonymised(rule.changes)} or ${whose}` };
}

/** Whoever counts what is due, by team, reads no name. */
const countedWhenDue = ['casework.patient', 'casework.episode', 'casework.legal_hold', 'casework.safeguarding_concern', 'casework.access_request', 'referrals.referral'];
const counted = (table: string, rule: RowRule): RowRule => (countedWhenDue.includes(table) ? { ...rule, sees: `${rule.sees} or (me.kind = 'counter' and me.name = 'casework.count-due')` } : rule);

export const rowRules: Readonly<Record<string, RowRule>> = Object.fromEntries(Object.entries(byHand).map(([table, rule]) => [table, counted(table, erased(table, rule))]));
