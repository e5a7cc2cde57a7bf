/**
 * When and where one published service is given, as its documents say; $1 its id. Each place has its own times, else the service's.
 * Indexes: service_pkey, location_pkey.
 */
export const serviceTimes = `
  select service.name, service.slug, service.record -> 'schedules' as schedules, service.ours ->> 'closedOnBankHolidays' as "closedOnBankHolidays",
    to_char(service.closed_from, 'YYYY-MM-DD') as "closedFrom", to_char(service.closed_until, 'YYYY-MM-DD') as "closedUntil", service.status <> 'active' as "notRunning",
    coalesce((
      select json_agg(json_build_object('locationId', location.id, 'label', coalesce(location.name, location.address_lines[1], location.postcode),
          'address', concat_ws(', ', location.name, array_to_string(location.address_lines, ', '), location.postcode), 'schedules', place -> 'schedules',
          'longitude', round(st_x(degrees)::numeric, 6)::float8, 'latitude', round(st_y(degrees)::numeric, 6)::float8, 'precision', location.precision) order by location.postcode, location.name, location.id)
      from jsonb_array_elements(coalesce(service.record -> 'service_at_locations', '[]')) as place
        join directory.location on location.id = (place ->> 'location_id')::uuid
        left join lateral st_transform(location.geom, 4326) as degrees on true), '[]'::json) as places
  from directory.service join directory.organisation on organisation.id = service.organisation_id
  where service.id = $1 and service.listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list`;
