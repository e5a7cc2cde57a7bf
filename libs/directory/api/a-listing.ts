import { randomUUID } from 'node:crypto';
import { assuranceKinds, schedulesOf, type AssuranceKind } from '@linkwell/directory-domain';
import type { CalendarDate, OrganisationId, ServiceId } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import type { ListingToWrite } from './listing-to-write';

const day = (text: string) => text as CalendarDate;

/** For tests: a published and assured listing, with whatever else is said of it. */
export const aListing = (said: Partial<ListingToWrite> & { organisationName?: string } = {}): ListingToWrite => ({
  id: randomUUID() as ServiceId,
  organisation: { id: randomUUID() as OrganisationId, name: said.organisationName ?? 'Testtown Advice', description: null, email: null, website: null },
  name: 'Debt advice',
  description: 'Free and confidential help with debts. Bring your letters.',
  status: 'active',
  state: 'published',
  access: { way: 'either', channels: ['in_person', 'phone'] },
  eligibility: null,
  ages: { from: 18, to: null },
  capacity: { state: 'open' },
  usualWaitDays: 7,
  responseTargetDays: 5,
  lastConfirmedOn: day('2026-04-20'),
  email: 'hello@advice.example',
  phones: ['0161 496 0001'],
  website: 'https://advice.example/',
  needTermIds: ['money-and-debt' as NeedTermId],
  languages: ['Urdu'],
  costs: [{ amountPence: 0, words: null }],
  dbsApplies: false,
  assurance: assured(...assuranceKinds),
  places: [{
    name: 'Hope Hall', addressLines: ['1 High Street', 'Testtown'], postcode: 'ZZ1 1AA', easting: 400_000, northing: 400_000, precision: 'postcode',
    opening: { words: 'Tue 10-12', schedules: schedulesOf([{ weekday: 2, opens: '10:00', closes: '12:00' }]), closedOnBankHolidays: 'unknown' },
  }],
  opening: null,
  source: null,
  ...said,
});

export const assured = (...kinds: AssuranceKind[]): ListingToWrite['assurance'] =>
  kinds.map((kind) => ({ kind, recordedBy: 'The steward', recordedOn: day('2025-01-01'), expiresOn: day('2099-01-01') }));

export const lapsed = (kind: AssuranceKind): ListingToWrite['assurance'][number] => ({ kind, recordedBy: 'The steward', recordedOn: day('2020-01-01'), expiresOn: day('2021-01-01') });
