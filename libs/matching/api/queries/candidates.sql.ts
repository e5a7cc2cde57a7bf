/**
 * The services that matching considers, read from the directory's view: one row a service, its nearest place.
 * Parameters of all: $1, $2 the place asked for (EPSG:27700 metres), $3 term ids that answer the needs, or null for every need.
 */
const columns = `
  service_id as "serviceId", organisation_id as "organisationId", name, slug, organisation_name as "organisationName", summary,
  location_label as "locationLabel", location_precision as "locationPrecision",
  case when geom is not null then st_distance(geom, here.point) end as metres,
  case when geom is not null then json_build_object('longitude', st_x(st_transform(geom, 4326)), 'latitude', st_y(st_transform(geom, 4326))) end as position,
  need_term_ids as "needTermIds", min_age as "minAge", max_age as "maxAge", capacity, capacity_until::text as "capacityUntil",
  usual_wait_days as "usualWaitDays", last_confirmed_on::text as "lastConfirmedOn", status, life, access_routes as "accessRoutes", delivery,
  languages, opening, takes_referrals as "takesReferrals"`;

const here = `(select st_setsrid(st_makepoint($1, $2), 27700)) as here (point)`;
/** Asked of the table of needs, not of the view's list: the list is made for each service, most of which answer nothing asked for. */
const answersNeeds = `($3::text[] is null or service_id in (select service_id from directory.service_need where need_term_id = any($3::text[])))`;
const nameHas = (words: string) => `(select coalesce(bool_and(position(word in lower(concat_ws(' ', name, organisation_name, summary))) > 0), true) from unnest(${words}::text[]) as word)`;

/**
 * Everything within $4 metres, and everything that has no place (online, by phone) as a band of its own, so that the radius keeps its index.
 * $5: words that name, organisation or summary must hold, lower case. Indexes: location_near, service_need_of_term, then service_at_location_of_location and service_pkey.
 */
export const candidatesNear = `
  select distinct on ("serviceId") * from (
    select ${columns} from directory.matchable_service, ${here}
    where st_dwithin(geom, here.point, $4) and ${answersNeeds} and ${nameHas('$5')}
    union all
    select ${columns} from directory.matchable_service, ${here}
    where geom is null and ${answersNeeds} and ${nameHas('$5')}
  ) as found
  order by "serviceId", metres`;

/** The nearest that answer the needs beyond $4 metres, at most fifty, for when there is nothing within. $5: words. Index: location_near (by distance). */
export const candidatesBeyond = `
  select ${columns} from directory.matchable_service, ${here}
  where geom is not null and not st_dwithin(geom, here.point, $4) and ${answersNeeds} and ${nameHas('$5')}
  order by geom <-> here.point, service_id
  limit 50`;

/** Published services of an id ($3) or whose name holds some words ($4), wherever they are, at most ten; $1, $2 as above. Index: service_pkey (by id). */
export const candidatesNamed = `
  select * from (
    select distinct on (service_id) ${columns} from directory.matchable_service, ${here}
    where ($3::uuid is null or service_id = $3)
      and (select coalesce(bool_and(position(word in lower(concat_ws(' ', name, organisation_name))) > 0), true) from unnest($4::text[]) as word)
    order by service_id, metres
  ) as found
  order by lower(name), "serviceId"
  limit 10`;
