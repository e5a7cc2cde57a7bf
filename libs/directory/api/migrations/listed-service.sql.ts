/**
 * What matching reads since 1700000013300: published listings that may be shown (not on the do-not-list, not merged into another), one row for each place where a service is given, one without a place for a service that has none.
 * `status` counts a temporary closure whose days have come. `location_precision` is `unknown` where only the address is known: `geom` is then null.
 * `ages_known` false: nobody said; true without limits: any age. `languages` in English words. `location_precision`: what `geom` stands for.
 * `access_routes`: who may bring a person (`self`, `professional`), empty when the source does not say; `delivery`: the channels.
 * `takes_referrals` says the same as the domain's `mayReceiveReferrals` on this day, and a test holds the two together.
 * Indexes: location_near for nearness; service_at_location_of_location, service_pkey and the children's keys from there.
 */
export const listedService = `
  create view directory.matchable_service as
  select
    service.id as service_id, organisation.id as organisation_id, organisation.name as organisation_name, service.name, service.slug, service.summary,
    location.id as location_id, location.geom, location.precision as location_precision,
    nullif(concat_ws(', ', coalesce(location.name, location.address_lines[1]), location.postcode), '') as location_label,
    array(select need_term_id from directory.service_need where service_need.service_id = service.id order by 1) as need_term_ids,
    service.ages_known, service.minimum_age as min_age, service.maximum_age as max_age,
    service.capacity, service.capacity_until, service.usual_wait_days, service.last_confirmed_on, shown.status, service.listing_state as life,
    service.access_way,
    case service.access_way when 'either' then array['self', 'professional'] when 'unknown' then array[]::text[] else array[service.access_way] end as access_routes,
    service.access_channels as delivery,
    array(select language.name from directory.language where language.service_id = service.id order by 1) as languages,
    coalesce(
      (select jsonb_agg(jsonb_build_object('weekday', weekday, 'opens', to_char(opens_at, 'HH24:MI'), 'closes', to_char(closes_at, 'HH24:MI')) order by weekday, opens_at)
       from directory.schedule join directory.opening_time on opening_time.schedule_id = schedule.id
       where schedule.service_id = service.id and (schedule.location_id is null or schedule.location_id = location.id)), '[]'::jsonb) as opening,
    shown.status = 'active' and service.access_way <> 'self' and service.capacity <> 'closed' and not exists (
      select from unnest(array['data_sharing_agreement', 'safeguarding_policy', 'insurance', case when service.dbs_applies then 'dbs' end]) as needed (kind)
      where needed.kind is not null and not exists (
        select from directory.assurance
        where assurance.service_id = service.id and assurance.kind = needed.kind and assurance.expires_on >= (now() at time zone 'Europe/London')::date)
    ) as takes_referrals,
    service.response_target_days, service.source_id as source
  from directory.service
  join directory.organisation on organisation.id = service.organisation_id
  cross join lateral (select case when service.status = 'active' and (now() at time zone 'Europe/London')::date between service.closed_from
    and coalesce(service.closed_until, 'infinity') then 'temporarily_closed' else service.status end as status) as shown
  left join directory.service_at_location on service_at_location.service_id = service.id
  left join directory.location on location.id = service_at_location.location_id
  where service.listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list`;
