import { SystemClock } from '@linkwell/config';
import type { INestApplication } from '@nestjs/common';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { persistedSearch } from './document';
import { loadingEntities } from './entities';
import { LoadGenerator, type Measured } from './load';
import { plainServer, whileNoting, type Answered } from './plain';
import { profiled, type Cost } from './profile';
import { keepFirstAnswer, linkwell, portOf, schemaOf, usualServer } from './servers';
import { openWireWorld, poolSize, variablesOf, type WireWorld } from './world';

const connections = [1, 8, 32] as const;
const variants = ['ours', 'plainHttp', 'entities', 'oursAtHand', 'apolloDefault'] as const;
type Variant = (typeof variants)[number];
/** Of this process for one request, by variant. */
type Costs = Readonly<Record<Variant, Cost>>;
type Figures = Readonly<Record<Variant, Readonly<Record<`at${(typeof connections)[number]}`, Measured>>>>;

export interface WireRatios {
  /** Throughput of the product's endpoint ÷ that of Node's own server with the same statements and the same JSON, at the most connections. */
  readonly plainHttp: number;
  /** … ÷ that of the same resolvers over TypeORM's entities. */
  readonly entities: number;
  /** On one page at hand, without the database: throughput with the product's executor ÷ with Apollo's own. */
  readonly apolloDefault: number;
}

/** What each ratio must reach. */
export const wireTargets: WireRatios = { plainHttp: 0.7, entities: 4, apolloDefault: 2 };

/** `npm run bench -- wire`: the product's GraphQL endpoint beside others that answer the same. */
export async function wireBench(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const { ratios, figures, costs, identical, services } = await measureWire(quick, (line) => process.stdout.write(`${line}\n`));
  const missed = Object.entries(wireTargets).filter(([name, least]) => ratios[name as keyof WireRatios] < least).map(([name]) => name);
  for (const name of missed) process.stdout.write(`MISSED: ${name}\n`);
  return { figures: { bench: 'wire', services, identical, ratios, figures, costs, machine: { cores: cpus().length, load: loadavg()[0] } }, passed: missed.length === 0 };
}

/** Measures all variants in turn, in rounds, in one run. Throws where two answer differently. */
export async function measureWire(quick: boolean, say: (line: string) => void): Promise<{ ratios: WireRatios; figures: Figures; costs: Costs; identical: true; services: number }> {
  const services = quick ? 5_000 : 200_000;
  const world = await openWireWorld(quick, say);
  const load = new LoadGenerator();
  const opened = await open(world);
  try {
    await compare(world, opened);
    const figures = await measure(world, opened, load, quick);
    report(figures, say);
    const at = (variant: Variant) => figures[variant].at32.perSecond;
    const ratio = (a: Variant, b: Variant) => Math.round((100 * at(a)) / at(b)) / 100;
    const ratios = { plainHttp: ratio('ours', 'plainHttp'), entities: ratio('ours', 'entities'), apolloDefault: ratio('oursAtHand', 'apolloDefault') };
    say(`plainHttp ${ratios.plainHttp}, entities ${ratios.entities}, apolloDefault ${ratios.apolloDefault}; load ${loadavg()[0]!.toFixed(1)}`);
    return { ratios, figures, costs: await profile(world, opened, load, say), identical: true, services };
  } finally {
    load.stop();
    await opened.close();
    await world.close();
  }
}

interface Opened {
  readonly ports: Readonly<Record<Variant, number>>;
  close(): Promise<void>;
}

async function open(world: WireWorld): Promise<Opened> {
  const clock = new SystemClock();
  const { installation } = world;
  const overEntities = { ...installation, database: loadingEntities(world.withEntities) };
  const apps: INestApplication[] = [];
  for (const each of [installation, overEntities, installation, installation]) apps.push(await linkwell(each, clock));
  const [ours, usual, atHand, usualAtHand] = apps as [INestApplication, INestApplication, INestApplication, INestApplication];
  for (const app of [atHand, usualAtHand]) keepFirstAnswer(schemaOf(app), 'searchServices');
  for (const app of [ours, atHand]) await app.listen(0, '127.0.0.1');
  const port = async (app: INestApplication) => portOf((await app.getHttpServer()) as Server);
  const plain = plainServer(world.db.url, poolSize, await noteAnswers(world, await port(ours)));
  await new Promise<void>((done) => plain.server.listen(0, '127.0.0.1', done));
  const [entities, apolloDefault] = [await usualServer(usual, overEntities), await usualServer(usualAtHand, installation)];
  return {
    ports: { ours: await port(ours), plainHttp: portOf(plain.server), entities: portOf(entities), oursAtHand: await port(atHand), apolloDefault: portOf(apolloDefault) },
    async close() {
      for (const server of [plain.server, entities, apolloDefault]) server.close();
      await plain.pool.end();
      for (const app of apps) await app.close();
    },
  };
}

const bodyOf = (variant: Variant, variables: object): string => {
  const { name, hash, text } = persistedSearch;
  const usual = variant === 'entities' || variant === 'apolloDefault';
  return JSON.stringify({ operationName: name, variables, ...(usual ? { query: text } : { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }) });
};

let asked = 0;
/** Each from an address of its own, for the limits count by them. */
const ask = async (port: number, body: string, cookie?: string): Promise<unknown> => {
  asked += 1;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `203.0.${asked >> 8}.${asked & 255}`, ...(cookie ? { cookie } : {}) };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  return response.json();
};

