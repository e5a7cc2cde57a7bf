/** The records that services stand on. $1 the run; $2 the services; $3 organisations; $4 locations named by the services themselves. Indexes: open_referral_record_pkey, open_referral_record_of_service. */
export const standsOn = `
  with places as materialized (
    select kind, id, record, place, pointer, outcome from directory.open_referral_record
    where run_id = $1 and kind = 'place' and record ->> 'service_id' = any($2::text[]))
  select * from places
  union all
  select kind, id, record, place, pointer, outcome from directory.open_referral_record where run_id = $1 and kind = 'organization' and id = any($3::uuid[])
  union all
  select kind, id, record, place, pointer, outcome from directory.open_referral_record
  where run_id = $1 and kind = 'location' and id = any($4::uuid[] || array(select (record ->> 'location_id')::uuid from places))`;

/** What is here of them, and whose it is. $1 services, $2 organisations, $3 locations, $4 services at locations. Indexes: the primary keys. */
export const standingHere = `
  select 'service' as kind, id, source_id as "sourceId", record, ours, source_record as "sourceRecord", encode(source_fingerprint, 'hex') as fingerprint,
    to_char(last_confirmed_on, 'YYYY-MM-DD') as "confirmedOn", vanished_on is not null as vanished, null::uuid as "serviceId" from directory.service where id = any($1::uuid[])
  union all select 'organization', id, source_id, record, null, source_record, null, null, vanished_on is not null, null from directory.organisation where id = any($2::uuid[])
  union all select 'location', id, source_id, record, null, source_record, null, null, false, null from directory.location where id = any($3::uuid[])
  union all select 'place', id, null, null, null, null, null, null, false, service_id from directory.service_at_location where id = any($4::uuid[])`;
