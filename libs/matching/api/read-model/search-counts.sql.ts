import { accessChannels, accessFeatures, partsOfDay, weekdays } from '@linkwell/directory-domain';
import { facetIds, type FacetId } from '@linkwell/matching-domain';
import { accessBits, channelBits, costCodes, dayBit, openingMask, partBit, traitShifts } from './search-codes';
import type { SearchShape } from './search-statement';
import type { Values } from './statement-values';

/** One bit for each group of filters in which a service lacks what was chosen; `opening`: no one opening is both of the day and of the part of it. */
const lackBits = { channel: 1, weekday: 2, part: 4, cost: 8, language: 16, access: 32, opening: 64 } as const;

/** The bits of what a service of `search_entry` lacks. Where nothing is chosen in a group, the mask asks for the bit that every service has. */
export const lacking = (values: Values): string => {
  const has = (mask: string) => `entry.traits & ${values.of(mask, 'int')} <> 0`;
  const conditions: Readonly<Record<keyof typeof lackBits, string>> = {
    channel: has('channelsChosen'), weekday: has('dayChosen'), part: has('partChosen'), cost: has('costChosen'),
    language: `${values.of('anyLanguage', 'boolean')} or entry.languages = any(array(select no from matching.search_languages where names && ${values.of('languagesChosen', 'text[]')}))`,
    access: `entry.traits & ${values.of('accessChosen', 'int')} = ${values.of('accessChosen', 'int')}`,
    opening: `${values.of('openMask', 'int')} = 0 or entry.opening & ${values.of('openMask', 'int')} <> 0`,
  };
  return `(${Object.entries(conditions).map(([group, condition]) => `case when ${condition} then 0 else ${lackBits[group as keyof typeof lackBits]} end`).join(' | ')})`;
};

/** The bits of all groups but one, or of all. A day and a part of the day mean one opening that is both. */
const bitsBut = (but?: FacetId): number => {
  const groups = facetIds.filter((id) => id !== but).map((id) => (id === 'weekday' && but !== 'part' ? 'opening' : id));
  return groups.reduce((bits, group) => bits | lackBits[group], 0);
};
export const lacksNothing = bitsBut();

const hasAllBut = ({ filtered }: SearchShape, but?: FacetId): string => (filtered ? `lacking & ${bitsBut(but)} = 0` : 'true');

/** Whether a service stands in the list: `conditions` is 0 where what was chosen is a wish. */
export const listed = ({ filtered }: SearchShape, values: Values): string => (filtered ? `lacking & ${values.of('conditions', 'int')} = 0` : 'true');

/** Services counted by what can be chosen of them: there are far fewer kinds than services. */
export const lookedAlike = ({ filtered }: SearchShape): string => {
  const kind = `traits, languages${filtered ? ', lacking, opening' : ''}`;
  return `select ${kind}, count(*)::int as services from rows group by ${kind}`;
};

/** The totals and, where they are asked for, what each value of each group would leave, as `applyFilters` of the domain has it. */
export function counts(shape: SearchShape, values: Values): string {
  if (!shape.facets) return `count(*) filter (where ${listed(shape, values)})::int as total, count(*)::int as unfiltered, null as facets, null as languages`;
  const spoken = `select json_object_agg(name, number order by name) from (
    select name, sum(services) as number from alike join matching.search_languages on no = alike.languages cross join unnest(names) as name where ${hasAllBut(shape, 'language')} group by name) as counted`;
  return `${counted(listed(shape, values))}::int as total, ${counted('true')}::int as unfiltered, ${facets(shape, values)} as facets, (${spoken}) as languages`;
}

const counted = (condition: string): string => `coalesce(sum(services) filter (where ${condition}), 0)`;

/** Languages are counted apart. */
function facets(shape: SearchShape, values: Values): string {
  const group = (id: FacetId, combine: 'any' | 'all', known: string, choices: readonly (readonly [string, string])[]) => {
    const others = hasAllBut(shape, id);
    const within = combine === 'any' ? others : hasAllBut(shape);
    return `'${id}', json_build_object('unknown', ${shape.filtered ? counted(`${others} and not (${known}) and not (${hasAllBut(shape)})`) : '0'}, 'values', json_build_object(${choices.map(([value, has]) => `'${value}', ${counted(`${within} and ${has}`)}`).join(', ')}))`;
  };
  const some = (mask: number) => `traits & ${mask} <> 0`;
  const all = (bits: Readonly<Record<string, number>>, shift: number) => Object.values(bits).reduce((mask, bit) => mask | (bit << shift), 0);
  const open = (mask: number, within: string) => `opening & ${mask} & ${values.of(within, 'int')} <> 0`;
  const timesKnown = some([...weekdays.map(dayBit), ...partsOfDay.map(partBit)].reduce((mask, bit) => mask | bit, 0));
  return `json_build_object(${[
    group('channel', 'any', some(all(channelBits, traitShifts.channel)), accessChannels.map((value) => [value, some(channelBits[value] << traitShifts.channel)] as const)),
    group('weekday', 'any', timesKnown, weekdays.map((day) => [String(day), shape.filtered ? open(openingMask(day, undefined), 'partMask') : some(dayBit(day))] as const)),
    group('part', 'any', timesKnown, partsOfDay.map((part) => [part, shape.filtered ? open(openingMask(undefined, part), 'dayMask') : some(partBit(part))] as const)),
    group('cost', 'any', some((costCodes.free | costCodes.paid) << traitShifts.cost), (['free', 'paid'] as const).map((value) => [value, some(costCodes[value] << traitShifts.cost)] as const)),
    group('language', 'any', 'languages <> 0', []),
    group('access', 'all', some(all(accessBits, traitShifts.access)), accessFeatures.map((value) => [value, some(accessBits[value] << traitShifts.access)] as const)),
  ].join(', ')})`;
}
