/**
 * Published services of an id ($3) or whose name holds some words ($4), wherever they are and whether or not a search would list them, at most ten, one row a
 * service, its nearest place. $1, $2 the place asked for (EPSG:27700 metres). Index: service_pkey (by id).
 */
export const candidatesNamed = `
  select * from (
    select distinct on (listed.service_id)
      listed.service_id as "serviceId", listed.name, listed.slug, listed.summary, listed.organisation_name as "organisationName", listed.location_precision as "locationPrecision",
      case when geom is not null then st_distance(geom, here.point) end as metres,
      listed.need_term_ids as "needTermIds", listed.ages_known as "agesKnown", listed.min_age as "minAge", listed.max_age as "maxAge", listed.capacity, listed.capacity_until::text as "capacityUntil",
      listed.usual_wait_days as "usualWaitDays", listed.last_confirmed_on::text as "lastConfirmedOn", listed.status, listed.life, listed.access_way as "accessWay", listed.delivery,
      listed.languages, listed.opening, listed.takes_referrals as "takesReferrals",
      case when service.ours #>> '{catchment,kind}' <> 'anywhere' then service.ours -> 'catchment' end as catchment,
      card ->> 'cost' as cost, coalesce((card ->> 'access')::int, 0) as access, card -> 'trackRecord' as "trackRecord"
    from directory.matchable_service as listed join directory.service on service.id = listed.service_id
      left join matching.search_card on search_card.service_id = service.id and search_card.place_id = coalesce(listed.location_id, service.id), (select st_setsrid(st_makepoint($1, $2), 27700)) as here (point)
    where ($3::uuid is null or listed.service_id = $3)
      and (select coalesce(bool_and(position(word in lower(concat_ws(' ', listed.name, organisation_name))) > 0), true) from unnest($4::text[]) as word)
    order by listed.service_id, metres
  ) as found
  order by lower(name), "serviceId"
  limit 10`;
