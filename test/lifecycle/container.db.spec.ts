import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const root = resolve(import.meta.dirname, '../..');
const key = () => randomBytes(32).toString('base64');

/** No container engine is needed: what the image runs are scripts, and here they run as the image would run them. */
describe('the container’s commands', () => {
  const server = process.env['LINKWELL_TEST_SERVER'] ?? '';
  const name = `linkwell_container_${randomBytes(4).toString('hex')}`;
  const login = `linkwell_${randomBytes(4).toString('hex')}`;
  const port = 20_000 + (process.pid % 20_000);
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-container-'));
  const admin = new Client({ connectionString: server });
  let child: ChildProcess | undefined;
  let env: Record<string, string>;

  beforeAll(async () => {
    execFileSync(process.execPath, ['tools/build-server.mjs', 'apps/api'], { cwd: root });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.query(`create role ${login} login noinherit password 'container'`);
    const adminUrl = new URL(server);
    adminUrl.pathname = `/${name}`;
    const url = new URL(adminUrl);
    url.username = login;
    url.password = 'container';
    const { PATH = '' } = process.env;
    env = {
      PATH, NODE_ENV: 'production', LINKWELL_PORT: String(port), LINKWELL_DATA_DIR: folder, LINKWELL_PUBLIC_URL: `http://127.0.0.1:${port}`, LINKWELL_LOG_LEVEL: 'error',
      DATABASE_URL: url.href, DATABASE_ADMIN_URL: adminUrl.href, LINKWELL_FIELD_KEYS: JSON.stringify({ current: 'k1', keys: { k1: key() }, hashKey: key() }),
    };
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`revoke linkwell_app, linkwell_job, linkwell_worker, linkwell_release_builder, linkwell_evaluator from ${login}`);
    await admin.query(`drop role ${login}`);
    await admin.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const health = () => spawnSync(process.execPath, ['docker/healthcheck.mjs'], { cwd: root, env: { PATH: env['PATH'] ?? '', LINKWELL_PORT: String(port) } }).status;
  const ask = async (query: string) => (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();

  it('the health check fails while nothing serves', () => expect(health()).toBe(1));

  it('serving migrates an empty database, starts in production and is healthy', async () => {
    const serving = spawn(process.execPath, ['docker/serve.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = serving;
    let said = '';
    await new Promise<void>((ready, failed) => {
      const read = (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Linkwell is ready')) ready();
      };
      serving.stdout.on('data', read);
      serving.stderr.on('data', read);
      serving.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)));
    });
    expect(health()).toBe(0);
    expect(said).not.toContain('password');
  }, 60_000);

  it('in production there are no demonstration accounts and no introspection', async () => {
    expect(await ask('{ installation { demo embeddedDatabase demoAccounts { email } } }')).toEqual({ data: { installation: { demo: false, embeddedDatabase: false, demoAccounts: [] } } });
    expect(await ask('{ __schema { types { name } } }')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('it refuses to serve as a superuser', () => {
    const run = spawnSync(process.execPath, ['dist/apps/api/main.js'], { cwd: root, env: { ...env, DATABASE_URL: env['DATABASE_ADMIN_URL'] ?? '', LINKWELL_PORT: '0' }, encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('superuser');
  });

  it('it is not healthy while the database lets nobody in, and is again when it does', async () => {
    await admin.query(`alter database ${name} with allow_connections false`);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name]);
    expect(health()).toBe(1);
    await admin.query(`alter database ${name} with allow_connections true`);
    expect(health()).toBe(0);
  });

  it('it ends gracefully when the container stops', async () => {
    const ended = new Promise((done) => child?.once('exit', done));
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
