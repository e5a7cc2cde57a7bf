import { firstContactWithinDays } from '@linkwell/casework-domain';

/**
 * Everybody whose support is running, with what there is to do: as many rows as the work is large, however much lies behind it.
 * `$1` today in London · `$2` days without contact after which it is quiet. `awaited` is the SQL of other features (`WaitingSources`).
 * Indexes: episode_running, contact_of_episode, task_open_of_patient, appointment_planned_of_patient.
 */
export const desk = (awaited: string): string => `
  running as materialized (
    select episode.id as episode_id, episode.patient_id, episode.team_id, episode.state, episode.worker_id, episode.version as episode_version,
      episode.offered_on, episode.answered_on, episode.first_contact_on
    from casework.episode where episode.state in ('offered', 'accepted')
  ), at_hand as materialized (
    select running.*, contacted.last_on, task.due_on, appointment.starts_at, awaited.since as awaited_since,
      coalesce(task.due_on <= $1::date, false) or coalesce((appointment.starts_at at time zone 'Europe/London')::date = $1::date, false) as is_due_today,
      coalesce(task.due_on < $1::date, false) as is_overdue,
      running.first_contact_on is null and contacted.last_on is null as is_new,
      running.state = 'offered' or awaited.since is not null as is_waiting,
      running.state = 'accepted' and coalesce(contacted.last_on, running.answered_on) < $1::date - $2::int as is_quiet,
      appointment.starts_at is not null as has_appointment
    from running
    left join lateral (select took_place_on as last_on from casework.contact where contact.episode_id = running.episode_id order by took_place_on desc limit 1) contacted on true
    left join lateral (select due_on from casework.task where task.patient_id = running.patient_id and done_at is null order by due_on limit 1) task on true
    left join lateral (
      select starts_at from casework.appointment
      where appointment.patient_id = running.patient_id and appointment.state = 'planned' and starts_at >= $1::date::timestamp at time zone 'Europe/London'
      order by starts_at limit 1
    ) appointment on true
    cross join lateral (select ${awaited} as since) awaited
  )`;

/** Whether a row of `at_hand` belongs to the section that `name` names. */
export const inSection = (name: string): string => `
  case ${name} when 'due_today' then is_due_today when 'new' then is_new when 'waiting' then is_waiting when 'quiet' then is_quiet
    when 'appointments' then has_appointment when 'overdue' then is_overdue else true end`;

const hasSupportAgreement = (episode: string) => `
  exists (select from casework.agreement where agreement.episode_id = ${episode} and agreement.scope = 'support' and agreement.answer = 'yes' and agreement.withdrawn_at is null)`;
const hasNeed = (episode: string) => `exists (select from casework.need where need.episode_id = ${episode})`;

/** What a running, accepted episode should have on record. `at`: its columns' alias. Indexes: need_of_episode, agreement_of_episode. */
export const recorded = (at: string) => ({
  no_need: hasNeed(`${at}.episode_id`),
  late_first_contact: `coalesce(${at}.first_contact_on, $1::date) <= ${at}.answered_on + ${firstContactWithinDays}`,
  no_safe_contact: `exists (select from casework.patient where patient.id = ${at}.patient_id and patient.safe_contact is not null)`,
  no_agreement: hasSupportAgreement(`${at}.episode_id`),
});

/** What an episode that was closed should have on record: what became of each need. */
export const outcomeRecorded = (episode: string): string => `
  (${hasNeed(episode)} and not exists (select from casework.need where need.episode_id = ${episode} and need.status in ('open', 'being_helped')))`;
