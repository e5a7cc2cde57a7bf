import { ruleBits } from './search-codes';
import { needPoints, scoreOf, sum } from './score.sql';
import { counts, lacking, listed, lookedAlike } from './search-counts.sql';
import type { SearchSort } from './sorting';
import { Values } from './statement-values';

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
 * `rows`: the nearest place of each service in the asked strips of the asked families, without what the hard rules leave out, read from the index
 * `search_entry_near` alone; each row is touched as little as it can be. `ordered`: those that can be on the page, with what their place among the others adds.
 */
function textOf(shape: SearchShape): Text {
  const values = new Values();
  const score = shape.sort === 'best' ? 'page.score' : scoreOf(shape, values, 'page');
  const items = `(select coalesce(json_agg(${shown('page', score, values)} order by ${orderOf(shape, 'page.key', 'page.service_id')}), '[]') from page)`;
  const text = [
    `with ${shape.words ? `${worded(values)},` : ''}`,
    `rows as materialized (${rows(shape, values)}),`,
    ...(shape.facets ? [`alike as materialized (${lookedAlike(shape)}),`] : []),
    ...(shape.sort === 'best' ? [`ordered as (${ordered(shape, values)}),`] : []),
    `page as (${page(shape, values)})`,
    `select ${counts(shape, values)}, ${items} as items, ${shape.together ? `(${covering(shape, values)})` : 'null'} as covering`,
    `from ${shape.facets ? 'alike' : 'rows'}`,
  ].join('\n');
  return { text, names: values.names };
}

/** Services that hold all the words, and whether their own name does; a metre more than asked, for rows round their place. Indexes: search_text_near, search_text_nowhere. */
const worded = (values: Values): string => {
  const point = `st_setsrid(st_makepoint(${values.of('easting', 'float8')}, ${values.of('northing', 'float8')}), 27700)`;
  const wanted = `(select matching.words_wanted(${values.of('words', 'text[]')}, false))`;
  return `worded as materialized (
    select service_id, place_id, words @@ (select matching.words_wanted(${values.of('words', 'text[]')}, true)) as named from (
      select * from matching.search_text where spot is not null and st_dwithin(spot, ${point}, ${values.of('metres', 'float8')} + 1) and words @@ ${wanted}
      union all select * from matching.search_text where spot is null and words @@ ${wanted}) as found)`;
};

const squared = (values: Values, row: string): string => {
  const [east, north] = [`(${row}.x - ${values.of('easting', 'float8')})`, `(${row}.y - ${values.of('northing', 'float8')})`];
  return `(${east} * ${east} + ${north} * ${north})`;
};

/** Whole metres in a straight line. */
export const metresOf = (values: Values, row: string): string => `floor(sqrt(${squared(values, row)}) + 0.5)`;

/** What the score is reckoned from, for orders in which only the page's services need one. */
const scoreFacts = ['family', 'x', 'y', 'confirmed', 'full_until', 'families', 'fits', 'lift', 'opening', 'traits', 'languages', 'terms'] as const;

