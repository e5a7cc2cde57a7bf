import { Database } from '@linkwell/database';
import { Client } from 'pg';
import { Connections } from '../measure';
import { latencyOf, quantile } from '../side-by-side';
import type { NationalDirectory } from './directories';
import { nationalQuestions, type NationalQuestion } from './questions';
import { statementsOf, type Sent } from './statements';

/**
 * The same questions of a tenth and of the whole, each with a radius that holds as many services of its needs: what the size of the country costs when the answer is no larger.
 */
export async function growth(tenth: NationalDirectory, whole: NationalDirectory, count: number) {
  const questions = await nationalQuestions(tenth.adminUrl, count);
  const near = await asManyNear(tenth, whole, questions);
  const [small, large] = [await sentTo(tenth, questions), await sentTo(whole, near)];
  const sides = [new Connections(tenth.url, 1, 'force_generic_plan'), new Connections(whole.url, 1, 'force_generic_plan')] as const;
  const took = { small: [] as number[], large: [] as number[] };
  const found = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < 4; round += 1) {
    for (const [index, each] of small.entries()) {
      for (const side of (index + round) % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const)) {
        const start = performance.now();
        const answer = await sides[side === 'small' ? 0 : 1].ask(side === 'small' ? each : (large[index] as Sent));
        // The first round warms.
        if (round > 0) took[side].push(performance.now() - start);
        else found[side].push(Number(/"total":"?(\d+)/.exec(answer)?.[1] ?? NaN));
      }
    }
  }
  await Promise.all(sides.map((side) => side.close()));
  return {
    tenth: latencyOf(took.small), whole: latencyOf(took.large), foundInTheMiddle: { tenth: quantile(found.small, 0.5), whole: quantile(found.large, 0.5) },
    examinedForEachFound: await examined(whole, large.slice(0, 30)),
  };
}

async function sentTo({ url }: NationalDirectory, questions: readonly NationalQuestion[]): Promise<readonly Sent[]> {
  const database = await Database.connect(url, [], 1);
  return statementsOf(database, questions).finally(() => database.close());
}

const countNear = `
  select count(*)::int as services from matching.search_entry, (select $1::float8 as x, $2::float8 as y, $3::float8 as metres) as asked
  where family = 0 and band between floor((asked.y - metres) / 2000)::smallint and floor((asked.y + metres) / 2000)::smallint and search_entry.x between asked.x - metres and asked.x + metres
    and (search_entry.x - asked.x) ^ 2 + (search_entry.y - asked.y) ^ 2 <= metres ^ 2`;

/** The radius, by halving, within which the whole has as many services as the tenth has within the question's. */
async function asManyNear(tenth: NationalDirectory, whole: NationalDirectory, questions: readonly NationalQuestion[]): Promise<readonly NationalQuestion[]> {
  const [few, many] = [new Client({ connectionString: tenth.adminUrl }), new Client({ connectionString: whole.adminUrl })];
  await Promise.all([few.connect(), many.connect()]);
  const within = async (client: Client, { near }: NationalQuestion, metres: number) => (await client.query<{ services: number }>(countNear, [near.easting, near.northing, metres])).rows[0]?.services ?? 0;
  const changed: NationalQuestion[] = [];
  for (const question of questions) {
    const wanted = await within(few, question, question.withinMetres);
    let [low, high] = [0, question.withinMetres];
    while (high - low > 5) {
      const middle = Math.round((low + high) / 2);
      if ((await within(many, question, middle)) < wanted) low = middle;
      else high = middle;
    }
    changed.push({ ...question, withinMetres: high });
  }
  await Promise.all([few.end(), many.end()]);
  return changed;
}

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** Rows of the search's table that were looked at for each service that was found. */
async function examined({ adminUrl }: NationalDirectory, sent: readonly Sent[]): Promise<number> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('set plan_cache_mode = force_generic_plan; set jit = off');
  let [looked, found] = [0, 0];
  for (const { text, values } of sent) {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(`explain (analyze, timing off, format json) ${text}`, [...values]);
    const entries = (plan: Plan): number => (plan['Relation Name'] === 'search_entry' ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] : 0) + (plan.Plans ?? []).reduce((sum, each) => sum + entries(each), 0);
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (plan) looked += entries(plan);
    found += (await client.query<{ total: number }>(text, [...values])).rows[0]?.total ?? 0;
  }
  await client.end();
  return looked / Math.max(1, found);
}
