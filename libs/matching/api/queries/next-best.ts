import type { UnitOfWork } from '@linkwell/database';
import { explainExclusion, type MatchCandidate } from '@linkwell/matching-domain';
import type { SupportAsked, SupportMatch } from '../find-support';
import { candidateOf, type SearchCard } from '../read-model/search-card';
import { stripsWithin } from '../read-model/search-values';
import { contextOf, showFound } from './show-found';

/** What can be said honestly when nothing was found. */
export interface NextBest {
  /** The nearest that would help, beyond the distance asked for. */
  readonly nearest: SupportMatch | null;
  /** How many within the distance would help and are full. */
  readonly full: number;
  /** The shortest wait that one of those gives, in weeks; `null` where none says. */
  readonly fullWaitWeeks: number | null;
}

interface Row {
  readonly card: SearchCard;
  readonly metres: number | null;
}

const held = `($4::text[] = '{}' or exists (select from matching.search_text where search_text.service_id = entry.service_id and search_text.place_id = entry.place_id and words @@ (select matching.words_wanted($4::text[], false))))`;
const parameters = `(select $1::float8 as easting, $2::float8 as northing, $3::smallint[] as families) as asked`;
const distance = `floor(sqrt((entry.x - asked.easting) ^ 2 + (entry.y - asked.northing) ^ 2) + 0.5)`;

/** Full services within $8 metres. $1, $2 easting and northing, $3 families, $4 words, $5 to $7 the strips. Index: search_entry_near. */
const fullNear = `
  select distinct on (entry.service_id) card.card, case when entry.band >= 0 then ${distance} end as metres
  from ${parameters} cross join unnest(asked.families) as family (no)
    cross join unnest($5::smallint[], $6::int[], $7::int[]) as strip (band, lowest, highest)
    join matching.search_entry as entry on entry.family = family.no and entry.band = strip.band and entry.x between strip.lowest and strip.highest
    join matching.search_card as card using (service_id, place_id)
  where entry.capacity = 2 and (entry.band < 0 or ${distance} <= $8) and ${held}
  order by entry.service_id, entry.band < 0, ${distance}`;

/** The nearest beyond $5 metres, at most fifty. Index: search_text_near (by distance), search_entry_pkey. */
const beyond = `
  select card.card, near.metres
  from (
    select entry.service_id, entry.place_id, ${distance} as metres, spot <-> st_setsrid(st_makepoint(asked.easting, asked.northing), 27700) as far
    from ${parameters} cross join matching.search_text
      join matching.search_entry as entry using (service_id, place_id)
    where spot is not null and entry.family = any(asked.families) and ${held} and ${distance} > $5
    order by spot <-> st_setsrid(st_makepoint($1, $2), 27700), entry.service_id
    limit 50) as near
  join matching.search_card as card using (service_id, place_id)
  order by near.far, near.service_id`;

/** Looks farther, and among what is full. */
export async function findNextBest(unit: UnitOfWork, asked: SupportAsked, words: readonly string[]): Promise<NextBest> {
  const { place: { easting, northing }, withinMetres, question, match, terms, today } = asked;
  const families = question.needs.length === 0 ? [0] : [...new Set(question.needs.flatMap(({ termId }) => terms.get(termId)?.family ?? []))];
  const { bands, lowest, highest } = stripsWithin(easting, northing, withinMetres);
  const known = (rows: readonly Row[]) => rows.map((row) => ({ row, candidate: candidateOf(row.card, row.metres, contextOf(asked)) }));
  const near = known(await unit.query<Row>(fullNear, [easting, northing, families, words, bands, lowest, highest, withinMetres]));
  const full = near.filter(({ candidate }) => explainExclusion(match, candidate, today)?.rule === 'FULL');
  const far = known(await unit.query<Row>(beyond, [easting, northing, families, words, withinMetres]));
  const nearest = far.find(({ candidate }) => candidate.distanceMetres !== null && mayHelp(candidate, asked));
  const waits = full.flatMap(({ candidate: { expectedWaitWeeks } }) => expectedWaitWeeks ?? []);
  return { full: full.length, fullWaitWeeks: waits.length > 0 ? Math.min(...waits) : null, nearest: nearest ? showFound({ ...nearest.row, score: 0, key: 0 }, asked) : null };
}

const mayHelp = (candidate: MatchCandidate, { match, today }: SupportAsked): boolean => explainExclusion({ ...match, maxDistanceMetres: Infinity }, candidate, today) === undefined;