function rows(shape: SearchShape, values: Values): string {
  const [families, before] = [values.of('families', 'smallint[]'), values.of('before', 'int[]')];
  const best = shape.sort === 'best';
  const source = shape.words
    ? `worded join matching.search_entry as entry on entry.service_id = worded.service_id and entry.place_id = worded.place_id
       join unnest(${families}, ${before}) as asked (family, before) on asked.family = entry.family`
    : `unnest(${families}, ${before}) as asked (family, before)
       cross join unnest(${values.of('bands', 'smallint[]')}, ${values.of('lowest', 'int[]')}, ${values.of('highest', 'int[]')}, ${values.of('reaches', 'float8[]')}) as strip (band, lowest, highest, reach)
       join matching.search_entry as entry on entry.family = asked.family and entry.band = strip.band and entry.x between strip.lowest and strip.highest`;
  const near = shape.words ? `(entry.rules & ${ruleBits.nowhere} <> 0 or ${squared(values, 'entry')} <= ${values.of('metres', 'float8')} * ${values.of('metres', 'float8')})` : `${squared(values, 'entry')} <= strip.reach`;
  const taken = `
    where ${near}
      and entry.confirmed >= ${values.of('shownSince', 'int')} and entry.full_until <= ${values.of('fullAllowed', 'int')} and entry.rules & ${values.of('shut', 'int')} = 0
      and entry.min_age <= ${values.of('ageFrom', 'int')} and entry.max_age >= ${values.of('ageTo', 'int')} and entry.families & asked.before = 0
      and (entry.rules & ${values.of('lookedUp', 'int')} = 0 or ${lookedUp(values)})`;
  const facts = [
    'entry.no', 'entry.service_id', 'entry.rules', ...(best ? ['entry.x', 'entry.y'] : scoreFacts.map((fact) => `entry.${fact}`)),
    ...(best && shape.facets ? ['entry.traits', 'entry.languages'] : []), ...(best && shape.facets && shape.filtered ? ['entry.opening'] : []),
    ...(shape.filtered ? [`${lacking(values)} as lacking`] : []), ...(shape.words ? ['worded.named'] : []), ...(best ? [] : [`${keyOf(shape, values)} as key`]),
  ];
  if (shape.needs < 2) return `select ${facts.join(', ')}${best ? `, ${scoreOf(shape, values, 'entry')} as score` : ''} from ${source} ${taken}`;
  const points = needPoints(shape, values, 'entry').map((each, index) => `${each} as need_${index + 1}`);
  const all = `select ${facts.join(', ')}, ${[...points, ...(best ? scoreFacts.filter((fact) => !facts.includes(`entry.${fact}`)).map((fact) => `entry.${fact}`) : [])].join(', ')} from ${source} ${taken}`;
  if (!best && !shape.together) return all;
  // The points of several needs are reckoned once, for the sum and for themselves.
  const kept = facts.map((fact) => fact.replace(/^.*(?: as |\.)/s, ''));
  return `select ${[...kept, ...needColumns(shape)].join(', ')}, ${scoreOf(shape, values, 'entry')} as score from (${all} offset 0) as entry`;
}

/** Rules that few services have, and of a service with several places the nearest of those within reach. Indexes: search_card_no_key, search_entry_pkey. */
function lookedUp(values: Values): string {
  const [today, areas, practice] = [values.of('today', 'date'), values.of('areas', 'text[]'), values.of('practice', 'text')];
  const [own, others] = [squared(values, 'entry'), squared(values, 'other')];
  return `exists (
        select from matching.search_card as card where card.no = entry.no
          and (card.closed_from is null or not ${today} between card.closed_from and coalesce(card.closed_until, 'infinity'))
          and (entry.rules & ${ruleBits.area} = 0 or ${areas} is null or card.catchment && ${areas})
          and (entry.rules & ${ruleBits.practice} = 0 or ${practice} is null or ${practice} = any(card.catchment))
          and (entry.rules & ${ruleBits.several} = 0 or not exists (
            select from matching.search_entry as other where other.service_id = card.service_id and other.family = 0 and other.place_id <> card.place_id
              and case when other.rules & ${ruleBits.nowhere} <> 0 then entry.rules & ${ruleBits.nowhere} <> 0 and other.place_id < card.place_id
                else ${others} <= ${values.of('metres', 'float8')} * ${values.of('metres', 'float8')} and (entry.rules & ${ruleBits.nowhere} <> 0 or (${others}, other.place_id) < (${own}, card.place_id)) end)))`;
}

export const needColumns = ({ needs }: SearchShape): readonly string[] => Array.from({ length: needs }, (_, index) => `need_${index + 1}`);

/** What the list is sorted by, where that is not the score. */
function keyOf({ sort }: SearchShape, values: Values): string {
  if (sort === 'distance') return `case when entry.rules & ${ruleBits.afar} <> 0 then ${nowhereMetres} else ${metresOf(values, 'entry')}::int end`;
  if (sort === 'name') return `(select name_order from matching.search_card as card where card.no = entry.no)`;
  return `(select coalesce(card ->> 'lastConfirmedOn', '') from matching.search_card as card where card.no = entry.no)`;
}

