import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database';

const folder = mkdtempSync(join(tmpdir(), 'linkwell-embedded-'));
let database: EmbeddedDatabase;
const clients: Client[] = [];

async function aClient(): Promise<Client> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  clients.push(client);
  return client;
}

beforeAll(async () => {
  database = await openEmbeddedDatabase(folder);
}, 300_000);
afterAll(async () => {
  for (const client of clients) await client.end().catch(() => undefined);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

it('parallel connections of the embedded database each get the answer to their own statement', async () => {
  const many = await Promise.all(Array.from({ length: 6 }, aClient));
  const asked = many.map(async (client, index) => {
    for (let round = 0; round < 60; round += 1) {
      if (index % 3 === 0) await client.query('begin');
      const { rows } = await client.query<{ answer: string }>(`select $1::text || '-of-${index}' as answer`, [`${round}`]);
      expect(rows).toEqual([{ answer: `${round}-of-${index}` }]);
      if (index % 2 === 0) await expect(client.query(`select $1::int / 0, ${index}`, [round])).rejects.toThrow('division by zero');
      if (index % 3 === 0) await client.query('rollback');
    }
  });
  await Promise.all(asked);
}, 120_000);

it('a connection lost in the middle of a statement holds up no other', async () => {
  const lost = await aClient();
  const other = await aClient();
  lost.on('error', () => undefined);
  const { stream } = (lost as unknown as { connection: { stream: { write(bytes: Buffer, done: () => void): void; destroy(): void } } }).connection;
  const parse = Buffer.from('P\0\0\0\x10\0select 1\0\0\0', 'latin1');
  await new Promise<void>((done) => stream.write(parse, done));
  stream.destroy();
  expect((await other.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }]);
}, 120_000);
