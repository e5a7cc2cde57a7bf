/**
 * Organisations whose listings nobody has confirmed for six months, or ever, and that cannot be asked, or were and have not answered: for a steward to ring.
 * Those that were rung least come first. $1 a page and one, $2 to $4 the cursor, $5 the last day that is old enough, $6 the shape of an address, $7 rung since.
 * Indexes: service_of_organisation, freshness_ask_of_organisation, unreached_organisation.
 */
export const unconfirmed = `
  with waiting as (
    select organisation.id, organisation.name, lower(organisation.name) as "sortName", to_char(asked.sent_on, 'YYYY-MM-DD') as "askedOn", asked.escalated_at is not null as escalated,
      tried.tries, to_char(tried.last_at at time zone 'Europe/London', 'YYYY-MM-DD') as "lastTriedOn"
    from directory.organisation
    left join lateral (select sent_on, escalated_at, used_at from directory.freshness_ask where freshness_ask.organisation_id = organisation.id order by sent_at desc limit 1) as asked on true
    cross join lateral (select count(*)::int as tries, max(at) as last_at from directory.unreached where unreached.organisation_id = organisation.id and at >= $7) as tried
    where not organisation.do_not_list and organisation.merged_into is null
      and exists (select from directory.service where service.organisation_id = organisation.id and listing_state = 'published' and service.merged_into is null and not service.do_not_list
        and (last_confirmed_on is null or last_confirmed_on <= $5))
      and (asked.escalated_at is not null or (asked.sent_on is null or asked.used_at is not null) and organisation.email !~ $6 is not false
        and not exists (select from directory.service where service.organisation_id = organisation.id and listing_state = 'published' and service.email ~ $6)
        and not exists (select from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id where role_grant.organisation_id = organisation.id and app_user.status = 'active'))
  )
  select *, count(*) over ()::int as total, coalesce((select json_agg(json_build_object('id', service.id, 'slug', service.slug, 'name', service.name,
        'lastConfirmedOn', to_char(service.last_confirmed_on, 'YYYY-MM-DD')) order by service.last_confirmed_on nulls first, lower(service.name))
      from directory.service where service.organisation_id = waiting.id and listing_state = 'published' and service.merged_into is null and not service.do_not_list
        and (last_confirmed_on is null or last_confirmed_on <= $5)), '[]'::json) as listings,
    array(select distinct number from directory.phone join directory.service on service.id = phone.service_id where service.organisation_id = waiting.id and service.listing_state = 'published' order by 1) as phones
  from waiting
  where $2::int is null or (tries, "sortName", id) > ($2::int, $3::text, $4::uuid)
  order by tries, "sortName", id limit $1`;

export const insertUnreached = `
  insert into directory.unreached (organisation_id, at, by_user) select id, $2, $3 from directory.organisation where id = $1 returning id`;
