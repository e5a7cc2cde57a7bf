import { addMonths, accessChannels, accessFeatures, partsOfDay, weekdays } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { defaultWeights, remoteHundredths, varietyPoints } from '@linkwell/matching-domain';
import { needTerm, needTerms, topTermOf } from '@linkwell/taxonomy-domain';
import { Client } from 'pg';
import type { NationalQuestion } from './questions';
import { page, today, type Sent } from './statements';

/** The numbers that the wide table knows terms by. */
export async function termNumbers(adminUrl: string): Promise<ReadonlyMap<string, number>> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ term_id: string; no: number }>('select term_id, no from matching.search_term');
  await client.end();
  return new Map(rows.map(({ term_id: id, no }) => [id, no]));
}

const weights = defaultWeights;

/**
 * The same search as everybody begins: `ST_DWithin` on a `geography` index over the wide table, where each fact is a column as one would write it, then what
 * the question asks, step by step. It knows the rules and the points, and nothing of how the product's own tables are laid out. True metres differ from the
 * grid's by up to 0.06 %, so it takes 0.1 % more and then checks the grid's.
 */
export function naively(question: NationalQuestion, terms: ReadonlyMap<string, number>): Sent {
  const needs = question.needs.filter(({ termId, priority }, at) => !question.needs.some((other, index) => other.termId === termId && (other.priority < priority || (other.priority === priority && index < at))));
  const { near, withinMetres } = question;
  const numbersOf = (of: (id: string) => boolean) => needTerms.filter(({ id }) => of(id)).map(({ id }) => terms.get(id) ?? -1);
  const topOf = (id: string) => topTermOf(needTerm(id) ?? fail(id)).id;
  const values: unknown[] = [near.easting, near.northing, withinMetres, today, addMonths(today as CalendarDate, -12), addMonths(today as CalendarDate, -6), addMonths(today as CalendarDate, -3), numbersOf((id) => needs.some(({ termId }) => topOf(termId) === topOf(id)))];
  const value = (given: unknown, type: string) => `$${values.push(given)}::${type}`;
  const earned = needs.map(({ termId, priority }) => {
    const points = weights.need * weights.priority[priority];
    const isTop = topOf(termId) === termId;
    return `case when terms @> array[${value(terms.get(termId), 'int')}] then ${value(points * weights.fit.exact, 'float8')}
      when terms @> array[${value(isTop ? -1 : terms.get(topOf(termId)), 'int')}] then ${value(points * weights.fit.general, 'float8')}
      when terms && ${value(numbersOf((id) => topOf(id) === topOf(termId)), 'int[]')} then ${value(points * (isTop ? weights.fit.general : weights.fit.related), 'float8')} else 0 end`;
  });
  const columns = needs.map((_, index) => `need_${index + 1}`);
  const nearestFirst = question.sort === 'distance';
  const text = `
    with here as (select st_setsrid(st_makepoint($1::float8, $2::float8), 27700) as point),
    near as (
      select wide.*, st_distance(spot, point) as away from bench.wide, here
        where st_dwithin(geog, st_transform(point, 4326)::geography, $3::float8 * 1.001) and st_distance(spot, point) <= $3 and terms && $8::int[]
      union all select wide.*, null from bench.wide where spot is null and terms && $8),
    taken as (
      select distinct on (service_id) service_id, place_id, remote or spot is null as no_journey, round(away) as metres, channels, access, opening, cost, languages, confirmed_on, lift, terms,
        case when capacity = 2 and capacity_until <= $4::date then 0 else capacity end as room
      from near
      where (confirmed_on is null or confirmed_on >= $5::date) and (closed_from is null or not $4 between closed_from and coalesce(closed_until, 'infinity'))
        and capacity <> 3 and (capacity <> 2 or capacity_until <= $4) and catchment_kind not in (1, 2)
      order by service_id, away nulls last, place_id),
    earned as (select *, ${earned.map((each, index) => `${each} as ${columns[index]}`).join(', ')} from taken),
    scored as (
      select *, greatest(0, floor((${columns.join(' + ')}
        + ${weights.nearness} * case when no_journey then ${weights.remoteShare} else 2::float8 ^ (-metres / ${weights.halvingMetres}) end
        + ${weights.freshness}::float8 * case when confirmed_on is null or confirmed_on > $4 then ${weights.freshnessShare.unknown}::float8 when confirmed_on >= $7::date then ${weights.freshnessShare.fresh} when confirmed_on >= $6::date then ${weights.freshnessShare.ageing} else ${weights.freshnessShare.stale} end
        + ${weights.capacity}::float8 * case room when 0 then ${weights.capacityShare.open}::float8 when 1 then ${weights.capacityShare.limited} when 2 then ${weights.capacityShare.full} else ${weights.capacityShare.unknown} end
        + ${weights.answers} * lift) * 100 + 0.5))::int as score
      from earned),
    ordered as (${nearestFirst ? `select *, case when no_journey then 1000000000 else metres::int end as key from scored` : byScore(needs.length > 1 ? columns : [], varietyPoints(needs, weights))}),
    page as (select * from ordered order by key ${nearestFirst ? '' : 'desc'}, service_id limit ${page + 1})
    select count(*)::int as total, count(*)::int as unfiltered, ${nearestFirst ? facets : 'null as facets, null as languages'},
      (select coalesce(json_agg(${shown('page', 'page.key')} order by page.key ${nearestFirst ? '' : 'desc'}, page.service_id), '[]') from page join matching.search_card as card using (service_id, place_id)) as items,
      ${needs.length > 1 ? `(${together(columns)})` : 'null'} as covering
    from ordered`;
  return { name: `naive-${needs.length}-${nearestFirst}`, text, values };
}

