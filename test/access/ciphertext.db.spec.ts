import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { columnsWithCiphertext, registered, valuesThatDoNotOpen } from './ciphertext';
import { openWorld, type AccessWorld } from './world';

describe('the register of encrypted columns', () => {
  let world: AccessWorld;
  beforeAll(async () => {
    world = await openWorld();
  }, 120_000);
  afterAll(() => world.close());

  it('names every column in which ciphertext lies', async () => {
    const names = (await registered(world.db)).map(({ table, column }) => `${table}.${column}`);
    const found = await columnsWithCiphertext(world.db);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('names columns of text that are there, and by each row what no other row of the table has', async () => {
    expect(await world.db.look(`
      select r.* from linkwell.encrypted_column r
      left join pg_class c on c.relname = r.table_name and c.relnamespace = to_regnamespace(r.table_schema)
      left join pg_attribute held on held.attrelid = c.oid and held.attname = r.column_name and held.atttypid = 'text'::regtype
      left join pg_attribute named on named.attrelid = c.oid and named.attname = r.row_column and named.attnotnull
      where held.attnum is null or not exists (select from pg_index where indrelid = c.oid and indisunique and indpred is null and indnkeyatts = 1 and indkey[0] = named.attnum)`)).toEqual([]);
  });

  it('tells of each value what it is bound to, so that it opens', async () => {
    for (const column of await registered(world.db)) expect(await valuesThatDoNotOpen(world.db, world.installation.cipher, column)).toEqual([]);
  });

  it('gives the role that changes keys those columns and nothing else of any table', async () => {
    expect(await world.db.look(`
      select g.table_schema || '.' || g.table_name || '.' || g.column_name as name, g.privilege_type from information_schema.column_privileges g
      where grantee = 'linkwell_keys' and (table_schema, table_name) <> ('linkwell', 'encrypted_column')
        and not exists (select from linkwell.encrypted_column r where (r.table_schema, r.table_name) = (g.table_schema, g.table_name)
          and (r.column_name = g.column_name and g.privilege_type in ('SELECT', 'UPDATE') or r.row_column = g.column_name and g.privilege_type = 'SELECT'))`)).toEqual([]);
    expect(await world.db.look(`select table_schema, table_name, privilege_type from information_schema.table_privileges where grantee = 'linkwell_keys' and table_name <> 'encrypted_column'`)).toEqual([]);
  });
});
