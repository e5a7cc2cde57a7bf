import { flagsInSight } from '../safeguarding/flags.sql';
import { sealedAbout, sealedIdentity } from '../services/patients.sql';

const answers = `coalesce((
    select json_agg(json_build_object('reporter', need_answer.reporter, 'answer', need_answer.answer, 'at', need_answer.answered_at, 'recordedBy', app_user.display_name)
      order by need_answer.answered_at, need_answer.id)
    from casework.need_answer join identity.app_user on app_user.id = need_answer.recorded_by where need_answer.need_id = need.id), '[]'::json)`;

/**
 * A patient with everything of the latest episode, and earlier episodes in short; days as text, words still sealed.
 * Indexes: patient_pkey, episode_of_patient, need_of_episode, need_answer_of_need, agreement_of_episode, contact_of_episode, safety_flag_in_force.
 */
export const patientPage = `
  with history as (
    select episode.id, json_build_object('id', episode.id, 'state', episode.state, 'source', episode.source, 'reason', episode.reason,
      'offeredOn', episode.offered_on, 'answeredOn', episode.answered_on, 'closedOn', episode.closed_on,
      'closingReason', episode.closing_reason, 'closingWords', episode.closing_words, 'firstContactOn', episode.first_contact_on,
      'smallArea', episode.small_area, 'deprivationDecile', episode.deprivation_decile, 'areaEdition', episode.area_edition,
      'siteName', site.name, 'version', episode.version) as shown,
      row_number() over (order by episode.offered_on desc, episode.opened_at desc, episode.id desc) as place
    from casework.episode join identity.site on site.id = episode.site_id
    where episode.patient_id = $1
  )
  select patient.id, ${sealedIdentity}, ${sealedAbout}, patient.version, patient.last_activity_at as "lastActivityAt",
    json_build_object('id', team.id, 'name', team.name) as team,
    json_build_object('id', site.id, 'name', site.name, 'odsCode', site.ods_code) as site,
    ${flagsInSight('patient.id')} as flags,
    latest.shown as episode,
    coalesce((select json_agg(history.shown order by history.place) from history where history.place > 1), '[]'::json) as "earlierEpisodes",
    coalesce((
      select json_agg(json_build_object('id', need.id, 'termId', need.term_id, 'priority', need.priority, 'urgency', need.urgency,
        'patientsWords', need.patients_words, 'confidential', need.confidential, 'status', need.status,
        'recordedAt', need.recorded_at, 'version', need.version, 'answers', ${answers})
        order by need.priority, need.recorded_at, need.id)
      from casework.need where need.episode_id = latest.id), '[]'::json) as needs,
    coalesce((
      select json_agg(json_build_object('id', agreement.id, 'scope', agreement.scope, 'answer', agreement.answer, 'givenBy', agreement.given_by, 'how', agreement.how,
        'wordingVersion', agreement.wording_version, 'givenAt', agreement.given_at, 'withdrawnAt', agreement.withdrawn_at, 'recordedBy', app_user.display_name)
        order by agreement.given_at desc, agreement.id)
      from casework.agreement join identity.app_user on app_user.id = agreement.recorded_by where agreement.episode_id = latest.id), '[]'::json) as agreements,
    coalesce((
      select json_agg(recent.shown order by recent.took_place_on desc, recent.recorded_at desc)
      from (
        select contact.took_place_on, contact.recorded_at, json_build_object('id', contact.id, 'on', contact.took_place_on, 'minutes', contact.minutes,
          'mode', contact.mode, 'outcome', contact.outcome, 'kind', contact.kind, 'note', contact.note, 'nextStep', contact.next_step,
          'lateEntry', contact.late_entry, 'recordedAt', contact.recorded_at, 'recordedBy', app_user.display_name) as shown
        from casework.contact join identity.app_user on app_user.id = contact.recorded_by
        where contact.episode_id = latest.id order by contact.took_place_on desc, contact.recorded_at desc limit 100
      ) recent), '[]'::json) as contacts
  from casework.patient
  join identity.team on team.id = patient.team_id
  join identity.site on site.id = patient.site_id
  join history latest on latest.place = 1
  where patient.id = $1`;
