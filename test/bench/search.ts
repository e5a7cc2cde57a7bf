import { Database, type UnitOfWork } from '@linkwell/database';
import { WriteListings, type ListingToWrite } from '@linkwell/directory-api';
import { PlaceFinder } from '@linkwell/geography-api';
import { dayInLondon, publicViewer, seededRandom } from '@linkwell/kernel';
import { FindSupport } from '@linkwell/matching-api';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { cpus, loadavg } from 'node:os';
import { InventedCountry } from './invented-country';
import { inventedDirectory } from './invented-directory';
import { naiveSearch } from './naive-search';
import { gazetteerOf, questionsOf, type AskedQuestion } from './questions';
import { interleave, perSecond, quantile } from './side-by-side';

/** What a page of results shows. */
const page = 25;
const many = 8;
/** At the middle of the questions the naive search may not be the faster one. */
const leastRatio = 1;

const clock = new FixedClock(new Date('2026-05-20T09:00:00Z'));
const places = new PlaceFinder();
const findSupport = new FindSupport(places, clock);

/** Both searches with their numbers of connections, each question in a unit of work of its own, as the public. */
function asks(database: Database) {
  const asPublic = <T>(work: (unit: UnitOfWork) => Promise<T>) => database.within(publicViewer, work);
  return {
    ours: async (question: AskedQuestion, first = page) => {
      const found = await asPublic((unit) => findSupport.run(unit, question, { first }));
      if (!found.ok) throw new Error(found.refusal.message);
      return found.value.items.map(({ serviceId }) => serviceId);
    },
    naive: async (question: AskedQuestion, first = page) => {
      const ranked = await asPublic((unit) => naiveSearch(unit, places, question, dayInLondon(clock.now())));
      return ranked.slice(0, first).map(({ id }) => id);
    },
  };
}
type Asks = ReturnType<typeof asks>;

/** The product's search beside the naive one, on one invented directory, in one run. */
export async function searchBench(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const random = seededRandom(20_260_520);
  const country = new InventedCountry(random);
  const listings = inventedDirectory(random, country, quick ? 2_000 : 20_000);
  const questions = questionsOf(random, country, listings, quick ? 40 : 200);
  const db = await aDatabase([]);
  const [one, eight] = await Promise.all([Database.connect(db.url, [], 1), Database.connect(db.url, [], many)]);
  try {
    say(`Writing ${listings.length} services.`);
    await fill(db, listings, questions);
    say(`Asking ${questions.length} questions of both, unmeasured, to compare the answers.`);
    const answers = await compare(asks(one), questions);
    say('Measuring.');
    return report(listings.length, questions, answers, await measure(asks(one), asks(eight), questions, quick));
  } finally {
    await Promise.all([one.close(), eight.close()]);
    await db.drop();
  }
}

async function fill(db: TestDatabase, listings: readonly ListingToWrite[], questions: readonly AskedQuestion[]): Promise<void> {
  await db.database.within({ kind: 'job', name: 'bench' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
  await db.look(...gazetteerOf(questions));
  // What autovacuum would do of itself a minute later.
  await db.look('vacuum analyze');
}

interface Answers {
  /** Numbers of questions (from 1) that the two sides answer differently. */
  readonly different: readonly number[];
  /** How many services each question found. */
  readonly found: readonly number[];
}

/** Warms both sides, too. */
async function compare({ ours, naive }: Asks, questions: readonly AskedQuestion[]): Promise<Answers> {
  const different: number[] = [];
  const found: number[] = [];
  for (const [index, question] of questions.entries()) {
    const [mine, theirs] = [await ours(question, Infinity), await naive(question, Infinity)];
    found.push(mine.length);
    if (mine.length !== theirs.length || new Set([...mine, ...theirs]).size !== mine.length) different.push(index + 1);
  }
  return { different, found };
}

async function measure(alone: Asks, together: Asks, questions: readonly AskedQuestion[], quick: boolean) {
  const latency = await interleave(questions, quick ? 5 : 2, (question) => alone.ours(question), (question) => alone.naive(question));
  const rates = { ours1: [] as number[], naive1: [] as number[], ours8: [] as number[], naive8: [] as number[] };
  for (let round = 0; round < 2; round += 1) {
    rates.ours1.push(await perSecond(questions, 1, (question) => alone.ours(question)));
    rates.naive1.push(await perSecond(questions, 1, (question) => alone.naive(question)));
    rates.ours8.push(await perSecond(questions, many, (question) => together.ours(question)));
    rates.naive8.push(await perSecond(questions, many, (question) => together.naive(question)));
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ours: { ...latency.ours, perSecond1: mean(rates.ours1), perSecond8: mean(rates.ours8) },
    naive: { ...latency.naive, perSecond1: mean(rates.naive1), perSecond8: mean(rates.naive8) },
  };
}

function report(services: number, questions: readonly AskedQuestion[], { different, found }: Answers, { ours, naive }: Awaited<ReturnType<typeof measure>>) {
  const identical = different.length === 0;
  const ratios = rounded({
    p50: naive.p50 / ours.p50,
    p99: naive.p99 / ours.p99,
    throughput1: ours.perSecond1 / naive.perSecond1,
    throughput8: ours.perSecond8 / naive.perSecond8,
  });
  const machine = { cores: cpus().length, load: loadavg()[0]! };
  const foundInTheMiddle = quantile(found, 0.5);
  say(`${services} services, ${questions.length} questions, ${foundInTheMiddle} services found at the middle of them; ${machine.cores} cores, load ${machine.load.toFixed(1)}.`);
  for (const [name, side] of Object.entries({ ours, naive })) {
    say(`${name.padEnd(6)} p50 ${side.p50.toFixed(1)} ms, p99 ${side.p99.toFixed(1)} ms; ${side.perSecond1.toFixed(0)} a second at 1 connection, ${side.perSecond8.toFixed(0)} at ${many}`);
  }
  say(`times faster: ${ratios.p50} at p50, ${ratios.p99} at p99; throughput ${ratios.throughput1} at 1 connection, ${ratios.throughput8} at ${many}`);
  if (!identical) say(`MISSED: questions ${different.slice(0, 10).join(', ')} are answered differently.`);
  if (ratios.p50 < leastRatio) say(`MISSED: the ratio at p50 is under ${leastRatio}.`);
  if (foundInTheMiddle === 0) say('MISSED: most questions find nothing, so the comparison says nothing.');
  return {
    figures: { bench: 'search', services, questions: questions.length, foundInTheMiddle, identical, ours: rounded(ours), naive: rounded(naive), ratios, machine: rounded(machine) },
    passed: identical && ratios.p50 >= leastRatio && foundInTheMiddle > 0,
  };
}

const rounded = <Key extends string>(figures: Readonly<Record<Key, number>>) =>
  Object.fromEntries(Object.entries<number>(figures).map(([name, value]) => [name, Math.round(value * 100) / 100])) as Record<Key, number>;

const say = (line: string) => process.stdout.write(`${line}\n`);
