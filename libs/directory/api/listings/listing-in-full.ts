import type { HsdsAddress, HsdsSchedule } from '@linkwell/directory-domain';
import type { ListingToWrite, OpeningToWrite, PlaceToWrite } from '../listing-to-write';
import type { ListingToPublish, LocationToPublish } from './listing-to-publish';
import { partId } from './part-id';

/** A flat listing (a file's row, a demonstration's) as documents. Its parts have ids that depend on nothing but the listing's own. */
export function listingInFull(flat: ListingToWrite): ListingToPublish {
  const places = flat.places.map((place, index) => ({ place, id: partId(flat.id, 'place', index) }));
  const { organisation } = flat;
  const source = flat.source && { id: flat.source.id, rowId: flat.source.rowId };
  return {
    organization: {
      record: withoutNothing({ id: organisation.id, name: organisation.name, description: organisation.description ?? '', email: organisation.email, website: organisation.website }),
      source,
    },
    service: withoutNothing({
      id: flat.id,
      organization_id: organisation.id,
      name: flat.name,
      description: flat.description,
      url: flat.website,
      email: flat.email,
      status: flat.status === 'temporarily_closed' ? ('temporarily closed' as const) : flat.status,
      eligibility_description: flat.eligibility,
      minimum_age: flat.ages?.from,
      maximum_age: flat.ages?.to,
      phones: flat.phones.map((number) => ({ id: partId(flat.id, 'phone', number), number })),
      schedules: schedulesOf(flat.id, flat.opening),
      languages: flat.languages.map((name) => ({ id: partId(flat.id, 'language', name), name })),
      cost_options: flat.costs.map(({ amountPence, words }, index) =>
        withoutNothing({ id: partId(flat.id, 'cost', index), amount: amountPence === null ? null : amountPence / 100, currency: amountPence === null ? null : 'GBP', amount_description: words })),
      service_at_locations: places.map(({ place, id }) => withoutNothing({ id: partId(flat.id, 'at', id), location_id: id, schedules: schedulesOf(id, place.opening) })),
    }),
    ours: {
      accessWay: flat.access.way, accessChannels: [...flat.access.channels], needTermIds: [...flat.needTermIds], agesKnown: flat.ages !== null, audiences: [],
      inclusionQuestions: [], exclusionQuestions: [], catchment: null, responseTargetDays: flat.responseTargetDays, dbsApplies: flat.dbsApplies,
      closedOnBankHolidays: (flat.opening ?? flat.places[0]?.opening)?.closedOnBankHolidays ?? 'unknown',
    },
    locations: places.map(({ place, id }): LocationToPublish => ({
      record: withoutNothing({ id, location_type: 'physical' as const, name: place.name, addresses: addressesOf(id, place) }),
      placement: { easting: place.easting, northing: place.northing, precision: place.precision },
      source: null,
    })),
    state: flat.state,
    source: flat.source,
    modifiedAt: null,
    confirmedOn: flat.lastConfirmedOn,
    atFirst: { capacity: flat.capacity, usualWaitDays: flat.usualWaitDays, assurance: flat.assurance },
  };
}

function addressesOf(locationId: string, { addressLines, postcode }: PlaceToWrite): HsdsAddress[] {
  if (addressLines.length === 0 && postcode === null) return [];
  const street = addressLines.length > 1 ? addressLines.slice(0, -1) : addressLines;
  return [{
    id: partId(locationId, 'address'), address_1: street.join(', '), city: addressLines.length > 1 ? addressLines.at(-1)! : '',
    state_province: '', postal_code: postcode ?? '', country: 'GB', address_type: 'physical',
  }];
}

/** The rules with ids; the words stand with the first, or alone when they were not understood. */
function schedulesOf(ownerId: string, opening: OpeningToWrite | null): HsdsSchedule[] {
  if (opening === null) return [];
  const rules = opening.schedules.map((rule, index) => withoutNothing({ id: partId(ownerId, 'schedule', index), ...rule, description: index === 0 ? opening.words : null }));
  return rules.length > 0 || opening.words === null ? rules : [{ id: partId(ownerId, 'schedule', 0), description: opening.words }];
}

type Said<T> = { [K in keyof T]: Exclude<T[K], null> };

/** Leaves out what nobody said (null, an empty list), as the standard asks; an empty text stays where the standard requires the field. */
const withoutNothing = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))) as Said<T>;