const fail = (id: string): never => {
  throw new Error(`"${id}" is no need.`);
};

const shown = (row: string, key: string, more = ''): string => `json_build_object('card', card.card, 'metres', ${row}.metres, 'score', ${row}.score, 'key', ${key}${more})`;

/** With what its place among the others adds or takes. */
const byScore = (needs: readonly string[], variety: number): string => `
  select *, score - case when no_journey then floor(${remoteHundredths(weights)}::float8 * (1 - 1::float8 / journeyless) + 0.5)::int else 0 end
    ${needs.length > 0 ? `+ floor(${variety}::float8 / turn + 0.5)::int` : ''} as key
  from (select *, count(*) filter (where no_journey) over best as journeyless
    ${needs.length > 0 ? `, least(${needs.map((need) => `case when ${need} > 0 then count(*) filter (where ${need} > 0) over best end`).join(', ')}) as turn` : ''}
    from scored window best as (order by score desc, service_id rows unbounded preceding)) as turned`;

const together = (needs: readonly string[]): string => `
  select json_agg(${shown('best', 'best.score', `, 'needPoints', array[${needs.map((need) => `best.${need}`).join(', ')}]`)} order by best.service_id)
  from (select distinct on (service_id) * from (${needs.map((need) => `(select * from ordered where ${need} > 0 order by ${needs.join(' + ')} desc, score desc, service_id limit 3)
    union all (select * from ordered where ${need} > 0 order by ${need} desc, score desc, service_id limit 2)`).join(' union all ')}) as each order by service_id) as best
  join matching.search_card as card using (service_id, place_id)`;

const having = (pairs: readonly (readonly [string | number, string])[]): string => `json_build_object('unknown', 0, 'values', json_build_object(${pairs.map(([value, condition]) => `'${value}', count(*) filter (where ${condition})`).join(', ')}))`;
/** In how many of the found each further choice is. Channels, features and hours are bits of the wide table too: a row of it is as narrow as it can simply be. */
const facets = `json_build_object(
  'channel', ${having(accessChannels.map((value, at) => [value, `channels & ${1 << at} <> 0`]))},
  'weekday', ${having(weekdays.map((day) => [day, `opening & ${7 << ((day - 1) * 3)} <> 0`]))},
  'part', ${having(partsOfDay.map((value, at) => [value, `opening & ${weekdays.reduce((mask, day) => mask | (1 << ((day - 1) * 3 + at)), 0)} <> 0`]))},
  'cost', ${having([['free', 'cost = 1'], ['paid', 'cost = 2']])},
  'language', ${`json_build_object('unknown', 0, 'values', json_build_object())`},
  'access', ${having(accessFeatures.map((value, at) => [value, `access & ${1 << at} <> 0`]))}) as facets,
  (select json_object_agg(name, number order by name) from (select name, count(*) as number from ordered, unnest(languages) as name group by name) as spoken) as languages`;
