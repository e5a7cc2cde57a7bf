import type { HsdsLocation } from '../hsds';
import type { ServiceListing } from '../listing/listing-document';
import { nothingSaid } from '../listing/our-fields';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;

const hall: HsdsLocation = {
  id: id(10), location_type: 'physical', name: 'Hope Hall', latitude: 53.4, longitude: -2.3,
  addresses: [{ id: id(11), address_1: '1 High Street', city: 'Testtown', state_province: '', postal_code: 'ZZ1 1AA', country: 'GB', address_type: 'physical' }],
  accessibility: [{ id: id(12), description: 'Wheelchair access' }, { id: id(13), description: 'Ring the bell', details: 'The door is heavy' }],
};

/** For tests: a listing that may be submitted as it is. */
export const aServiceListing = (said: Partial<ServiceListing['service']> = {}, ours: Partial<ServiceListing['ours']> = {}): ServiceListing => ({
  service: {
    id: id(1), organization_id: id(2), name: 'Debt advice', description: 'Free and confidential help with debts.', status: 'active', email: 'hello@advice.example', url: 'https://advice.example',
    minimum_age: 18, phones: [{ id: id(3), number: '0161 496 0001', type: 'voice' }], cost_options: [{ id: id(4), amount: 0, currency: 'GBP' }], languages: [{ id: id(5), name: 'Urdu' }],
    service_at_locations: [{ id: id(6), location_id: hall.id, schedules: [{ id: id(7), freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00', description: 'Tue 10-12' }] }],
    ...said,
  },
  ours: { ...nothingSaid, accessWay: 'either', accessChannels: ['in_person'], needTermIds: ['money-and-debt'], agesKnown: true, ...ours },
  locations: [hall],
});
