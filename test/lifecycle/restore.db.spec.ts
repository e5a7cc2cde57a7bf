import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openInstallation, seedDemonstration } from '@linkwell/api';
import { readConfig, SystemClock } from '@linkwell/config';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const folder = mkdtempSync(join(tmpdir(), 'linkwell-backup-'));
const key = () => randomBytes(32).toString('base64');
const keys = JSON.stringify({ current: 'k1', keys: { k1: key() }, hashKey: key() });

/** The command line as an operator runs it. */
function linkwell(url: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/apps/cli/main.js'), ...words], {
    encoding: 'utf8', env: { ...process.env, DATABASE_ADMIN_URL: url, DATABASE_URL: url, LINKWELL_FIELD_KEYS: keys, ...env } });
  return { status, stderr, result: stdout.trim().startsWith('{') ? (JSON.parse(stdout) as Record<string, unknown>) : {} };
}

describe('a backup', () => {
  let db: TestDatabase;
  let admin: Client;
  const empty = `linkwell_restored_${randomBytes(4).toString('hex')}`;
  const urlOf = (base: string) => Object.assign(new URL(base), { pathname: `/${empty}` }).href;

  beforeAll(async () => {
    db = await aDatabase([]);
    const installation = await openInstallation(readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true', LINKWELL_FIELD_KEYS: keys }));
    await seedDemonstration(installation, new SystemClock(), () => undefined);
    await installation.close();
    admin = new Client({ connectionString: db.adminUrl });
    await admin.connect();
    await admin.query(`create database ${empty}`);
  }, 240_000);
  afterAll(async () => {
    await admin.query(`drop database ${empty} with (force)`);
    await admin.end();
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const taken = join(folder, 'taken');

  it('is taken by a role that can only read, names the keys it needs and holds none, and is never written over', () => {
    const { status, stderr, result } = linkwell(db.adminUrl, ['backup', taken, '--json']);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(result).toMatchObject({ keys: ['k1'] });
    const manifest = readFileSync(join(taken, 'manifest.json'), 'utf8');
    expect(manifest).not.toContain(Object.values((JSON.parse(keys) as { keys: object }).keys)[0]);
    expect(manifest).toContain('"casework.patient"');
    expect(linkwell(db.adminUrl, ['backup', taken]).status).toBe(1);
  }, 120_000);

  it('comes back into an empty database: every row, row-level security forced, policies and grants; and the application reads it', async () => {
    const { status, stderr, result } = linkwell(urlOf(db.adminUrl), ['restore', taken, '--login', 'linkwell_test', '--json']);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(result).toMatchObject({ differences: [], keysMissing: [] });
    expect(result['rows']).toBeGreaterThan(1_000);
    const looking = new Client({ connectionString: urlOf(db.adminUrl) });
    await looking.connect();
    const { rows } = await looking.query(`
      select r.table_name from linkwell.table_register r join pg_namespace n on n.nspname = r.table_schema join pg_class c on c.relnamespace = n.oid and c.relname = r.table_name
      where r.class = 'person' and not (c.relrowsecurity and c.relforcerowsecurity)`);
    await looking.end();
    expect(rows).toEqual([]);
    const installation = await openInstallation(readConfig({ DATABASE_URL: urlOf(db.url), LINKWELL_FIELD_KEYS: keys }));
    expect(await installation.database.within({ kind: 'public' }, (unit) => unit.query('select from casework.patient'))).toEqual([]);
    await installation.close();
    expect(linkwell(urlOf(db.url), ['keys', 'list', '--json']).status).toBe(0);
  }, 180_000);

  it('is not brought into a database that holds anything', () => {
    const { status, stderr } = linkwell(db.adminUrl, ['restore', taken]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('not empty')]);
  }, 60_000);

  it('of the embedded database is refused, with the way there is', () => {
    const { status, stderr } = linkwell('', ['backup', join(folder, 'other')]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('copy its whole data folder')]);
  }, 60_000);

  it('that lacks its manifest is not begun with', () => {
    writeFileSync(join(taken, 'manifest.json'), '{}');
    expect(linkwell(urlOf(db.adminUrl), ['restore', taken]).stderr).toContain('manifest.json is not one');
  }, 60_000);
});
