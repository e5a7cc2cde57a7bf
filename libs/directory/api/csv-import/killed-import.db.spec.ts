import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { Client } from 'pg';
import { aSteward, chosen, csv, must } from './testing/an-import';

const root = resolve(import.meta.dirname, '../../../..');
const key = () => randomBytes(32).toString('base64');
const rows = 3_000;

describe('the worker that imports a list', () => {
  let db: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-killed-import-'));
  const running: ChildProcess[] = [];
  const keys = JSON.stringify({ current: 'k1', keys: { k1: key() }, hashKey: key() });
  beforeAll(async () => {
    execFileSync(process.execPath, ['tools/build-server.mjs', 'apps/worker'], { cwd: root });
    db = await aDatabase([]);
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source) values ('ZZ1 1AA', st_setsrid(st_makepoint(400000, 400000), 27700), 10, 'test')`);
    // Tells the test, outside the worker's transaction, that a batch is certain.
    await db.look(`create function directory.tell_test() returns trigger language plpgsql as $$ begin perform pg_notify('imported', ''); return null; end $$;
      create trigger tell_test after insert on directory.csv_import_change for each statement execute function directory.tell_test()`);
  }, 60_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  function aWorker(): ChildProcess {
    const child = spawn(process.execPath, ['dist/apps/worker/main.js'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env['PATH'], DATABASE_URL: db.url, LINKWELL_DATA_DIR: folder, LINKWELL_FIELD_KEYS: keys, LINKWELL_LOG_LEVEL: 'silent' },
    });
    running.push(child);
    return child;
  }
  const ended = (child: ChildProcess) => new Promise<void>((done) => child.once('exit', () => done()));

  it('and is killed in the middle has its work gone on with by the next: every row once', async () => {
    const steward = aSteward(db);
    const id = await steward.upload(csv(...Array.from({ length: rows }, (_, index) => `Killed ${index},"Hope Hall, 1 High Street",ZZ1 1AA,0161 496 0000,Monday 10am - 12noon`)));
    must(await steward.check(id, { chosen: { ...chosen, title: 'Killed' } }));
    await steward.work();
    must(await steward.run(id));

    const listening = new Client({ connectionString: db.adminUrl });
    await listening.connect();
    const batches = new Promise<void>((enough) => {
      let heard = 0;
      listening.on('notification', () => (heard += 1) === 2 && enough());
    });
    await listening.query('listen imported');
    const first = aWorker();
    await batches;
    const gone = ended(first);
    first.kill('SIGKILL');
    await gone;
    await listening.end();
    const [half] = await db.look<{ there: number }>(`select count(*)::int as there from directory.service where source_id = 'killed'`);
    expect(half?.there).toBeGreaterThan(0);
    expect(half?.there).toBeLessThan(rows);

    const finished = new Client({ connectionString: db.adminUrl });
    await finished.connect();
    await db.look(`create function directory.tell_end() returns trigger language plpgsql as $$ begin perform pg_notify('ended', new.state); return null; end $$;
      create trigger tell_end after update of state on directory.csv_import for each row execute function directory.tell_end()`);
    const end = new Promise<string | undefined>((said) => finished.on('notification', ({ payload }) => said(payload)));
    await finished.query('listen ended');
    const second = aWorker();
    expect(await end).toBe('imported');
    await finished.end();
    const stopped = ended(second);
    second.kill('SIGTERM');
    await stopped;

    expect(await steward.row(id)).toMatchObject({ state: 'imported', result: { rows, inserted: rows, updated: 0, unchanged: 0, failed: 0 } });
    expect(await db.look(`select count(*)::int as listings, count(distinct source_row_id)::int as rows, max(version) as version from directory.service where source_id = 'killed'`))
      .toEqual([{ listings: rows, rows, version: 1 }]);
    expect(await db.look(`select count(*)::int as n from directory.revision where subject_type = 'service' and subject_id in (select id from directory.service where source_id = 'killed')`)).toEqual([{ n: rows }]);
  }, 90_000);
});
