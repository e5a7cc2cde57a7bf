import { accessChannels, accessFeatures, partsOfDay, weekdays } from '@linkwell/directory-domain';
import { facetIds, type FacetId } from '@linkwell/matching-domain';
import { accessBits, capacityCodes, catchmentCodes, channelBits, costCodes, nowhereBand, openingMask, wayCodes } from './search-codes';
import type { SearchSort } from './sorting';

/** What decides the text of a search's statement; everything else is a parameter. A shape has one text, so that PostgreSQL plans it once. */
export interface SearchShape {
  /** How many needs are asked, 0 to 30. */
  readonly needs: number;
  readonly words: boolean;
  /** How many times are wished for. */
  readonly times: number;
  readonly languages: boolean;
  readonly access: boolean;
  /** Whether anything is chosen beside the needs. */
  readonly filtered: boolean;
  /** Whether each choice's count is asked for. */
  readonly facets: boolean;
  readonly sort: SearchSort;
  /** Whether to name services that together cover several needs. */
  readonly together: boolean;
}

/** Values of a statement, in the order in which the text names them. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Gives each value that a text names its place, however often it is said. */
class Values {
  readonly names: string[] = [];

  of(name: string, type: string): string {
    let place = this.names.indexOf(name);
    if (place < 0) place = this.names.push(name) - 1;
    return `$${place + 1}::${type}`;
  }
}

const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0::float8' : terms.join(' + '));
const share = (conditions: readonly string[]): string => `(${conditions.map((condition) => `(${condition})::int`).join(' + ')})::float8 / ${conditions.length}`;

interface Text {
  readonly text: string;
  /** Of the values, in the order of their places. */
  readonly names: readonly string[];
}

/** A few hundred at most: there are no more shapes that people ask in. */
const texts = new Map<string, Text>();

/** The statement of a shape with its values. Throws for a value that was not given. */
export function searchStatement(shape: SearchShape, given: Readonly<Record<string, unknown>>): Statement {
  const { needs, words, times, languages, access, filtered, facets: counted, sort, together } = shape;
  const name = `search-${[needs, times, ...[words, languages, access, filtered, counted, together].map(Number), sort].join('-')}`;
  let known = texts.get(name);
  if (!known) texts.set(name, (known = textOf(shape)));
  const values = known.names.map((each) => {
    if (!(each in given)) throw new Error(`A search was given no value "${each}".`);
    return given[each] ?? null;
  });
  return { name, text: known.text, values };
}

/**
 * The whole search as one statement: which services are near, which rules leave out, the score, the order, the counts of every choice, one page of
 * documents. It is the domain's `rank` and `applyFilters` (libs/matching/domain) said to a database, and a test holds them together.
 *
 * `rows`: the nearest place of each service in the asked strips of the asked families (index `search_entry_near`), without what the hard rules leave
 * out. `scored`, `ordered`: its points, and what its place among the others adds. Then everything else from those.
 */
function textOf(shape: SearchShape): Text {
  const values = new Values();
  const text = [
    `with ${shape.words ? `${worded(values)},` : ''}`,
    `rows as materialized (${rows(shape, values)}),`,
    `scored as (${scored(shape, values)}),`,
    `ordered as materialized (${ordered(shape, values)}),`,
    `page as (${page(shape, values)})`,
    `select count(*) filter (where ${whole(shape)})::int as total, count(*)::int as unfiltered,`,
    [
      `${shape.facets ? facets(shape) : 'null'} as facets`,
      `${shape.facets ? `(${spoken(shape)})` : 'null'} as languages`,
      `(select coalesce(json_agg(${shown} order by page.number), '[]') from page join matching.search_card as card using (service_id, place_id)) as items`,
      `${shape.together ? `(${covering(shape)})` : 'null'} as covering`,
    ].join(', '),
    'from ordered',
  ].join('\n');
  return { text, names: values.names };
}

/** Services that hold all the words, and whether their own name does. Indexes: search_text_near, search_text_nowhere. */
const worded = (values: Values): string => {
  const point = `st_setsrid(st_makepoint(${values.of('easting', 'float8')}, ${values.of('northing', 'float8')}), 27700)`;
  const wanted = `(select matching.words_wanted(${values.of('words', 'text[]')}, false))`;
  return `worded as materialized (
    select service_id, place_id, words @@ (select matching.words_wanted(${values.of('words', 'text[]')}, true)) as named from (
      select * from matching.search_text where spot is not null and st_dwithin(spot, ${point}, ${values.of('metres', 'float8')}) and words @@ ${wanted}
      union all select * from matching.search_text where spot is null and words @@ ${wanted}) as found)`;
};

