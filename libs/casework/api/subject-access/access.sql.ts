import { sealedIdentity } from '../services/patients.sql';

const shown = `
  request.id, request.patient_id as "patientId", request.state, request.asked_by as "askedBy", request.asker_words as "askerWords", request.identity_check as "identityCheck", request.identity_words as "identityWords",
  request.received_on::text as "receivedOn", request.due_on::text as "firstDueOn", request.extended_to::text as "extendedTo", request.extension_reason as "extensionReason", request.closed_reason as "closedReason",
  coalesce(request.extended_to, request.due_on)::text as "dueOn", request.ended_at as "endedAt", request.opened_at as "openedAt", opener.display_name as "openedBy", request.version, ${sealedIdentity}`;
const from = `
  from casework.access_request request join casework.patient on patient.id = request.patient_id join identity.app_user opener on opener.id = request.opened_by`;

/**
 * Requests of the teams that the viewer leads: open ones, the first due first, or ended ones, the newest first. $1 how many and one, $2 and $3 cursor, $4 open or not.
 * Index: access_request_due.
 */
export const accessRequests = `
  with wanted as (
    select id, case when $4 then coalesce(extended_to, due_on) - date '2000-01-01' else - extract(epoch from ended_at)::float8 end as place
    from casework.access_request where (state = 'open') = $4
  )
  select ${shown}, wanted.place::float8 as key, (select count(*)::int from wanted) as "totalCount"
  ${from} join wanted on wanted.id = request.id
  where $2::float8 is null or (wanted.place::float8, request.id) > ($2::float8, $3::uuid)
  order by wanted.place, request.id limit $1`;

export const accessRequest = `select ${shown} ${from} where request.id = $1`;

export const openRequestToChange = `
  select id, patient_id as "patientId", team_id as "teamId", state, received_on::text as "receivedOn", due_on::text as "dueOn", extended_to::text as "extendedTo", version
  from casework.access_request where id = $1 for update`;

export const decisionsOf = `
  select item_key as key, item_mark as mark, give, ground, parts, words, opinion, decided_at as "decidedAt", decider.display_name as "decidedBy", access_decision.id
  from casework.access_decision join identity.app_user decider on decider.id = decided_by where request_id = $1`;

export const putDecision = `
  insert into casework.access_decision (id, team_id, patient_id, request_id, item_key, item_mark, give, ground, parts, words, opinion, decided_at, decided_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (request_id, item_key) do update set item_mark = excluded.item_mark, give = excluded.give, ground = excluded.ground, parts = excluded.parts,
    words = excluded.words, opinion = excluded.opinion, decided_at = excluded.decided_at, decided_by = excluded.decided_by`;

export const releasesOf = `
  select access_release.id, page_sha256 as "pageSha256", data_sha256 as "dataSha256", given, withheld, released_at as "releasedAt", releaser.display_name as "releasedBy"
  from casework.access_release join identity.app_user releaser on releaser.id = released_by where request_id = $1 order by released_at desc, access_release.id desc limit 20`;

export const releaseToRead = `select id, patient_id as "patientId", page, data, page_sha256 as "pageSha256", data_sha256 as "dataSha256" from casework.access_release where id = $1`;

/** What a copy says of how the data are used. */
export const aboutUse = `
  select policy.lawful_basis as "lawfulBasis", team.name as team, period.after_support_years as years,
    (select string_agg(distinct subject, ', ') from casework.agreement where patient_id = $1 and scope like 'share:%' and answer = 'yes') as shared
  from casework.patient join identity.team on team.id = patient.team_id cross join casework.data_policy policy
  join lateral (select max(after_support_years) as after_support_years from casework.retention_period where team_id is null or team_id = patient.team_id) period on true
  where patient.id = $1`;
