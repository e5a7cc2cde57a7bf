import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrations } from '@linkwell/api';
import { migrate } from '@linkwell/database';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { DataSource } from 'typeorm';

let db: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  db = await aDatabase([]);
  source = await new DataSource({ type: 'postgres', url: db.adminUrl, installExtensions: false }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const objects = () => db.look<{ name: string }>(`
  select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where pg_get_userbyid(c.relowner) in ('linkwell_owner', 'linkwell_source_reader') and n.nspname <> 'pg_toast' and c.relkind in ('r', 'v', 'i', 'S') order by 1`);
const functions = () => db.look<{ name: string }>(`select oid::regprocedure::text as name from pg_proc where pg_get_userbyid(proowner) = 'linkwell_owner' order by 1`);

it('every feature’s migration can be undone, newest first, leaving nothing behind, and done again to the same end', async () => {
  const before = { objects: await objects(), functions: await functions() };
  const newestFirst = [...migrations].sort((a, b) => Number(b.name.slice(-13)) - Number(a.name.slice(-13)));
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  await runner.query('set local role linkwell_owner');
  for (const Migration of newestFirst) {
    await new Migration().down(runner);
    await runner.query('delete from linkwell.migration where name = $1', [Migration.name]);
  }
  await runner.commitTransaction();
  await runner.release();
  // The job queue's tables are its library's own, which knows no way back.
  expect((await objects()).filter(({ name }) => !/^(linkwell|graphile_worker)\./.test(name))).toEqual([]);
  expect(await db.look(`select table_schema, table_name from linkwell.table_register where table_schema not in ('linkwell', 'graphile_worker')`)).toEqual([]);

  const ran = await migrate(db.adminUrl, migrations);
  expect(ran).toHaveLength(migrations.length);
  expect({ objects: await objects(), functions: await functions() }).toEqual(before);
}, 60_000);
