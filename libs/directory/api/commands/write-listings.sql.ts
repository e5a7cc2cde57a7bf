/** Each statement takes all listings of a batch as one JSON array ($1): a statement a table, not a statement a row. */

export const writeOrganisations = `
  insert into directory.organisation (id, name, description, email, url)
  select distinct on (id) id, name, description, email, website
  from jsonb_to_recordset($1::jsonb) as given (id uuid, name text, description text, email text, website text)
  order by id
  on conflict (id) do update set name = excluded.name, description = excluded.description, email = excluded.email, url = excluded.url,
    version = organisation.version + 1
  where (organisation.name, organisation.description, organisation.email, organisation.url)
    is distinct from (excluded.name, excluded.description, excluded.email, excluded.url)`;

/**
 * A listing that is there already takes what its source says anew. What only people say (its place in review, ages, room, waits, assurance) stays as it is;
 * the confirmation was of the old words, and goes with them.
 */
export const writeServices = `
  insert into directory.service (
    id, organisation_id, name, slug, summary, description, status, listing_state, access_way, access_channels, eligibility_description,
    ages_known, minimum_age, maximum_age, capacity, capacity_until, usual_wait_days, response_target_days, dbs_applies, last_confirmed_on,
    email, url, source_id, source_row_id, source_fingerprint)
  select id, organisation_id, name, slug, summary, description, status, state, way, channels, eligibility,
    ages_known, minimum_age, maximum_age, capacity, capacity_until, usual_wait_days, response_target_days, dbs_applies, last_confirmed_on,
    email, website, source_id, source_row_id, decode(fingerprint, 'hex')
  from jsonb_to_recordset($1::jsonb) as given (
    id uuid, organisation_id uuid, name text, slug text, summary text, description text, status text, state text, way text, channels text[], eligibility text,
    ages_known boolean, minimum_age integer, maximum_age integer, capacity text, capacity_until date, usual_wait_days integer, response_target_days integer,
    dbs_applies boolean, last_confirmed_on date, email text, website text, source_id text, source_row_id text, fingerprint text)
  on conflict (id) do update set
    name = excluded.name, slug = excluded.slug, summary = excluded.summary, description = excluded.description, status = excluded.status,
    access_way = excluded.access_way, access_channels = excluded.access_channels, eligibility_description = excluded.eligibility_description,
    email = excluded.email, url = excluded.url, source_fingerprint = excluded.source_fingerprint,
    last_confirmed_on = excluded.last_confirmed_on, version = service.version + 1`;

/** Takes away the facts that are about to be written anew; $1 is the services' ids. A location that another service uses stays. */
export const clearFacts = [
  `delete from directory.phone where service_id = any($1::uuid[])`,
  `delete from directory.service_need where service_id = any($1::uuid[])`,
  `delete from directory.schedule where service_id = any($1::uuid[])`,
  `with left_behind as (delete from directory.service_at_location where service_id = any($1::uuid[]) returning location_id)
   delete from directory.location
   where id in (select location_id from left_behind)
     and not exists (select from directory.service_at_location where location_id = location.id and service_id <> all($1::uuid[]))`,
];

export const writePlaces = [
  `insert into directory.location (id, name, address_lines, postcode, geom, precision)
   select id, name, address_lines, postcode, st_setsrid(st_makepoint(easting, northing), 27700), precision
   from jsonb_to_recordset($1::jsonb) as given (id uuid, name text, address_lines text[], postcode text, easting float8, northing float8, precision text)`,
  `insert into directory.service_at_location (service_id, location_id)
   select service_id, id from jsonb_to_recordset($1::jsonb) as given (service_id uuid, id uuid)`,
];

export const writeSchedules = [
  `insert into directory.schedule (id, service_id, location_id, description)
   select id, service_id, location_id, words from jsonb_to_recordset($1::jsonb) as given (id uuid, service_id uuid, location_id uuid, words text)`,
  `insert into directory.opening_time (schedule_id, weekday, opens_at, closes_at)
   select id, opening.weekday, opening.opens, opening.closes
   from jsonb_to_recordset($1::jsonb) as given (id uuid, times jsonb),
     jsonb_to_recordset(given.times) as opening (weekday smallint, opens time, closes time)`,
];

/** Facts of a listing as lists; what is there already is left as it is. $1: [{ id, phones, needs, languages, costs, assurance }]. */
export const writeFacts = [
  `insert into directory.phone (service_id, number)
   select distinct given.id, number from jsonb_to_recordset($1::jsonb) as given (id uuid, phones text[]), unnest(given.phones) as number`,
  `insert into directory.service_need (service_id, need_term_id)
   select distinct given.id, term from jsonb_to_recordset($1::jsonb) as given (id uuid, needs text[]), unnest(given.needs) as term`,
  `insert into directory.language (service_id, name)
   select given.id, name from jsonb_to_recordset($1::jsonb) as given (id uuid, languages text[]), unnest(given.languages) as name
   on conflict do nothing`,
  `insert into directory.cost_option (service_id, position, amount_pence, description)
   select given.id, cost.position, cost.pence, cost.words
   from jsonb_to_recordset($1::jsonb) as given (id uuid, costs jsonb), jsonb_to_recordset(given.costs) as cost (position smallint, pence integer, words text)
   on conflict do nothing`,
  `insert into directory.assurance (service_id, kind, recorded_by, recorded_on, expires_on)
   select given.id, record.kind, record."recordedBy", record."recordedOn", record."expiresOn"
   from jsonb_to_recordset($1::jsonb) as given (id uuid, assurance jsonb),
     jsonb_to_recordset(given.assurance) as record (kind text, "recordedBy" text, "recordedOn" date, "expiresOn" date)
   on conflict do nothing`,
];
