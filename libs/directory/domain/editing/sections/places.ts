import { z } from 'zod';
import { accessFeatureLabels, accessFeatures, type AccessFeature } from '../../accessibility';
import type { HsdsAccessibility, HsdsAddress, HsdsLocation, HsdsServiceAtLocation } from '../../hsds';
import type { ServiceListing } from '../../listing/listing-document';
import { isSaid, locationOf, saying, type NewId } from '../document';
import { checkLine, checkText, linesOf, manyLines, oneLine, section, typed, typedList } from '../section';

const place = z.object({
  /** Of a place that is listed already; empty for one that is being added. */
  id: z.string().max(36),
  name: typed,
  street: typed,
  town: typed,
  postcode: typed,
  directions: typed,
  features: typedList,
  accessibility: typed,
});
export type PlaceAnswers = z.infer<typeof place>;

const shape = z.object({ anywhere: z.enum(['', 'yes', 'no']), places: z.array(place).max(50) });

export const noPlaceYet: PlaceAnswers = { id: '', name: '', street: '', town: '', postcode: '', directions: '', features: [], accessibility: '' };
export const mostPlaces = 20;

/** The shape of a postcode; whether it is one that is known, the map knows. */
const postcodeShape = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;
export const tidyPostcode = (text: string): string => {
  const squeezed = text.replace(/\s+/g, '').toUpperCase();
  return postcodeShape.test(squeezed) ? `${squeezed.slice(0, -3)} ${squeezed.slice(-3)}` : text.trim();
};

/** A service with no place (online, by phone, at home) is an ordinary case. */
export const placesSection = section<ServiceListing, z.infer<typeof shape>>({
  title: 'Where it is',
  shape,
  check({ anywhere, places }, wrong) {
    if (anywhere === '') wrong('anywhere', 'Choose whether people go to a place for it');
    if (anywhere !== 'yes') return;
    if (places.length === 0) wrong('anywhere', 'Add the place, or say that there is none');
    if (places.length > mostPlaces) wrong('anywhere', `At most ${mostPlaces} places fit one listing. List the others as a service of their own.`);
    places.forEach((each, index) => {
      const field = (name: string) => `places.${index}.${name}`;
      if (!each.name.trim() && !each.street.trim()) wrong(field('name'), 'Enter the name of the building, or its street');
      if (!each.postcode.trim()) wrong(field('postcode'), 'Enter the postcode, so that people can find it and see how far it is');
      else if (!postcodeShape.test(each.postcode.trim())) wrong(field('postcode'), 'Enter a whole postcode, like M33 7SS');
      checkLine(each.name, 'The name', 150, field('name'), wrong);
      checkLine(each.street, 'The street', 200, field('street'), wrong);
      checkLine(each.town, 'The town', 100, field('town'), wrong);
      checkText(each.directions, 'What you wrote', 1000, field('directions'), wrong);
      checkText(each.accessibility, 'What you wrote', 1000, field('accessibility'), wrong);
    });
  },
  read(listing) {
    const places = (listing.service.service_at_locations ?? []).flatMap(({ location_id }) => {
      const location = locationOf(listing, location_id);
      return location ? [answersOf(location)] : [];
    });
    return { anywhere: places.length > 0 ? 'yes' : listing.service.service_at_locations || saidHow(listing) ? 'no' : '', places };
  },
  write(listing, { anywhere, places }, newId) {
    const wanted = anywhere === 'yes' ? places : [];
    const locations = wanted.map((answers) => locationFrom(locationOf(listing, answers.id), answers, newId));
    const before = listing.service.service_at_locations ?? [];
    const at: HsdsServiceAtLocation[] = locations.map(({ id }) => before.find(({ location_id }) => location_id === id) ?? { id: newId(), location_id: id });
    const service = saying(listing.service, { service_at_locations: at });
    return { ...listing, service: at.length === 0 && !saidHow(listing) ? { ...service, service_at_locations: [] } : service, locations };
  },
});

/** "No place" is known from how people take part, once somebody said it; until then an empty list says so. */
const saidHow = ({ ours }: ServiceListing): boolean => ours.accessChannels.length > 0 && !ours.accessChannels.includes('in_person');

const physical = ({ addresses }: HsdsLocation): HsdsAddress | undefined => addresses?.find(({ address_type }) => address_type === 'physical') ?? addresses?.[0];

const saidOf = ({ description, details }: HsdsAccessibility): string => [description, details].filter(Boolean).join('. ');

function answersOf(location: HsdsLocation): PlaceAnswers {
  const address = physical(location);
  const said = (location.accessibility ?? []).map(saidOf);
  return {
    id: location.id,
    name: location.name ?? '',
    street: [address?.attention, address?.address_1, address?.address_2].filter(isSaid).join(', '),
    town: address?.city ?? '',
    postcode: address?.postal_code ?? '',
    directions: location.transportation ?? '',
    features: accessFeatures.filter((feature) => said.includes(accessFeatureLabels[feature])),
    accessibility: said.filter((words) => !accessFeatures.some((feature) => accessFeatureLabels[feature] === words)).join('\n'),
  };
}

function locationFrom(before: HsdsLocation | undefined, answers: PlaceAnswers, newId: NewId): HsdsLocation {
  const now = { ...answers, postcode: tidyPostcode(answers.postcode) };
  const location: HsdsLocation = before ?? { id: newId(), location_type: 'physical' };
  const old = before && answersOf(before);
  const moved = old?.postcode !== now.postcode;
  return saying(location, {
    name: oneLine(now.name),
    transportation: manyLines(now.directions),
    accessibility: accessibilityFrom(location.accessibility ?? [], now, newId),
    addresses: old && old.street === now.street && old.town === now.town && !moved ? location.addresses : addressesFrom(location, now, newId),
    // Coordinates are of the place that was there before.
    ...(moved ? { latitude: undefined, longitude: undefined } : {}),
  });
}

function addressesFrom(location: HsdsLocation, { street, town, postcode }: PlaceAnswers, newId: NewId): HsdsAddress[] {
  const before = physical(location);
  const { attention: _attention, address_2: _second, ...kept } = before ?? { id: newId(), state_province: '', country: 'GB', address_type: 'physical' as const };
  const now = { ...kept, address_1: oneLine(street), city: oneLine(town), postal_code: postcode };
  return [now, ...(location.addresses ?? []).filter((address) => address !== before)];
}

function accessibilityFrom(before: readonly HsdsAccessibility[], { features, accessibility }: PlaceAnswers, newId: NewId): HsdsAccessibility[] {
  const isFeature = (text: string): text is AccessFeature => (accessFeatures as readonly string[]).includes(text);
  const words = [...accessFeatures.filter((feature) => features.filter(isFeature).includes(feature)).map((feature) => accessFeatureLabels[feature]), ...linesOf(accessibility)];
  // What was said before in two parts stays in two, as long as it says the same.
  const left = [...before];
  return words.map((line) => {
    const index = left.findIndex((part) => saidOf(part) === line);
    return (index < 0 ? undefined : left.splice(index, 1)[0]) ?? { id: newId(), description: line };
  });
}