/**
 * Of a list by score nothing can be on the page but what comes, with all that its place could add, up to the last of as many near services as the page has: those
 * keep at least their score. What an order adds depends on better scores only, so that the others need not be known.
 */
function ordered(shape: SearchShape, values: Values): string {
  const needs = needColumns(shape);
  const varied = needs.length > 1;
  const spread = values.of(shape.words ? 'spreadNamed' : 'spread', 'int');
  const key = values.of('afterKey', 'int');
  const afar = `rules & ${ruleBits.afar} <> 0`;
  const turns = varied ? needs.map((need) => `case when ${need} > 0 then count(*) filter (where ${need} > 0) over best end`) : [];
  return `
    select *, score${shape.words ? ` + case when named then ${namedHundredths} else 0 end` : ''}
        ${varied ? `+ coalesce(floor(${values.of('variety', 'float8')} / turn + 0.5), 0)::int` : ''}
        - case when ${afar} then floor(${values.of('remoteHundredths', 'float8')} * (1 - 1::float8 / journeyless) + 0.5)::int else 0 end as key
    from (
      select *, count(*) filter (where ${afar}) over best as journeyless${varied ? `, least(${turns.join(', ')}) as turn` : ''}
      from rows
      where score >= coalesce((
        select score from rows where rules & ${ruleBits.afar} = 0 and ${listed(shape, values)} and (${key} is null or score < ${key} - ${spread})
        order by score desc offset ${values.of('first', 'int')} - 1 limit 1), 0) - ${spread}
      window best as (order by score desc, service_id rows unbounded preceding)) as turned`;
}

/** Where words are asked for, a service whose own name holds them stands before those whose description does: points for the order, in hundredths. */
export const namedHundredths = 2_000;
/** Beyond every distance: what needs no journey, or has no known place, comes after what is near. */
const nowhereMetres = 1_000_000_000;

const isDescending = ({ sort }: SearchShape): boolean => sort === 'best' || sort === 'confirmed';
const isNumber = ({ sort }: SearchShape): boolean => sort === 'best' || sort === 'distance';
const orderOf = (shape: SearchShape, key: string, id: string): string => `${key}${isNumber(shape) ? '' : ' collate "C"'}${isDescending(shape) ? ' desc' : ''}, ${id}`;

function page(shape: SearchShape, values: Values): string {
  const [after, id] = [values.of('afterKey', isNumber(shape) ? 'int' : 'text'), values.of('afterId', 'uuid')];
  const key = isNumber(shape) ? 'key' : 'key collate "C"';
  return `
    select * from ${shape.sort === 'best' ? 'ordered' : 'rows'}
    where ${listed(shape, values)} and (${after} is null or ${key} ${isDescending(shape) ? '<' : '>'} ${after} or (${key} = ${after} and service_id > ${id}))
    order by ${orderOf(shape, 'key', 'service_id')} limit ${values.of('first', 'int')}`;
}

const card = (row: string): string => `(select card from matching.search_card as card where card.no = ${row}.no)`;
const journey = (row: string, values: Values): string => `case when ${row}.rules & ${ruleBits.nowhere} = 0 then ${metresOf(values, row)} end`;
const shown = (row: string, score: string, values: Values): string => `json_build_object('card', ${card(row)}, 'metres', ${journey(row, values)}, 'score', ${score}, 'key', ${row}.key)`;

/** The best two services for each need and the best three of those that meet it, for the domain to choose a covering set from; as there, ties by score. */
const covering = (shape: SearchShape, values: Values): string => `
  select json_agg(json_build_object('card', ${card('best')}, 'metres', ${journey('best', values)}, 'score', best.score, 'key', best.score, 'needPoints', array[${needColumns(shape).map((need) => `best.${need}`).join(', ')}]) order by best.service_id)
  from (select distinct on (service_id) * from (${needColumns(shape).map((need) => `(select * from rows where ${listed(shape, values)} and ${need} > 0 order by ${sum(needColumns(shape))} desc, score desc, service_id limit 3)
    union all (select * from rows where ${listed(shape, values)} and ${need} > 0 order by ${need} desc, score desc, service_id limit 2)`).join(' union all ')}) as each order by service_id) as best`;

