import { sealedIdentity } from '../services/patients.sql';

/** Whom somebody names exactly, of any team. $1 hash of the NHS number or null, $2–$4 hashes of forename, surname and day of birth. Indexes: patient_number_anywhere, patient_name_anywhere. */
export const foundToOpen = `select patient_id as "patientId", team_id as "teamId", team_id = any (identity.my_team_ids()) as "isMine" from casework.found_to_open($1, $2, $3, $4)`;

export const putOpening = `
  insert into casework.opening (id, team_id, patient_id, user_id, reason, words, opened_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, now(), now() + $7 * interval '1 minute')`;

/** From here on in this transaction an opening counts, or ('') none does. */
export const goBy = `select set_config('linkwell.opening', $1, true)`;

/** An opening of one's own that is open. Index: opening_pkey. */
export const openOpening = `
  select id, patient_id as "patientId", reason, opened_at as "openedAt", expires_at as "expiresAt", version
  from casework.opening where id = $1 and user_id = linkwell.user_id() and ended_at is null and now() < expires_at`;

const shown = `
  opening.id, opening.reason, opening.words, opening.opened_at as "openedAt", opening.expires_at as "expiresAt", opening.ended_at as "endedAt",
  opening.ended_at is null and now() < opening.expires_at as "isOpen", opening.finding, opening.finding_words as "findingWords", opening.reviewed_at as "reviewedAt",
  opener.display_name as "openedBy", opening.user_id = linkwell.user_id() as "isMine", reviewer.display_name as "reviewedBy", team.name as "teamName", opening.version, opening.patient_id as "about",
  (extract(epoch from opening.opened_at) * 1000000)::float8 as "key"`;
const from = `
  from casework.opening join identity.app_user as opener on opener.id = opening.user_id join identity.team on team.id = opening.team_id
  left join identity.app_user as reviewer on reviewer.id = opening.reviewed_by`;
const before = `($2::float8 is null or (opening.opened_at, opening.id) < (timestamptz 'epoch' + $2::float8 * interval '1 microsecond', $3::uuid))`;

/** One's own, newest first. $1 how many and one, $2 and $3 cursor. Index: opening_of_user. */
export const openingsOfMine = `
  select ${shown}, (select count(*)::int from casework.opening where user_id = linkwell.user_id()) as "totalCount" ${from}
  where opening.user_id = linkwell.user_id() and ${before} order by opening.opened_at desc, opening.id desc limit $1`;

/** Of records of the teams that one leads, those not judged first told apart by `$4`: true, false or null for all. Index: opening_of_team. */
export const openingsOfMyTeams = `
  select ${shown}, patient.id as "patientId", ${sealedIdentity},
    (select count(*)::int from casework.opening as every where every.team_id = any ((select identity.my_led_team_ids())::uuid[]) and ($4::boolean is null or $4 = (every.finding is null))) as "totalCount"
  ${from} join casework.patient on patient.id = opening.patient_id
  where opening.team_id = any ((select identity.my_led_team_ids())::uuid[]) and ($4::boolean is null or $4 = (opening.finding is null)) and ${before}
  order by opening.opened_at desc, opening.id desc limit $1`;

/** Locks an opening that the viewer made, or of a team that they lead. Index: opening_pkey. */
export const openingToChange = `
  select opening.id, opening.patient_id as "patientId", opening.user_id as "userId", opening.ended_at as "endedAt", opening.expires_at as "expiresAt", opening.finding, opening.version,
    opening.team_id = any (identity.my_led_team_ids()) as "isLed"
  from casework.opening where opening.id = $1 for update`;

export const endNow = `update casework.opening set ended_at = now(), ended_by = $2, version = version + 1 where id = $1`;

export const putFinding = `
  update casework.opening set finding = $2, finding_words = $3, reviewed_at = now(), reviewed_by = $4, version = version + 1,
    ended_at = case when now() < expires_at then coalesce(ended_at, now()) else ended_at end, ended_by = case when now() < expires_at then coalesce(ended_by, $4) else ended_by end
  where id = $1`;

/** Leads of a team, to be told. */
export const leadsOfTeam = `
  select role_grant.user_id as "userId", app_user.display_name as name from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.team_id = $1 and role_grant.role = 'team_lead' and app_user.status = 'active' order by role_grant.user_id`;
