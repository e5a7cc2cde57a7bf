/** What is claimed, and whether there is an address to ask. $2 the shape of an address. Index: service_pkey. */
export const claimable = `
  select service.id, service.name, service.slug, organisation.id as "organisationId", organisation.name as "organisationName",
    coalesce(case when organisation.email ~ $2 then trim(organisation.email) end, case when service.email ~ $2 then trim(service.email) end) as address
  from directory.service join directory.organisation on organisation.id = service.organisation_id
  where service.id = $1 and service.listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list`;

/** Index: claim_open_once. */
export const openClaims = `select count(*)::int as count from directory.claim where organisation_id = $1 and kind = 'claim' and state = 'asked'`;

/** One open claim of a person for an organisation: a second writes nothing. */
export const insertClaim = `
  insert into directory.claim (id, kind, organisation_id, service_id, details, claimant_hash, state, token_hash, made_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`;

/** Index: claim_token_hash_key. */
export const findByToken = `select id, details, state, organisation_id as "organisationId", expires_at as "expiresAt", version from directory.claim where token_hash = $1`;

/** Claims the one decision: of several that come at once, one gets the row. */
export const decideByLink = `
  update directory.claim set state = $2, decided_at = $3, decided_through = 'address', version = version + 1
  where token_hash = $1 and state = 'asked' and expires_at > $3 returning id, details, organisation_id as "organisationId"`;

/** Index: claim_pkey. */
export const claimToDecide = `
  select id, kind, details, state, organisation_id as "organisationId", version from directory.claim where id = $1 for update`;
export const decideBySteward = `
  update directory.claim set state = $2, decided_at = $3, decided_by = $4, decided_through = 'steward', details = $5, organisation_id = coalesce(organisation_id, $6), service_id = coalesce(service_id, $7),
    version = version + 1 where id = $1`;

/** Oldest first. Index: claim_for_steward. */
export const claimQueue = `
  select claim.id, claim.kind, claim.details, claim.made_at as "madeAt", claim.service_id as "serviceId", service.slug, claim.version, claim.expires_at is not null as "wasAsked"
  from directory.claim left join directory.service on service.id = claim.service_id
  where claim.state = 'with_steward' and ($2::timestamptz is null or (claim.made_at, claim.id) > ($2::timestamptz, $3::uuid))
  order by claim.made_at, claim.id limit $1`;
export const claimCount = `select count(*)::int as count from directory.claim where state = 'with_steward'`;

/** Listings that a proposal may be about already, by their or their organisation's name. Indexes: service_by_name, organisation_in_order. */
export const alikeListings = `
  select service.id, service.name, service.slug, organisation.name as "organisationName"
  from directory.service join directory.organisation on organisation.id = service.organisation_id
  where service.merged_into is null and service.listing_state <> 'defunct' and (lower(service.name) = lower($1) or lower(organisation.name) = lower($2))
  order by lower(service.name) = lower($1) desc, lower(service.name), service.id limit 5`;

export const unanswered = `update directory.claim set state = 'with_steward', token_hash = null, version = version + 1 where state = 'asked' and expires_at <= $1 returning id`;
export const forgotten = `delete from directory.claim where decided_at < $1 returning id`;
