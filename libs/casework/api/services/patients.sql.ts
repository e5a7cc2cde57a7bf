/** Sealed columns of a patient under the names that `PatientFields.open` reads. */
export const sealedIdentity = `
  patient.forename, patient.surname, patient.date_of_birth as "dateOfBirth", patient.nhs_number as "nhsNumber",
  patient.postcode, patient.phone, patient.safe_contact as "safeContact"`;

/** What the patient's own page shows beside. */
export const sealedAbout = `patient.about, patient.nhs_number_traced as "nhsNumberTraced"`;

const runningEpisode = `join casework.episode on episode.patient_id = patient.id and episode.state in ('offered', 'accepted')`;

/** Indexes: patient_pkey, episode_one_running, need_of_episode. */
export const patientForMatching = `
  select patient.id as "patientId", episode.id as "episodeId", patient.team_id as "teamId", patient.site_id as "siteId", ${sealedIdentity},
    coalesce((
      select json_agg(json_build_object('id', need.id, 'termId', need.term_id, 'priority', need.priority, 'status', need.status, 'confidential', need.confidential)
        order by need.priority, need.recorded_at, need.id)
      from casework.need where need.episode_id = episode.id), '[]'::json) as needs
  from casework.patient ${runningEpisode}
  where patient.id = $1`;

/** Indexes as above. $2 the needs that the patient agreed to share. */
export const patientForDisclosure = `
  select patient.id as "patientId", episode.id as "episodeId", patient.team_id as "teamId", ${sealedIdentity},
    coalesce((
      select json_agg(json_build_object('id', need.id, 'termId', need.term_id, 'words', need.patients_words) order by need.priority, need.recorded_at, need.id)
      from casework.need where need.episode_id = episode.id and need.id = any ($2::uuid[]) and not need.confidential), '[]'::json) as needs
  from casework.patient ${runningEpisode}
  where patient.id = $1`;

/** Index: episode_pkey. Days as text, so that no driver moves them by a time zone. */
export const episodeStanding = `
  select id as "episodeId", patient_id as "patientId", team_id as "teamId", state, offered_on::text as "offeredOn",
    first_contact_on::text as "firstContactOn", closed_on::text as "closedOn"
  from casework.episode where id = $1`;
