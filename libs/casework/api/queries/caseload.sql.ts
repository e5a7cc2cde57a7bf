import { sealedIdentity } from '../services/patients.sql';

/** Columns that a search may match, as text, because readings travel as JSON. */
const searchable = ['forename', 'surname', 'date_of_birth', 'nhs_number', 'postcode'].map((name) => `encode(patient.${name}_hash, 'hex')`).join(', ');

/**
 * A page of the caseload, newest activity first, with the count of all that the filter shows.
 * $1 standing of the latest episode (current | ended | all) · $2 site or null · $3 readings of a search or null: a patient fits when every word
 * of one reading matches one of their hashes · $4 the page's size and one · $5, $6 cursor: activity in microseconds of the epoch, and id.
 * Indexes: patient_by_activity, episode_of_patient, need_of_episode.
 */
export const caseloadPage = `
  with fitting as (
    select patient.id, patient.last_activity_at, patient.site_id, episode.id as episode_id, episode.state
    from casework.patient
    cross join lateral (
      select episode.id, episode.state from casework.episode
      where episode.patient_id = patient.id order by episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1
    ) episode
    where ($1 = 'all' or ($1 = 'current') = (episode.state in ('offered', 'accepted')))
      and ($2::uuid is null or patient.site_id = $2::uuid)
      and ($3::jsonb is null or exists (
        select from jsonb_array_elements($3::jsonb) reading
        where not exists (select from jsonb_array_elements(reading) word where not word ?| array[${searchable}])))
  )
  select total.count::int as "totalCount", page.*
  from (select count(*) from fitting) total
  left join lateral (
    select patient.id, ${sealedIdentity}, patient.version, patient.last_activity_at as "lastActivityAt",
      (extract(epoch from patient.last_activity_at) * 1000000)::float8 as "activityKey",
      fitting.state as "episodeState", site.name as "siteName",
      coalesce((
        select json_agg(json_build_object('id', need.id, 'termId', need.term_id, 'status', need.status, 'urgency', need.urgency, 'priority', need.priority)
          order by need.priority, need.recorded_at, need.id)
        from casework.need where need.episode_id = fitting.episode_id), '[]'::json) as needs
    from fitting join casework.patient on patient.id = fitting.id join identity.site on site.id = patient.site_id
    where $5::float8 is null
      or (patient.last_activity_at, patient.id) < (timestamptz 'epoch' + $5::float8 * interval '1 microsecond', $6::uuid)
    order by patient.last_activity_at desc, patient.id desc
    limit $4
  ) page on true
  order by page."activityKey" desc, page.id desc`;
