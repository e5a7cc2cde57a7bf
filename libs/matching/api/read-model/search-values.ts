import { addMonths, type AccessChannel } from '@linkwell/directory-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import { remoteHundredths, varietyPoints, type MatchQuestion, type MatchWeights, type NeedAsked, type SearchFilters } from '@linkwell/matching-domain';
import { needTerm } from '@linkwell/taxonomy-domain';
import { accessBits, bandMetres, channelBits, everyFamily, nowhereBand, openingMask } from './search-codes';
import { shutWay } from './search-statement';
import type { NumberedTerm } from './search-terms';

/** Everything that one search is asked with. Easting and northing are EPSG:27700 metres. */
export interface SearchAsked {
  readonly easting: number;
  readonly northing: number;
  readonly metres: number;
  readonly question: MatchQuestion;
  readonly weights: MatchWeights;
  readonly today: CalendarDate;
  readonly words: readonly string[];
  readonly filters: SearchFilters;
  readonly filtersAre: 'conditions' | 'wishes';
  /** GSS codes of where the person lives, and the ODS code of their practice; `null`: not known. */
  readonly areas: readonly string[] | null;
  readonly practice: string | null;
  readonly terms: ReadonlyMap<string, NumberedTerm>;
  readonly first: number;
  readonly after: readonly [key: string | number, id: string] | undefined;
}

/** The values of `searchStatement`, by name. */
export function searchValues(asked: SearchAsked): Readonly<Record<string, unknown>> {
  const { question, weights, today, filters, terms, words, after } = asked;
  const needs = needsOnce(question.needs);
  const families = needs.length === 0 ? [everyFamily] : [...new Set(needs.flatMap(({ termId }) => terms.get(termId)?.family ?? []))];
  const strips = stripsWithin(asked.easting, asked.northing, asked.metres);
  const { freshnessShare: fresh, freshness, capacityShare: room, capacity } = weights;
  return {
    easting: asked.easting, northing: asked.northing, metres: asked.metres, families, ...strips, words, ...limitsOn(today),
    age: question.age ?? null, includeFull: question.includeFull ?? false, shutWay: shutWay(question.comesBy), areas: asked.areas, practice: asked.practice,
    ...Object.assign({}, ...needs.map((need, index) => needValues(need, index + 1, weights, terms))),
    nearness: weights.nearness, remoteShare: weights.remoteShare, halvingMetres: weights.halvingMetres,
    times: weights.times, ...Object.fromEntries((question.times ?? []).map(({ weekday, part }, index) => [`time${index + 1}`, openingMask(weekday, part)])),
    language: weights.language, languages: (question.languages ?? []).map((language) => language.toLowerCase()),
    access: weights.access, 'access bits': (question.access ?? []).map((feature) => accessBits[feature]),
    cost: weights.cost, freeOnly: filters.freeOnly ?? false,
    freshUnknown: freshness * fresh.unknown, fresh: freshness * fresh.fresh, ageing: freshness * fresh.ageing, stale: freshness * fresh.stale,
    roomOpen: capacity * room.open, roomLimited: capacity * room.limited, roomFull: capacity * room.full, roomUnknown: capacity * room.unknown,
    answers: weights.answers, variety: varietyPoints(needs, weights), remoteHundredths: remoteHundredths(weights),
    channelsChosen: bits((filters.channels ?? []).map((channel: AccessChannel) => channelBits[channel])), accessChosen: bits((filters.access ?? []).map((feature) => accessBits[feature])),
    dayMask: filters.weekday === undefined ? 0 : openingMask(filters.weekday, undefined), partMask: filters.part === undefined ? 0 : openingMask(undefined, filters.part),
    openMask: filters.weekday === undefined && filters.part === undefined ? 0 : openingMask(filters.weekday, filters.part),
    languagesChosen: filters.languages ?? [], conditions: asked.filtersAre === 'conditions',
    first: asked.first, afterKey: after?.[0] ?? null, afterId: after?.[1] ?? null,
  };
}

const bits = (each: readonly number[]): number => each.reduce((all, bit) => all | bit, 0);

/** A term asked twice counts once, at its best priority. */
export const needsOnce = (needs: readonly NeedAsked[]): readonly NeedAsked[] =>
  needs.filter(({ termId, priority }, index) => !needs.some((other, at) => other.termId === termId && (other.priority < priority || (other.priority === priority && at < index))));

function needValues({ termId, priority }: NeedAsked, place: number, weights: MatchWeights, terms: ReadonlyMap<string, NumberedTerm>): Readonly<Record<string, number>> {
  const term = terms.get(termId);
  const parent = needTerm(termId)?.parentId ?? null;
  const points = (fit: keyof MatchWeights['fit']) => weights.need * weights.priority[priority] * weights.fit[fit];
  return {
    [`term${place}`]: term?.no ?? -1,
    [`top${place}`]: (parent === null ? undefined : terms.get(parent)?.no) ?? -1,
    [`family${place}`]: term ? 1 << (term.family - 1) : 0,
    [`exact${place}`]: points('exact'),
    [`general${place}`]: points('general'),
    [`akin${place}`]: points(parent === null ? 'general' : 'related'),
  };
}

/** The first day on which a confirmation would still count on `today`: `confirmedSince(today, 12)` and later are shown. */
export function confirmedSince(today: CalendarDate, months: number): CalendarDate {
  const about = addMonths(today, -months);
  // Months are of different lengths: it may be a few days to either side.
  const near = [-3, -2, -1, 0, 1, 2, 3].map((days) => addDays(about, days));
  return near.find((day) => addMonths(day, months) >= today) ?? today;
}

let ofDay: { readonly today: CalendarDate; readonly shownSince: CalendarDate; readonly freshSince: CalendarDate; readonly ageingSince: CalendarDate } | undefined;

/** The limits of freshness on a day, reckoned once a day. */
function limitsOn(today: CalendarDate): NonNullable<typeof ofDay> {
  if (ofDay?.today !== today) ofDay = { today, shownSince: confirmedSince(today, 12), freshSince: confirmedSince(today, 3), ageingSince: confirmedSince(today, 6) };
  return ofDay;
}

interface Strips {
  readonly bands: readonly number[];
  /** Easting from which and to which each band is looked through: the chord of the circle, and a metre more. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** The bands that a circle crosses, with the part of each that it can cover; and the band of what lies nowhere. */
export function stripsWithin(easting: number, northing: number, metres: number): Strips {
  const first = Math.floor((northing - metres) / bandMetres);
  const last = Math.floor((northing + metres) / bandMetres);
  const bands = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const chords = bands.map((band) => {
    // Rows round their place to the metre, and lie in the band of where it was before.
    const off = Math.max(0, band * bandMetres - 1 - northing, northing - ((band + 1) * bandMetres + 1));
    return Math.ceil(Math.sqrt(Math.max(0, metres ** 2 - off ** 2))) + 1;
  });
  return {
    bands: [...bands, nowhereBand],
    lowest: [...chords.map((chord) => Math.floor(easting - chord)), 0],
    highest: [...chords.map((chord) => Math.ceil(easting + chord)), 0],
  };
}
