/** The organisations with published listings, each with what decides whether it is asked. Indexes: service_shown, freshness_ask_of_organisation, role_grant_once. */
export const askableOrganisations = `
  select organisation.id, organisation.name, shown.ids as "serviceIds", shown.names, shown.confirmed_on as "confirmedOn",
    coalesce(case when organisation.email ~ $1 then trim(organisation.email) end, shown.address) as address,
    to_char((select max(sent_on) from directory.freshness_ask where freshness_ask.organisation_id = organisation.id), 'YYYY-MM-DD') as "lastAskedOn",
    exists (select from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
      where role_grant.organisation_id = organisation.id and app_user.status = 'active') as kept
  from directory.organisation
  cross join lateral (
    select array_agg(service.id order by service.name, service.id) as ids, array_agg(service.name order by service.name, service.id) as names,
      array_agg(to_char(service.last_confirmed_on, 'YYYY-MM-DD') order by service.name, service.id) as confirmed_on,
      (array_agg(trim(service.email) order by service.name, service.id) filter (where service.email ~ $1))[1] as address
    from directory.service
    where service.organisation_id = organisation.id and service.listing_state = 'published' and service.merged_into is null and not service.do_not_list
  ) as shown
  where shown.ids is not null and not organisation.do_not_list and organisation.merged_into is null`;

/** Something that can be written to; anything else is no address. */
export const addressShape = String.raw`^\s*[^@\s,;<>"]+@[^@\s,;<>"]+\.[^@\s,;<>".]+\s*$`;

/** Nothing is written where the organisation was asked within six months: freshness_ask_twice_a_year decides, also between two runs side by side. */
export const insertAsk = `
  insert into directory.freshness_ask (id, organisation_id, service_ids, token_hash, sent_on, sent_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`;

/** Asks without an answer. Index: freshness_ask_unanswered. */
export const unansweredAsks = `
  select freshness_ask.id, organisation.id as "organisationId", organisation.name, to_char(sent_on, 'YYYY-MM-DD') as "sentOn", reminded_at is not null as reminded,
    coalesce(case when organisation.email ~ $1 then trim(organisation.email) end,
      (select trim(email) from directory.service where service.id = any(service_ids) and email ~ $1 order by service.name, service.id limit 1)) as address,
    array(select service.name from directory.service where service.id = any(service_ids) and listing_state = 'published' order by service.name, service.id) as names
  from directory.freshness_ask join directory.organisation on organisation.id = freshness_ask.organisation_id
  where used_at is null and escalated_at is null order by sent_on, freshness_ask.id`;

export const markReminded = `
  update directory.freshness_ask set reminder_token_hash = $2, reminded_at = $3 where id = $1 and reminded_at is null and used_at is null and expires_at > $3 returning id`;
export const markEscalated = `update directory.freshness_ask set escalated_at = $2 where id = $1 and escalated_at is null and used_at is null returning id`;

/** By either of its links' hashes. Indexes: freshness_ask_token_hash_key, freshness_ask_reminder_token_hash_key. */
export const findAsk = `
  select freshness_ask.id, organisation.id as "organisationId", organisation.name as organisation, service_ids as "serviceIds", expires_at as "expiresAt", used_at as "usedAt"
  from directory.freshness_ask join directory.organisation on organisation.id = freshness_ask.organisation_id
  where token_hash = $1 or reminder_token_hash = $1`;

/** Claims the one use: of any number that come at once, one gets the row. */
export const useAsk = `
  update directory.freshness_ask set used_at = $2 where (token_hash = $1 or reminder_token_hash = $1) and used_at is null and expires_at > $2
  returning id, organisation_id as "organisationId", service_ids as "serviceIds"`;
