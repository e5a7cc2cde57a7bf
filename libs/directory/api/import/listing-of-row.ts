import { createHash, randomUUID } from 'node:crypto';
import type { ImportedListing } from '@linkwell/directory-domain';
import type { Place } from '@linkwell/geography-api';
import type { OrganisationId, ServiceId } from '@linkwell/kernel';
import type { ListingToWrite } from '../listing-to-write';

/** Working days in which a service should answer until it says otherwise (docs/domain.md, "A referral"). */
const responseTargetDays = 10;

export interface KnownListing {
  readonly id: ServiceId;
  readonly organisationId: OrganisationId;
}

/** What a row says, in one value: it changes when any of the row's facts does, or when the gazetteer comes to know its postcode better. */
export function fingerprintOf({ line: _, ...facts }: ImportedListing, place: Place): Buffer {
  return createHash('sha256').update(JSON.stringify([facts, place.easting, place.northing, place.precision])).digest();
}

/**
 * A row as a listing: published, not yet confirmed, without assurance, so that people can be told of it but nobody's details can be sent to it.
 * Every row has an organisation of its own: that two rows share a name does not prove that one organisation may read the other's referrals.
 */
export function listingOf(row: ImportedListing, place: Place, fingerprint: Buffer, known: KnownListing | undefined): ListingToWrite {
  const opening = row.openingText === null ? null : { words: row.openingText, schedules: row.schedules, closedOnBankHolidays: row.closedOnBankHolidays };
  return {
    id: known?.id ?? (randomUUID() as ServiceId),
    organisation: { id: known?.organisationId ?? (randomUUID() as OrganisationId), name: row.organisationName, description: null, email: row.email, website: row.website },
    name: row.serviceName,
    description: row.description,
    status: row.status,
    state: 'published',
    access: row.access,
    eligibility: row.eligibility,
    ages: null,
    capacity: { state: 'unknown' },
    usualWaitDays: null,
    responseTargetDays,
    lastConfirmedOn: null,
    email: row.email,
    phones: row.phone === null ? [] : [row.phone],
    website: row.website,
    needTermIds: row.needTermIds,
    languages: [],
    costs: [],
    dbsApplies: false,
    assurance: [],
    places: [{
      name: row.venue, addressLines: row.addressLines, postcode: row.postcode,
      easting: place.easting, northing: place.northing, precision: place.precision, opening,
    }],
    opening: null,
    source: { id: row.source, rowId: row.sourceId, fingerprint },
  };
}
