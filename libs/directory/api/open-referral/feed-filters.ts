import type { FeedQuery } from '@linkwell/directory-domain';
import { needsTaxonomyId } from '@linkwell/taxonomy-domain';
import type { Chosen } from './chosen';

const begins = (chosen: Chosen, word: string) => `feed_words like '% ' || lower(${chosen.value(word)}::text) || '%'`;

/** Each word begins one of the service's, its organisation's or, where `at` is in scope, its place's. Indexes: …_feed_words, service_of_organisation. */
export function searchServices(chosen: Chosen, { words }: FeedQuery, atPlace: boolean): void {
  for (const word of words) {
    const said = begins(chosen, word);
    chosen.where(`
      service.id in (
        select id from directory.service where ${said}
        union all select given.id from (select id from directory.organisation where ${said}) as saying join directory.service as given on given.organisation_id = saying.id)
      ${atPlace ? `or at.location_id in (select id from directory.location where ${said})` : ''}`);
  }
}

/** Index: organisation_feed_words. */
export function searchOrganizations(chosen: Chosen, { words }: FeedQuery): void {
  for (const word of words) chosen.where(`organisation.${begins(chosen, word)}`);
}

/** What is asked of the service itself; `service` is in scope. */
export function filterServices(chosen: Chosen, query: FeedQuery): void {
  if (query.organizationId !== null) chosen.where(`service.organisation_id = ${chosen.value(query.organizationId)}::uuid`);
  if (query.modifiedAfter !== null) chosen.where(`service.modified_at >= ${chosen.value(query.modifiedAfter)}::timestamptz`);
  if (query.taxonomyTermId !== null) filterByTerm(chosen, query.taxonomyTermId);
  if (query.taxonomyId !== null) filterByTaxonomy(chosen, query.taxonomyId);
}

/** Among the service's attributes, or its needs. Indexes: service_terms, service_need_of_term. */
function filterByTerm(chosen: Chosen, termId: string): void {
  const term = chosen.value(termId);
  chosen.where(`
    service.record -> 'attributes' @> jsonb_build_array(jsonb_build_object('taxonomy_term_id', ${term}::text))
    or service.record -> 'attributes' @> jsonb_build_array(jsonb_build_object('taxonomy_term', jsonb_build_object('id', ${term}::text)))
    or service.id in (select service_id from directory.service_need where need_term_id = (select code from taxonomy.directory_term where id = ${term}::uuid and taxonomy_id = '${needsTaxonomyId}'))`);
}

/** As above, for any term of a taxonomy. Indexes: service_terms, directory_term_under. */
function filterByTaxonomy(chosen: Chosen, taxonomyId: string): void {
  const taxonomy = chosen.value(taxonomyId);
  chosen.where(`
    service.record -> 'attributes' @> jsonb_build_array(jsonb_build_object('taxonomy_term', jsonb_build_object('taxonomy_id', ${taxonomy}::text)))
    or service.id in (
      select tagged.id from taxonomy.directory_term
      join directory.service as tagged on tagged.record -> 'attributes' @> jsonb_build_array(jsonb_build_object('taxonomy_term_id', directory_term.id))
      where directory_term.taxonomy_id = ${taxonomy}::uuid)
    ${taxonomyId === needsTaxonomyId ? `or exists (select from directory.service_need where service_need.service_id = service.id)` : ''}`);
}

/** What is known of a postcode: a point of EPSG:27700, and the GSS codes of where it lies. */
export interface AskedPlace {
  readonly easting: number;
  readonly northing: number;
  readonly codes: readonly string[];
}

/**
 * Where it is given, not further than `proximity` metres from the place (index: location_near), and whom it serves. The areas of the service at the
 * location count before the service's. A location that is known roughly only is not near anything. `service`, `at` and `location` are in scope.
 */
export function filterByPlace(chosen: Chosen, place: AskedPlace, proximity: number | null): void {
  const point = `st_setsrid(st_makepoint(${chosen.value(place.easting)}::float8, ${chosen.value(place.northing)}::float8), 27700)`;
  chosen.where(`directory.serves(
    coalesce(nullif(jsonb_path_query_first(service.record, '$.service_at_locations[*] ? (@.id == $id).service_areas', jsonb_build_object('id', at.id)), '[]'), service.record -> 'service_areas'),
    ${point}, ${chosen.value(place.codes)}::text[])`);
  if (proximity !== null) chosen.where(`location.precision in ('exact', 'postcode') and st_dwithin(location.geom, ${point}, ${chosen.value(proximity)}::float8)`);
}
