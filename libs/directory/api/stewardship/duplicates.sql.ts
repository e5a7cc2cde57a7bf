/**
 * Pairs that share a phone number, an e-mail address or a postcode, or lie within 100 m: those worth comparing. A value that more than fifty listings
 * share (a switchboard, a town hall) tells nothing, and would make a pair of every two of them.
 * Indexes: location_near; the rest is one pass over the directory, which a nightly job can afford.
 */
export const pairsToCompare = `
  with listed as (
    select service.id from directory.service join directory.organisation on organisation.id = organisation_id
    where listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list),
  placed as (
    select listed.id, location.postcode, location.geom, location.precision from listed
    join directory.service_at_location on service_id = listed.id join directory.location on location.id = location_id),
  keyed as (
    select listed.id, 'phone ' || regexp_replace(regexp_replace(number, '^\\s*(\\+44|0044)\\s*(\\(0\\))?', '0'), '\\D', '', 'g') as key
    from listed join directory.phone on phone.service_id = listed.id
    union select listed.id, 'email ' || lower(email) from listed join directory.service using (id) where email is not null
    union select id, 'place ' || postcode from placed where postcode is not null),
  telling as (select key from keyed group by key having count(*) between 2 and 50)
  select distinct least(a.id, b.id) as "firstId", greatest(a.id, b.id) as "secondId"
  from telling join keyed as a using (key) join keyed as b using (key) where a.id < b.id
  union
  select distinct least(a.id, b.id), greatest(a.id, b.id)
  from placed as a join placed as b on a.id < b.id and st_dwithin(a.geom, b.geom, 100)
  where a.precision in ('exact', 'postcode') and b.precision in ('exact', 'postcode')
    and (select count(*) from placed as near where st_dwithin(near.geom, a.geom, 100)) <= 50`;

/** What is compared of listings; $1 their ids. Index: service_pkey and the keys of the parts. */
export const listingsToCompare = `
  select service.id, service.name, organisation.id as "organisationId", organisation.name as "organisationName",
    array(select number from directory.phone where phone.service_id = service.id) as phones,
    array_remove(array[service.email], null) as emails,
    array(select postcode from directory.service_at_location join directory.location on location.id = location_id where service_id = service.id and postcode is not null) as postcodes,
    coalesce((select json_agg(json_build_object('easting', st_x(geom), 'northing', st_y(geom))) from directory.service_at_location
      join directory.location on location.id = location_id where service_id = service.id and geom is not null), '[]'::json) as points
  from directory.service join directory.organisation on organisation.id = service.organisation_id
  where service.id = any($1::uuid[])`;

/** Pairs as found now; what a steward has decided stays. $1: [{ first_id, second_id, score, evidence }]. */
export const writeDuplicates = `
  insert into directory.duplicate (first_id, second_id, score, evidence)
  select first_id, second_id, score, evidence from jsonb_to_recordset($1::jsonb) as given (first_id uuid, second_id uuid, score numeric, evidence jsonb)
  on conflict (first_id, second_id) do update set score = excluded.score, evidence = excluded.evidence
  where duplicate.state = 'open' and (duplicate.score, duplicate.evidence) is distinct from (excluded.score, excluded.evidence)`;

/** Open pairs that are not likely any more; $1 the ids "first second" of those that are. */
export const dropDuplicates = `delete from directory.duplicate where state = 'open' and first_id || ' ' || second_id <> all($1::text[])`;

/** $1 state; $2 the page's size and one; $3, $4 the cursor. Index: duplicate_in_order. */
export const duplicatePage = `
  select duplicate.id, duplicate.score::float8 as score, duplicate.evidence, duplicate.state, duplicate.version, duplicate.kept_id as "keptId",
    one.id as "firstId", one.name as "firstName", one_by.name as "firstOrganisation", other.id as "secondId", other.name as "secondName", other_by.name as "secondOrganisation"
  from directory.duplicate
  join directory.service as one on one.id = first_id join directory.organisation as one_by on one_by.id = one.organisation_id
  join directory.service as other on other.id = second_id join directory.organisation as other_by on other_by.id = other.organisation_id
  where duplicate.state = $1 and ($3::numeric is null or (-duplicate.score, duplicate.id) > (-$3::numeric, $4::uuid))
  order by -duplicate.score, duplicate.id limit $2`;

export const duplicateCount = `select count(*)::int as count from directory.duplicate where state = $1`;

/** One pair with both listings' documents. */
export const duplicateInFull = `
  select duplicate.id, duplicate.score::float8 as score, duplicate.evidence, duplicate.state, duplicate.version, duplicate.kept_id as "keptId", duplicate.kept_revision as "keptRevision",
    (select json_agg(json_build_object('id', service.id, 'name', service.name, 'slug', service.slug, 'organisationId', organisation.id, 'organisation', organisation.name,
        'version', service.version, 'record', service.record, 'ours', service.ours, 'lastConfirmedOn', service.last_confirmed_on, 'source', source.title,
        'places', array(select coalesce(location.name || ', ', '') || coalesce(array_to_string(location.address_lines, ', '), '') || coalesce(', ' || location.postcode, '')
          from directory.service_at_location join directory.location on location.id = location_id where service_id = service.id order by 1)) order by service.id)
     from directory.service join directory.organisation on organisation.id = organisation_id left join directory.source on source.id = service.source_id
     where service.id in (first_id, second_id)) as listings
  from directory.duplicate where duplicate.id = $1`;
