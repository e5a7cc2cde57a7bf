import { accessFeatures, isRemote, isShutTo, type AccessChannel, type AccessWay, type Capacity, type CapacityState, type ListingState, type OpeningTime, type ServiceStatus } from '@linkwell/directory-domain';
import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import type { MatchCandidate, ServiceTrackRecord } from '@linkwell/matching-domain';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { accessBits } from './search-codes';

/** One place of a service as the search keeps it ready to show: facts and dates, nothing that changes with the day. */
export interface SearchCard {
  readonly serviceId: ServiceId;
  readonly organisationId: string;
  readonly name: string;
  readonly slug: string;
  readonly organisationName: string;
  readonly summary: string | null;
  readonly locationLabel: string | null;
  readonly locationPrecision: 'exact' | 'postcode' | 'sector' | 'district' | 'unknown' | null;
  /** As its address has it. */
  readonly town: string | null;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly needTermIds: readonly NeedTermId[];
  readonly agesKnown: boolean;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly capacity: CapacityState;
  readonly capacityUntil: CalendarDate | null;
  readonly usualWaitDays: number | null;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly status: ServiceStatus;
  readonly closedFrom: CalendarDate | null;
  readonly closedUntil: CalendarDate | null;
  readonly life: ListingState;
  readonly accessWay: AccessWay;
  readonly delivery: readonly AccessChannel[];
  readonly languages: readonly string[];
  readonly opening: readonly OpeningTime[];
  /** The last day on which all its assurances stand; `null` where one is missing. */
  readonly assuredUntil: CalendarDate | null;
  readonly cost: 'free' | 'paid' | null;
  /** Bits of `accessBits`. */
  readonly access: number;
  readonly catchment: { readonly kind: 'area' | 'practice' | 'pcn' | 'icb'; readonly codes: readonly string[]; readonly words: string } | null;
  readonly trackRecord: ServiceTrackRecord | null;
}

/** What of the person and the day a card is judged by. */
export interface CardContext {
  readonly today: CalendarDate;
  /** Whether the place asked for is the middle of a sector or district. */
  readonly approximate: boolean;
  readonly areas: readonly string[] | null;
  readonly practice: string | null;
}

/** The card as the domain ranks it; `metres` in a straight line, `null` where its place is not known. */
export function candidateOf(card: SearchCard, metres: number | null, context: CardContext): MatchCandidate {
  const { today } = context;
  const status = statusOn(today, card);
  return {
    id: card.serviceId,
    name: card.name,
    distanceMetres: metres === null || isRemote(card.delivery) ? null : Math.round(metres),
    approximate: context.approximate || card.locationPrecision === 'sector' || card.locationPrecision === 'district',
    needTermIds: card.needTermIds,
    ages: card.agesKnown ? { known: true, from: card.minAge, to: card.maxAge } : { known: false },
    catchment: catchmentOf(card, context),
    ...(card.catchment?.words ? { catchmentWords: card.catchment.words } : {}),
    capacity: capacityOf(card),
    confirmedOn: card.lastConfirmedOn,
    access: { way: card.accessWay, channels: card.delivery },
    status,
    listingState: card.life,
    openingTimes: card.opening,
    languages: card.languages,
    expectedWaitWeeks: card.usualWaitDays === null ? null : Math.round(card.usualWaitDays / 7),
    accessFeatures: accessFeatures.filter((feature) => (card.access & accessBits[feature]) !== 0),
    cost: card.cost,
    trackRecord: card.trackRecord,
    takesReferrals: status === 'active' && !isShutTo(card.accessWay, 'professional') && card.capacity !== 'closed' && card.assuredUntil !== null && card.assuredUntil >= today,
  };
}

/** It has no place on the map, and nothing says that it comes to people: where it is must be asked. */
export const placeIsUnknown = (card: Pick<SearchCard, 'delivery'>, metres: number | null): boolean => metres === null && !isRemote(card.delivery);

const statusOn = (today: CalendarDate, { status, closedFrom, closedUntil }: SearchCard): ServiceStatus =>
  status === 'active' && closedFrom !== null && closedFrom <= today && (closedUntil === null || today <= closedUntil) ? 'temporarily_closed' : status;

const capacityOf = ({ capacity, capacityUntil }: SearchCard): Capacity => (capacity === 'full' ? { state: 'full', until: capacityUntil } : { state: capacity });

/** A catchment by network or board of care cannot be decided from what is known here, nor one by area or practice of a person whose own is not known. */
function catchmentOf({ catchment }: SearchCard, { areas, practice }: CardContext): MatchCandidate['catchment'] {
  if (!catchment) return 'inside';
  const own = catchment.kind === 'area' ? areas : catchment.kind === 'practice' && practice !== null ? [practice] : null;
  if (own === null) return 'unknown';
  return catchment.codes.some((code) => own.includes(code)) ? 'inside' : 'outside';
}
