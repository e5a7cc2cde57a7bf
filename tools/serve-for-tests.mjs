import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const startSeconds = 240;

/**
 * Starts the built server with demonstration data in a folder or database of its own, and waits until it says that it is ready.
 * With a `cluster` it runs on a fresh native database, else on the embedded one.
 */
export async function startServer({ root, cluster, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-data-'));
  const database = cluster ? await freshDatabase(root, cluster) : {};
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'development', LINKWELL_DATA_DIR: folder, LINKWELL_PORT: '0', LINKWELL_DEMO: 'true', LINKWELL_LOG_LEVEL: 'error', ...database, ...env },
  });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer after ${startSeconds} s:\n${said}`)), startSeconds * 1000);
    const read = (chunk) => {
      said = (said + chunk).slice(-20_000);
      const found = /Linkwell is ready: (http\S+)/.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`it ended with code ${code}:\n${said}`));
    });
  });
  return {
    url,
    child,
    folder,
    said: () => said,
    async stop() {
      if (child.exitCode === null) {
        const ended = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freshDatabase(root, cluster) {
  const name = `linkwell_e2e_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'linkwell_test'`);
  if (rowCount === 0) await client.query(`create role linkwell_test login noinherit password 'linkwell_test'`);
  await client.query(`create database ${name}`);
  await client.end();
  const admin = new URL(cluster.url);
  admin.pathname = `/${name}`;
  execFileSync(process.execPath, ['dist/apps/cli/main.js', 'migrate', '--login', 'linkwell_test'], { cwd: root, stdio: ['ignore', 'ignore', 2], env: { ...process.env, DATABASE_ADMIN_URL: admin.href } });
  const login = new URL(admin);
  login.username = 'linkwell_test';
  login.password = 'linkwell_test';
  return { DATABASE_URL: login.href, LINKWELL_WORKER: 'inside' };
}
