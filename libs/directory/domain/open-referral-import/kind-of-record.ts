import type { Fields } from './check-thing';

/** The records that an Open Referral document may be about. */
export type RecordKind = 'service' | 'organization' | 'service_at_location' | 'taxonomy' | 'taxonomy_term';

/** Fields that only records of one kind have, in the order in which they are looked for. */
const marks: readonly (readonly [RecordKind, readonly string[]])[] = [
  ['service_at_location', ['location', 'location_id']],
  ['taxonomy', ['taxonomy_terms']],
  ['taxonomy_term', ['term', 'term_uri', 'taxonomy', 'taxonomy_id', 'parent_id']],
  ['organization', ['services', 'organization_identifiers', 'website', 'parent_organization_id', 'logo', 'legal_status', 'tax_id', 'tax_status', 'year_incorporated']],
  ['service', ['status', 'organization', 'organization_id', 'service_at_locations', 'eligibility_description', 'fees', 'cost_options', 'assured_date', 'last_modified']],
  ['taxonomy', ['version']],
];

const names: readonly (readonly [RecordKind, RegExp])[] = [
  ['service_at_location', /service[_-]?at[_-]?location/i], ['taxonomy_term', /taxonomy[_-]?term/i], ['taxonomy', /taxonom/i], ['organization', /organi[sz]ation/i],
  ['service', /service/i],
];

/** What a record is about, by its fields, else by the name of what it stands in (`organization_list.json`, `/services`). `undefined`: it is no record of Open Referral. */
export function kindOfRecord(record: Fields, title: string): RecordKind | undefined {
  if (!('id' in record) && !('name' in record)) return undefined;
  const marked = marks.find(([, fields]) => fields.some((field) => field in record));
  return marked?.[0] ?? names.find(([, pattern]) => pattern.test(title))?.[0];
}

/** The first page of a feed (`/`), which says only which standard it keeps. */
export const isAboutTheFeed = (record: Fields): boolean => 'version' in record && ('profile' in record || 'openapi_url' in record) && !('id' in record);
