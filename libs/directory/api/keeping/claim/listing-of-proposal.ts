import { randomUUID } from 'node:crypto';
import { nothingSaid, type HsdsAddress, type HsdsService, type Proposal } from '@linkwell/directory-domain';
import type { Place } from '@linkwell/geography-api';
import type { ListingToPublish } from '../../listings/listing-to-publish';
import { partId } from '../../listings/part-id';

/** A proposal as a listing that is not shown yet: whoever keeps it completes it, and a steward publishes it. */
export function listingOfProposal(proposal: Proposal, place: Place | null): ListingToPublish {
  const { organisationName, serviceName, what, address, postcode, phone, email, website } = proposal;
  const [organisationId, serviceId, locationId] = [randomUUID(), randomUUID(), randomUUID()];
  const somewhere = address !== null || postcode !== null;
  const contact = { ...(email === null ? {} : { email }) };
  const service: HsdsService = {
    id: serviceId, organization_id: organisationId, name: serviceName, description: what, status: 'active', ...contact, ...(website === null ? {} : { url: website }),
    ...(phone === null ? {} : { phones: [{ id: partId(serviceId, 'phone', phone), number: phone }] }),
    ...(somewhere ? { service_at_locations: [{ id: partId(serviceId, 'at', locationId), location_id: locationId }] } : {}),
  };
  const addressPart: HsdsAddress = { id: partId(locationId, 'address'), address_1: address ?? '', city: '', state_province: '', postal_code: postcode ?? '', country: 'GB', address_type: 'physical' };
  return {
    organization: { record: { id: organisationId, name: organisationName, description: '', ...contact, ...(website === null ? {} : { website }) }, source: null },
    service,
    ours: nothingSaid,
    locations: somewhere ? [{ record: { id: locationId, location_type: 'physical', addresses: [addressPart] }, placement: place, source: null }] : [],
    state: 'draft', source: null, modifiedAt: null, confirmedOn: null,
    atFirst: { capacity: { state: 'unknown' }, usualWaitDays: null, assurance: [] },
  };
}
