/**
 * Up to four published services side by side, one row each: what matching reads of its place nearest to the one asked for, and what else somebody
 * who chooses asks. $1, $2 the place (EPSG:27700 metres), $3 ids of services. Indexes: service_pkey, the children's keys from there, bank_holiday_pkey.
 */
export const comparedServices = `
  select distinct on (listed.service_id)
    listed.service_id as "serviceId", listed.organisation_id as "organisationId", listed.name, listed.slug, organisation_name as "organisationName", listed.summary,
    location_label as "locationLabel", location_precision as "locationPrecision", metres, null as position,
    need_term_ids as "needTermIds", min_age as "minAge", max_age as "maxAge", listed.ages_known as "agesKnown", listed.capacity, listed.capacity_until::text as "capacityUntil",
    listed.usual_wait_days as "usualWaitDays", listed.last_confirmed_on::text as "lastConfirmedOn", listed.status, life, listed.access_way as "accessWay", delivery,
    case when service.ours #>> '{catchment,kind}' <> 'anywhere' then service.ours -> 'catchment' end as catchment,
    card ->> 'cost' as cost, coalesce((card ->> 'access')::int, 0) as access, card -> 'trackRecord' as "trackRecord",
    listed.languages, opening, takes_referrals as "takesReferrals", listed.response_target_days as "responseTargetDays",
    coalesce((select json_agg(json_build_object('amountPence', amount_pence, 'words', description) order by position)
      from directory.cost_option where cost_option.service_id = listed.service_id), '[]'::json) as costs,
    coalesce((select place -> 'schedules' from jsonb_array_elements(coalesce(service.record -> 'service_at_locations', '[]')) as place
      where place ->> 'location_id' = listed.location_id::text and jsonb_array_length(coalesce(place -> 'schedules', '[]')) > 0 limit 1), service.record -> 'schedules', '[]') as schedules,
    service.ours ->> 'closedOnBankHolidays' as "closedOnBankHolidays",
    to_char(service.closed_from, 'YYYY-MM-DD') as "closedFrom", to_char(service.closed_until, 'YYYY-MM-DD') as "closedUntil",
    array(select to_char(day, 'YYYY-MM-DD') from linkwell.bank_holiday where nation =
      case when location.postcode like 'BT%' or left(postcode.country, 1) = 'N' then 'northern_ireland' when left(postcode.country, 1) = 'S' then 'scotland' else 'england_and_wales' end) as "bankHolidays"
  from directory.matchable_service as listed
    join directory.service on service.id = listed.service_id
    left join matching.search_card on search_card.service_id = listed.service_id and search_card.place_id = coalesce(listed.location_id, listed.service_id)
    left join directory.location on location.id = listed.location_id
    left join geography.postcode on postcode.postcode = location.postcode
    cross join lateral (select st_distance(listed.geom, st_setsrid(st_makepoint($1, $2), 27700)) as metres) as journey
  where listed.service_id = any ($3::uuid[])
  order by listed.service_id, metres`;
