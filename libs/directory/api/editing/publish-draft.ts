import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { isService, postcodeOf, sameValue, type DraftIntent, type HsdsLocation, type ListingState, type ServiceListing } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { CauseOfRevision, LocationToPublish } from '../listings/listing-to-publish';
import { PublishListings } from '../listings/publish-listings';
import { keepRevisions, writeOrganisations } from '../listings/publish-listings.sql';
import { publishedPlace, type EditableListing, type PlaceRow, type PublishedPlace } from './store/editable-listings';
import { placesInUse } from './store/listings.sql';

const stateAfter: Readonly<Record<DraftIntent, ListingState>> = { publish: 'published', unpublish: 'unpublished', end: 'defunct' };

/** Makes a listing's document what everybody reads. Whoever calls it has decided that it may be. */
@Injectable()
export class PublishDraft {
  constructor(
    private readonly publish: PublishListings,
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, listing: EditableListing, cause: CauseOfRevision): Promise<void> {
    const { document, organisation, draft } = listing;
    if (!isService(document)) {
      const { id, name, description, email, website } = document.organization;
      await unit.query(writeOrganisations, [JSON.stringify([{ id, name, description, email, website, record: document.organization }])]);
      await unit.query(keepRevisions, [[id], cause, unit.viewer.kind === 'user' ? unit.viewer.id : null]);
      return;
    }
    const standing = await this.standingPlaces(unit, document);
    const placed = await this.placed(unit, withoutSharedPlaces(document, standing), standing);
    await this.publish.run(unit, [{
      organization: { record: organisation.record, source: null },
      service: placed.service,
      ours: placed.ours,
      locations: placed.locations,
      state: stateAfter[draft?.intent ?? 'publish'],
      source: null,
      modifiedAt: null,
      // Whoever proposes a listing of their own organisation says by it that it is right on this day.
      confirmedOn: dayInLondon(this.clock.now()),
      atFirst: { capacity: { state: 'unknown' }, usualWaitDays: null, assurance: [] },
    }], cause);
  }

  /** The places of the document as the directory holds them, also those that the service is not given at now. */
  private async standingPlaces(unit: UnitOfWork, { service, locations }: ServiceListing): Promise<PublishedPlace[]> {
    const rows = await unit.query<PlaceRow>(placesInUse, [locations.map(({ id }) => id), service.id]);
    return rows.map(publishedPlace);
  }

  /** A place stays where it lies unless its postcode changed; a new postcode is looked up, and its sector or district stands for one that is not known. */
  private async placed(unit: UnitOfWork, { service, ours, locations }: ServiceListing, before: readonly PublishedPlace[]) {
    const placed: LocationToPublish[] = [];
    for (const record of locations) {
      const old = before.find((place) => postcodeOf(place.record) === postcodeOf(record) && (place.record.id === record.id || place.placement !== null));
      placed.push({ record, placement: old ? old.placement : await this.find(unit, record), source: null });
    }
    // "No place" is said by leaving places out, as the standard asks.
    const { service_at_locations, ...rest } = service;
    return { service: service_at_locations?.length ? service : rest, ours, locations: placed };
  }

  private async find(unit: UnitOfWork, record: HsdsLocation): Promise<LocationToPublish['placement']> {
    if (record.latitude !== undefined && record.longitude !== undefined) return null;
    const place = await this.places.find(unit, postcodeOf(record));
    return place.ok ? { easting: place.value.easting, northing: place.value.northing, precision: place.value.precision } : null;
  }
}

/** A place where another service is given as well is never changed under it: this listing gets a copy of its own. */
export function withoutSharedPlaces(listing: ServiceListing, before: readonly PublishedPlace[]): ServiceListing {
  const copies = new Map<string, string>();
  const locations = listing.locations.map((record) => {
    const old = before.find((place) => place.record.id === record.id);
    if (!old?.shared || sameValue(old.record, record)) return record;
    copies.set(record.id, randomUUID());
    return { ...record, id: copies.get(record.id)! };
  });
  if (copies.size === 0) return listing;
  const at = (listing.service.service_at_locations ?? []).map((each) => ({ ...each, location_id: copies.get(each.location_id) ?? each.location_id }));
  return { ...listing, locations, service: { ...listing.service, service_at_locations: at } };
}
