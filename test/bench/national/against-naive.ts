import { Database } from '@linkwell/database';
import { Connections, mean, rateOf } from '../measure';
import { interleave } from '../side-by-side';
import type { NationalDirectory } from './directories';
import { nationalQuestions, type NationalQuestion } from './questions';
import { naively, termNumbers } from './naive';
import { statementsOf, type Sent } from './statements';

/**
 * Our statement beside the naive one on one directory: the same answers, then time and throughput. `near`: nearest first, with the count of every further choice;
 * `best`: the best match first.
 */
export async function againstNaive(directory: NationalDirectory, kind: 'near' | 'best', count: number, seconds: number, say: (line: string) => void) {
  const database = await Database.connect(directory.url, [], 1);
  const questions = (await nationalQuestions(directory.adminUrl, count)).map((question) => (kind === 'near' ? { ...question, sort: 'distance' as const, filters: {} } : question));
  const sent = await statementsOf(database, questions).finally(() => database.close());
  const terms = await termNumbers(directory.adminUrl);
  const naive = new Map(sent.map((each, index) => [each, naively(questions[index] as NationalQuestion, terms)]));
  const naiveOf = (each: Sent): Sent => naive.get(each) ?? each;
  const sides = (count: number) => ({ ours: new Connections(directory.url, count, 'force_generic_plan'), naive: new Connections(directory.url, count, 'auto') });

  const alone = sides(1);
  let different = 0;
  const found: number[] = [];
  for (const each of sent) {
    const [mine, theirs] = [await alone.ours.ask(each), await alone.naive.ask(naiveOf(each))];
    if (mine !== theirs) different += 1;
    found.push(Number(/"total":"?(\d+)/.exec(mine)?.[1] ?? NaN));
  }
  say(`${directory.services} services, ${kind}: ${sent.length} questions compared, ${different} answered differently. Measuring.`);
  const latency = await interleave(sent, 3, { ours: (each) => alone.ours.ask(each), naive: (each) => alone.naive.ask(naiveOf(each)) });
  await Promise.all([alone.ours.close(), alone.naive.close()]);

  const rates: Record<string, { readonly ours: number; readonly naive: number }> = {};
  for (const connections of [1, 8, 32]) {
    const { ours, naive: theirs } = sides(connections);
    const rounds = { ours: [] as number[], naive: [] as number[] };
    for (let round = 0; round < 2; round += 1) {
      rounds.ours.push(await rateOf(sent, connections, seconds, (each) => ours.ask(each)));
      rounds.naive.push(await rateOf(sent, connections, seconds, (each) => theirs.ask(naiveOf(each))));
    }
    await Promise.all([ours.close(), theirs.close()]);
    rates[connections] = { ours: mean(rounds.ours), naive: mean(rounds.naive) };
  }
  return { kind, services: directory.services, questions: sent.length, different, found, ours: latency.ours, naive: latency.naive, rates };
}
