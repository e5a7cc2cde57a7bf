import { parseOpeningTimes, type AccessChannel, type AccessWay, type Capacity, type OpeningTime } from '@linkwell/directory-domain';
import { addDays, type CalendarDate, type OrganisationId, type ServiceId } from '@linkwell/kernel';
import { Chooser } from '../chooser';
import { demoId } from '../demo-id';
import type { DemoPostcode } from '../district/district';
import type { DemoServiceEntry, ServiceList } from './demo-service';
import { familyAndWorkServices } from './family-and-work-services';
import { healthServices } from './health-services';
import { homeServices } from './home-services';
import { moneyServices } from './money-services';
import { demoOrganisations, type DemoOrganisation } from './organisations';
import { socialServices } from './social-services';

const lists: readonly ServiceList[] = [moneyServices, homeServices, socialServices, healthServices, familyAndWorkServices];

export interface DemoLocation {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly easting: number;
  readonly northing: number;
}

export interface DemoService {
  readonly id: ServiceId;
  readonly organisationId: OrganisationId;
  readonly organisationKey: string;
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly string[];
  /** `null` where it is reached online, by phone or at home only. */
  readonly location: DemoLocation | null;
  readonly opening: readonly OpeningTime[];
  readonly openingWords: string | null;
  readonly channels: readonly AccessChannel[];
  readonly way: AccessWay;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly languages: readonly string[];
  readonly capacity: Capacity;
  readonly usualWaitDays: number | null;
  readonly confirmedOn: CalendarDate | null;
  readonly assurance: 'complete' | 'lapsed' | 'none';
  /** Working days. */
  readonly responseTargetDays: number;
  /** Days in which it answers whatever it promises; `null`: now sooner, now later. */
  readonly repliesIn: number | null;
  readonly cost: { readonly pence: number; readonly words: string | null };
  readonly forWhom: string | null;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
}

export interface DemoDirectory {
  readonly organisations: readonly DemoOrganisation[];
  readonly locations: readonly DemoLocation[];
  readonly services: readonly DemoService[];
}

export const serviceIdOf = (organisationKey: string, name: string): ServiceId => demoId<ServiceId>('service', `${organisationKey}/${name}`);

/** The directory as it stands on a day. */
export function makeDirectory(seed: number, today: CalendarDate, postcodes: readonly DemoPostcode[]): DemoDirectory {
  const locations = new Map<string, DemoLocation>();
  const placeOf = (organisation: DemoOrganisation, neighbourhood: string): DemoLocation => {
    const key = `${organisation.key}/${neighbourhood}`;
    const found = locations.get(key) ?? makeLocation(seed, organisation, neighbourhood, postcodes);
    locations.set(key, found);
    return found;
  };
  const services = demoOrganisations.flatMap((organisation, number) =>
    lists.flatMap((list) => list[organisation.key] ?? []).map((entry) => makeService(organisation, number, entry, today, placeOf)),
  );
  return { organisations: demoOrganisations, locations: [...locations.values()], services };
}

function makeLocation(seed: number, organisation: DemoOrganisation, neighbourhood: string, postcodes: readonly DemoPostcode[]): DemoLocation {
  const own = neighbourhood === organisation.neighbourhood;
  const choose = new Chooser(seed, `place ${organisation.key}/${neighbourhood}`);
  const { postcode, easting, northing } = choose.oneOf(postcodes.filter((each) => each.neighbourhood === neighbourhood));
  return {
    id: demoId('location', `${organisation.key}/${neighbourhood}`),
    organisationId: organisation.id,
    name: own ? organisation.building : `${neighbourhood} Meeting Rooms`,
    street: own ? organisation.street : '1 Assembly Row',
    town: `${neighbourhood}, Larkmere`,
    postcode,
    easting,
    northing,
  };
}

function makeService(
  organisation: DemoOrganisation,
  number: number,
  entry: DemoServiceEntry,
  today: CalendarDate,
  placeOf: (organisation: DemoOrganisation, neighbourhood: string) => DemoLocation,
): DemoService {
  const channels = entry.how ?? ['in_person'];
  return {
    id: serviceIdOf(organisation.key, entry.name),
    organisationId: organisation.id,
    organisationKey: organisation.key,
    name: entry.name,
    summary: entry.summary,
    needs: entry.needs,
    location: channels.includes('in_person') ? placeOf(organisation, entry.at ?? organisation.neighbourhood) : null,
    opening: openingOf(entry),
    openingWords: entry.open ?? null,
    channels,
    way: entry.way ?? 'either',
    minAge: entry.ages ? entry.ages[0] : 18,
    maxAge: entry.ages ? entry.ages[1] : null,
    languages: ['English', ...(entry.languages ?? [])],
    capacity: capacityOf(entry, today),
    usualWaitDays: entry.waitDays ?? null,
    confirmedOn: entry.confirmed === null ? null : addDays(today, -entry.confirmed),
    assurance: entry.assurance ?? 'complete',
    responseTargetDays: entry.answersIn ?? 10,
    repliesIn: entry.repliesIn ?? null,
    cost: { pence: entry.cost?.[0] ?? 0, words: entry.cost?.[1] ?? null },
    forWhom: entry.forWhom ?? null,
    // Ofcom keeps 01632 960000 to 960999 for drama: nobody answers.
    phone: `01632 960${String(100 + number).padStart(3, '0')}`,
    email: `hello@${organisation.key}.example`,
    website: `https://${organisation.key}.example`,
  };
}

function openingOf({ name, open }: DemoServiceEntry): readonly OpeningTime[] {
  if (open === undefined) return [];
  const times = parseOpeningTimes(open);
  if (!times) throw new Error(`The times of "${name}" are not understood: ${open}`);
  return times;
}

function capacityOf({ capacity = 'open', roomInDays }: DemoServiceEntry, today: CalendarDate): Capacity {
  return capacity === 'full' ? { state: 'full', until: roomInDays === undefined ? null : addDays(today, roomInDays) } : { state: capacity };
}
