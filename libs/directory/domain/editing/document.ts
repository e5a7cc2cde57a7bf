import type { HsdsLocation, HsdsServiceAtLocation } from '../hsds';
import type { OrganisationListing, ServiceListing } from '../listing/listing-document';
import { sameValue } from '../listing/merge-record';

/** What an editor changes: a service's listing with its places, or an organisation's own record. */
export type ListingDocument = ServiceListing | OrganisationListing;

export const isService = (document: ListingDocument): document is ServiceListing => 'service' in document;

export const nameOf = (document: ListingDocument): string => (isService(document) ? document.service.name : document.organization.name);

/** Ids for parts that have none yet. */
export type NewId = () => string;

type Fields = Readonly<Record<string, unknown>>;

/** A record with some fields said anew; what nobody says (an empty text, an empty list, `undefined`) is left out, as the standard asks. */
export function saying<T extends object>(record: T, fields: { readonly [K in keyof T]?: unknown }): T {
  const all: Fields = { ...record, ...fields };
  return Object.fromEntries(Object.entries(all).filter(([field, value]) => !(field in fields) || isSaid(value))) as T;
}

export const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Ids name parts; they say nothing. */
export function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'id').map(([field, inner]) => [field, withoutIds(inner)]));
}

/** New parts in the place of old ones: a part that says the same as an old one keeps that one's id and everything else that is known of it. */
export function keepingIds<T extends { readonly id: string }>(before: readonly T[], wanted: readonly Omit<T, 'id'>[], isSame: (old: T, now: Omit<T, 'id'>) => boolean, newId: NewId): T[] {
  const left = [...before];
  return wanted.map((now) => {
    const index = left.findIndex((old) => isSame(old, now));
    const [old] = index < 0 ? [] : left.splice(index, 1);
    return (old ? { ...old, ...now } : { ...now, id: newId() }) as T;
  });
}

export const locationOf = (listing: ServiceListing, id: string): HsdsLocation | undefined => listing.locations.find((location) => location.id === id);

/** Whether two documents say the same, whatever the ids of their parts and the order of their places. */
export const saysTheSame = (one: ListingDocument, other: ListingDocument): boolean => sameValue(whatIsSaid(one), whatIsSaid(other));

function whatIsSaid(document: ListingDocument): unknown {
  if (!isService(document)) return withoutIds(document);
  const { service_at_locations: _places, ...service } = document.service;
  return withoutIds({ service, ours: document.ours, places: placesOf(document).map(({ content }) => content).sort() });
}

export interface PlaceOfListing {
  readonly at: HsdsServiceAtLocation;
  readonly location: HsdsLocation | undefined;
  /** All that is said of it, to be compared. */
  readonly content: string;
}

export const placesOf = (listing: ServiceListing): readonly PlaceOfListing[] =>
  (listing.service.service_at_locations ?? []).map((at) => {
    const location = locationOf(listing, at.location_id);
    const { location_id: _id, ...rest } = at;
    return { at, location, content: JSON.stringify(inFieldOrder(withoutIds({ location: location ?? null, rest }))) };
  });

function inFieldOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFieldOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, inner]) => [field, inFieldOrder(inner)]));
}
