/** Each statement takes all listings of a batch as one JSON array ($1): a statement a table, not a statement a row. */

/** What stands now of the records that are about to be said anew. Index: the primary keys. */
export const standing = `
  select 'organisation' as type, id, record, null::jsonb as ours, source_record as "sourceRecord" from directory.organisation where id = any($1::uuid[])
  union all select 'location', id, record, null, source_record from directory.location where id = any($1::uuid[])
  union all select 'service', id, record, ours, source_record from directory.service where id = any($1::uuid[])`;

export const writeOrganisations = `
  insert into directory.organisation (id, name, description, email, url, record, source_id, source_row_id, source_record)
  select distinct on (id) id, name, description, email, website, record, source_id, source_row_id, source_record
  from jsonb_to_recordset($1::jsonb) as given (id uuid, name text, description text, email text, website text, record jsonb, source_id text, source_row_id text, source_record jsonb)
  order by id
  on conflict (id) do update set name = excluded.name, description = excluded.description, email = excluded.email, url = excluded.url, record = excluded.record,
    source_id = coalesce(excluded.source_id, organisation.source_id), source_row_id = coalesce(excluded.source_row_id, organisation.source_row_id),
    source_record = coalesce(excluded.source_record, organisation.source_record), vanished_on = null, modified_at = now(), version = organisation.version + 1
  where (organisation.record, coalesce(excluded.source_record, organisation.source_record)) is distinct from (excluded.record, organisation.source_record)
    or organisation.vanished_on is not null`;

/**
 * A listing that is there already takes its new words. What only people say from day to day (room, waits, closures, assurance) stays as it is.
 * From an import ($2) its place in review stays too, and a confirmation of the old words goes with them.
 */
export const writeServices = `
  insert into directory.service (
    id, organisation_id, name, slug, summary, description, status, listing_state, access_way, access_channels, eligibility_description,
    ages_known, minimum_age, maximum_age, capacity, capacity_until, usual_wait_days, response_target_days, dbs_applies, last_confirmed_on,
    email, url, source_id, source_row_id, source_fingerprint, record, ours, source_record, modified_at)
  select id, organisation_id, name, slug, summary, description, status, state, way, channels, eligibility,
    ages_known, minimum_age, maximum_age, capacity, capacity_until, usual_wait_days, response_target_days, dbs_applies, confirmed_on,
    email, website, source_id, source_row_id, decode(fingerprint, 'hex'), record, ours, source_record, coalesce(modified_at, now())
  from jsonb_to_recordset($1::jsonb) as given (
    id uuid, organisation_id uuid, name text, slug text, summary text, description text, status text, state text, way text, channels text[], eligibility text,
    ages_known boolean, minimum_age integer, maximum_age integer, capacity text, capacity_until date, usual_wait_days integer, response_target_days integer,
    dbs_applies boolean, confirmed_on date, email text, website text, source_id text, source_row_id text, fingerprint text, record jsonb, ours jsonb, source_record jsonb,
    modified_at timestamptz)
  on conflict (id) do update set
    organisation_id = excluded.organisation_id, name = excluded.name, slug = excluded.slug, summary = excluded.summary, description = excluded.description,
    status = excluded.status, listing_state = case when $2 then service.listing_state else excluded.listing_state end,
    access_way = excluded.access_way, access_channels = excluded.access_channels, eligibility_description = excluded.eligibility_description,
    ages_known = excluded.ages_known, minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age,
    response_target_days = excluded.response_target_days, dbs_applies = excluded.dbs_applies, email = excluded.email, url = excluded.url,
    source_id = coalesce(excluded.source_id, service.source_id), source_row_id = coalesce(excluded.source_row_id, service.source_row_id),
    source_fingerprint = coalesce(excluded.source_fingerprint, service.source_fingerprint), source_record = coalesce(excluded.source_record, service.source_record),
    record = excluded.record, ours = excluded.ours, vanished_on = null,
    modified_at = case when $2 then excluded.modified_at else now() end,
    last_confirmed_on = case when $2 then excluded.last_confirmed_on else service.last_confirmed_on end, version = service.version + 1`;

/**
 * Places lie where they were found to be ($1's easting and northing), else where their own latitude and longitude say, else nowhere known.
 * A record without coordinates is given those of an exact point, for whoever reads the feed.
 */
export const writeLocations = `
  insert into directory.location (id, name, address_lines, postcode, geom, precision, record, source_id, source_row_id, source_record)
  select id, name, address_lines, postcode, found.geom,
    case when found.geom is null then 'unknown' else coalesce(given.precision, 'exact') end,
    case when record ? 'latitude' or found.geom is null or given.precision not in ('exact', 'postcode') then record
      else record || jsonb_build_object('latitude', round(st_y(st_transform(found.geom, 4326))::numeric, 6), 'longitude', round(st_x(st_transform(found.geom, 4326))::numeric, 6)) end,
    source_id, source_row_id, source_record
  from (select distinct on (id) * from jsonb_to_recordset($1::jsonb) as each (
      id uuid, name text, address_lines text[], postcode text, easting float8, northing float8, precision text, record jsonb, source_id text, source_row_id text, source_record jsonb)
    order by id) as given
  cross join lateral (select case
    when easting is not null then st_setsrid(st_makepoint(easting, northing), 27700)
    when (record ->> 'latitude')::float8 between 49 and 61.5 and (record ->> 'longitude')::float8 between -9 and 2.5
      then st_transform(st_setsrid(st_makepoint((record ->> 'longitude')::float8, (record ->> 'latitude')::float8), 4326), 27700) end as geom) as found
  on conflict (id) do update set name = excluded.name, address_lines = excluded.address_lines, postcode = excluded.postcode, geom = excluded.geom, precision = excluded.precision,
    record = excluded.record, source_id = coalesce(excluded.source_id, location.source_id), source_row_id = coalesce(excluded.source_row_id, location.source_row_id),
    source_record = coalesce(excluded.source_record, location.source_record), modified_at = now()`;