/** What the later steps need of a row; each column less is less to sort and keep. */
const carried = ['service_id', 'place_id', 'band', 'confirmed_on', 'channels', 'access', 'opening', 'cost', 'languages', 'lift'] as const;

function rows(shape: SearchShape, values: Values): string {
  const today = values.of('today', 'date');
  const squared = `(entry.x - ${values.of('easting', 'float8')}) ^ 2 + (entry.y - ${values.of('northing', 'float8')}) ^ 2`;
  const age = values.of('age', 'int');
  const source = shape.words
    ? `worded join matching.search_entry as entry on entry.service_id = worded.service_id and entry.place_id = worded.place_id and entry.family = any(${values.of('families', 'smallint[]')})`
    : `unnest(${values.of('families', 'smallint[]')}) as asked (family)
       cross join unnest(${values.of('bands', 'smallint[]')}, ${values.of('lowest', 'int[]')}, ${values.of('highest', 'int[]')}) as strip (band, lowest, highest)
       join matching.search_entry as entry on entry.family = asked.family and entry.band = strip.band and entry.x between strip.lowest and strip.highest`;
  const [areas, practice] = [values.of('areas', 'text[]'), values.of('practice', 'text')];
  return `
    select distinct on (entry.service_id) ${carried.map((column) => `entry.${column}`).join(', ')}, ${shape.words ? 'worded.named' : 'false as named'},
      entry.band = ${nowhereBand} or entry.remote as no_journey, distance.metres,
      case when entry.capacity = ${capacityCodes.full} and entry.capacity_until <= ${today} then ${capacityCodes.open} else entry.capacity end as room
      ${needPoints(shape, values).map((points, index) => `, ${points} as need_${index + 1}`).join('')}
    from ${source}
    cross join lateral (select case when entry.band = ${nowhereBand} then 0 else floor(sqrt(${squared}) + 0.5) end as metres) as distance
    where (entry.band = ${nowhereBand} or ${squared} <= ${values.of('metres', 'float8')} ^ 2)
      and (entry.confirmed_on is null or entry.confirmed_on >= ${values.of('shownSince', 'date')})
      and (${age} is null or ${age} between entry.min_age and entry.max_age)
      and (entry.closed_from is null or not ${today} between entry.closed_from and coalesce(entry.closed_until, 'infinity'))
      and entry.capacity <> ${capacityCodes.closed}
      and (${values.of('includeFull', 'boolean')} or entry.capacity <> ${capacityCodes.full} or entry.capacity_until <= ${today})
      and entry.way <> ${values.of('shutWay', 'int')}
      and (entry.catchment_kind not in (${catchmentCodes.area}, ${catchmentCodes.practice})
        or (entry.catchment_kind = ${catchmentCodes.area} and (${areas} is null or entry.catchment && ${areas}))
        or (entry.catchment_kind = ${catchmentCodes.practice} and (${practice} is null or ${practice} = any(entry.catchment))))
    order by entry.service_id, (entry.band = ${nowhereBand}), distance.metres, entry.place_id`;
}

/** What each need earns: the term itself, else its top term (for a top term: any of its own), else another of the family. */
const needPoints = ({ needs }: SearchShape, values: Values): readonly string[] =>
  Array.from({ length: needs }, (_, index) => {
    const of = (what: string, type: string) => values.of(`${what}${index + 1}`, type);
    return `case when ${of('term', 'int')} = any(entry.terms) then ${of('exact', 'float8')} when ${of('top', 'int')} = any(entry.terms) then ${of('general', 'float8')}
      when entry.families & ${of('family', 'int')} <> 0 then ${of('akin', 'float8')} else 0::float8 end`;
  });

const needColumns = ({ needs }: SearchShape): readonly string[] => Array.from({ length: needs }, (_, index) => `need_${index + 1}`);

