/** Whose record the following statement asks about. $1 the patient. Answers whether it is one that the viewer may see. */
export const askAboutRecord = `
  select set_config('linkwell.trail_of', $1::uuid::text, true), cardinality(casework.record_ids($1::uuid)) > 0 as theirs`;

const who = `case event.principal_kind when 'user' then app_user.display_name when 'job' then event.job_name else event.principal_kind end as name`;

/** What somebody is, at least now: the trail keeps no role. */
const roles = `
  (select json_agg(json_build_object('role', role_grant.role, 'of', coalesce(team.name, organisation.name)) order by role_grant.role, team.name, organisation.name)
   from identity.role_grant left join identity.team on team.id = role_grant.team_id left join directory.organisation on organisation.id = role_grant.organisation_id
   where role_grant.user_id = event.user_id) as roles`;

/** That somebody is worried about a person is not told by a list that is handed to them, perhaps before the eyes of whoever does them harm (ADR 0024). */
const toBeHandedOver = `event.action not like 'safeguarding.%'`;

/**
 * The entries about the record that was asked for, newest first: a policy leaves no others.
 * $1 the page's size and one · $2 cursor, an entry's number · $3 actions to leave out. Index: event_by_subject.
 */
export const recordTrail = `
  select event.id::text as id, event.occurred_at as at, event.principal_kind as kind, ${who}, ${roles}, event.action, event.outcome
  from audit.event left join identity.app_user on app_user.id = event.user_id
  where ($2::bigint is null or event.id < $2::bigint) and event.action <> all ($3::text[]) and ${toBeHandedOver}
  order by event.id desc limit $1`;

export const countRecordTrail = `select count(*)::int as count from audit.event where action <> all ($1::text[]) and ${toBeHandedOver}`;

/**
 * $1 part of a name, or an address · $2 beginning of an action · $3 outcome · $4 first and $5 last day · $6 subject; each may be null.
 * Indexes: event_pkey, event_by_user, event_by_action, event_by_subject.
 */
const fits = `
  ($1::text is null or event.user_id in (
    select id from identity.app_user where strpos(lower(display_name), lower($1)) > 0 or email = lower($1)))
  and ($2::text is null or event.action like replace($2, '_', '\\_') || '%')
  and ($3::text is null or event.outcome = $3)
  and ($4::date is null or event.occurred_at >= $4::date::timestamp at time zone 'Europe/London')
  and ($5::date is null or event.occurred_at < ($5::date + 1)::timestamp at time zone 'Europe/London')
  and ($6::text is null or event.subject_ids @> array[$6])`;

/** $7 the page's size and one · $8 cursor. */
export const trailPage = `
  select event.id::text as id, event.occurred_at as at, event.principal_kind as kind, ${who}, event.user_id as "userId", event.action, event.outcome,
    event.subject_type as "subjectType", event.subject_ids as "subjectIds", event.detail
  from audit.event left join identity.app_user on app_user.id = event.user_id
  where ${fits} and ($8::bigint is null or event.id < $8::bigint)
  order by event.id desc limit $7`;

/** Counting ends at ten thousand: nobody pages so far, and the trail only grows. */
export const countTrail = `select count(*)::int as count from (select from audit.event where ${fits} limit 10000) counted`;

export const sealing = `
  select (select count(*)::int from audit.seal) as batches, waiting.count as waiting, waiting.since as "waitingSince",
    head.sequence || ':' || encode(head.hash, 'hex') as head, head.sealed_at as "sealedAt",
    (select json_build_object('at', verified_at, 'batches', batches, 'events', events, 'breaks', breaks, 'findings', findings)
     from audit.verification order by id desc limit 1) as "lastVerification"
  from (select count(*)::int as count, min(event.occurred_at) as since from audit.unsealed join audit.event on event.id = unsealed.event_id) waiting
  left join (select sequence, hash, sealed_at from audit.seal order by sequence desc limit 1) head on true`;
