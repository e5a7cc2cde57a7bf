import type { HsdsAddress, HsdsLocation, HsdsServiceAtLocation } from '../hsds';
import type { ServiceListing } from '../listing/listing-document';
import type { WordsFor } from './differences';
import { placesOf, withoutIds, type PlaceOfListing } from './document';
import { everythingSaid } from './everything-said';
import { timesInWords, type Said } from './fields-in-words';

/** The places of a listing: each with its address and access as one field and its times as another, known by the keys that `placeKeys` gives. */
export const placesSaid = (listing: ServiceListing, { on }: WordsFor, keys: ReadonlyMap<string, string>): readonly Said[] =>
  placesOf(listing).flatMap(({ at, location }) => {
    const { schedules, location_id, ...rest } = at;
    const key = keys.get(location_id) ?? location_id;
    const label = location ? placeName(location) : 'a place';
    const times: Said = { field: `times of ${key}`, section: 'times', label: `Opening times at ${label}`, value: withoutIds(schedules), words: () => timesInWords(schedules, on) };
    const place: Said = { field: `place ${key}`, section: 'places', label: `Place: ${label}`, value: withoutIds({ location: location ?? null, rest }), words: () => placeInWords(location, rest) };
    return schedules === undefined ? [place] : [place, times];
  });

/**
 * Which place of the one document is which of the other, by the ids of the places `after`: one that says exactly the same, else the one with its id, else
 * the one in whose stead it stands (a copy that was made because others use the place as well), else one with its name.
 */
export function placeKeys(before: ServiceListing, after: ServiceListing): ReadonlyMap<string, string> {
  const old = [...placesOf(before)];
  const keys = new Map<string, string>();
  const take = (is: (place: PlaceOfListing, now: PlaceOfListing) => boolean) => {
    for (const now of placesOf(after)) {
      const index = keys.has(now.at.location_id) ? -1 : old.findIndex((place) => is(place, now));
      const [found] = index < 0 ? [] : old.splice(index, 1);
      if (found) keys.set(now.at.location_id, found.at.location_id);
    }
  };
  take((place, now) => place.content === now.content);
  take((place, now) => place.at.location_id === now.at.location_id);
  take((place, now) => place.at.id === now.at.id);
  take((place, now) => place.location !== undefined && now.location !== undefined && placeName(place.location) === placeName(now.location));
  for (const { at } of placesOf(after)) if (!keys.has(at.location_id)) keys.set(at.location_id, `new ${at.location_id}`);
  return keys;
}

export const placeName = (location: HsdsLocation): string => location.name ?? addressOf(location)?.address_1 ?? addressOf(location)?.postal_code ?? 'a place';
export const postcodeOf = (location: HsdsLocation): string => addressOf(location)?.postal_code ?? '';

const addressOf = ({ addresses }: HsdsLocation): HsdsAddress | undefined => addresses?.find(({ address_type }) => address_type === 'physical') ?? addresses?.[0];

function placeInWords(location: HsdsLocation | undefined, at: Omit<HsdsServiceAtLocation, 'location_id' | 'schedules'>): readonly string[] {
  if (!location) return [];
  const { id: _id, name, addresses: _addresses, transportation, accessibility, location_type: _type, latitude: _latitude, longitude: _longitude, ...rest } = location;
  const address = addressOf(location);
  const { id: _at, ...ofService } = at;
  return [
    [name, address?.attention, address?.address_1, address?.address_2, address?.city, address?.region, address?.postal_code].filter(Boolean).join(', '),
    ...(accessibility ?? []).map(({ description, details }) => [description, details].filter(Boolean).join('. ')),
    ...(transportation ? [`Getting there: ${transportation}`] : []),
    ...everythingSaid(withoutIds(rest)),
    ...everythingSaid(withoutIds(ofService)),
  ].filter(Boolean);
}
