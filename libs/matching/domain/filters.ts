import { isOpenIn, partsOfDay, weekdays, type AccessChannel, type AccessFeature, type OpeningTime, type PartOfDay, type Weekday } from '@linkwell/directory-domain';
import type { MatchCandidate } from './question';

/** What somebody who searches chose beside place and need. Empty or absent: no condition. */
export interface SearchFilters {
  /** Any of them. */
  readonly channels?: readonly AccessChannel[];
  readonly weekday?: Weekday | undefined;
  readonly part?: PartOfDay | undefined;
  readonly freeOnly?: boolean;
  /** Any of them, in English words. */
  readonly languages?: readonly string[];
  /** All of them. */
  readonly access?: readonly AccessFeature[];
}

/** What is known of a service that a filter can ask about. Empty lists and `null`: nobody said. */
export interface FilteredFacts {
  readonly openingTimes: readonly OpeningTime[];
  readonly channels: readonly AccessChannel[];
  readonly cost: 'free' | 'paid' | null;
  readonly languages: readonly string[];
  readonly access: readonly AccessFeature[];
}

/** What is known of a candidate that a filter can ask about. */
export const factsOf = ({ openingTimes, access: { channels }, cost = null, languages, accessFeatures = [] }: MatchCandidate): FilteredFacts => ({ openingTimes, channels, cost, languages, access: accessFeatures });

export const facetIds = ['channel', 'weekday', 'part', 'cost', 'language', 'access'] as const;
export type FacetId = (typeof facetIds)[number];

export interface FacetValue {
  readonly value: string;
  /** How many services would be left if this were chosen (for `access`: chosen as well). */
  readonly count: number;
}

export interface Facet {
  readonly id: FacetId;
  /** Every value that some service has, most first; days and parts of the day in their order. */
  readonly values: readonly FacetValue[];
  /** How many this group's choice leaves out only because nobody has said. */
  readonly unknown: number;
}

interface Group {
  /** Whether a service must have all that was chosen, or any of it. */
  readonly combine: 'any' | 'all';
  chosen(filters: SearchFilters): readonly string[];
  /** Takes this group's choice back. */
  readonly without: SearchFilters;
  /** `undefined`: nobody said. */
  valuesOf(facts: FilteredFacts, filters: SearchFilters): readonly string[] | undefined;
  readonly order?: readonly string[];
}

const known = (values: readonly string[]): readonly string[] | undefined => (values.length > 0 ? values : undefined);
const given = (value: string | number | undefined): readonly string[] => (value === undefined ? [] : [String(value)]);

/** A day and a part of the day mean one opening that is both: each group counts within what the other has chosen. */
const groups: Readonly<Record<FacetId, Group>> = {
  channel: { combine: 'any', without: { channels: [] }, chosen: ({ channels = [] }) => channels, valuesOf: ({ channels }) => known(channels) },
  weekday: {
    combine: 'any', without: { weekday: undefined }, order: weekdays.map(String), chosen: ({ weekday }) => given(weekday),
    valuesOf: ({ openingTimes }, { part }) => openingTimes.length === 0 ? undefined : openingTimes.filter((time) => part === undefined || isOpenIn(time, part)).map(({ weekday }) => String(weekday)),
  },
  part: {
    combine: 'any', without: { part: undefined }, order: partsOfDay, chosen: ({ part }) => given(part),
    valuesOf: ({ openingTimes }, { weekday }) => {
      if (openingTimes.length === 0) return undefined;
      const then = openingTimes.filter((time) => weekday === undefined || time.weekday === weekday);
      return partsOfDay.filter((part) => then.some((time) => isOpenIn(time, part)));
    },
  },
  cost: { combine: 'any', without: { freeOnly: false }, chosen: ({ freeOnly }) => (freeOnly ? ['free'] : []), valuesOf: ({ cost }) => (cost === null ? undefined : [cost]) },
  language: { combine: 'any', without: { languages: [] }, chosen: ({ languages = [] }) => languages, valuesOf: ({ languages }) => known(languages) },
  access: { combine: 'all', without: { access: [] }, chosen: ({ access = [] }) => access, valuesOf: ({ access }) => known(access) },
};

const passesGroup = (facet: FacetId, facts: FilteredFacts, filters: SearchFilters): boolean => {
  const chosen = groups[facet].chosen(filters);
  if (chosen.length === 0) return true;
  const values = groups[facet].valuesOf(facts, filters) ?? [];
  return groups[facet].combine === 'all' ? chosen.every((value) => values.includes(value)) : chosen.some((value) => values.includes(value));
};

/** Whether anything is chosen at all. */
export const hasChosen = (filters: SearchFilters): boolean => facetIds.some((facet) => groups[facet].chosen(filters).length > 0);

/** Whether a service has all that was chosen. What is not known of it leaves it out: somebody who must have a ramp needs more than a hope. */
export const passes = (facts: FilteredFacts, filters: SearchFilters): boolean => facetIds.every((facet) => passesGroup(facet, facts, filters));

/** The services that pass, in their order, and for each group what every one of its values would leave, in one pass over the services. */
export function applyFilters<Service>(services: readonly Service[], factsOf: (service: Service) => FilteredFacts, filters: SearchFilters): { readonly passed: readonly Service[]; readonly facets: readonly Facet[] } {
  const counted = facetIds.map((id) => ({ id, others: { ...filters, ...groups[id].without }, counts: new Map<string, number>(), unknown: 0 }));
  const passed: Service[] = [];
  for (const service of services) {
    const facts = factsOf(service);
    const whole = passes(facts, filters);
    if (whole) passed.push(service);
    for (const facet of counted) {
      if (!whole && !passes(facts, facet.others)) continue;
      const values = groups[facet.id].valuesOf(facts, filters);
      if (values === undefined) facet.unknown += whole ? 0 : 1;
      else if (whole || groups[facet.id].combine === 'any') for (const value of new Set(values)) facet.counts.set(value, (facet.counts.get(value) ?? 0) + 1);
    }
  }
  return { passed, facets: counted.map(({ id, counts, unknown }) => ({ id, values: inOrder(groups[id].order, counts, groups[id].chosen(filters)), unknown })) };
}

/** What was counted elsewhere of one group: its values, and how many its choice leaves out because nobody has said. */
export interface CountedGroup {
  readonly values: Readonly<Record<string, number>>;
  readonly unknown: number;
}

/** The facets from counts that were made elsewhere: those `applyFilters` would make, in its order. */
export const facetsCounted = (counted: Readonly<Record<FacetId, CountedGroup>>, filters: SearchFilters): readonly Facet[] =>
  facetIds.map((id) => {
    const some = new Map(Object.entries(counted[id].values).filter(([, count]) => count > 0));
    return { id, values: inOrder(groups[id].order, some, groups[id].chosen(filters)), unknown: counted[id].unknown };
  });

/** What was chosen stays among the values even when nothing is left of it, so that it can be taken back. */
function inOrder(order: readonly string[] | undefined, counts: ReadonlyMap<string, number>, chosen: readonly string[]): readonly FacetValue[] {
  const values = order ?? [...new Set([...counts.keys(), ...chosen])].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}
