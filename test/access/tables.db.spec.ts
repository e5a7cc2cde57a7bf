import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runtimeRoles } from '@linkwell/database';
import { aDatabase, type TestDatabase } from '@linkwell/testing';

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'public', 'topology', 'tiger') and n.nspname not like 'pg\\_%'`;

describe('the tables', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  it('are all entered in the register, and the register names no other', async () => {
    const difference = await db.look(`
      select coalesce(t.name, r.table_schema || '.' || r.table_name) as name
      from (select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours}) t
      full join linkwell.table_register r on t.name = r.table_schema || '.' || r.table_name
      where t.name is null or r.table_name is null`);
    expect(difference).toEqual([]);
  });

  it('about persons have row-level security enabled and forced, with a policy', async () => {
    const rows = await db.look<{ name: string; enabled: boolean; forced: boolean; policies: number }>(`
      select c.oid::regclass::text as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, (select count(*)::int from pg_policy where polrelid = c.oid) as policies
      from linkwell.table_register r join pg_namespace n on n.nspname = r.table_schema join pg_class c on c.relnamespace = n.oid and c.relname = r.table_name
      where r.class = 'person'`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !row.enabled || !row.forced || row.policies === 0)).toEqual([]);
  });

  it('of the directory have none, for it would slow every search', async () => {
    expect(await db.look(`
      select c.oid::regclass::text from linkwell.table_register r join pg_namespace n on n.nspname = r.table_schema join pg_class c on c.relnamespace = n.oid and c.relname = r.table_name
      where r.class = 'public' and c.relrowsecurity`)).toEqual([]);
  });

  it('and everything else belong to the owner, or to the reader of sources, never to a role that serves', async () => {
    expect(await db.look(`
      select c.oid::regclass::text as name, pg_get_userbyid(c.relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_get_userbyid(c.relowner) not in ('linkwell_owner', 'linkwell_source_reader')`)).toEqual([]);
    expect(await db.look(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and pg_get_userbyid(c.relowner) = 'linkwell_source_reader' and (n.nspname <> 'evaluation' or c.relname not like 'src\\_%')`)).toEqual([]);
  });

  it('are open to nobody by default', async () => {
    expect(await db.look(`
      select table_schema || '.' || table_name as name, grantee from information_schema.table_privileges t join pg_namespace n on n.nspname = t.table_schema
      where grantee = 'PUBLIC' and ${ours}`)).toEqual([]);
  });

  it('can neither be emptied at a stroke nor restructured by a role that serves', async () => {
    expect(await db.look(`
      select table_schema || '.' || table_name as name, grantee, privilege_type from information_schema.table_privileges
      where grantee = any($1) and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`, [[...runtimeRoles]])).toEqual([]);
  });

  it('of the trail are never changed by a role that serves: entries are added, and the sealer empties its queue', async () => {
    const rows = await db.look<{ name: string }>(`
      select distinct grantee || ': ' || lower(privilege_type) || ' ' || table_name as name
      from (select grantee, privilege_type, table_name from information_schema.column_privileges where table_schema = 'audit'
        union select grantee, privilege_type, table_name from information_schema.table_privileges where table_schema = 'audit') as granted
      where grantee = any($1) and privilege_type <> 'SELECT' and not (table_name = 'event' and privilege_type = 'INSERT') order by 1`, [[...runtimeRoles]]);
    expect(rows.map(({ name }) => name)).toEqual(['linkwell_job: delete unsealed', 'linkwell_job: insert seal', 'linkwell_job: insert verification']);
  });

  it('of the trail number and date their entries themselves', async () => {
    expect(await db.look(`select grantee from information_schema.column_privileges
      where table_schema = 'audit' and table_name = 'event' and column_name in ('id', 'occurred_at') and privilege_type = 'INSERT' and grantee = any($1)`, [[...runtimeRoles]])).toEqual([]);
  });
});

describe('the roles that serve', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  it('are no superusers, pass by no policy and cannot sign in', async () => {
    const rows = await db.look<{ rolname: string }>(`select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb)`, [[...runtimeRoles, 'linkwell_owner', 'linkwell_source_reader']]);
    expect(rows).toEqual([]);
  });

  it('leave an evaluator nothing but released cells', async () => {
    const rows = await db.look<{ name: string; privilege_type: string }>(`
      select table_schema || '.' || table_name as name, privilege_type from information_schema.table_privileges where grantee = 'linkwell_evaluator' order by 1, 2`);
    expect(rows).toEqual([
      { name: 'evaluation.release', privilege_type: 'SELECT' },
      { name: 'evaluation.released_cell', privilege_type: 'SELECT' },
    ]);
  });
});
