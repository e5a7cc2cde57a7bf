/** Where people live: the districts of the gazetteer with a listed place within ten kilometres. Index: location_near. */
export const inhabitedDistricts = `
  select district as label, 'district' as precision, true as approximate, st_x(geom) as easting, st_y(geom) as northing, st_x(degrees) as longitude, st_y(degrees) as latitude
  from geography.district cross join lateral st_transform(geom, 4326) as degrees
  where exists (select from directory.location where location.geom is not null and st_dwithin(location.geom, district.geom, 10000))
  order by district`;

/**
 * What services ($1) are grouped by: how many published listings their organisation has, the districts of their places, and the decile of the most
 * deprived of these by the newest index of its nation. Indexes: service_pkey, small_area_lookup_pkey, deprivation_pkey.
 */
export const groupsOfServices = `
  with newest as (
    select distinct on (left(edition, -4)) edition, small_area_edition from geography.deprivation_edition order by left(edition, -4), edition desc
  ), sizes as (
    select organisation_id, count(*)::int as listings from directory.service
    where listing_state = 'published' and merged_into is null and status <> 'defunct' group by organisation_id
  ), placed as (
    select service_at_location.service_id, array_agg(distinct coalesce(split_part(location.postcode, ' ', 1), '')) as districts, min(deprivation.decile)::int as decile
    from directory.service_at_location join directory.location on location.id = location_id
    left join newest on true
    left join geography.small_area_lookup as lookup on lookup.postcode = location.postcode and lookup.small_area_edition = newest.small_area_edition
    left join geography.deprivation on deprivation.edition = newest.edition and deprivation.small_area_code = lookup.small_area_code
    where service_at_location.service_id = any($1::uuid[])
    group by service_at_location.service_id
  )
  select service.id, greatest(coalesce(sizes.listings, 1), 1) as listings, coalesce(placed.districts, '{}') as districts, placed.decile
  from directory.service left join sizes using (organisation_id) left join placed on placed.service_id = service.id
  where service.id = any($1::uuid[])`;

/** $1 the report, $2 its rows, $3 its unseen listings, each as JSON; listings that were removed meanwhile are left out. Returns the report's id. */
export const writeReport = `
  with report as (
    insert into matching.exposure_report (made_at, needs, places, questions, answered, services, unseen)
    select made_at, needs, places, questions, answered, services, unseen from jsonb_populate_record(null::matching.exposure_report, $1::jsonb)
    returning id
  ), rows as (
    insert into matching.exposure_row (report_id, dimension, position, label, services, slots5, slots10, expected5, expected10)
    select report.id, dimension, position, label, services, slots5, slots10, expected5, expected10
    from report, jsonb_to_recordset($2::jsonb) as line (dimension text, position integer, label text, services integer, slots5 integer, slots10 integer, expected5 double precision, expected10 double precision)
  ), unseen as (
    insert into matching.exposure_unseen (report_id, position, service_id, times_found, best_place)
    select report.id, position, service_id, times_found, best_place
    from report, jsonb_to_recordset($3::jsonb) as line (position integer, service_id uuid, times_found integer, best_place integer)
    where exists (select from directory.service where service.id = line.service_id)
  )
  select id from report`;

/** A year and a half of weekly reports stay. Index: exposure_report_newest. */
export const dropOldReports = `delete from matching.exposure_report where id in (select id from matching.exposure_report order by made_at desc, id desc offset 78)`;

export const newestReport = `
  select id, made_at as "madeAt", needs, places, questions, answered, services, unseen,
    (select count(*)::int from matching.exposure_unseen where report_id = exposure_report.id) as "unseenListed"
  from matching.exposure_report order by made_at desc, id desc limit 1`;

/** Index: exposure_row_pkey. */
export const rowsOfReport = `
  select dimension, label, services, slots5, slots10, expected5, expected10 from matching.exposure_row where report_id = $1 order by array_position(array['size', 'area', 'deprivation'], dimension), position`;

/** Unseen listings of a report ($1) after a position ($2), at most $3. Index: exposure_unseen_pkey. */
export const unseenOfReport = `
  select unseen.position, service.id as "serviceId", service.slug, service.name, organisation.name as organisation, times_found as "timesFound", best_place as "bestPlace"
  from matching.exposure_unseen as unseen join directory.service on service.id = service_id join directory.organisation on organisation.id = organisation_id
  where report_id = $1 and ($2::int is null or position > $2::int)
  order by position limit $3`;
