/** Each statement takes its rows as one JSON array ($1), under row-level security: rows of another team are refused. */

export const writePatients = `
  insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, nhs_number, postcode, phone, safe_contact,
    about, nhs_number_traced, gender_group, ethnic_group, language_group, lives_alone, is_carer,
    forename_hash, surname_hash, date_of_birth_hash, nhs_number_hash, postcode_hash, created_at, last_activity_at)
  select id, team_id, site_id, forename, surname, date_of_birth, nhs_number, postcode, phone, safe_contact,
    about, nhs_number_traced, gender_group, ethnic_group, language_group, lives_alone, is_carer,
    decode(forename_hash, 'hex'), decode(surname_hash, 'hex'), decode(date_of_birth_hash, 'hex'), decode(nhs_number_hash, 'hex'), decode(postcode_hash, 'hex'),
    created_at, last_activity_at
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, site_id uuid, forename text, surname text, date_of_birth text, nhs_number text, postcode text,
    phone text, safe_contact text, about text, nhs_number_traced boolean, gender_group text, ethnic_group text, language_group text, lives_alone boolean, is_carer boolean,
    forename_hash text, surname_hash text, date_of_birth_hash text, nhs_number_hash text, postcode_hash text,
    created_at timestamptz, last_activity_at timestamptz)`;

export const writeEpisodes = `
  insert into casework.episode (id, team_id, patient_id, site_id, worker_id, state, source, reason, offered_on, answered_on, closed_on, closing_reason, closing_words,
    age_at_start, small_area, deprivation_decile, area_edition, first_contact_on)
  select id, team_id, patient_id, site_id, worker_id, state, source, reason, offered_on, answered_on, closed_on, closing_reason, closing_words,
    age_at_start, small_area, deprivation_decile, area_edition, first_contact_on
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, patient_id uuid, site_id uuid, worker_id uuid, state text, source text, reason text, offered_on date,
    answered_on date, closed_on date, closing_reason text, closing_words text, age_at_start smallint, small_area text, deprivation_decile smallint,
    area_edition text, first_contact_on date)`;

export const writeAgreements = `
  insert into casework.agreement (id, team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by)
  select id, team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, patient_id uuid, episode_id uuid, scope text, answer text, given_by text, how text,
    wording_version text, given_at timestamptz, recorded_by uuid)`;

export const writeNeeds = `
  insert into casework.need (id, team_id, patient_id, episode_id, term_id, priority, urgency, patients_words, confidential, status, recorded_at)
  select id, team_id, patient_id, episode_id, term_id, priority, urgency, patients_words, confidential, status, recorded_at
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, patient_id uuid, episode_id uuid, term_id text, priority smallint, urgency text,
    patients_words text, confidential boolean, status text, recorded_at timestamptz)`;

export const writeNeedAnswers = `
  insert into casework.need_answer (id, team_id, need_id, reporter, answer, answered_at, recorded_by)
  select id, team_id, need_id, reporter, answer, answered_at, recorded_by
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, need_id uuid, reporter text, answer text, answered_at timestamptz, recorded_by uuid)`;

/** How the needs of $1, the patients, came to be helped: the database keeps it when a need changes, which these did long ago. */
export const writeNeedChanges = `
  insert into casework.need_change (team_id, patient_id, need_id, changed_at, changed_by, from_status, to_status, from_priority, to_priority, from_urgency, to_urgency, from_confidential, to_confidential)
  select need.team_id, need.patient_id, need.id, need.recorded_at + interval '3 days', $2, 'open', 'being_helped', priority, priority, urgency, urgency, confidential, confidential
  from casework.need where need.patient_id = any ($1::uuid[]) and need.status in ('being_helped', 'met') and need.recorded_at < now() - interval '4 days'`;

export const writeContacts = `
  insert into casework.contact (id, team_id, patient_id, episode_id, took_place_on, minutes, mode, outcome, kind, note, next_step, late_entry, recorded_at, recorded_by)
  select id, team_id, patient_id, episode_id, took_place_on, minutes, mode, outcome, kind, note, next_step, late_entry, recorded_at, recorded_by
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, patient_id uuid, episode_id uuid, took_place_on date, minutes smallint, mode text,
    outcome text, kind text, note text, next_step text, late_entry boolean, recorded_at timestamptz, recorded_by uuid)`;

export const writeResponses = `
  insert into outcomes.response (id, team_id, patient_id, episode_id, instrument, instrument_version, time_point, status, mode, answers, scores, taken_on, recorded_by, recorded_at)
  select id, team_id, patient_id, episode_id, instrument, instrument_version, time_point, status, mode, answers, scores, taken_on, recorded_by, recorded_at
  from json_to_recordset($1::json) as given (id uuid, team_id uuid, patient_id uuid, episode_id uuid, instrument text, instrument_version integer, time_point text,
    status text, mode text, answers jsonb, scores jsonb, taken_on date, recorded_by uuid, recorded_at timestamptz)`;
