/** Everything that the first screen of an organisation says of its listings, the stalest first; $1 the organisations. Indexes: service_of_organisation, assurance_pkey, report_of_service, draft_open. */
export const myListings = `
  select organisation.id as "organisationId", organisation.name as "organisationName", service.id, service.slug, service.name, service.version, service.status,
    service.listing_state as "listingState", service.do_not_list or organisation.do_not_list as "doNotList",
    to_char(service.last_confirmed_on, 'YYYY-MM-DD') as "lastConfirmedOn",
    service.capacity, to_char(service.capacity_until, 'YYYY-MM-DD') as "capacityUntil", service.usual_wait_days as "usualWaitDays",
    to_char(service.closed_from, 'YYYY-MM-DD') as "closedFrom", to_char(service.closed_until, 'YYYY-MM-DD') as "closedUntil", service.closure_note as "closureNote",
    service.access_way as "accessWay", service.dbs_applies as "dbsApplies",
    coalesce((select json_agg(json_build_object('kind', kind, 'recordedBy', recorded_by, 'recordedOn', recorded_on, 'expiresOn', expires_on) order by kind, expires_on)
      from directory.assurance where assurance.service_id = service.id), '[]'::json) as assurance,
    coalesce((select json_agg(json_build_object('id', report.id, 'about', about, 'words', words, 'saidBy', said_by, 'madeOn', to_char(made_at at time zone 'Europe/London', 'YYYY-MM-DD')) order by made_at, report.id)
      from directory.report where report.service_id = service.id and handled_at is null and said_by <> 'public'), '[]'::json) as suggestions,
    (select state from directory.draft where draft.kind = 'service' and draft.subject_id = service.id and draft.state in ('editing', 'in_review', 'changes_asked')) as draft
  from directory.organisation
  join directory.service on service.organisation_id = organisation.id
  where organisation.id = any($1::uuid[]) and service.merged_into is null and service.listing_state <> 'defunct'
  order by organisation.name, organisation.id, service.listing_state <> 'published', service.last_confirmed_on nulls first, lower(service.name), service.id`;

export const organisationNames = `select id, name from directory.organisation where id = any($1::uuid[]) order by name, id`;
