import type { UnitOfWork } from '@linkwell/database';
import type { DemoDirectory, DemoService } from '@linkwell/demo-domain';
import { WriteListings, type ListingToWrite, type OpeningToWrite } from '@linkwell/directory-api';
import { assuranceKinds, schedulesOf, type AssuranceRecord } from '@linkwell/directory-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { fromSecondList, writeSecondSource } from './second-list';

const listedTwice = 'Cooking on a little';

/** The invented organisations and what they offer; as `linkwell_job`. */
export async function writeDirectory(unit: UnitOfWork, directory: DemoDirectory, today: CalendarDate): Promise<void> {
  const listings = directory.services.map((service) => listingOf(directory, service, today));
  const twice = listings.filter(({ name }) => name === listedTwice).map(fromSecondList);
  await writeSecondSource(unit);
  await new WriteListings().run(unit, [...listings, ...twice], undefined, 'demonstration');
}

function listingOf(directory: DemoDirectory, service: DemoService, today: CalendarDate): ListingToWrite {
  const organisation = directory.organisations.find(({ id }) => id === service.organisationId);
  if (!organisation) throw new Error(`"${service.name}" belongs to no organisation.`);
  const opening: OpeningToWrite | null = service.openingWords === null ? null : { words: service.openingWords, schedules: schedulesOf(service.opening), closedOnBankHolidays: 'unknown' };
  const { location } = service;
  return {
    id: service.id,
    organisation: { id: organisation.id, name: organisation.name, description: organisation.description, email: service.email, website: service.website },
    name: service.name,
    description: service.summary,
    status: 'active',
    state: 'published',
    access: { way: service.way, channels: service.channels },
    eligibility: service.forWhom,
    ages: { from: service.minAge, to: service.maxAge },
    capacity: service.capacity,
    usualWaitDays: service.usualWaitDays,
    responseTargetDays: service.responseTargetDays,
    lastConfirmedOn: service.confirmedOn,
    email: service.email,
    phones: [service.phone],
    website: service.website,
    needTermIds: service.needs as readonly NeedTermId[],
    languages: service.languages,
    costs: [{ amountPence: service.cost.pence, words: service.cost.words }],
    dbsApplies: service.channels.includes('home_visit') || (service.minAge ?? 0) < 18,
    assurance: assuranceOf(service, today),
    places: location
      ? [{ name: location.name, addressLines: [location.street, location.town], postcode: location.postcode, easting: location.easting, northing: location.northing, precision: 'postcode', opening }]
      : [],
    opening: location ? null : opening,
    source: null,
  };
}

/** A lapsed one lacks nothing but its insurance, which ran out last month. */
function assuranceOf({ assurance }: DemoService, today: CalendarDate): readonly AssuranceRecord[] {
  if (assurance === 'none') return [];
  return assuranceKinds.map((kind) => ({
    kind,
    recordedBy: 'Larkmere infrastructure team',
    recordedOn: addDays(today, -300),
    expiresOn: addDays(today, assurance === 'lapsed' && kind === 'insurance' ? -20 : 400),
  }));
}
