import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoUsers } from '@linkwell/demo-domain';
import type { UserViewer } from '@linkwell/kernel';
import { columnsWithCiphertext, registered, valuesThatDoNotOpen } from './ciphertext';
import { openWorld, type AccessWorld } from './world';

/** The copies themselves, and why a request ended without one. */
const notGiven = ['casework.access_release.page', 'casework.access_release.data', 'casework.access_request.closed_reason'];

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

  it('is part of a copy for the person, table by table, or left out of it for a reason', async () => {
    const tables = await world.db.look<{ name: string }>(`select which::text as name from linkwell.hangs_on('casework.patient') order by 1`);
    const told = [...world.held.all.flatMap((source) => source.tables), ...world.held.leftOut.keys()];
    expect(tables.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([]);
    expect(told.filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('is in the statement of its copy, so that no sealed word is forgotten', async () => {
    for (const { table, column } of (await registered(world.db)).filter(({ table: name }) => world.held.all.some(({ tables }) => tables.includes(name)))) {
      const source = world.held.all.find(({ tables }) => tables.includes(table))!;
      expect([`${table}.${column}`, source.sql.includes(`'${table}'`) && source.sql.includes(`'${column}'`)]).toEqual([`${table}.${column}`, notGiven.includes(`${table}.${column}`) ? expect.any(Boolean) : true]);
    }
  });

  it('has nothing left that was an anonymised record’s, in whichever feature it lay', async () => {
    const { db, ids } = world;
    const lead = demoUsers.find(({ role, teamId }) => role === 'team_lead' && teamId === ids.team)!;
    const hung = await db.look<{ table: string; belongs: string; kept: boolean }>(`
      select which::text as table, belongs, exists (select from linkwell.kept_table k where (k.table_schema || '.' || k.table_name)::regclass = which) as kept from linkwell.hangs_on('casework.patient')`);
    const ofRecord = async (table: string) => {
      const { belongs } = hung.find((each) => each.table === table)!;
      return db.look<Record<string, unknown>>(`select * from ${table} where ${belongs}`, [[ids.patient]]);
    };
    const secrets = async () => {
      const values: string[] = [];
      for (const { table, column } of (await registered(db)).filter((each) => hung.some(({ table: name }) => name === each.table))) {
        values.push(...(await ofRecord(table)).map((row) => row[column]).filter((value): value is string => typeof value === 'string'));
      }
      return values;
    };
    await db.look(`update casework.episode set state = 'closed', answered_on = coalesce(answered_on, offered_on), closed_on = current_date, closing_reason = 'completed' where patient_id = $1 and state in ('offered', 'accepted')`, [ids.patient]);
    expect((await secrets()).length).toBeGreaterThan(15);
    const viewer = { kind: 'user', id: lead.id, sessionId: 'test', displayName: lead.displayName, roles: [lead.role], teamIds: [ids.team], organisationIds: [] } as unknown as UserViewer;
    await db.database.within(viewer, (unit) => unit.query(`select casework.anonymise($1)`, [ids.patient]));
    expect(await secrets()).toEqual([]);
    for (const { table } of hung.filter(({ kept }) => !kept)) expect([table, await ofRecord(table)]).toEqual([table, []]);
    for (const { table } of hung.filter(({ kept }) => kept)) expect([table, (await ofRecord(table)).filter((row) => row['anonymised_at'] === null)]).toEqual([table, []]);
  });
});
