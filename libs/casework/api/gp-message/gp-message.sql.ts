import { referrersOwed } from '@linkwell/casework-domain';
import { sealedAbout, sealedIdentity } from '../services/patients.sql';

/**
 * What a message about the latest episode is made of; names and what was asked still sealed. Needs that are confidential are not read at all.
 * $1 patient. Indexes: patient_pkey, episode_of_patient, incoming_referral_of_episode, need_of_episode, contact_of_episode, unreached_letter_of_episode, agreement_of_episode.
 */
export const messageRecord = `
  select patient.id as "patientId", patient.team_id as "teamId", team.name as "teamName", ${sealedIdentity}, ${sealedAbout}, site.name as "siteName", site.ods_code as "odsCode",
    episode.id as "episodeId", episode.state, episode.source, episode.closing_reason as "closingReason", plan.id as "planId",
    coalesce(incoming.received_on, episode.offered_on)::text as "referredOn", incoming.id as "incomingId", incoming.details as "incomingDetails",
    coalesce(episode.closed_on, episode.answered_on, episode.offered_on)::text as "eventOn",
    worker.display_name as "workerName", worker.email as "workerEmail",
    exists (select from casework.agreement where agreement.episode_id = episode.id and agreement.scope = 'support' and agreement.answer = 'yes' and agreement.withdrawn_at is null) as "supportStands",
    (select count(*)::int from casework.contact where contact.episode_id = episode.id and contact.outcome in ('no_answer', 'voicemail', 'did_not_attend')) as "failedTries",
    (select max(sent_on)::text from casework.unreached_letter where unreached_letter.episode_id = episode.id) as "letterSentOn",
    coalesce((
      select json_agg(json_build_object('id', need.id, 'termId', need.term_id, 'status', need.status) order by need.priority, need.recorded_at, need.id)
      from casework.need where need.episode_id = episode.id and not need.confidential), '[]'::json) as needs
  from casework.patient
  join identity.team on team.id = patient.team_id
  join identity.site on site.id = patient.site_id
  join lateral (
    select * from casework.episode where episode.patient_id = patient.id order by episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1
  ) episode on true
  left join casework.plan on plan.episode_id = episode.id
  left join identity.app_user worker on worker.id = episode.worker_id
  left join lateral (select id, received_on, details from casework.incoming_referral where incoming_referral.episode_id = episode.id order by received_on limit 1) incoming on true
  where patient.id = $1`;

const written = `
  gp_message.id, gp_message.patient_id as "patientId", gp_message.episode_id as "episodeId", gp_message.moment, gp_message.audience, gp_message.state, gp_message.content, gp_message.sent_on::text as "sentOn",
  gp_message.way, gp_message.reason, gp_message.recorded_at as "recordedAt", app_user.display_name as "recordedBy"
  from casework.gp_message join identity.app_user on app_user.id = gp_message.recorded_by`;

/** Newest first, at most 50. Index: gp_message_of_patient. */
export const messagesOfPatient = `select ${written} where gp_message.patient_id = $1 order by gp_message.recorded_at desc, gp_message.id limit 50`;

export const oneMessage = `select ${written} where gp_message.id = $1`;

export const writeMessage = `
  insert into casework.gp_message (id, team_id, patient_id, episode_id, moment, audience, state, content, sent_on, way, reason, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const owed = referrersOwed.map((source) => `'${source}'`).join(', ');
/** Of these, the one that still runs, or ended last, is the person's latest episode. */
const isLatest = `
  not exists (select from casework.episode later where later.patient_id = event.patient_id
    and (later.offered_on, later.opened_at, later.id) > (event.offered_on, event.opened_at, event.id))`;

/**
 * Of whom a message is due that nobody has sent or said why not, what happened first standing first.
 * $1 the first day whose events are asked for · $2 the page's size and one · $3, $4 the cursor: day and episode.
 * Indexes: episode_answered, episode_closed, episode_of_patient, gp_message_of_episode.
 */
export const dueMessages = `
  with event as (
    select episode.*, answered_on as day, case state when 'accepted' then 'started' else state end as moment
    from casework.episode where answered_on >= $1::date and state in ('accepted', 'declined', 'not_reached')
    union all
    select episode.*, closed_on, 'ended' from casework.episode where state = 'closed' and closed_on >= $1::date and closing_reason not in ('died', 'moved_practice')
  ), due as (
    select event.*, asked.audiences from event
    cross join lateral (
      select array_agg(wanted.audience order by wanted.audience) as audiences
      from (values ('gp'), (case when event.source in (${owed}) then 'referrer' end)) wanted (audience)
      where wanted.audience is not null and not exists (
        select from casework.gp_message where gp_message.episode_id = event.id and gp_message.moment = event.moment and gp_message.audience = wanted.audience)
    ) asked
    where asked.audiences is not null and ${isLatest}
  )
  select due.id as "episodeId", due.patient_id as "patientId", due.moment, due.day::text as day, due.audiences, site.name as "siteName", worker.display_name as "workerName", ${sealedIdentity},
    (select count(*)::int from due) as "totalCount"
  from due
  join casework.patient on patient.id = due.patient_id
  join identity.site on site.id = patient.site_id
  left join identity.app_user worker on worker.id = due.worker_id
  where $3::date is null or (due.day, due.id) > ($3::date, $4::uuid)
  order by due.day, due.id limit $2`;
