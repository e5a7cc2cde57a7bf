import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import type { HsdsLocation } from '../hsds';
import type { ServiceListing } from '../listing/listing-document';
import { aServiceListing } from './a-service-listing';
import { differences } from './differences';
import { saysTheSame } from './document';

const words = { needLabel: (id: string) => id.replace(/-/g, ' '), on: '2026-05-13' as CalendarDate };
const between = (before: ServiceListing | null, after: ServiceListing) => differences(before, after, words).map(({ label, before: was, after: is }) => ({ label, was, is }));
const id = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;

describe('the differences of two listings', () => {
  const listing = aServiceListing();

  it.each<[string, ServiceListing, string, string[], string[]]>([
    ['a name', aServiceListing({ name: 'Money advice' }), 'Name', ['Debt advice'], ['Money advice']],
    ['an age', aServiceListing({ maximum_age: 65 }), 'Ages', ['18 and over'], ['18 to 65']],
    ['needs', aServiceListing({}, { needTermIds: ['money-and-debt', 'food'] }), 'What it helps with', ['money and debt'], ['money and debt', 'food']],
    ['a price', aServiceListing({ cost_options: [{ id: id('4'), amount: 2.5, amount_description: 'a session' }] }), 'Cost', ['Free'], ['£2.50 – a session']],
    ['a catchment', aServiceListing({}, { catchment: { kind: 'area', codes: [], words: 'Larkmere' } }), 'Where people may live', [], ['People who live in an area: Larkmere']],
    ['bank holidays', aServiceListing({}, { closedOnBankHolidays: 'yes' }), 'Bank holidays', [], ['Closed on bank holidays']],
    ['a field that no page shows', aServiceListing({ accreditations: 'AQS' }), 'Accreditations', [], ['AQS']],
    ['an end', aServiceListing({ status: 'defunct' }), 'Whether it runs', ['It runs'], ['It has ended']],
    ['a phone’s type, which has no words', aServiceListing({ phones: [{ id: id('3'), number: '0161 496 0001', type: 'text' }] }), 'Phone', ['Number: 0161 496 0001', 'Type: voice'], ['Number: 0161 496 0001', 'Type: text']],
  ])('tell of %s in words', (_what, after, label, was, is) => expect(between(listing, after)).toEqual([{ label, was, is }]));

  it('tell of times as a person says them', () => {
    const [at] = listing.service.service_at_locations!;
    const after = aServiceListing({ service_at_locations: [{ ...at!, schedules: [{ id: id('7'), freq: 'WEEKLY', byday: 'TU,TH', opens_at: '10:00', closes_at: '13:00' }] }] });
    expect(between(listing, after)).toEqual([{ label: 'Opening times at Hope Hall', was: ['Tuesdays 10am to 12 noon', '“Tue 10-12”'], is: ['Tuesdays and Thursdays 10am to 1pm'] }]);
  });

  it('tell of a place that moves, is added or goes', () => {
    const [hall] = listing.locations;
    const moved = { ...listing, locations: [{ ...hall!, addresses: [{ ...hall!.addresses![0]!, postal_code: 'ZZ9 9ZZ' }] }] };
    expect(between(listing, moved)).toMatchObject([{ label: 'Place: Hope Hall', was: [expect.stringContaining('ZZ1 1AA'), 'Wheelchair access', 'Ring the bell. The door is heavy'], is: [expect.stringContaining('ZZ9 9ZZ'), 'Wheelchair access', 'Ring the bell. The door is heavy'] }]);
    expect(between(listing, aServiceListing({ service_at_locations: undefined })).map(({ label, is }) => [label, is])).toEqual([['Place: Hope Hall', []], ['Opening times at Hope Hall', []]]);
  });

  it('see one place in a copy of it', () => {
    const [hall] = listing.locations;
    const copy: ServiceListing = { ...listing, locations: [{ ...hall!, id: id('99') }], service: { ...listing.service, service_at_locations: [{ ...listing.service.service_at_locations![0]!, location_id: id('99') }] } };
    expect(between(listing, copy)).toEqual([]);
  });

  it('of a new listing are all that it says', () => expect(between(null, listing).map(({ label, was }) => [label, was])).toContainEqual(['Name', []]));

  const short = fc.constantFrom('', 'a', 'b', 'Hall');
  const part = fc.integer({ min: 1, max: 3 }).map((number) => id(String(number)));
  const schedule = fc.record({ id: part, byday: fc.constantFrom('MO', 'TU'), opens_at: fc.constantFrom('09:00', '10:00'), closes_at: fc.constant('12:00'), freq: fc.constant('WEEKLY' as const), description: short }, { requiredKeys: ['id', 'freq', 'opens_at', 'closes_at'] });
  const locations = fc.uniqueArray(fc.record({ id: part, location_type: fc.constant('physical' as const), name: short, transportation: short }, { requiredKeys: ['id', 'location_type'] }), { selector: (location) => location.id, maxLength: 3 });
  const listings = fc.tuple(short, fc.array(schedule, { maxLength: 2 }), locations, fc.array(fc.record({ id: part, number: short }), { maxLength: 2 }), fc.subarray(['women', 'men'] as const), fc.dictionary(fc.constantFrom('fees', 'alert'), short))
    .map(([name, schedules, places, phones, audiences, more]): ServiceListing => aServiceListingOf(name, schedules, places as HsdsLocation[], phones, [...audiences], more));

  it('are none exactly when both say the same', () => {
    fc.assert(fc.property(listings, listings, (one, other) => {
      expect(between(one, other).length === 0).toBe(saysTheSame(one, other));
      expect(between(one, one)).toEqual([]);
    }), { numRuns: 500 });
  });

  it('always show words that differ', () => {
    fc.assert(fc.property(listings, listings, (one, other) => {
      for (const { was, is } of between(one, other)) expect(was).not.toEqual(is);
    }));
  });
});

function aServiceListingOf(name: string, schedules: ServiceListing['service']['schedules'], locations: HsdsLocation[], phones: ServiceListing['service']['phones'], audiences: ServiceListing['ours']['audiences'], more: object): ServiceListing {
  const listing = aServiceListing({ name: name || 'x', phones, schedules, ...more }, { audiences });
  return { ...listing, locations, service: { ...listing.service, service_at_locations: locations.map((location, index) => ({ id: id(String(50 + index)), location_id: location.id, schedules: index === 0 ? schedules : undefined })) } };
}
