import { needsTaxonomyId } from '@linkwell/taxonomy-domain';
import type { Chosen } from './chosen';

/** Published, not merged into another, and nobody asked for it to be left out; `service` is in scope. Index: service_shown. */
export const isShown = `
  service.listing_state = 'published' and service.merged_into is null and not service.do_not_list
  and service.organisation_id not in (select id from directory.organisation where do_not_list)`;

/** As matching has it: a temporary closure counts on its days. */
const statusToday = `
  replace(case when service.status = 'active' and (now() at time zone 'Europe/London')::date between service.closed_from and coalesce(service.closed_until, 'infinity')
    then 'temporarily closed' else service.status end, '_', ' ')`;

const modifiedAt = `to_char(date_trunc('milliseconds', service.modified_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A service's documents; `places` is an SQL expression of those to show with it. Index: organisation_pkey. */
export const documentsOf = (places: string): string => `
  jsonb_build_object(
    'record', service.record, 'needTermIds', service.ours -> 'needTermIds', 'status', ${statusToday}, 'assuredOn', to_char(service.last_confirmed_on, 'YYYY-MM-DD'),
    'modifiedAt', ${modifiedAt},
    'organization', (select record from directory.organisation where organisation.id = service.organisation_id), 'places', ${places})`;

export const noPlaces = `'[]'::jsonb`;

/** Indexes: service_at_location_service_id_location_id_key, location_pkey. */
export const everyPlace = `
  coalesce((select jsonb_agg(jsonb_build_object('id', at.id, 'location', location.record)) from directory.service_at_location as at
    join directory.location on location.id = at.location_id where at.service_id = service.id), '[]')`;

export const thisPlace = `jsonb_build_array(jsonb_build_object('id', at.id, 'location', location.record))`;

/** No more of a service than its id and when it was modified. */
export const leastOf = `
  jsonb_build_object('record', jsonb_build_object('id', service.id), 'needTermIds', '[]'::jsonb, 'modifiedAt', ${modifiedAt}, 'organization', '{}'::jsonb, 'places', '[]'::jsonb)`;

/**
 * One statement a page: how many there are of `ids` (a statement of ids), and what `entry` says of those of this page, in the order of their ids.
 * `from` joins `page.id` to what `entry` needs. Where they are shown, the terms of its attributes come with it.
 */
export function pageStatement(chosen: Chosen, { ids, from, entry, withTerms }: Asked, { offset, limit, counted }: Slice): string {
  const [first, most] = [chosen.value(offset), chosen.value(limit)];
  return `
    with ${counted ? `found as materialized (${ids}),` : ''}
    page as materialized (select id from ${counted ? 'found' : `(${ids}) as found`} order by id limit ${most} offset ${first}),
    entries as materialized (select page.id, ${entry} as entry from page ${from})
    select ${counted ? '(select count(*)::int from found)' : '0'} as total, coalesce((select jsonb_agg(entry order by id) from entries), '[]') as entries,
      ${withTerms ? termsOfEntries : `'{}'::jsonb`} as terms`;
}

/** Terms that attributes name by id alone (index: directory_term_pkey), and those of our own needs (index: directory_term_under). */
const termsOfEntries = `(
  select coalesce(jsonb_object_agg(term.id, term.record), '{}') from taxonomy.directory_term as term
  where term.id in (
    select (named #>> '{}')::uuid from entries, jsonb_path_query(entry, '$.**.taxonomy_term_id ? (@ like_regex "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$" flag "i")') as named
    union
    select own.id from entries, jsonb_path_query(entry, '$.**.needTermIds[*]') as need
    join taxonomy.directory_term as own on own.taxonomy_id = '${needsTaxonomyId}' and own.code = need #>> '{}'))`;

interface Asked {
  readonly ids: string;
  readonly from: string;
  readonly entry: string;
  readonly withTerms: boolean;
}

/** `counted` false: only the things themselves, for reading on without an end in sight. */
export interface Slice {
  readonly offset: string | number;
  readonly limit: number;
  readonly counted: boolean;
}

/**
 * `at`: when the newest change happened to anything that is shown, in whole seconds; the beginning of today in London where that is later, since a closure
 * may have begun or ended with the day. `told`: what to tell of it, never the running second, in which it may change again. Indexes: …_changed.
 */
export const lastChange = `
  select at, least(at, date_trunc('second', clock_timestamp()) - interval '1 second') as told
  from (select date_trunc('second', greatest(
    (select max(changed_at) from directory.organisation), (select max(changed_at) from directory.service), (select max(changed_at) from directory.location),
    (select max(changed_at) from taxonomy.directory_taxonomy), (select max(changed_at) from taxonomy.directory_term),
    date_trunc('day', now() at time zone 'Europe/London') at time zone 'Europe/London')) as at) as newest`;

/** Whose listings are shown beside our own. Index: service_source_id_source_row_id_key. */
export const sourcesShown = `
  select title, attribution from directory.source
  where exists (select from directory.service where service.source_id = source.id and ${isShown}) order by title, id`;
