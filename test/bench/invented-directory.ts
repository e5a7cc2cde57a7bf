import type { ListingToWrite, OpeningToWrite, PlaceToWrite } from '@linkwell/directory-api';
import { assuranceKinds, schedulesOf, type Capacity, type Weekday } from '@linkwell/directory-domain';
import type { CalendarDate, OrganisationId, Random, ServiceId } from '@linkwell/kernel';
import { needTerms, type NeedTermId } from '@linkwell/taxonomy-domain';
import { createHash } from 'node:crypto';
import type { InventedCountry } from './invented-country';

/** In twenty-five services one is given by phone or online, and has no place. */
const remoteShare = 0.04;
const branchShare = 0.1;

export const pick = <T>(random: Random, choices: readonly T[]): T => choices[Math.floor(random.next() * choices.length)]!;

export function someNeeds(random: Random, count: number): readonly NeedTermId[] {
  const chosen = new Set<NeedTermId>();
  while (chosen.size < count) chosen.add(pick(random, needTerms).id);
  return [...chosen];
}

const capacities: readonly Capacity[] = [{ state: 'open' }, { state: 'open' }, { state: 'limited' }, { state: 'unknown' }, { state: 'full', until: null }];
/** The last is over a year before `today` of the benchmark, so that some listings are hidden for their age. */
const confirmations: readonly (CalendarDate | null)[] = ['2026-05-01', '2026-03-15', '2026-01-10', '2025-09-01', null, '2025-02-01'] as (CalendarDate | null)[];

/** So many published listings, whole as people would write them, two or three needs each. The same seed gives the same. */
export function inventedDirectory(random: Random, country: InventedCountry, services: number): readonly ListingToWrite[] {
  return Array.from({ length: services }, (_, index): ListingToWrite => {
    const remote = random.next() < remoteShare;
    const name = `Service ${index}`;
    return {
      id: idOf(name) as ServiceId,
      organisation: { id: idOf(`Organisation ${index >> 1}`) as OrganisationId, name: `Organisation ${index >> 1}`, description: null, email: null, website: null },
      name,
      description: `What ${name} does, for whom and how, in a sentence or two as a provider would write it.`,
      status: 'active',
      state: 'published',
      access: { way: pick(random, ['either', 'self', 'professional', 'unknown'] as const), channels: remote ? ['phone', 'online'] : ['in_person'] },
      eligibility: null,
      ages: pick(random, [null, { from: 18, to: null }, { from: 16, to: 25 }, { from: 60, to: null }]),
      capacity: pick(random, capacities),
      usualWaitDays: pick(random, [null, 0, 7, 21]),
      responseTargetDays: 10,
      lastConfirmedOn: pick(random, confirmations),
      email: null,
      phones: [],
      website: null,
      needTermIds: someNeeds(random, random.next() < 0.5 ? 2 : 3),
      languages: random.next() < 0.2 ? [pick(random, ['Urdu', 'Polish', 'Welsh', 'Bengali'])] : [],
      costs: [],
      dbsApplies: random.next() < 0.3,
      assurance: assuranceKinds.filter(() => random.next() < 0.9).map((kind) => ({ kind, recordedBy: 'A steward', recordedOn: '2025-06-01' as CalendarDate, expiresOn: '2099-01-01' as CalendarDate })),
      places: remote ? [] : Array.from({ length: random.next() < branchShare ? 2 : 1 }, () => place(random, country)),
      opening: remote ? opening(random) : null,
      source: null,
    };
  });
}

const place = (random: Random, country: InventedCountry): PlaceToWrite => ({
  ...country.somewhere(), name: 'Village hall', addressLines: ['1 High Street'], postcode: null, precision: 'postcode', opening: opening(random),
});

const opening = (random: Random): OpeningToWrite => ({
  words: null,
  schedules: schedulesOf([{ weekday: pick<Weekday>(random, [1, 2, 3]), opens: '10:00', closes: '12:00' }, { weekday: pick<Weekday>(random, [4, 5, 6]), opens: '13:30', closes: '16:00' }]),
  closedOnBankHolidays: 'unknown',
});

/** The same id for the same name, in no order: ids of a real directory do not lie beside their neighbours' either. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