function scored(shape: SearchShape, values: Values): string {
  const { times, languages, access } = shape;
  const weight = (name: string) => values.of(name, 'float8');
  const confirmed = `case when confirmed_on is null or confirmed_on > ${values.of('today', 'date')} then ${weight('freshUnknown')}
    when confirmed_on >= ${values.of('freshSince', 'date')} then ${weight('fresh')} when confirmed_on >= ${values.of('ageingSince', 'date')} then ${weight('ageing')} else ${weight('stale')} end`;
  const room = `case room when ${capacityCodes.open} then ${weight('roomOpen')} when ${capacityCodes.limited} then ${weight('roomLimited')} when ${capacityCodes.full} then ${weight('roomFull')} else ${weight('roomUnknown')} end`;
  const parts = [
    sum(needColumns(shape)),
    `${weight('nearness')} * case when no_journey then ${weight('remoteShare')} else 2::float8 ^ (-metres / ${weight('halvingMetres')}) end`,
    times > 0 ? `${weight('times')} * ${share(Array.from({ length: times }, (_, index) => `opening & ${values.of(`time${index + 1}`, 'int')} <> 0`))}` : '0',
    languages ? `case when lower(languages::text)::text[] && ${values.of('languages', 'text[]')} then ${weight('language')} else 0 end` : '0',
    access ? `${weight('access')} * (select avg((access & bit <> 0)::int::float8) from unnest(${values.of('access bits', 'int[]')}) as bit)` : '0',
    `case when ${values.of('freeOnly', 'boolean')} and cost = ${costCodes.free} then ${weight('cost')} else 0 end`,
    confirmed,
    room,
    `${weight('answers')} * lift`,
  ];
  return `select *, greatest(0, floor((${parts.join('\n + ')}) * 100 + 0.5))::int as score${shape.filtered ? `, ${groupFlags(values)}` : ''} from rows`;
}

/** For each group of filters, whether a service has what was chosen in it; `whole`: in all of them. */
const groupFlags = (values: Values): string => {
  const chosen = (name: string) => values.of(name, 'int');
  const flags: Readonly<Record<FacetId, string>> = {
    channel: `(${chosen('channelsChosen')} = 0 or channels & ${chosen('channelsChosen')} <> 0)`,
    weekday: `(${chosen('dayMask')} = 0 or opening & ${chosen('dayMask')} <> 0)`,
    part: `(${chosen('partMask')} = 0 or opening & ${chosen('partMask')} <> 0)`,
    cost: `(not ${values.of('freeOnly', 'boolean')} or cost = ${costCodes.free})`,
    language: `(${values.of('languagesChosen', 'text[]')} = '{}' or coalesce(languages && ${values.of('languagesChosen', 'text[]')}, false))`,
    access: `(access & ${chosen('accessChosen')} = ${chosen('accessChosen')})`,
  };
  // A day and a part of the day mean one opening that is both.
  return [...facetIds.map((id) => `${flags[id]} as has_${id}`), `${chosen('openMask')} as open_mask`, `${chosen('partMask')} as part_mask`, `${chosen('dayMask')} as day_mask`, `${values.of('conditions', 'boolean')} as conditions`].join(', ');
};

/** In all groups but one, or in all. */
const hasAllBut = ({ filtered }: SearchShape, but?: FacetId): string =>
  filtered ? facetIds.filter((id) => id !== but).map((id) => (id === 'weekday' && but !== 'part' ? '(open_mask = 0 or opening & open_mask <> 0)' : `has_${id}`)).join(' and ') : 'true';

/** Whether a service stands in the list. */
const whole = ({ filtered }: SearchShape): string => (filtered ? 'whole' : 'true');

function ordered(shape: SearchShape, values: Values): string {
  const all = shape.filtered ? `select *, (not conditions or (${hasAllBut(shape)})) as whole` : 'select *';
  if (shape.sort !== 'best') {
    const key = { distance: `case when no_journey then ${nowhereMetres} else metres::int end`, name: `(select name_order from matching.search_card as card where card.service_id = scored.service_id and card.place_id = scored.place_id)`, confirmed: `coalesce(to_char(confirmed_on, 'YYYY-MM-DD'), '')` }[shape.sort];
    return `${all}, ${key} as key from scored`;
  }
  const needs = needColumns(shape);
  const varied = needs.length > 1;
  const turns = varied ? needs.map((need) => `case when ${need} > 0 then count(*) filter (where ${need} > 0) over best end`) : [];
  return `
    ${all},
      score + case when named then ${namedHundredths} else 0 end
        + ${varied ? `coalesce(floor(${values.of('variety', 'float8')} / turn + 0.5), 0)::int` : '0'}
        - case when no_journey then floor(${values.of('remoteHundredths', 'float8')} * (1 - 1::float8 / journeyless) + 0.5)::int else 0 end as key
    from (select *, count(*) filter (where no_journey) over best as journeyless, ${varied ? `least(${turns.join(', ')})` : '1'} as turn
      from scored window best as (order by score desc, service_id rows unbounded preceding)) as turned`;
}

