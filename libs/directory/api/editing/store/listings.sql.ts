import { draftColumns } from './draft-row';

/** A published service's documents, its places with where they lie, and its newest revision. $1 its id. Indexes: service_pkey, service_at_location's key, revision's key. */
export const publishedService = `
  select service.organisation_id as "organisationId", service.slug, service.listing_state as life, service.version, service.record as service, service.ours,
    coalesce((select max(number) from directory.revision where subject_type = 'service' and subject_id = service.id), 0) as revision,
    coalesce((select jsonb_agg(jsonb_build_object(
        'record', location.record, 'precision', location.precision, 'easting', st_x(location.geom), 'northing', st_y(location.geom),
        'shared', exists (select from directory.service_at_location as other where other.location_id = location.id and other.service_id <> service.id)) order by location.id)
      from directory.service_at_location join directory.location on location.id = location_id where service_at_location.service_id = service.id), '[]') as places
  from directory.service where service.id = $1 and service.merged_into is null`;

/** Places by id ($1), and whether any service but $2 is given there. Indexes: location_pkey, service_at_location_of_location. */
export const placesInUse = `
  select location.record, location.precision, st_x(location.geom) as easting, st_y(location.geom) as northing,
    exists (select from directory.service_at_location where location_id = location.id and service_id <> $2) as shared
  from directory.location where location.id = any($1::uuid[])`;

/** $1 its id. Indexes: organisation_pkey, revision's key. */
export const publishedOrganisation = `
  select id as "organisationId", record as organization, version,
    coalesce((select max(number) from directory.revision where subject_type = 'organisation' and subject_id = organisation.id), 0) as revision
  from directory.organisation where id = $1 and merged_into is null`;

/** $1 its id. Index: organisation_pkey. */
export const owner = `select id, name, trusted, record from directory.organisation where id = $1`;

/** The change that is open for a listing. $1 kind, $2 the listing's id. Index: draft_open. */
export const openDraft = (lock: boolean) => `
  select ${draftColumns} from directory.draft
  where kind = $1 and subject_id = $2 and state in ('editing', 'in_review', 'changes_asked')${lock ? ' for update' : ''}`;

/** The newest change that was decided: its words are for whoever wrote it. $1 kind, $2 the listing's id. Index: draft_decided. */
export const lastDecided = `
  select ${draftColumns} from directory.draft
  where kind = $1 and subject_id = $2 and state in ('approved', 'rejected') order by decided_at desc limit 1`;

export const draftById = (lock: boolean) => `select ${draftColumns} from directory.draft where id = $1${lock ? ' for update' : ''}`;
