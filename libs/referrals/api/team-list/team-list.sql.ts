/**
 * What of a team's referrals waits for its next step, in the episodes that run. `$1` today.
 * `waits`: the moment since when, or until when: what is first there stands first.
 */
const lists = {
  overdue: { rule: `referral.state in ('sent', 'waitlisted') and referral.due_on < $1::date`, waits: `referral.due_on::timestamp at time zone 'UTC'` },
  waiting: { rule: `referral.state in ('sent', 'waitlisted') and referral.due_on >= $1::date`, waits: `referral.due_on::timestamp at time zone 'UTC'` },
  declined: {
    rule: `referral.state = 'declined' and not exists (select from referrals.referral as later where later.earlier_referral_id = referral.id and later.state <> 'entered_in_error')`,
    waits: `referral.ended_at`,
  },
  did_it_help: {
    rule: `referral.state = 'closed' and not exists (select from referrals.need_answer where need_answer.referral_id = referral.id and need_answer.reporter in ('patient', 'link_worker'))`,
    waits: `referral.ended_at`,
  },
} as const;

export type TeamList = keyof typeof lists;
export const teamLists = Object.keys(lists) as readonly TeamList[];

const running = `from referrals.referral join casework.episode on episode.id = referral.episode_id and episode.state = 'accepted'
  where referral.team_id = any ($2::uuid[]) and referral.sent_at is not null`;

/**
 * One page of a list: the asker's own people first, then what waits longest. $2 teams · $3 the asker · $4 the page's size and one · $5, $6, $7 the cursor: 0 for
 * own and 1 for others, moment and id. Indexes: referral_of_team, episode_pkey, referral_after, need_answer_of_referral.
 */
export const pageOf = (list: TeamList): string => `
  select * from (
    select referral.id, referral.patient_id as "patientId", referral.service_name as "serviceName", referral.organisation_name as "organisationName", referral.state, referral.urgency, referral.sent_at as "sentAt",
      referral.due_on::text as "dueOn", coalesce(referral.due_on < $1::date, false) as overdue, referral.decline_reason as "declineReason", referral.what_happened as "whatHappened", referral.ended_at as "endedAt",
      case when episode.worker_id = $3 then 0 else 1 end as place, ${lists[list].waits} as waits, disclosure.snapshot, app_user.display_name as "workerName"
    ${running.replace('where', `join referrals.disclosure on disclosure.referral_id = referral.id left join identity.app_user on app_user.id = episode.worker_id where`)} and ${lists[list].rule}
  ) as listed
  where $5::int is null or (place, waits, id) > ($5::int, $6::timestamptz, $7::uuid)
  order by place, waits, id limit $4`;

/** How many lie in each list. $1 today · $2 teams. */
export const counts = `
  select ${teamLists.map((list) => `count(*) filter (where ${lists[list].rule})::int as ${list}`).join(', ')}
  ${running} and referral.state in ('sent', 'waitlisted', 'declined', 'closed')`;
