/**
 * Gives every listing that was there before documents were kept its document, and a first revision of it. Written once, for 1700000013300 only.
 * `without_empty` leaves out what nobody said, as the standard asks.
 */
const withoutEmpty = (object: string) => `(select jsonb_object_agg(key, value) from jsonb_each(${object}) where value not in ('null', '""', '[]'))`;
const days = `(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[weekday]`;
const schedulesWhere = (place: string) => `
  (select jsonb_agg(entry) from (
    select jsonb_strip_nulls(jsonb_build_object('id', gen_random_uuid(), 'freq', 'WEEKLY', 'byday', ${days}, 'opens_at', to_char(opens_at, 'HH24:MI'),
      'closes_at', to_char(closes_at, 'HH24:MI'), 'description', schedule.description)) as entry
    from directory.schedule join directory.opening_time on opening_time.schedule_id = schedule.id where schedule.service_id = service.id and ${place}
    union all
    select jsonb_build_object('id', gen_random_uuid(), 'description', schedule.description) from directory.schedule
    where schedule.service_id = service.id and ${place} and schedule.description is not null
      and not exists (select from directory.opening_time where opening_time.schedule_id = schedule.id)
  ) as entries)`;

export const fillRecords: readonly string[] = [
  `update directory.organisation set record = ${withoutEmpty(`jsonb_build_object('id', id, 'name', name, 'email', email, 'website', url)`)}
     || jsonb_build_object('description', coalesce(description, ''))`,
  `update directory.location set record = ${withoutEmpty(`jsonb_build_object('id', id, 'location_type', 'physical', 'name', name,
     'latitude', case when precision = 'postcode' then round(st_y(st_transform(geom, 4326))::numeric, 6) end,
     'longitude', case when precision = 'postcode' then round(st_x(st_transform(geom, 4326))::numeric, 6) end,
     'addresses', case when postcode is not null or address_lines <> '{}' then jsonb_build_array(jsonb_build_object('id', gen_random_uuid(),
       'address_1', coalesce(array_to_string(address_lines[1:greatest(1, array_length(address_lines, 1) - 1)], ', '), ''),
       'city', coalesce(case when array_length(address_lines, 1) > 1 then address_lines[array_length(address_lines, 1)] end, ''),
       'state_province', '', 'postal_code', coalesce(postcode, ''), 'country', 'GB', 'address_type', 'physical')) end)`)}`,
  `update directory.service set
     record = ${withoutEmpty(`jsonb_build_object('id', id, 'organization_id', organisation_id, 'name', name, 'description', description,
       'status', replace(status, '_', ' '), 'email', email, 'url', url, 'eligibility_description', eligibility_description, 'minimum_age', minimum_age, 'maximum_age', maximum_age,
       'phones', (select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'number', number) order by number) from directory.phone where phone.service_id = service.id),
       'languages', (select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'name', language.name) order by language.name) from directory.language where language.service_id = service.id),
       'cost_options', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', gen_random_uuid(), 'amount', amount_pence / 100.0, 'amount_description', cost_option.description,
          'currency', case when amount_pence is not null then 'GBP' end)) order by position) from directory.cost_option where cost_option.service_id = service.id),
       'schedules', ${schedulesWhere('schedule.location_id is null')},
       'service_at_locations', (select jsonb_agg(${withoutEmpty(`jsonb_build_object('id', at.id, 'location_id', at.location_id, 'schedules', ${schedulesWhere('schedule.location_id = at.location_id')})`)})
          from directory.service_at_location as at where at.service_id = service.id))`)},
     ours = jsonb_build_object('accessWay', access_way, 'accessChannels', to_jsonb(access_channels), 'agesKnown', ages_known, 'dbsApplies', dbs_applies,
       'needTermIds', coalesce((select jsonb_agg(need_term_id order by need_term_id) from directory.service_need where service_need.service_id = service.id), '[]'),
       'audiences', '[]'::jsonb, 'inclusionQuestions', '[]'::jsonb, 'exclusionQuestions', '[]'::jsonb, 'catchment', null, 'responseTargetDays', response_target_days,
       'closedOnBankHolidays', 'unknown')`,
  `update directory.service set source_record = jsonb_build_object('service', record, 'ours', ours) where source_id is not null`,
  `insert into directory.revision (subject_type, subject_id, number, document, cause)
   select 'organisation', id, 1, record, 'first' from directory.organisation
   union all select 'location', id, 1, record, 'first' from directory.location
   union all select 'service', id, 1, jsonb_build_object('service', record, 'ours', ours), 'first' from directory.service`,
];
