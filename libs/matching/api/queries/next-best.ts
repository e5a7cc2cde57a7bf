import type { UnitOfWork } from '@linkwell/database';
import { explainExclusion, type MatchCandidate } from '@linkwell/matching-domain';
import type { SupportAsked, SupportMatch } from '../find-support';
import { candidateOf, type SearchCard } from '../read-model/search-card';
import { everyFamily, nowhereBand } from '../read-model/search-codes';
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

const here = `st_setsrid(st_makepoint($1::float8, $2::float8), 27700)`;
const held = `words @@ (select matching.words_wanted($4::text[], false))`;
const distance = `floor(sqrt((entry.x - $1::float8) ^ 2 + (entry.y - $2::float8) ^ 2) + 0.5)`;

const inStrips = `
  unnest($3::smallint[]) as asked (family) cross join unnest($5::smallint[], $6::int[], $7::int[]) as strip (band, lowest, highest)
  join matching.search_entry as entry on entry.family = asked.family and entry.band = strip.band and entry.x between strip.lowest and strip.highest`;
const withWords = `
  (select service_id, place_id from matching.search_text where spot is not null and st_dwithin(spot, ${here}, $8::float8 + 1) and ${held}
    union all select service_id, place_id from matching.search_text where spot is null and ${held}) as worded
  join matching.search_entry as entry on entry.service_id = worded.service_id and entry.place_id = worded.place_id and entry.family = any($3::smallint[])
  cross join (select $5::smallint[], $6::int[], $7::int[]) as unused`;

/**
 * Full services within $8 metres. $1, $2 easting and northing, $3 families, $4 words, $5 to $7 the strips. Indexes: search_entry_near; with words
 * search_text_near, search_text_nowhere.
 */
const fullNear = (words: boolean): string => `
  select card.card, found.metres from (
    select distinct on (entry.service_id) entry.service_id, entry.place_id, case when entry.band <> ${nowhereBand} then ${distance} end as metres
    from ${words ? withWords : inStrips}
    where entry.full_until > 0 and (entry.band = ${nowhereBand} or ${distance} <= $8::float8) and ($4::text[] is not null)
    order by entry.service_id, entry.band = ${nowhereBand}, ${distance}) as found
  join matching.search_card as card using (service_id, place_id)`;

/** The nearest beyond $5 metres, at most fifty, as they come by distance. Indexes: search_text_near (by distance), search_entry_pkey. */
const beyond = (words: boolean): string => `
  select card.card, near.metres
  from (
    select service_id, place_id, floor(st_distance(spot, ${here}) + 0.5) as metres
    from matching.search_text
    where spot is not null and ${words ? held : '$4::text[] is not null'} and not st_dwithin(spot, ${here}, $5::float8)
      and exists (select from matching.search_entry as entry where entry.service_id = search_text.service_id and entry.place_id = search_text.place_id and entry.family = any($3::smallint[]))
    order by spot <-> ${here} limit 50) as near
  join matching.search_card as card using (service_id, place_id)
  order by near.metres, near.service_id`;

/** Looks farther, and among what is full. */
export async function findNextBest(unit: UnitOfWork, asked: SupportAsked, words: readonly string[]): Promise<NextBest> {
  const { place: { easting, northing }, withinMetres, question, match, terms, today } = asked;
  const families = question.needs.length === 0 ? [everyFamily] : [...new Set(question.needs.flatMap(({ termId }) => terms.get(termId)?.family ?? []))];
  const { bands, lowest, highest } = stripsWithin(easting, northing, withinMetres);
  const hasWords = words.length > 0;
  const kind = hasWords ? 'words' : 'needs';
  const known = (rows: readonly Row[]) => rows.map((row) => ({ row, candidate: candidateOf(row.card, row.metres, contextOf(asked)) }));
  const near = known(await unit.read<Row>(`next-best-full-${kind}`, fullNear(hasWords), [easting, northing, families, words, bands, lowest, highest, withinMetres]));
  const full = near.filter(({ candidate }) => explainExclusion(match, candidate, today)?.rule === 'FULL');
  const far = known(await unit.read<Row>(`next-best-beyond-${kind}`, beyond(hasWords), [easting, northing, families, words, withinMetres]));
  const nearest = far.find(({ candidate }) => candidate.distanceMetres !== null && mayHelp(candidate, asked));
  const waits = full.flatMap(({ candidate: { expectedWaitWeeks } }) => expectedWaitWeeks ?? []);
  return { full: full.length, fullWaitWeeks: waits.length > 0 ? Math.min(...waits) : null, nearest: nearest ? showFound({ ...nearest.row, score: 0, key: 0 }, asked) : null };
}

const mayHelp = (candidate: MatchCandidate, { match, today }: SupportAsked): boolean => explainExclusion({ ...match, maxDistanceMetres: Infinity }, candidate, today) === undefined;
