const times = `
  coalesce((select json_agg(json_build_object('weekday', weekday, 'opens', to_char(opens_at, 'HH24:MI'), 'closes', to_char(closes_at, 'HH24:MI')) order by weekday, opens_at)
    from directory.opening_time where opening_time.schedule_id = schedule.id), '[]'::json)`;

/**
 * One published listing with all that a reader sees of it; $1 its id, or the id of a listing that was merged into it. Nothing of what may not be listed.
 * Indexes: service_pkey and the keys of its parts, which begin with the service.
 */
export const showService = `
  select service.id, service.slug, service.name, service.summary, service.description, service.status, to_char(service.closed_from, 'YYYY-MM-DD') as "closedFrom", to_char(service.closed_until, 'YYYY-MM-DD') as "closedUntil", service.closure_note as "closureNote", service.access_way as "accessWay",
    service.access_channels as "accessChannels", service.eligibility_description as eligibility, service.ages_known as "agesKnown",
    service.ours -> 'audiences' as audiences, nullif(service.ours #>> '{catchment,words}', '') as catchment, nullif(service.record ->> 'application_process', '') as "howToStart",
    service.minimum_age as "minimumAge", service.maximum_age as "maximumAge", service.capacity, to_char(service.capacity_until, 'YYYY-MM-DD') as "capacityUntil",
    service.usual_wait_days as "usualWaitDays", to_char(service.last_confirmed_on, 'YYYY-MM-DD') as "lastConfirmedOn",
    coalesce(service.email, organisation.email) as email, coalesce(service.url, organisation.url) as website,
    json_build_object('id', organisation.id, 'name', organisation.name, 'description', organisation.description) as organisation,
    case when source.id is not null then json_build_object('title', source.title, 'attribution', source.attribution) end as source,
    array(select number from directory.phone where phone.service_id = service.id order by 1) as phones,
    array(select language.name from directory.language where language.service_id = service.id order by 1) as languages,
    coalesce((select json_agg(json_build_object('id', need_term.id, 'label', need_term.label) order by need_term.position)
      from directory.service_need join taxonomy.need_term on need_term.id = service_need.need_term_id where service_need.service_id = service.id), '[]'::json) as needs,
    coalesce((select json_agg(json_build_object('amountPence', amount_pence, 'words', description) order by position)
      from directory.cost_option where cost_option.service_id = service.id), '[]'::json) as costs,
    coalesce((select json_agg(json_build_object('locationId', schedule.location_id, 'words', schedule.description, 'times', ${times}))
      from directory.schedule where schedule.service_id = service.id), '[]'::json) as schedules,
    coalesce((select json_agg(json_build_object('id', location.id, 'name', location.name, 'addressLines', location.address_lines, 'postcode', location.postcode,
        'directions', location.record ->> 'transportation', 'approximate', location.precision not in ('exact', 'postcode'),
        'accessibility', array(select coalesce(nullif(concat_ws('. ', nullif(said ->> 'description', ''), nullif(said ->> 'details', '')), ''), said ->> 'accessibility')
          from jsonb_array_elements(coalesce(location.record -> 'accessibility', '[]')) as said)) order by location.postcode, location.name, location.id)
      from directory.service_at_location join directory.location on location.id = service_at_location.location_id
      where service_at_location.service_id = service.id), '[]'::json) as locations
  from directory.service
  join directory.organisation on organisation.id = service.organisation_id
  left join directory.source on source.id = service.source_id
  where service.id = coalesce((select merged_into from directory.service where id = $1), $1)
    and service.listing_state = 'published' and not service.do_not_list and not organisation.do_not_list`;
