import type { UnitOfWork } from '@linkwell/database';
import { isRemote, type AccessChannel, type AccessWay, type CapacityState, type ListingState, type OpeningTime, type ServiceStatus } from '@linkwell/directory-domain';
import type { PlaceFinder } from '@linkwell/geography-api';
import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import { defaultWeights, rank, type MatchCandidate, type RankedMatch } from '@linkwell/matching-domain';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { answersOf, type AskedQuestion } from './questions';

/**
 * What a newcomer would write, and it is right: true metres through `geography`, one condition for near and for placeless. The cast is of every
 * row, so that no index of `geom` can serve. It has columns and ranking in common with the product's search, and none of its code before the ranking.
 */
const everythingNear = `
  select distinct on (service_id)
    service_id as id, organisation_id, organisation_name, name, slug, summary, location_label, location_precision,
    st_distance(st_transform(geom, 4326)::geography, st_setsrid(st_makepoint($1, $2), 4326)::geography) as metres,
    st_x(st_transform(geom, 4326)) as longitude, st_y(st_transform(geom, 4326)) as latitude,
    need_term_ids, ages_known, min_age, max_age, capacity, capacity_until::text as capacity_until, usual_wait_days,
    last_confirmed_on::text as last_confirmed_on, status, life, access_way, delivery, languages, opening, takes_referrals
  from directory.matchable_service
  where (geom is null or st_dwithin(st_transform(geom, 4326)::geography, st_setsrid(st_makepoint($1, $2), 4326)::geography, $3))
    and need_term_ids && $4::text[]
  order by service_id, metres`;

interface NaiveRow {
  readonly id: ServiceId;
  readonly name: string;
  readonly location_precision: string | null;
  readonly metres: number | null;
  readonly need_term_ids: readonly NeedTermId[];
  readonly ages_known: boolean;
  readonly min_age: number | null;
  readonly max_age: number | null;
  readonly capacity: CapacityState;
  readonly capacity_until: CalendarDate | null;
  readonly usual_wait_days: number | null;
  readonly last_confirmed_on: CalendarDate | null;
  readonly status: ServiceStatus;
  readonly life: ListingState;
  readonly access_way: AccessWay;
  readonly delivery: readonly AccessChannel[];
  readonly languages: readonly string[];
  readonly opening: readonly OpeningTime[];
  readonly takes_referrals: boolean;
}

/** Looks the place up, reads and ranks, as the product does. */
export async function naiveSearch(unit: UnitOfWork, places: PlaceFinder, { near, needs, withinMetres }: AskedQuestion, today: CalendarDate): Promise<readonly RankedMatch[]> {
  const place = await places.find(unit, near);
  if (!place.ok) throw new Error(place.refusal.message);
  const { longitude, latitude } = place.value;
  const rows = await unit.query<NaiveRow>(everythingNear, [longitude, latitude, withinMetres, answersOf(needs)]);
  return rank({ needs, maxDistanceMetres: withinMetres }, rows.map(candidateOf), defaultWeights, today);
}

const candidateOf = (row: NaiveRow): MatchCandidate => ({
  id: row.id,
  name: row.name,
  distanceMetres: row.metres === null || isRemote(row.delivery) ? null : Math.round(row.metres),
  approximate: row.location_precision !== null && row.location_precision !== 'postcode',
  needTermIds: row.need_term_ids,
  ages: row.ages_known ? { known: true, from: row.min_age, to: row.max_age } : { known: false },
  catchment: 'unknown',
  capacity: row.capacity === 'full' ? { state: 'full', until: row.capacity_until } : { state: row.capacity },
  confirmedOn: row.last_confirmed_on,
  access: { way: row.access_way, channels: row.delivery },
  status: row.status,
  listingState: row.life,
  openingTimes: row.opening,
  languages: row.languages,
  expectedWaitWeeks: row.usual_wait_days === null ? null : Math.round(row.usual_wait_days / 7),
  takesReferrals: row.takes_referrals,
});
