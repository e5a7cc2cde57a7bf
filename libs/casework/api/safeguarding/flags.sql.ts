/** Flags in force of a patient as JSON, the note for visitors still sealed. Index: safety_flag_in_force. */
export const flagsInSight = (patientId: string): string => `coalesce((
    select json_agg(json_build_object('id', flag.id, 'kind', flag.kind, 'precautions', flag.precautions, 'visitWords', flag.visit_words, 'reviewOn', flag.review_on) order by flag.kind, flag.set_at, flag.id)
    from casework.safety_flag as flag where flag.patient_id = ${patientId} and flag.ended_at is null), '[]'::json)`;

/** What leads and those concerned may change. */
const mayChange = (flag: string) => `(${flag}.set_by = linkwell.user_id() or ${flag}.team_id = any (identity.my_led_team_ids()) or ${flag}.patient_id = any (casework.supported_by_me()))`;

/** All flags of a patient, those in force first, with what was written about them as far as the viewer may read it. Index: safety_flag_of_patient. */
export const flagsOfPatient = `
  select flag.id, flag.kind, flag.precautions, flag.visit_words as "visitWords", flag.review_on::text as "reviewOn", flag.set_at as "setAt", setter.display_name as "setBy",
    flag.ended_at as "endedAt", ender.display_name as "endedBy", flag.version, ${mayChange('flag')} as "mayChange",
    coalesce((select json_agg(json_build_object('id', reason.id, 'what', reason.what, 'words', reason.words, 'at', reason.written_at, 'by', writer.display_name) order by reason.ordinal)
      from casework.safety_flag_reason as reason join identity.app_user as writer on writer.id = reason.written_by where reason.flag_id = flag.id), '[]'::json) as reasons
  from casework.safety_flag as flag join identity.app_user as setter on setter.id = flag.set_by left join identity.app_user as ender on ender.id = flag.ended_by
  where flag.patient_id = $1 order by flag.ended_at is not null, flag.set_at desc, flag.id limit 50`;

export const putFlag = `
  insert into casework.safety_flag (id, team_id, patient_id, kind, precautions, visit_words, review_on, set_at, set_by) values ($1, $2, $3, $4, $5, $6, $7::date, $8, $9)`;

export const putFlagReason = `
  insert into casework.safety_flag_reason (id, team_id, patient_id, flag_id, what, words, written_at, written_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Locks a flag that the viewer may change. Index: safety_flag_pkey. */
export const flagToChange = `
  select flag.id, flag.team_id as "teamId", flag.patient_id as "patientId", flag.ended_at as "endedAt", flag.version from casework.safety_flag as flag
  where flag.id = $1 and ${mayChange('flag')} for update`;

export const keepFlag = `update casework.safety_flag set review_on = $2::date, version = version + 1 where id = $1`;
export const endFlag = `update casework.safety_flag set ended_at = $2, ended_by = $3, version = version + 1 where id = $1`;
