const shown = `
  signpost.id, signpost.patient_id as "patientId", signpost.service_id as "serviceId", service.slug as "serviceSlug", signpost.service_name as "serviceName", signpost.organisation_name as "organisationName",
  signpost.handed_over_on::text as "on", signpost.way, signpost.outcome, signpost.outcome_at as "outcomeAt", signpost.version, app_user.display_name as "recordedBy",
  coalesce((select array_agg(coalesce(need_term.label, need.term_id) order by array_position(signpost.need_ids, need.id))
    from casework.need left join taxonomy.need_term on need_term.id = need.term_id where need.id = any (signpost.need_ids)), '{}') as needs
  from referrals.signpost join identity.app_user on app_user.id = signpost.recorded_by join directory.service on service.id = signpost.service_id`;

/** Newest first. $1 patient · $2 the page's size and one · $3, $4 the cursor: day and id. Index: signpost_of_patient. */
export const signpostsOfPatient = `
  select ${shown}
  where signpost.patient_id = $1 and ($3::date is null or (signpost.handed_over_on, signpost.id) < ($3::date, $4::uuid))
  order by signpost.handed_over_on desc, signpost.id desc limit $2`;

/** How many there are; no row at all for a patient who is not this viewer's. Indexes: patient_pkey, signpost_of_patient. */
export const countOfPatient = `
  select (select count(*)::int from referrals.signpost where signpost.patient_id = patient.id) as count from casework.patient where patient.id = $1`;

/** Index: signpost_pkey. */
export const oneSignpost = `select ${shown} where signpost.id = $1`;

/** Index: signpost_pkey. */
export const lockSignpost = `select patient_id as "patientId", version from referrals.signpost where id = $1 for update`;

export const addSignpost = `
  insert into referrals.signpost (id, team_id, patient_id, episode_id, service_id, service_name, organisation_name, need_ids, handed_over_on, way, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** Index: signpost_pkey. */
export const setOutcome = `update referrals.signpost set outcome = $2, outcome_at = $3, outcome_by = $4, version = version + 1 where id = $1`;
