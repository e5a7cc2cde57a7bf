import { addMonths, type AccessChannel } from '@linkwell/directory-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import { remoteHundredths, varietyPoints, type MatchQuestion, type MatchWeights, type NeedAsked, type SearchFilters } from '@linkwell/matching-domain';
import { needTerm } from '@linkwell/taxonomy-domain';
import { accessBits, always, anyAge, bandMetres, channelBits, costCodes, dayBit, dayNumber, everyFamily, noDay, nowhereBand, openingMask, partBit, ruleBits, traitShifts } from './search-codes';
import { lacksNothing } from './search-counts.sql';
import { namedHundredths } from './search-statement';
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
  const days = limitsOn(today);
  const variety = varietyPoints(needs, weights);
  return {
    easting: asked.easting, northing: asked.northing, metres: asked.metres, families, before: families.map((_, index) => bits(families.slice(0, index).map(familyBit))), ...strips, words, ...days,
    ageFrom: question.age ?? anyAge.to, ageTo: question.age ?? anyAge.from, fullAllowed: question.includeFull ? noDay : days.todayNo, areas: asked.areas, practice: asked.practice,
    shut: ruleBits.closed | (question.comesBy === 'self' ? ruleBits.professional : question.comesBy === 'professional' ? ruleBits.self : 0),
    lookedUp: ruleBits.dated | ruleBits.several | (asked.areas === null ? 0 : ruleBits.area) | (asked.practice === null ? 0 : ruleBits.practice),
    ...Object.assign({}, ...needs.map((need, index) => needValues(need, index + 1, weights, terms))),
    nearness: weights.nearness, remoteShare: weights.remoteShare, halvingMetres: weights.halvingMetres,
    times: weights.times, ...Object.fromEntries((question.times ?? []).map(({ weekday, part }, index) => [`time${index + 1}`, openingMask(weekday, part)])),
    language: weights.language, languages: (question.languages ?? []).map((language) => language.toLowerCase()),
    access: weights.access, accessWanted: maskOf(question.access ?? [], accessBits, traitShifts.access), accessCount: new Set(question.access).size,
    cost: weights.cost, freeOnly: filters.freeOnly ?? false,
    freshUnknown: freshness * fresh.unknown, fresh: freshness * fresh.fresh, ageing: freshness * fresh.ageing, stale: freshness * fresh.stale,
    roomOpen: capacity * room.open, roomLimited: capacity * room.limited, roomFull: capacity * room.full, roomUnknown: capacity * room.unknown,
    answers: weights.answers, variety, spread: variety, spreadNamed: variety + namedHundredths, remoteHundredths: remoteHundredths(weights),
    ...chosen(filters), conditions: asked.filtersAre === 'conditions' ? lacksNothing : 0,
    first: asked.first, afterKey: after?.[0] ?? null, afterId: after?.[1] ?? null,
  };
}

const bits = (each: readonly number[]): number => each.reduce((all, bit) => all | bit, 0);
const familyBit = (family: number): number => (family === everyFamily ? 0 : 1 << (family - 1));
const maskOf = <Key extends string>(keys: readonly Key[], values: Readonly<Record<Key, number>>, shift: number): number => bits(keys.map((key) => values[key] << shift));

/** What was chosen in each group, as masks over a service's traits; \`always\` where nothing was. */
const chosen = ({ channels = [], access = [], languages = [], weekday, part, freeOnly = false }: SearchFilters): Readonly<Record<string, unknown>> => ({
  channelsChosen: maskOf<AccessChannel>(channels, channelBits, traitShifts.channel) || always, accessChosen: maskOf(access, accessBits, traitShifts.access),
  dayChosen: weekday === undefined ? always : dayBit(weekday), partChosen: part === undefined ? always : partBit(part), costChosen: freeOnly ? costCodes.free << traitShifts.cost : always,
  dayMask: openingMask(weekday, undefined), partMask: openingMask(undefined, part), openMask: weekday === undefined && part === undefined ? 0 : openingMask(weekday, part),
  languagesChosen: languages, anyLanguage: languages.length === 0,
});

/** A term asked twice counts once, at its best priority. */
export const needsOnce = (needs: readonly NeedAsked[]): readonly NeedAsked[] =>
  needs.filter(({ termId, priority }, index) => !needs.some((other, at) => other.termId === termId && (other.priority < priority || (other.priority === priority && at < index))));

function needValues({ termId, priority }: NeedAsked, place: number, weights: MatchWeights, terms: ReadonlyMap<string, NumberedTerm>): Readonly<Record<string, number>> {
  const term = terms.get(termId);
  const parent = needTerm(termId)?.parentId ?? null;
  const points = (fit: keyof MatchWeights['fit']) => weights.need * weights.priority[priority] * weights.fit[fit];
  return {
    [`term${place}`]: term?.no ?? -1,
    [`termBit${place}`]: term ? 1 << term.bit : 0,
    [`topBit${place}`]: parent === null ? 0 : 1,
    [`familyNo${place}`]: term?.family ?? -1,
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

let ofDay: { readonly today: CalendarDate; readonly todayNo: number; readonly shownSince: number; readonly freshSince: number; readonly ageingSince: number } | undefined;

/** The limits of freshness on a day, reckoned once a day. */
function limitsOn(today: CalendarDate): NonNullable<typeof ofDay> {
  if (ofDay?.today !== today) {
    const since = (months: number) => dayNumber(confirmedSince(today, months));
    ofDay = { today, todayNo: dayNumber(today), shownSince: since(12), freshSince: since(3), ageingSince: since(6) };
  }
  return ofDay;
}

interface Strips {
  readonly bands: readonly number[];
  /** Easting from which and to which each band is looked through: the chord of the circle, and a metre more. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** Square metres from the place within which a row counts: all of what lies nowhere. */
  readonly reaches: readonly number[];
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
    reaches: [...bands.map(() => metres ** 2), Number.MAX_SAFE_INTEGER],
  };
}