/** Where words are asked for, a service whose own name holds them stands before those whose description does: points for the order, in hundredths. */
const namedHundredths = 2_000;
/** Beyond every distance: what needs no journey, or has no known place, comes after what is near. */
export const nowhereMetres = 1_000_000_000;

function page(shape: SearchShape, values: Values): string {
  const { sort } = shape;
  const descending = sort === 'best' || sort === 'confirmed';
  const [key, id] = [values.of('afterKey', sort === 'best' || sort === 'distance' ? 'int' : 'text'), values.of('afterId', 'uuid')];
  const collated = sort === 'best' || sort === 'distance' ? 'key' : 'key collate "C"';
  const order = `${collated}${descending ? ' desc' : ''}, service_id`;
  return `
    select *, row_number() over (order by ${order}) as number from ordered
    where ${whole(shape)} and (${key} is null or ${collated} ${descending ? '<' : '>'} ${key} or (${collated} = ${key} and service_id > ${id}))
    order by ${order} limit ${values.of('first', 'int')}`;
}

const shown = `json_build_object('card', card.card, 'metres', case when page.band <> ${nowhereBand} then page.metres end, 'score', page.score, 'key', page.key)`;

/** The best two services for each need, for the domain to choose a covering set from. */
const covering = (shape: SearchShape): string => `
  select json_agg(json_build_object('card', card.card, 'metres', case when best.band <> ${nowhereBand} then best.metres end, 'score', best.score, 'key', best.key, 'needPoints', array[${needColumns(shape).map((need) => `best.${need}`).join(', ')}]) order by best.service_id)
  from (select distinct on (service_id) * from (${needColumns(shape).map((need) => `(select * from ordered where ${whole(shape)} and ${need} > 0 order by ${sum(needColumns(shape))} desc, key desc, service_id limit 3)
    union all (select * from ordered where ${whole(shape)} and ${need} > 0 order by ${need} desc, key desc, service_id limit 2)`).join(' union all ')}) as each order by service_id) as best
  join matching.search_card as card using (service_id, place_id)`;

/** What each value of each group would leave, as `applyFilters` of the domain has it; languages are counted apart. */
function facets(shape: SearchShape): string {
  const counted = (group: FacetId, combine: 'any' | 'all', known: string, values: readonly (readonly [string, string])[]) => {
    const others = hasAllBut(shape, group);
    const within = combine === 'any' ? others : hasAllBut(shape);
    return `'${group}', json_build_object('unknown', count(*) filter (where (${others}) and not (${known}) and not (${hasAllBut(shape)})), 'values', json_build_object(${values.map(([value, has]) => `'${value}', count(*) filter (where (${within}) and ${has})`).join(', ')}))`;
  };
  const timesKnown = 'opening <> 0';
  return `json_build_object(${[
    counted('channel', 'any', 'channels <> 0', accessChannels.map((value) => [value, `channels & ${channelBits[value]} <> 0`] as const)),
    counted('weekday', 'any', timesKnown, weekdays.map((day) => [String(day), `opening & ${openingMask(day, undefined)}${shape.filtered ? ' & (case part_mask when 0 then -1 else part_mask end)' : ''} <> 0`] as const)),
    counted('part', 'any', timesKnown, partsOfDay.map((part) => [part, `opening & ${openingMask(undefined, part)}${shape.filtered ? ' & (case day_mask when 0 then -1 else day_mask end)' : ''} <> 0`] as const)),
    counted('cost', 'any', `cost <> ${costCodes.unknown}`, (['free', 'paid'] as const).map((value) => [value, `cost = ${costCodes[value]}`] as const)),
    counted('language', 'any', 'languages is not null', []),
    counted('access', 'all', 'access <> 0', accessFeatures.map((value) => [value, `access & ${accessBits[value]} <> 0`] as const)),
  ].join(', ')})`;
}

const spoken = (shape: SearchShape): string => `
  select json_object_agg(name, number) from (
    select name, count(*) as number from ordered, unnest(languages) as name where ${hasAllBut(shape, 'language')} group by name) as counted`;

/** A way in that nobody has: nothing is shut. */
const openToAll = -1;
/** The way in that is shut to somebody who comes like this. */
export const shutWay = (comesBy: 'self' | 'professional' | undefined): number => (comesBy === undefined ? openToAll : comesBy === 'self' ? wayCodes.professional : wayCodes.self);
