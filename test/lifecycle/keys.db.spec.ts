import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countByKey, FieldCipher, reEncrypt, type FieldKeys } from '@linkwell/database';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';

const key = () => randomBytes(32).toString('base64');
const old: FieldKeys = { current: 'old', keys: { old: key() }, hashKey: key() };
const both: FieldKeys = { ...old, current: 'new', keys: { ...old.keys, new: key() } };
const place = (row: string) => ({ table: 'notifications.message', column: 'content', row });
const quietly = { expect: () => undefined, done: () => undefined };

describe('re-encrypting', () => {
  let db: TestDatabase;
  let other: Client;
  let ids: string[];
  beforeAll(async () => {
    db = await aDatabase([]);
    other = new Client({ connectionString: db.adminUrl });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await db.drop();
  });
  beforeEach(async () => {
    await db.look('delete from notifications.message');
    ids = [];
    for (const words of ['first', 'second', 'third']) {
      const id = randomUUID();
      ids.push(id);
      await db.look(`insert into notifications.message (id, key, kind, state, address, addressee_hash, content) values ($1::uuid, $1::text, 'test', 'queued', $2, 'x', $3)`,
        [id, new FieldCipher(old).encrypt('{}', { ...place(id), column: 'address' }), new FieldCipher(old).encrypt(words, place(id))]);
    }
  });

  const contents = async () => {
    const rows = await db.look<{ id: string; content: string }>('select id, content from notifications.message');
    const cipher = new FieldCipher({ ...both, keys: { new: both.keys['new'] ?? '' } });
    return ids.map((id) => cipher.decrypt(rows.find((row) => row.id === id)?.content ?? '', place(id)));
  };

  it('puts every value under the current key, changes no word, and has nothing to do a second time', async () => {
    expect(await countByKey(db.database)).toEqual(new Map([['old', 6]]));
    expect(await reEncrypt(db.database, new FieldCipher(both), quietly)).toEqual({ values: 6, rows: 3, left: 0 });
    expect(await countByKey(db.database)).toEqual(new Map([['new', 6]]));
    expect(await contents()).toEqual(['first', 'second', 'third']);
    expect(await reEncrypt(db.database, new FieldCipher(both), quietly)).toEqual({ values: 0, rows: 0, left: 0 });
  });

  it('passes over a row that somebody is changing, takes it in when they are done, and keeps what they wrote', async () => {
    const [changed = ''] = ids;
    await other.query('begin');
    await other.query('update notifications.message set content = $2 where id = $1', [changed, new FieldCipher(old).encrypt('changed', place(changed))]);
    let committed: Promise<unknown> | undefined;
    const done = await reEncrypt(db.database, new FieldCipher(both), { ...quietly, done: () => (committed ??= other.query('commit')) });
    await committed;
    expect(done).toEqual({ values: 6, rows: 3, left: 0 });
    expect(await contents()).toEqual(['changed', 'second', 'third']);
  });

  it('ends at a value that does not open, and leaves it as it was', async () => {
    await db.look('update notifications.message set content = (select content from notifications.message where id = $2) where id = $1', [ids[0], ids[1]]);
    await expect(reEncrypt(db.database, new FieldCipher(both), quietly)).rejects.toThrow();
    expect(await countByKey(db.database)).toEqual(new Map([['old', 6]]));
  });
});
