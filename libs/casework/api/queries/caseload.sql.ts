import { desk, inSection, outcomeRecorded, recorded } from '../caseload/desk.sql';
import { sealedIdentity } from '../services/patients.sql';

/** Columns that a search may match, as text, because readings travel as JSON. */
const searchable = ['forename', 'surname', 'date_of_birth', 'nhs_number', 'postcode'].map((name) => `encode(patient.${name}_hash, 'hex')`).join(', ');

/**
 * Whether an episode and its patient are asked for. $4 site · $5 readings of a search: a patient fits when every word of one reading matches one of their
 * hashes · $6 worker, $7 nobody's · $8 need terms, $9 urgency: of one need that is still open · $10 state; null for any.
 */
const fits = (at: string) => `
  ($4::uuid is null or patient.site_id = $4::uuid)
  and ($5::jsonb is null or exists (
    select from jsonb_array_elements($5::jsonb) reading
    where not exists (select from jsonb_array_elements(reading) word where not word ?| array[${searchable}])))
  and ($6::uuid is null or ${at}.worker_id = $6::uuid)
  and (not $7::boolean or ${at}.worker_id is null)
  and (($8::text[] is null and $9::text is null) or exists (
    select from casework.need where need.episode_id = ${at}.episode_id and need.status in ('open', 'being_helped')
      and ($8::text[] is null or need.term_id = any ($8::text[])) and ($9::text is null or need.urgency = $9::text)))
  and ($10::text is null or ${at}.state = $10::text)`;

const lacks = `
  case $11::text ${Object.entries(recorded('at_hand')).map(([gap, is]) => `when '${gap}' then at_hand.state = 'accepted' and not ${is}`).join(' ')} else true end`;

/** Whose support is running. */
const current = `
  listed as (
    select at_hand.* from at_hand join casework.patient on patient.id = at_hand.patient_id
    where ${fits('at_hand')} and ${lacks} and ${inSection('$3::text')}
  )`;

/** Whose support is over, or everybody: one row a person, by the latest episode. Indexes: patient_by_activity, episode_of_patient. */
const byPerson = `
  listed as (
    select latest.*, at_hand.last_on, at_hand.due_on, at_hand.starts_at, at_hand.awaited_since, at_hand.is_due_today, at_hand.is_overdue, at_hand.is_new, at_hand.is_waiting,
      at_hand.is_quiet, at_hand.has_appointment
    from casework.patient
    cross join lateral (
      select episode.id as episode_id, episode.patient_id, episode.team_id, episode.state, episode.worker_id, episode.version as episode_version, episode.offered_on,
        episode.answered_on, episode.first_contact_on, episode.closed_on
      from casework.episode where episode.patient_id = patient.id order by episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1
    ) latest
    left join at_hand on at_hand.episode_id = latest.episode_id
    where ($16 = 'all' or latest.state not in ('offered', 'accepted')) and ${fits('latest')} and ${inSection('$3::text')}
      and ($11::text is null or (latest.state = 'closed' and latest.closed_on > $1::date - 365 and not ${outcomeRecorded('latest.episode_id')}))
  )`;

/**
 * A page of the caseload, newest activity first, with the counts of every section and what the viewer's own work amounts to.
 * $1, $2 as for `desk` · $3 section · $4–$10 as for `fits` · $11 what is missing on record · $12 the page's size and one · $13, $14 cursor: activity in
 * microseconds of the epoch, and id · $15 the viewer · $16 standing (current | ended | all).
 */
export const caseloadPage = (standing: 'current' | 'ended' | 'all', awaited: string): string => `
  with ${desk(awaited)}, ${standing === 'current' ? current : byPerson}
  select (select count(*)::int from listed) as "totalCount", sections.*, workload.*, page.*
  from (
    select count(*)::int as "all", count(*) filter (where is_due_today)::int as "due_today", count(*) filter (where is_new)::int as "new",
      count(*) filter (where is_waiting)::int as "waiting", count(*) filter (where is_quiet)::int as "quiet",
      count(*) filter (where has_appointment)::int as "appointments", count(*) filter (where is_overdue)::int as "overdue"
    from at_hand join casework.patient on patient.id = at_hand.patient_id where ${fits('at_hand')}
  ) sections
  cross join (
    select (select count(*)::int from running where worker_id = $15::uuid) as "mineRunning",
      (select count(*)::int from casework.episode where worker_id = $15::uuid and offered_on > $1::date - 365) as "mineInYear"
    where $16::text is not null
  ) workload
  left join lateral (
    select patient.id, ${sealedIdentity}, patient.version, patient.last_activity_at as "lastActivityAt",
      (extract(epoch from patient.last_activity_at) * 1000000)::float8 as "activityKey",
      listed.state as "episodeState", listed.episode_version as "episodeVersion", site.name as "siteName", listed.worker_id as "workerId", worker.display_name as "workerName",
      listed.last_on::text as "lastContactOn", listed.due_on::text as "nextDueOn", listed.starts_at as "nextAppointmentAt", listed.awaited_since as "awaitedSince",
      coalesce((
        select json_agg(json_build_object('id', need.id, 'termId', need.term_id, 'status', need.status, 'urgency', need.urgency, 'priority', need.priority)
          order by need.priority, need.recorded_at, need.id)
        from casework.need where need.episode_id = listed.episode_id), '[]'::json) as needs
    from listed join casework.patient on patient.id = listed.patient_id join identity.site on site.id = patient.site_id
    left join identity.app_user worker on worker.id = listed.worker_id
    where $13::float8 is null
      or (patient.last_activity_at, patient.id) < (timestamptz 'epoch' + $13::float8 * interval '1 microsecond', $14::uuid)
    order by patient.last_activity_at desc, patient.id desc
    limit $12
  ) page on true
  order by page."activityKey" desc, page.id desc`;
