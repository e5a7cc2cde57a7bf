const moment = `
  own as (select number, document, cause, made_by, made_at from directory.revision where subject_type = 'service' and subject_id = $1),
  places as (select distinct (at ->> 'location_id')::uuid as id from own, jsonb_array_elements(coalesce(document -> 'service' -> 'service_at_locations', '[]')) as at),
  moments as (
    select made_at, cause, made_by from own
    union all
    select revision.made_at, revision.cause, revision.made_by
    from places join directory.revision on revision.subject_type = 'location' and revision.subject_id = places.id
    cross join lateral (select document from own where own.made_at <= revision.made_at order by number desc limit 1) as listed
    where listed.document -> 'service' -> 'service_at_locations' @> jsonb_build_array(jsonb_build_object('location_id', revision.subject_id))),
  entry as (select row_number() over (order by made_at)::int as number, made_at, min(cause) as cause, (array_agg(made_by))[1] as made_by from moments group by made_at)`;

const who = `
  left join identity.app_user as maker on maker.id = entry.made_by
  left join directory.draft on draft.subject_id = $1 and draft.decided_at = entry.made_at and draft.state = 'approved'
  left join identity.app_user as author on author.id = draft.submitted_by`;

const columns = `
  entry.number, entry.made_at as "madeAt", entry.cause, draft.intent, draft.reason, coalesce(author.display_name, maker.display_name) as "madeBy",
  case when author.id is distinct from maker.id and author.id is not null then maker.display_name end as "approvedBy"`;

/**
 * What was published of a service, newest first, with its places as they were then. What one transaction published is one entry, and so is a change of a place
 * alone. $1 its id; $2 the page's size and one; $3 below this number, or null; $4 this number alone, or null. Index: revision_subject_type_subject_id_number_key.
 */
export const serviceHistory = `
  with ${moment}
  select ${columns},
    said.document || jsonb_build_object('locations', coalesce((
      select jsonb_agg(place.document order by at.position)
      from jsonb_array_elements(coalesce(said.document -> 'service' -> 'service_at_locations', '[]')) with ordinality as at (value, position)
      cross join lateral (
        select document from directory.revision
        where subject_type = 'location' and subject_id = (at.value ->> 'location_id')::uuid and made_at <= entry.made_at order by number desc limit 1) as place), '[]')) as document
  from entry
  cross join lateral (select document from own where own.made_at <= entry.made_at order by number desc limit 1) as said
  ${who}
  where ($3::int is null or entry.number < $3) and ($4::int is null or entry.number = $4)
  order by entry.number desc limit $2`;

/** The same of an organisation. */
export const organisationHistory = `
  with entry as (select number, document, cause, made_by, made_at from directory.revision where subject_type = 'organisation' and subject_id = $1)
  select ${columns}, jsonb_build_object('organization', entry.document) as document
  from entry ${who}
  where ($3::int is null or entry.number < $3) and ($4::int is null or entry.number = $4)
  order by entry.number desc limit $2`;

export const serviceEntries = `with ${moment} select count(*)::int as count from entry`;
export const organisationEntries = `select count(*)::int as count from directory.revision where subject_type = 'organisation' and subject_id = $1`;
