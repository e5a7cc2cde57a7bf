import type { HsdsAddress, HsdsLocation, HsdsSchedule, ServiceStatus } from '@linkwell/directory-domain';
import { slugOf, summaryOf } from '../listing-words';
import type { ListingToPublish, LocationToPublish } from './listing-to-publish';
import { partId } from './part-id';

/** The rows that search and screens read, as a listing's documents give them. */

export const organisationRow = ({ organization: { record, source } }: Pick<ListingToPublish, 'organization'>) => ({
  id: record.id,
  name: record.name,
  description: record.description || null,
  email: record.email ?? null,
  website: webAddress(record.website),
  source_id: source?.id ?? null,
  source_row_id: source?.rowId ?? null,
  record,
});

export const serviceRow = (listing: ListingToPublish) => {
  const { service, ours, atFirst, source } = listing;
  return {
    id: service.id,
    organisation_id: service.organization_id,
    name: service.name,
    slug: slugOf(service.name),
    summary: summaryOf(service.description ?? null),
    description: service.description ?? null,
    status: service.status.replace(' ', '_') as ServiceStatus,
    state: listing.state,
    way: ours.accessWay,
    channels: ours.accessChannels,
    eligibility: service.eligibility_description ?? null,
    ages_known: ours.agesKnown,
    minimum_age: ours.agesKnown ? wholeAge(service.minimum_age) : null,
    maximum_age: ours.agesKnown ? wholeAge(service.maximum_age) : null,
    response_target_days: ours.responseTargetDays,
    dbs_applies: ours.dbsApplies,
    capacity: atFirst.capacity.state,
    capacity_until: atFirst.capacity.state === 'full' ? atFirst.capacity.until : null,
    usual_wait_days: atFirst.usualWaitDays,
    confirmed_on: listing.confirmedOn,
    modified_at: listing.modifiedAt,
    email: service.email ?? null,
    website: webAddress(service.url),
    source_id: source?.id ?? null,
    source_row_id: source?.rowId ?? null,
    fingerprint: source?.fingerprint?.toString('hex') ?? null,
    record: service,
    ours,
  };
};

export const locationRow = ({ record, placement, source }: LocationToPublish) => ({
  id: record.id,
  name: record.name ?? null,
  address_lines: addressLines(record),
  postcode: addressOf(record)?.postal_code || null,
  easting: placement?.easting ?? null,
  northing: placement?.northing ?? null,
  precision: placement?.precision ?? null,
  source_id: source?.id ?? null,
  source_row_id: source?.rowId ?? null,
  record,
});

/** A service's times: one row for the service itself, one for each place that has times of its own. Rules that are not weekly stand in the words. */
export function scheduleRows({ service }: ListingToPublish) {
  const at = (locationId: string | null, schedules: readonly HsdsSchedule[] | undefined) => {
    if (!schedules || schedules.length === 0) return [];
    const words = schedules.map(({ description }) => description).filter((text, index, all) => text && all.indexOf(text) === index).join('\n');
    return [{ id: partId(service.id, locationId ?? 'service', 'schedule'), service_id: service.id, location_id: locationId, words: words || null, times: schedules.flatMap(weeklyTimes) }];
  };
  return [...at(null, service.schedules), ...(service.service_at_locations ?? []).flatMap((place) => at(place.location_id, place.schedules))];
}

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const clock = /^([01]\d|2[0-3]):[0-5]\d/;

function weeklyTimes({ freq, interval, byday, opens_at, closes_at }: HsdsSchedule) {
  const [opens, closes] = [opens_at?.slice(0, 5), closes_at?.slice(0, 5)];
  if (freq !== 'WEEKLY' || (interval ?? 1) !== 1 || !opens || !closes || !clock.test(opens) || !clock.test(closes) || closes <= opens) return [];
  return (byday ?? '').split(',').flatMap((day) => {
    const weekday = dayCodes.indexOf(day.trim().toUpperCase()) + 1;
    return weekday > 0 ? [{ weekday, opens, closes }] : [];
  });
}

export const placesOf = ({ service }: ListingToPublish) =>
  (service.service_at_locations ?? []).map(({ id, location_id }) => ({ id, service_id: service.id, location_id }));

export const factsRow = ({ service, ours, atFirst }: ListingToPublish) => ({
  id: service.id,
  phones: unique([...(service.phones ?? []), ...(service.contacts ?? []).flatMap(({ phones }) => phones ?? []), ...(service.service_at_locations ?? []).flatMap(({ phones }) => phones ?? [])]
    .map(({ number }) => number.trim())),
  needs: unique(ours.needTermIds),
  languages: unique((service.languages ?? []).map(({ name, code }) => (name ?? code ?? '').trim())),
  costs: (service.cost_options ?? []).map(({ amount, amount_description, option }, position) => ({
    position, pence: amount === undefined || amount < 0 ? null : Math.round(amount * 100), words: [option, amount_description].filter(Boolean).join(', ') || null,
  })),
  assurance: atFirst.assurance,
});

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean);
const webAddress = (text: string | undefined): string | null => (text && /^https?:\/\//.test(text) ? text : null);
const wholeAge = (age: number | undefined): number | null => (age === undefined || age < 0 || age > 130 ? null : Math.floor(age));

/** Where a person would go: the physical address before any other. */
const addressOf = ({ addresses }: HsdsLocation): HsdsAddress | undefined => addresses?.find(({ address_type }) => address_type === 'physical') ?? addresses?.[0];
const addressLines = (location: HsdsLocation): readonly string[] => {
  const address = addressOf(location);
  if (!address) return [];
  return [address.attention, ...address.address_1.split(', '), address.address_2, address.city, address.region].flatMap((line) => (line?.trim() ? [line.trim()] : []));
};
