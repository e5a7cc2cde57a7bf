import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import type { ListingToWrite, OpeningToWrite } from '../listing-to-write';
import { slugOf, summaryOf } from '../listing-words';
import { clearFacts, writeFacts, writeOrganisations, writePlaces, writeSchedules, writeServices } from './write-listings.sql';

/** Listings that travel to PostgreSQL together. */
const batch = 500;

/** Writes whole listings, as `linkwell_job`: an import's, or the demonstration's. A listing whose id is there already takes what its source says anew. */
@Injectable()
export class WriteListings {
  /** `onWritten` hears how many have been written since its last call. The caller keeps the audit trail. */
  async run(unit: UnitOfWork, listings: readonly ListingToWrite[], onWritten: (count: number) => void = () => undefined): Promise<void> {
    for (let from = 0; from < listings.length; from += batch) {
      const together = listings.slice(from, from + batch);
      await this.write(unit, together);
      onWritten(together.length);
    }
  }

  private async write(unit: UnitOfWork, listings: readonly ListingToWrite[]): Promise<void> {
    await unit.query(writeOrganisations, [JSON.stringify(listings.map(({ organisation }) => organisation))]);
    await unit.query(writeServices, [JSON.stringify(listings.map(serviceRow))]);
    const ids = listings.map(({ id }) => id);
    for (const statement of clearFacts) await unit.query(statement, [ids]);

    const places = listings.flatMap((listing) =>
      listing.places.map((place) => ({
        id: randomUUID(), service_id: listing.id, name: place.name, address_lines: place.addressLines, postcode: place.postcode,
        easting: place.easting, northing: place.northing, precision: place.precision, opening: place.opening,
      })));
    const schedules = [
      ...places.flatMap(({ id, service_id, opening }) => scheduleRow(service_id, id, opening)),
      ...listings.flatMap(({ id, opening }) => scheduleRow(id, null, opening)),
    ];
    for (const statement of writePlaces) await unit.query(statement, [JSON.stringify(places)]);
    for (const statement of writeSchedules) await unit.query(statement, [JSON.stringify(schedules)]);
    const facts = JSON.stringify(listings.map(factsRow));
    for (const statement of writeFacts) await unit.query(statement, [facts]);
  }
}

const serviceRow = (listing: ListingToWrite) => ({
  id: listing.id,
  organisation_id: listing.organisation.id,
  name: listing.name,
  slug: slugOf(listing.name),
  summary: summaryOf(listing.description),
  description: listing.description,
  status: listing.status,
  state: listing.state,
  way: listing.access.way,
  channels: listing.access.channels,
  eligibility: listing.eligibility,
  ages_known: listing.ages !== null,
  minimum_age: listing.ages?.from ?? null,
  maximum_age: listing.ages?.to ?? null,
  capacity: listing.capacity.state,
  capacity_until: listing.capacity.state === 'full' ? listing.capacity.until : null,
  usual_wait_days: listing.usualWaitDays,
  response_target_days: listing.responseTargetDays,
  dbs_applies: listing.dbsApplies,
  last_confirmed_on: listing.lastConfirmedOn,
  email: listing.email,
  website: listing.website,
  source_id: listing.source?.id ?? null,
  source_row_id: listing.source?.rowId ?? null,
  fingerprint: listing.source?.fingerprint.toString('hex') ?? null,
});

const scheduleRow = (serviceId: string, locationId: string | null, opening: OpeningToWrite | null) =>
  opening === null ? [] : [{ id: randomUUID(), service_id: serviceId, location_id: locationId, words: opening.words, times: opening.times }];

const factsRow = (listing: ListingToWrite) => ({
  id: listing.id,
  phones: listing.phones,
  needs: listing.needTermIds,
  languages: listing.languages,
  costs: listing.costs.map(({ amountPence, words }, position) => ({ position, pence: amountPence, words })),
  assurance: listing.assurance,
});
