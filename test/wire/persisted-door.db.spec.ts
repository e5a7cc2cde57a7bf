import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, entities, persistedOperations, seedDemonstration, type Installation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { demoUsers } from '@linkwell/demo-domain';
import { Sessions } from '@linkwell/identity-api';
import { publicViewer } from '@linkwell/kernel';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import type { INestApplication } from '@nestjs/common';
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { randomBytes } from 'node:crypto';
import { declaredOperations } from '../access/operations';
import { exampleIds } from './example-ids';

const key = () => randomBytes(32).toString('base64');
const clock = new FixedClock(new Date());

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What Express adds for caches that may not keep the answer anyway, what differs each time, and what says no more than the body. */
const notCompared = ['date', 'etag', 'content-length', 'connection', 'keep-alive', 'set-cookie'];

describe('an operation of the web client, asked by its hash', () => {
  let db: TestDatabase;
  let installation: Installation;
  let app: INestApplication;
  let address: string;
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    db = await aDatabase(entities);
    const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
    installation = { config: readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true', LINKWELL_TRUST_PROXY: '1' }), database: db.database, cipher, close: () => Promise.resolve() };
    await seedDemonstration(installation, clock, () => undefined);
    app = await createServer(installation, { logger: createLogger('silent'), clock, webFolder: 'none' });
    await app.listen(0, '127.0.0.1');
    address = `${await app.getUrl()}/graphql`;
    for (const { id, role } of demoUsers) {
      if (cookies.has(role)) continue;
      cookies.set(role, await db.database.within(publicViewer, async (unit) => `linkwell=${(await app.get(Sessions).start(unit, id)).token}`));
    }
  }, 180_000);
  afterAll(async () => {
    await app?.close();
    await db?.drop();
  });

  let askers = 0;
  /** Each from an address of its own, so that no limit is met. */
  const send = async ({ method = 'POST', headers = {}, body }: Request): Promise<Answered> => {
    askers += 1;
    const response = await fetch(address, { method, headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.18.${askers >> 8}.${askers & 255}`, ...headers }, ...(body === undefined ? {} : { body }) });
    return { status: response.status, headers: Object.fromEntries([...response.headers].filter(([name]) => !notCompared.includes(name))), body: await response.text() };
  };
  const hashed = (hash: string, more: object = {}): string => JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, ...more });
  const named = (name: string): [string, string] => Object.entries(persistedOperations).find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))!;
  const search = { operationName: 'SearchServices', variables: { near: 'M33 7SS', need: 'food', withinMetres: 10_000, first: 5 } };

  /** Asks both ways and returns what both answered. */
  const bothWays = async (hash: string, more: object, headers: Readonly<Record<string, string>> = {}): Promise<Answered> => {
    const written = await send({ headers, body: JSON.stringify({ query: persistedOperations[hash], ...more }) });
    const short = await send({ headers, body: hashed(hash, more) });
    expect([persistedOperations[hash], short]).toEqual([persistedOperations[hash], written]);
    return short;
  };

  it('is answered as its text is, headers and all, whoever asks and whatever comes of it', async () => {
    const world = await exampleIds(db);
    const examples = new Map(declaredOperations().filter(({ kind }) => kind === 'Query').map(({ name, example }) => [name, example?.(world) ?? {}]));
    const codes = new Map<string, number>();
    for (const [hash, text] of Object.entries(persistedOperations)) {
      const operation = parse(text).definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
      if (operation.operation !== 'query') continue;
      // The public, and roles until one was let in and one was not: each role is asked everything elsewhere (served-answers.db.spec.ts).
      const met = new Set<string>();
      for (const cookie of [undefined, ...cookies.values()]) {
        if (met.has('200') && met.size > 1) break;
        const { status, body } = await bothWays(hash, { variables: variablesOf(operation, examples) }, cookie === undefined ? {} : { cookie });
        const { errors } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
        const code = errors?.[0]?.extensions.code ?? String(status);
        met.add(code);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    }
    expect([...codes.keys()]).toEqual(expect.arrayContaining(['200', 'UNAUTHENTICATED', 'FORBIDDEN']));
    expect(codes.get('200')).toBeGreaterThan(40);
    expect([...codes.keys()]).not.toContain('INTERNAL');
  }, 180_000);

  it.each([
    ['variables that do not fit', { ...search, variables: { near: 'M33 7SS', withinMetres: 'far', first: 5 } }, 400],
    ['a variable missing', { ...search, variables: {} }, 400],
    ['an argument that is refused', { ...search, variables: { ...search.variables, withinMetres: 1 } }, 400],
    ['a place that is none', { ...search, variables: { ...search.variables, near: 'nowhere' } }, 200],
    ['another name', { ...search, operationName: 'Other' }, 400],
    ['no name', { variables: search.variables }, 200],
    ['more than it takes', { ...search, variables: { ...search.variables, surplus: 'ümlaut “quoted” \u2028' } }, 200],
  ])('is answered as its text is: %s', async (_, more, status) => {
    expect((await bothWays(named('SearchServices')[0], more)).status).toBe(status);
  });

  it.each([undefined, '*/*', 'application/json', 'application/graphql-response+json, application/json', 'application/graphql-response+json', 'text/html', 'image/png'])('is answered in what the client accepts: %s', async (accept) => {
    const { status } = await bothWays(named('SearchServices')[0], search, accept === undefined ? {} : { accept });
    expect(status).toBe(accept === 'text/html' || accept === 'image/png' ? 406 : 200);
  });

  it('is refused to another site’s page, and where it is no request of ours', async () => {
    const [hash] = named('SearchServices');
    expect((await send({ headers: { 'sec-fetch-site': 'cross-site' }, body: hashed(hash, search) })).status).toBe(403);
    expect((await send({ headers: { origin: 'https://elsewhere.example' }, body: hashed(hash, search) })).status).toBe(403);
    expect((await send({ headers: { 'content-type': 'text/plain' }, body: hashed(hash, search) })).status).toBe(400);
    expect((await send({ body: '{"extensions":' })).status).toBe(400);
    expect((await send({ body: hashed(hash, { padding: 'x'.repeat(200_000) }) })).status).toBe(413);
    expect((await send({ body: `[${hashed(hash, search)}]` })).status).toBe(400);
    expect((await send({ body: hashed('constructor') })).status).toBe(400);
  });

  it('may be a change: signs in with its cookie, and out again, each as by its text', async () => {
    const [signIn] = named('SignIn');
    const refused = await bothWays(signIn, { variables: { input: { email: 'nobody@linkwell.example', password: 'wrong' } } });
    expect(refused.status).toBe(200);
    expect((await bothWays(signIn, { variables: { input: {} } })).status).toBe(400);
    const [signOut] = named('SignOut');
    const leaving = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', cookie: [...cookies.values()][0]! }, body: hashed(signOut) });
    expect([leaving.status, leaving.headers.get('set-cookie')]).toEqual([200, expect.stringMatching(/^linkwell=;/)]);
  });

  it('counts towards the limits like its text', async () => {
    const [hash] = named('SearchServices');
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const codes: (string | undefined)[] = [];
    for (let asked = 0; asked < 242; asked += 1) {
      const { body } = await send({ headers: from, body: hashed(hash, { variables: { near: '', withinMetres: 1_000, first: 1 } }) });
      codes.push((JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code);
    }
    expect([codes.indexOf('TOO_MANY_REQUESTS'), codes.at(-1)]).toEqual([240, 'TOO_MANY_REQUESTS']);
  }, 60_000);
});

/** The values of an operation's variables that make its root fields' examples. */
function variablesOf({ selectionSet }: OperationDefinitionNode, examples: ReadonlyMap<string, Readonly<Record<string, unknown>>>): Record<string, unknown> {
  const fields = selectionSet.selections.filter((each): each is FieldNode => each.kind === Kind.FIELD);
  return Object.fromEntries(fields.flatMap(({ name, arguments: given = [] }) => given.flatMap(({ name: argument, value }) => {
    const example = examples.get(name.value)?.[argument.value] ?? usual[argument.value];
    return value.kind === Kind.VARIABLE && example !== undefined ? [[value.name.value, example]] : [];
  })));
}

/** What the examples leave to the fields' own defaults and the web client always says. */
const usual: Readonly<Record<string, unknown>> = { first: 5, withinMetres: 10_000 };