/** Each question's answer and the statements that it takes, a second time round: what is read once and kept is no part of it. */
async function noteAnswers({ questions, cookie }: WireWorld, port: number): Promise<ReadonlyMap<string, Answered>> {
  const answered = new Map<string, Answered>();
  for (const question of questions) await ask(port, bodyOf('ours', variablesOf(question)), cookie);
  for (const question of questions) {
    const { result, statements } = await whileNoting(() => ask(port, bodyOf('ours', variablesOf(question)), cookie));
    answered.set(question.near, { statements, answer: result });
  }
  return answered;
}

async function compare({ questions, cookie }: WireWorld, { ports }: Opened): Promise<void> {
  let shown = 0;
  for (const question of questions) {
    const variables = variablesOf(question);
    const [ours, plain, entities] = await Promise.all((['ours', 'plainHttp', 'entities'] as const).map((variant) => ask(ports[variant], bodyOf(variant, variables), cookie)));
    if (!isDeepStrictEqual(ours, plain) || !isDeepStrictEqual(ours, entities)) throw new Error(`Answered differently: ${question.near}\n${JSON.stringify(ours)}\n${JSON.stringify(entities)}`);
    shown += (ours as { data: { searchServices: { items: object[] } } }).data.searchServices.items.length;
  }
  if (shown < questions.length * 4) throw new Error('Most questions find next to nothing, so the comparison says nothing.');
  const full = variablesOf(questions[0]!);
  const [ours, theirs] = [await ask(ports.oursAtHand, bodyOf('oursAtHand', { ...full, withinMetres: 100_000 })), await ask(ports.apolloDefault, bodyOf('apolloDefault', { ...full, withinMetres: 100_000 }))];
  if (!isDeepStrictEqual(ours, theirs)) throw new Error('The page at hand is answered differently.');
}

/** Addresses by which the limits count: as many as there would be of so many askers. */
const askers = 2_000;

function requestsOf(variant: Variant, { questions, cookie }: WireWorld, port: number): readonly string[] {
  const signedIn = variant === 'ours' || variant === 'entities';
  return Array.from({ length: askers }, (_, index) => {
    const body = bodyOf(variant, variablesOf(questions[index % questions.length]!));
    const address = `198.18.${index >> 8}.${index & 255}`;
    const headers = [`host: 127.0.0.1:${port}`, 'content-type: application/json', 'accept: application/graphql-response+json, application/json', `x-forwarded-for: ${address}`, `content-length: ${Buffer.byteLength(body)}`, ...(signedIn ? [`cookie: ${cookie}`] : [])];
    return `POST /graphql HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
  });
}

async function measure(world: WireWorld, { ports }: Opened, load: LoadGenerator, quick: boolean): Promise<Figures> {
  const rounds = quick ? 2 : 5;
  const milliseconds = quick ? 600 : 2_000;
  const requests = Object.fromEntries(variants.map((variant) => [variant, requestsOf(variant, world, ports[variant])])) as Record<Variant, readonly string[]>;
  const run = async (variant: Variant, at: number, time: number) => {
    const measured = await load.run({ port: ports[variant], requests: requests[variant], connections: at, milliseconds: time });
    if (measured.failed > 0) throw new Error(`${variant}: ${measured.failed} requests were not answered.`);
    return measured;
  };
  for (const variant of variants) await warm((time) => run(variant, 8, time), quick ? 500 : 3_000);
  const all = new Map<string, Measured[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const at of connections) {
      for (const variant of round % 2 ? [...variants].reverse() : variants) {
        const key = `${variant} ${at}`;
        all.set(key, [...(all.get(key) ?? []), await run(variant, at, milliseconds)]);
      }
    }
  }
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
  const middleOf = (measured: readonly Measured[]): Measured => ({
    perSecond: Math.round(middle(measured.map((each) => each.perSecond))), p50: rounded(middle(measured.map((each) => each.p50))), p99: rounded(middle(measured.map((each) => each.p99))), failed: 0,
  });
  return Object.fromEntries(variants.map((variant) => [variant, Object.fromEntries(connections.map((at) => [`at${at}`, middleOf(all.get(`${variant} ${at}`)!)]))])) as unknown as Figures;
}

/** Where the time of this process goes, for each variant by itself. The profiles are kept. */
async function profile(world: WireWorld, { ports }: Opened, load: LoadGenerator, say: (line: string) => void): Promise<Costs> {
  const costs: [Variant, Cost][] = [];
  for (const variant of variants) {
    const file = join(tmpdir(), `linkwell-wire-${variant}.cpuprofile`);
    const asked = { port: ports[variant], requests: requestsOf(variant, world, ports[variant]), connections: 8, milliseconds: 2_000 };
    let requests = 0;
    const { milliseconds, shares } = await profiled(file, async () => { requests = (await load.run(asked)).perSecond * 2; });
    const each = rounded(milliseconds / requests);
    say(`${variant}: ${each} ms of this process for a request; ${Object.entries(shares).map(([place, share]) => `${place} ${Math.round(100 * share)} %`).join(', ')} (${file})`);
    costs.push([variant, { milliseconds: each, shares }]);
  }
  return Object.fromEntries(costs) as Costs;
}

/** Until the code that answers has been compiled: that many requests, or half a minute of them. */
async function warm(run: (milliseconds: number) => Promise<Measured>, requests: number): Promise<void> {
  const slice = 1_000;
  for (let sent = 0, time = 0; sent < requests && time < 30_000; time += slice) sent += ((await run(slice)).perSecond * slice) / 1_000;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

function report(figures: Figures, say: (line: string) => void): void {
  for (const variant of variants) {
    say(`${variant.padEnd(14)} ${connections.map((at) => { const { perSecond, p50, p99 } = figures[variant][`at${at}`]; return `${at}: ${perSecond}/s p50 ${p50} p99 ${p99} ms`; }).join(' · ')}`);
  }
}
