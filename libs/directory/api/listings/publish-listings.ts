import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { mergeRecord } from '@linkwell/directory-domain';
import type { CauseOfRevision, ListingToPublish, LocationToPublish } from './listing-to-publish';
import {
  clearFacts, keepConfirmations, keepRevisions, standing, writeFacts, writeLocations, writeOrganisations, writePlaces, writeSchedules, writeServices,
} from './publish-listings.sql';
import { factsRow, locationRow, organisationRow, placesOf, scheduleRows, serviceRow } from './rows-of-listing';

/** Listings that travel to PostgreSQL together. */
const batch = 500;

type Json = Readonly<Record<string, unknown>>;
interface Standing {
  readonly type: 'organisation' | 'location' | 'service';
  readonly id: string;
  readonly record: Json;
  readonly ours: Json | null;
  readonly sourceRecord: Json | null;
}

/**
 * Publishes listings: their documents, what search reads of them, and a revision of each that changed. A listing with a source is merged with what was
 * changed here since that source last spoke. As `linkwell_job`, or for a steward or trusted editor as `linkwell_app`. The caller keeps the audit trail.
 */
@Injectable()
export class PublishListings {
  /** `onWritten` hears how many have been written since its last call. */
  async run(unit: UnitOfWork, listings: readonly ListingToPublish[], cause: CauseOfRevision, onWritten: (count: number) => void = () => undefined): Promise<void> {
    for (let from = 0; from < listings.length; from += batch) {
      const together = listings.slice(from, from + batch);
      await this.write(unit, together, cause);
      onWritten(together.length);
    }
  }

  private async write(unit: UnitOfWork, given: readonly ListingToPublish[], cause: CauseOfRevision): Promise<void> {
    const rows = await unit.query<Standing>(standing, [given.flatMap(idsOf)]);
    const known = new Map(rows.map((row) => [`${row.type} ${row.id}`, row]));
    const listings = given.map((listing) => merged(listing, known));
    const locations = listings.flatMap((listing) => listing.locations.map((location, index) => ({ ...locationRow(location), source_record: saidByLocation(listing, index, given) })));

    await unit.query(writeOrganisations, [JSON.stringify(listings.map((listing, index) => ({ ...organisationRow(listing), source_record: saidByOrganisation(given[index]!) })))]);
    await unit.query(writeServices, [JSON.stringify(listings.map((listing, index) => ({ ...serviceRow(listing), source_record: saidByService(given[index]!) }))), cause === 'import']);
    const ids = listings.map(({ service }) => service.id);
    for (const statement of clearFacts) await unit.query(statement, [ids]);
    await unit.query(writeLocations, [JSON.stringify(locations)]);
    await unit.query(writePlaces, [JSON.stringify(listings.flatMap(placesOf))]);
    const schedules = JSON.stringify(listings.flatMap(scheduleRows));
    for (const statement of writeSchedules) await unit.query(statement, [schedules]);
    const facts = JSON.stringify(listings.map(factsRow));
    for (const statement of writeFacts) await unit.query(statement, [facts]);
    await unit.query(keepRevisions, [listings.flatMap(idsOf), cause, unit.viewer.kind === 'user' ? unit.viewer.id : null]);
    if (unit.viewer.kind === 'job') await unit.query(keepConfirmations, [ids]);
  }
}

const idsOf = ({ organization, service, locations }: ListingToPublish): readonly string[] => [organization.record.id, service.id, ...locations.map(({ record }) => record.id)];

function merged(listing: ListingToPublish, known: ReadonlyMap<string, Standing>): ListingToPublish {
  const organisation = known.get(`organisation ${listing.organization.record.id}`);
  const service = known.get(`service ${listing.service.id}`);
  const said = service?.sourceRecord as { service?: Json; ours?: Json } | null | undefined;
  return {
    ...listing,
    organization: { ...listing.organization, record: listing.organization.source && organisation ? mergeRecord(organisation.sourceRecord, organisation.record, listing.organization.record) : listing.organization.record },
    service: listing.source && service ? mergeRecord(said?.service ?? null, service.record, listing.service) : listing.service,
    ours: listing.source && service?.ours ? mergeRecord(said?.ours ?? null, service.ours, listing.ours) : listing.ours,
    locations: listing.locations.map((location) => {
      const there = known.get(`location ${location.record.id}`);
      return location.source && there ? { ...location, record: mergeRecord(there.sourceRecord, there.record, location.record) } : location;
    }),
  };
}

/** What the source itself said, kept to know later what was changed here; `null` when no source speaks. */
const saidByOrganisation = ({ organization: { source, record } }: ListingToPublish) => (source ? record : null);
const saidByService = ({ source, service, ours }: ListingToPublish) => (source ? { service, ours } : null);
const saidByLocation = (listing: ListingToPublish, index: number, given: readonly ListingToPublish[]) => {
  const location: LocationToPublish | undefined = given.find(({ service }) => service.id === listing.service.id)?.locations[index];
  return location?.source ? location.record : null;
};
