import { isRemote, type AccessChannel, type AccessWay, type Capacity, type CapacityState, type ListingState, type OpeningTime, type ServiceStatus } from '@linkwell/directory-domain';
import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import type { MatchCandidate } from '@linkwell/matching-domain';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

/** A row of `directory.matchable_service` with its distance from the place asked for. */
export interface CandidateRow {
  readonly serviceId: ServiceId;
  readonly organisationId: string;
  readonly name: string;
  readonly slug: string;
  readonly organisationName: string;
  readonly summary: string | null;
  readonly locationLabel: string | null;
  readonly locationPrecision: 'postcode' | 'sector' | 'district' | null;
  readonly metres: number | null;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly needTermIds: readonly NeedTermId[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly capacity: CapacityState;
  readonly capacityUntil: CalendarDate | null;
  readonly usualWaitDays: number | null;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly status: ServiceStatus;
  readonly life: ListingState;
  readonly accessRoutes: readonly ('self' | 'professional')[];
  readonly delivery: readonly AccessChannel[];
  readonly languages: readonly string[];
  readonly opening: readonly OpeningTime[];
  readonly takesReferrals: boolean;
}

/** The row as the domain ranks it. `placeIsApproximate`: the place asked for is the middle of a sector or district. */
export function candidateOf(row: CandidateRow, placeIsApproximate: boolean): MatchCandidate {
  const remote = isRemote(row.delivery);
  return {
    id: row.serviceId,
    name: row.name,
    distanceMetres: row.metres === null || remote ? null : Math.round(row.metres),
    approximate: placeIsApproximate || (row.locationPrecision !== null && row.locationPrecision !== 'postcode'),
    needTermIds: row.needTermIds,
    ages: row.minAge === null && row.maxAge === null ? { known: false } : { known: true, from: row.minAge, to: row.maxAge },
    catchment: 'unknown',
    capacity: capacityOf(row),
    confirmedOn: row.lastConfirmedOn,
    access: { way: accessWayOf(row), channels: row.delivery },
    status: row.status,
    listingState: row.life,
    openingTimes: row.opening,
    languages: row.languages,
    expectedWaitWeeks: row.usualWaitDays === null ? null : Math.round(row.usualWaitDays / 7),
    takesReferrals: row.takesReferrals,
  };
}

/** It has no place on the map, and nothing says that it comes to people: where it is must be asked. */
export const placeIsUnknown = (row: CandidateRow): boolean => row.metres === null && !isRemote(row.delivery);

export function accessWayOf({ accessRoutes }: CandidateRow): AccessWay {
  const [only, other] = accessRoutes;
  return only === undefined ? 'unknown' : other === undefined ? only : 'either';
}

const capacityOf = ({ capacity, capacityUntil }: CandidateRow): Capacity => (capacity === 'full' ? { state: 'full', until: capacityUntil } : { state: capacity });
