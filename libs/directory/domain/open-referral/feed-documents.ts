import type { HsdsAttribute, HsdsTaxonomyTerm } from '../hsds';

type Json = Readonly<Record<string, unknown>>;

/** How an attribute says that it is one of our needs. */
export const needLink = 'service_need';

/** A service's document with what stands beside it, as one statement reads them. */
export interface ServiceDocuments {
  readonly record: Json;
  /** The needs that it meets, as attributes, their terms in them. */
  readonly needs: readonly HsdsAttribute[];
  /** As of today: a temporary closure counts on its days. */
  readonly status: string;
  /** The day on which its words were confirmed last. */
  readonly assuredOn: string | null;
  /** ISO 8601 with milliseconds, in UTC. */
  readonly modifiedAt: string;
  readonly organization: Json;
  /** The places that are shown, by the id of the service-at-location. */
  readonly places: readonly { readonly id: string; readonly location: Json }[];
}

/** Terms by their ids, for attributes that hold no more than the id. */
export type KnownTerms = Readonly<Record<string, HsdsTaxonomyTerm>>;

/** Only what there is one of: the standard's short form of a thing. */
export const oneToOne = (document: Json): Json => Object.fromEntries(Object.entries(document).filter(([, value]) => typeof value !== 'object'));

export const serviceInShort = (documents: ServiceDocuments): Json => ({ ...oneToOne(service(documents, {})), organization: oneToOne(documents.organization) });
export const serviceOfOrganization = (documents: ServiceDocuments): Json => oneToOne(service(documents, {}));
export const serviceAtLeast = ({ record, modifiedAt }: ServiceDocuments): Json => ({ id: record['id'], modified_date: modifiedAt });

export const serviceInFull = (documents: ServiceDocuments, terms: KnownTerms): Json => ({ ...service(documents, terms), organization: withTerms(documents.organization, terms) });
export const serviceInFullOfOrganization = (documents: ServiceDocuments, terms: KnownTerms): Json => service(documents, terms);

/** One service at one place. `documents.places` holds that place alone. */
export function placeInShort(documents: ServiceDocuments): Json {
  const { location, ...at } = placesOf(documents, {})[0] ?? {};
  return { ...oneToOne(at), location: oneToOne(location as Json), service: serviceInShort(documents) };
}

export function placeInFull(documents: ServiceDocuments, terms: KnownTerms): Json {
  const { service_at_locations: _places, ...alone } = serviceInFull(documents, terms) as Record<string, unknown>;
  return { ...placesOf(documents, terms)[0], service: alone };
}

export const organizationInFull = (organization: Json, services: readonly Json[], terms: KnownTerms): Json => ({ ...withTerms(organization, terms), services });

function service(documents: ServiceDocuments, terms: KnownTerms): Json {
  const { record, needs, status, assuredOn, modifiedAt } = documents;
  const own = listOf(record['attributes']);
  const attributes = [...own, ...needs.filter(({ id }) => !own.some((attribute) => attribute['id'] === id))];
  return {
    ...(withTerms({ ...record, attributes, service_at_locations: [] }, terms) as Json),
    status, assured_date: assuredOn, last_modified: modifiedAt, service_at_locations: placesOf(documents, terms),
  };
}

function placesOf({ record, places }: ServiceDocuments, terms: KnownTerms): Json[] {
  return listOf(record['service_at_locations']).flatMap((at) => {
    const place = places.find(({ id }) => id === String(at['id']).toLowerCase());
    return place ? [{ ...withTerms(at, terms), service_id: record['id'], location_id: place.location['id'], location: withTerms(place.location, terms) }] : [];
  });
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** Puts its term into every attribute that names it by id alone, however deep. */
function withTerms(document: Json, terms: KnownTerms): Json {
  return Object.fromEntries(Object.entries(document).map(([field, value]) => {
    if (!Array.isArray(value)) return [field, value];
    return [field, value.map((each: unknown) => (isRecord(each) ? expanded(field, withTerms(each, terms), terms) : each))];
  }));
}

function expanded(field: string, each: Json, terms: KnownTerms): Json {
  if (field !== 'attributes' || isRecord(each['taxonomy_term'])) return each;
  const term = terms[String(each['taxonomy_term_id']).toLowerCase()];
  return term ? { ...each, taxonomy_term: term } : each;
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
