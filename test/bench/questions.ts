import type { ListingToWrite } from '@linkwell/directory-api';
import type { Random } from '@linkwell/kernel';
import type { SupportQuestion } from '@linkwell/matching-api';
import { needIdsAnswering, needTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import type { InventedCountry, Point } from './invented-country';
import { pick, someNeeds } from './invented-directory';

export interface AskedQuestion extends SupportQuestion {
  readonly near: string;
  readonly withinMetres: number;
  /** Where `near` lies. */
  readonly point: Point;
}

/**
 * The British National Grid stretches or shrinks a distance by up to 0.04 % in Great Britain, so that a service a few metres from the edge
 * of a circle may be inside on the grid and outside on the ellipsoid. Both are right; no question is asked where they could differ.
 */
const clearShare = 0.001;

/** A place where people live, one or two needs, and a radius of 2 to 20 km. The same seed gives the same. */
export function questionsOf(random: Random, country: InventedCountry, listings: readonly ListingToWrite[], count: number): readonly AskedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const point = country.somewhere();
    const needs = someNeeds(random, random.next() < 0.5 ? 1 : 2).map((termId) => ({ termId, priority: pick(random, [1, 2, 3] as const) }));
    const wanted = 2_000 + Math.round(random.next() * 18_000);
    return { near: postcodeOf(index), point, needs, withinMetres: clearRadius(wanted, distancesOf(answersOf(needs), listings, point)) };
  });
}

/** An invented postcode of an area that does not exist. */
export const postcodeOf = (index: number): string => `ZZ${1 + Math.floor(index / 9)} ${1 + (index % 9)}AA`;

export const answersOf = (needs: SupportQuestion['needs']): readonly NeedTermId[] =>
  [...new Set(needs.flatMap(({ termId }) => needIdsAnswering(needTerm(termId)!)))];

const distancesOf = (answers: readonly NeedTermId[], listings: readonly ListingToWrite[], { easting, northing }: Point): readonly number[] =>
  listings
    .filter(({ needTermIds }) => needTermIds.some((id) => answers.includes(id)))
    .flatMap(({ places }) => places.map((place) => Math.hypot(place.easting - easting, place.northing - northing)));

/** The least radius from `wanted` on that keeps clear of every distance. */
function clearRadius(wanted: number, distances: readonly number[]): number {
  let radius = wanted;
  while (distances.some((metres) => Math.abs(metres - radius) < clearShare * radius)) radius += 1;
  return radius;
}

/** The statement that puts the questions' places into the gazetteer, and its parameter. */
export const gazetteerOf = (questions: readonly AskedQuestion[]): [string, unknown[]] => [
  `insert into geography.postcode (postcode, geom, positional_quality, source)
   select postcode, st_setsrid(st_makepoint(easting, northing), 27700), 10, 'bench'
   from jsonb_to_recordset($1::jsonb) as given (postcode text, easting float8, northing float8)`,
  [JSON.stringify(questions.map(({ near, point }) => ({ postcode: near, ...point })))],
];
