import { Database } from '@linkwell/database';
import { Client } from 'pg';
import { Connections, rateOf, tookAtRate } from '../measure';
import type { NationalDirectory } from './directories';
import { nationalQuestions } from './questions';
import { statementsOf } from './statements';

const connections = 8;
const editsPerSecond = 50;
const asJob = { kind: 'job', name: 'bench' } as const;

/** Searches at half of what eight connections can take, without and then with fifty edits of listings a second beside them. Half change whether there is room, half a summary. */
export async function besideEdits({ url, adminUrl }: NationalDirectory, questions: number, seconds: number) {
  const reading = await Database.connect(url, [], 1);
  const sent = await statementsOf(reading, await nationalQuestions(adminUrl, questions)).finally(() => reading.close());
  const ids = await someServices(adminUrl, 500);
  const searching = new Connections(url, connections, 'force_generic_plan');
  const editing = await Database.connect(url, [], 4);
  const edit = (place: number) => editing.within(asJob, async (unit) => {
    const id = ids[place % ids.length];
    if (place % 2 === 0) await unit.query(`update directory.service set capacity = case capacity when 'open' then 'limited' else 'open' end, version = version + 1 where id = $1`, [id]);
    else await unit.query(`update directory.service set summary = 'Changed for the ' || $2 || 'th time.', version = version + 1 where id = $1`, [id, String(place)]);
  }, 'linkwell_job');
  try {
    for (let place = 0; place < 20; place += 1) await edit(place);
    const half = Math.floor((await rateOf(sent, connections, seconds, (each) => searching.ask(each))) / 2);
    const alone = [] as number[];
    const beside = [] as number[];
    for (let round = 0; round < 2; round += 1) {
      alone.push((await tookAtRate(sent, half, seconds, (each) => searching.ask(each))).p95);
      const numbers = Array.from({ length: editsPerSecond * seconds }, (_, place) => place);
      const [searches] = await Promise.all([tookAtRate(sent, half, seconds, (each) => searching.ask(each)), tookAtRate(numbers, editsPerSecond, seconds, edit)]);
      beside.push(searches.p95);
    }
    return { searchesPerSecond: half, editsPerSecond, p95Alone: Math.min(...alone), p95Beside: Math.min(...beside) };
  } finally {
    await Promise.all([searching.close(), editing.close()]);
  }
}

async function someServices(adminUrl: string, count: number): Promise<readonly string[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from directory.service order by md5(id::text) limit $1', [count]);
  await client.end();
  return rows.map(({ id }) => id);
}
