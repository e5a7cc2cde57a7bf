import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, entities } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { DateTime } from '@linkwell/graphql';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import type { INestApplication } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

const key = () => randomBytes(32).toString('base64');

describe('a hostile request', () => {
  let db: TestDatabase;
  let app: INestApplication;
  let address: string;

  beforeAll(async () => {
    db = await aDatabase(entities);
    const config = readConfig({ DATABASE_URL: db.url });
    const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
    app = await createServer({ config, database: db.database, cipher, close: async () => undefined }, { logger: createLogger('silent') });
    await app.listen(0, '127.0.0.1');
    address = `${await app.getUrl()}/graphql`;
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const send = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => fetch(address, { method: 'POST', body, headers });
  const query = (text: string, variables?: object) => JSON.stringify({ query: text, variables });
  const deep = (levels: number) => `{ __schema { types ${'{ ofType '.repeat(levels)} { name } ${'}'.repeat(levels)} } }`;
  const fragments = (count: number) =>
    `query { ...f0 } ${Array.from({ length: count }, (_, i) => `fragment f${i} on Query { a${i}: installation { demo } ${i + 1 < count ? `...f${i + 1} ...f${i + 1}` : ''} }`).join(' ')}`;

  it.each([
    ['that is no JSON', '{"query":'],
    ['without a query', '{}'],
    ['with an empty query', query('')],
    ['with a query that is a number', '{"query":7}'],
    ['that does not parse', query('{ installation {')],
    ['for a field that does not exist', query('{ patients { name } }')],
    ['of too many aliases', query(`{ ${Array.from({ length: 60 }, (_, i) => `a${i}: installation { demo }`).join(' ')} }`)],
    ['that is too deep', query(`query { __type(name: "Query") ${'{ ofType '.repeat(30)} { name } ${'}'.repeat(30)} }`)],
    ['that is too deep in the schema', query(deep(40))],
    ['of fragments that double', query(fragments(25))],
    ['of fragments in a circle', query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')],
    ['of too many fields', query(`{ installation { ${'demo '.repeat(1_500)} } }`)],
    ['of two changes at once', query('mutation { a: signOut b: signOut }')],
    ['of several operations in a batch', `[${query('{ installation { demo } }')},${query('{ installation { demo } }')}]`],
    ['of a list with a page of a million', query('{ searchServices(near: "ZZ1 1AA", need: "food", first: 1000000) { __typename } }')],
    ['larger than the limit', query(`{ installation { demo } } #${'x'.repeat(200_000)}`)],
    ['with variables that are a list', '{"query":"{ installation { demo } }","variables":[1]}'],
    ['for a subscription', query('subscription { installation { demo } }')],
  ])('%s is refused, and not by falling over', async (_name, body) => {
    const response = await send(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|\.ts:|at .*\(|select .* from/i);
    expect(text).not.toContain('INTERNAL');
  });

  it.each([
    ['another content type', { 'content-type': 'text/plain' }],
    ['no content type', { 'content-type': '' }],
    ['another site as its origin', { 'content-type': 'application/json', origin: 'https://elsewhere.example' }],
    ['a browser that says cross-site', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }],
  ] as [string, Record<string, string>][])('with %s is refused', async (_name, headers) => {
    const response = await send(query('{ installation { demo } }'), headers);
    expect([400, 403, 415]).toContain(response.status);
  });

  it('by GET without the header that browsers may not forge is refused', async () => {
    const response = await fetch(`${address}?query=${encodeURIComponent('{ installation { demo } }')}`);
    expect(response.status).toBe(400);
  });

  it.each(['2026-02-30T10:00:00Z', '2026-01-01', 'yesterday', '2026-01-01T25:00:00Z'])('cannot pass %p for a moment', (moment) =>
    expect(() => DateTime.parseValue(moment)).toThrow(/time zone/));

  it('with a made-up session is simply not signed in', async () => {
    const response = await send(query('{ session { id } }'), { 'content-type': 'application/json', cookie: `linkwell=${'x'.repeat(5_000)}` });
    expect(await response.json()).toEqual({ data: { session: null } });
  });

  it('of ordinary shape is answered, with headers that protect the page', async () => {
    const response = await send(query('{ installation { demo embeddedDatabase } }'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});
