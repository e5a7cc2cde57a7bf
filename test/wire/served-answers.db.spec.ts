import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompiledExecutor, createServer, entities, persistedOperations, seedDemonstration, type Installation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { demoUsers } from '@linkwell/demo-domain';
import { FieldCipher } from '@linkwell/database';
import type { GraphqlContext } from '@linkwell/graphql';
import { Sessions } from '@linkwell/identity-api';
import { mayDo, publicViewer, type Viewer } from '@linkwell/kernel';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse, validate, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHash, randomBytes } from 'node:crypto';
import { fullDocument } from '../access/full-document';
import { declaredOperations } from '../access/operations';
import { exampleIds } from './example-ids';

const key = () => randomBytes(32).toString('base64');
const clock = new FixedClock(new Date());

describe('the served operations', () => {
  let db: TestDatabase;
  let installation: Installation;
  let app: INestApplication;
  let schema: GraphQLSchema;
  let address: string;

  beforeAll(async () => {
    db = await aDatabase(entities);
    const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
    installation = { config: readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true' }), database: db.database, cipher, close: () => Promise.resolve() };
    await seedDemonstration(installation, clock, () => undefined);
    app = await createServer(installation, { logger: createLogger('silent'), clock });
    await app.listen(0, '127.0.0.1');
    address = `${await app.getUrl()}/graphql`;
    schema = app.get(GraphQLSchemaHost).schema;
  }, 180_000);
  afterAll(async () => {
    await app?.close();
    await db?.drop();
  });

  const send = async (body: object) => {
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { status: response.status, headers: response.headers, body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } };
  };
  const byHash = (sha256Hash: string, more: object = {}) => send({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more });
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

  describe('of the web client', () => {
    it('are kept under the hashes of their texts, and fit the schema', () => {
      const entries = Object.entries(persistedOperations);
      expect(entries.length).toBeGreaterThan(100);
      for (const [hash, text] of entries) expect([hash, validate(schema, parse(text))]).toEqual([hashOf(text), []]);
    });

    it('are answered by hash as they are by text', async () => {
      const text = Object.values(persistedOperations).find((each) => /\bquery SearchServices\b/.test(each))!;
      const variables = { near: 'M33 7SS', need: 'food', withinMetres: 10_000, first: 5 };
      const [hashed, written] = [await byHash(hashOf(text), { operationName: 'SearchServices', variables }), await send({ query: text, operationName: 'SearchServices', variables })];
      expect([hashed.status, hashed.body]).toEqual([200, written.body]);
      expect(hashed.body.errors).toBeUndefined();
    });

    it('are refused with a code of their own when another version made them', async () => {
      const { status, body } = await byHash('0'.repeat(64));
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'OPERATION_UNKNOWN']);
    });
  });

  it('are not remembered from what clients send', async () => {
    const query = '{ installation { demo } }';
    const both = await byHash(hashOf(query), { query });
    expect(both.body.errors).toBeUndefined();
    expect((await byHash(hashOf(query))).body.errors?.[0]?.extensions.code).toBe('OPERATION_UNKNOWN');
    expect((await send({ query, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } })).status).toBe(400);
  });

  it('are kept by no cache on the way', async () => {
    expect((await send({ query: '{ installation { demo } }' })).headers.get('cache-control')).toBe('no-store');
    expect((await send({ query: '{ nothing }' })).headers.get('cache-control')).toBe('no-store');
  });

  it('are answered by the compiled executor as by graphql-js, with everything that can be asked, for the public and each role', async () => {
    const compiled = new CompiledExecutor();
    const world = await exampleIds(db);
    const compared: string[] = [];
    for (const viewer of [publicViewer, ...(await viewers(app, installation))]) {
      const operations = declaredOperations().filter(({ kind, access }) => kind === 'Query' && (access?.kind === 'public' || (access?.kind === 'permission' && viewer.kind === 'user' && mayDo(viewer.roles, access.permission))));
      for (const { name, example } of operations) {
        const variableValues = example?.(world) ?? {};
        const text = fullDocument(schema, 'Query', name, Object.keys(variableValues));
        const document = parse(text);
        const asked = (how: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>) => within(installation, viewer, (contextValue) => Promise.resolve(how({ schema, document, variableValues, contextValue })));
        const [wanted, got] = [await asked(execute), await asked((args) => compiled.execute(text, args))];
        expect([name, got]).toEqual([name, wanted]);
        if (!wanted.includes('"errors"')) compared.push(name);
      }
    }
    expect(new Set(compared).size).toBeGreaterThan(20);
  }, 180_000);
});

/** The answer as text. Whatever was noted on the way is undone, so that it is no part of the next answer. */
async function within({ database }: Installation, viewer: Viewer, work: (context: GraphqlContext) => Promise<ExecutionResult>): Promise<string> {
  const unit = database.unit(viewer);
  try {
    const context = { req: { ip: '127.0.0.1', headers: {} }, res: {}, viewer, unit } as unknown as GraphqlContext;
    const { data, errors } = await work(context);
    return JSON.stringify({ data, errors: errors?.map((error) => error.toJSON()) });
  } finally {
    unit.undoAtEnd();
    await unit.end('failed');
  }
}

async function viewers(app: INestApplication, { database }: Installation): Promise<readonly Viewer[]> {
  const ofEachRole = demoUsers.filter(({ role }, index) => demoUsers.findIndex((other) => other.role === role) === index);
  const sessions = app.get(Sessions);
  return Promise.all(ofEachRole.map(({ id }) => database.within(publicViewer, async (unit) => (await sessions.start(unit, id)).session.viewer)));
}
