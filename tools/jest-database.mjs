/** Jest's global setup: makes the template database that every `.db.spec.ts` clones, when LINKWELL_TEST_SERVER names a server. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import pg from 'pg';

const root = resolve(import.meta.dirname, '..');

export default async function makeTemplate() {
  const server = process.env.LINKWELL_TEST_SERVER;
  if (!server) return;
  const name = `linkwell_template_${process.pid}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'linkwell_test'`);
  if (rowCount === 0) await client.query(`create role linkwell_test login noinherit password 'linkwell_test'`);
  await client.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  execFileSync(process.execPath, ['tools/build-server.mjs', 'apps/cli'], { cwd: root, stdio: ['ignore', 2, 2] });
  execFileSync(process.execPath, ['dist/apps/cli/main.js', 'migrate', '--login', 'linkwell_test'], { cwd: root, stdio: ['ignore', 'ignore', 2], env: { ...process.env, DATABASE_ADMIN_URL: url.href } });
  await client.end();
  process.env.LINKWELL_TEST_TEMPLATE = name;
}