/** Takes away the facts that are about to be written anew; $1 is the services' ids. Locations stay: an earlier revision that is restored names them. */
export const clearFacts = [
  `delete from directory.phone where service_id = any($1::uuid[])`,
  `delete from directory.service_need where service_id = any($1::uuid[])`,
  `delete from directory.language where service_id = any($1::uuid[])`,
  `delete from directory.cost_option where service_id = any($1::uuid[])`,
  `delete from directory.schedule where service_id = any($1::uuid[])`,
  `delete from directory.service_at_location where service_id = any($1::uuid[])`,
];

export const writePlaces = `
  insert into directory.service_at_location (id, service_id, location_id)
  select id, service_id, location_id from jsonb_to_recordset($1::jsonb) as given (id uuid, service_id uuid, location_id uuid)
  on conflict (service_id, location_id) do nothing`;

export const writeSchedules = [
  `insert into directory.schedule (id, service_id, location_id, description)
   select id, service_id, location_id, words from jsonb_to_recordset($1::jsonb) as given (id uuid, service_id uuid, location_id uuid, words text)
   on conflict do nothing`,
  `insert into directory.opening_time (schedule_id, weekday, opens_at, closes_at)
   select distinct id, opening.weekday, opening.opens, opening.closes
   from jsonb_to_recordset($1::jsonb) as given (id uuid, times jsonb),
     jsonb_to_recordset(given.times) as opening (weekday smallint, opens time, closes time)`,
];

/** Facts of a listing as lists. Assurance is added to and never rewritten. $1: [{ id, phones, needs, languages, costs, assurance }]. */
export const writeFacts = [
  `insert into directory.phone (service_id, number)
   select distinct given.id, number from jsonb_to_recordset($1::jsonb) as given (id uuid, phones text[]), unnest(given.phones) as number`,
  `insert into directory.service_need (service_id, need_term_id)
   select distinct given.id, term from jsonb_to_recordset($1::jsonb) as given (id uuid, needs text[]), unnest(given.needs) as term`,
  `insert into directory.language (service_id, name)
   select given.id, name from jsonb_to_recordset($1::jsonb) as given (id uuid, languages text[]), unnest(given.languages) as name`,
  `insert into directory.cost_option (service_id, position, amount_pence, description)
   select given.id, cost.position, cost.pence, cost.words
   from jsonb_to_recordset($1::jsonb) as given (id uuid, costs jsonb), jsonb_to_recordset(given.costs) as cost (position smallint, pence integer, words text)`,
  `insert into directory.assurance (service_id, kind, recorded_by, recorded_on, expires_on)
   select given.id, record.kind, record."recordedBy", record."recordedOn", record."expiresOn"
   from jsonb_to_recordset($1::jsonb) as given (id uuid, assurance jsonb),
     jsonb_to_recordset(given.assurance) as record (kind text, "recordedBy" text, "recordedOn" date, "expiresOn" date)
   on conflict do nothing`,
];

/** Keeps what was published, where it differs from the newest kept. $1: ids of all three kinds; $2 the cause; $3 the user, if one did it. Index: revision_subject_type_subject_id_number_key. */
export const keepRevisions = `
  insert into directory.revision (subject_type, subject_id, number, document, cause, made_by)
  select published.type, published.id, coalesce(newest.number, 0) + 1, published.document, $2, $3
  from (
    select 'organisation' as type, id, record as document from directory.organisation where id = any($1::uuid[])
    union all select 'location', id, record from directory.location where id = any($1::uuid[])
    union all select 'service', id, jsonb_build_object('service', record, 'ours', ours) from directory.service where id = any($1::uuid[])
  ) as published
  left join lateral (
    select number, document from directory.revision where subject_type = published.type and subject_id = published.id order by number desc limit 1) as newest on true
  where newest.document is distinct from published.document`;

/** Keeps what a source says of the last confirmation, once for each day it names. $1 the services' ids; as a job only. Index: confirmation_of_service. */
export const keepConfirmations = `
  insert into directory.confirmation (service_id, confirmed_on, source)
  select id, last_confirmed_on, 'import' from directory.service
  where id = any($1::uuid[]) and source_id is not null and last_confirmed_on is not null
    and not exists (select from directory.confirmation where confirmation.service_id = service.id and confirmation.confirmed_on = service.last_confirmed_on)`;
