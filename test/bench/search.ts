import { cpus, loadavg } from 'node:os';
import { embeddedSearches } from './embedded';
import { againstNaive } from './national/against-naive';
import { besideEdits } from './national/beside-edits';
import { copyOf, nationalDirectory } from './national/directories';
import { growth } from './national/growth';
import { kindsOfSearch } from './national/kinds-of-search';
import { quantile } from './side-by-side';

/** What each ratio must reach (docs/performance.md). `least` and `most` count at the size named; smaller runs report and judge the answers only. */
const marks = {
  naiveP99: { least: 8 }, naiveThroughput: { least: 10 }, bestP99: { least: 8 }, bestThroughput: { least: 10 }, growth: { most: 1.5 }, facets: { most: 3 }, match: { most: 3 }, words: { most: 3 }, typos: { most: 3 }, edits: { most: 1.3 },
} as const;
type Ratio = keyof typeof marks;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The search at national scale, in one run: against the naive statement, in its kinds, beside edits, and ten times as large. */
export async function searchBench(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const sizes = quick ? [20_000] : [20_000, 200_000];
  const [questions, seconds] = quick ? [60, 2] : [200, 6];
  const compared = [];
  for (const services of sizes) for (const kind of ['near', 'best'] as const) compared.push(await againstNaive(await nationalDirectory(services, say), kind, questions, seconds, say));
  const [main, best] = compared.slice(-2);
  if (!main || !best) throw new Error('Nothing was compared.');
  const directory = await nationalDirectory(main.services, say);
  say('Measuring the kinds of search.');
  const kinds = await kindsOfSearch(directory, questions, quick ? 2 : 4);
  say('Measuring searches beside edits.');
  const changed = await copyOf(directory);
  const edits = await besideEdits(changed, questions, seconds).finally(() => changed.drop());
  say('Measuring the embedded database.');
  const embedded = await embeddedSearches(quick ? 40 : 200);
  if (!quick) say('Measuring ten times as many services.');
  const grown = quick ? undefined : await growth(directory, await nationalDirectory(main.services * 10, say), questions);

  const at8 = ({ rates: { 8: rate } }: typeof main) => (rate ? rate.ours / rate.naive : NaN);
  const ratios: Partial<Record<Ratio, number>> = {
    naiveP99: main.naive.p99 / main.ours.p99, naiveThroughput: at8(main), bestP99: best.naive.p99 / best.ours.p99, bestThroughput: at8(best),
    facets: kinds.facets.mean / kinds.plain.mean, match: kinds.match.mean / kinds.plain.mean, words: kinds.words.mean / kinds.plain.mean, typos: kinds.typos.mean / kinds.plain.mean,
    edits: edits.p95Beside / edits.p95Alone, ...(grown ? { growth: grown.whole.p50 / grown.tenth.p50 } : {}),
  };
  const missed = quick ? [] : (Object.keys(marks) as Ratio[]).filter((name) => !meets(ratios[name], marks[name]));
  const different = compared.reduce((sum, each) => sum + each.different, 0);
  for (const { kind, services, ours, naive, rates, found } of compared) {
    say(`${services} services, ${kind}: ${quantile(found, 0.5)} found in the middle and ${quantile(found, 0.99)} at most: ours p50 ${shown(ours.p50)} ms, p99 ${shown(ours.p99)} ms; naive p50 ${shown(naive.p50)} ms, p99 ${shown(naive.p99)} ms`);
    for (const [connections, rate] of Object.entries(rates)) say(`  ${connections} connections: ours ${rate.ours.toFixed(0)} a second, naive ${rate.naive.toFixed(0)}, ratio ${shown(rate.ours / rate.naive)}`);
  }
  say(`embedded database: p50 ${shown(embedded.p50)} ms, p99 ${shown(embedded.p99)} ms`);
  say(`ratios: ${Object.entries(ratios).map(([name, value]) => `${name} ${shown(value)}`).join(', ')}`);
  for (const name of missed) say(`MISSED: ${name} is ${shown(ratios[name] ?? NaN)}, and must be ${JSON.stringify(marks[name])}.`);
  if (different > 0) say(`MISSED: ${different} questions are answered differently.`);
  return {
    figures: rounded({ bench: 'search', ratios, different, sizes: compared.map(({ found, ...each }) => ({ ...each, foundInTheMiddle: quantile(found, 0.5), foundAtMost: quantile(found, 1) })), kinds, edits, embedded, ...(grown ? { grown } : {}), machine: { cores: cpus().length, load: loadavg()[0] } }),
    passed: missed.length === 0 && different === 0,
  };
}

function meets(value: number | undefined, mark: { readonly least?: number; readonly most?: number }): boolean {
  return value !== undefined && value >= (mark.least ?? -Infinity) && value <= (mark.most ?? Infinity);
}

const shown = (value: number): string => value.toFixed(2);
/** Every number to two decimals. */
const rounded = (figures: object): object => JSON.parse(JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))) as object;
