/**
 * Runs a program of `test/` on a native cluster of its own, with a migrated template database. Its last line is one JSON object.
 *   npm run drill -- <name> [--quick] [--json]      a long proof
 *   npm run bench -- <name> [--quick] [--json]      a measurement
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { startCluster } from './cluster.mjs';
import makeTemplate from './jest-database.mjs';

/** The cluster stays; its migrated template is made anew for each run, from the code of that run. */
async function dropTemplate(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database ${client.escapeIdentifier(process.env.LINKWELL_TEST_TEMPLATE)} with (force)`);
  await client.end();
}

const root = resolve(import.meta.dirname, '..');
const [program, ...args] = process.argv.slice(2);
// An interrupt ends the program, which is a process of its own; the cluster is then taken down below.
process.on('SIGINT', () => undefined);
// A benchmark's directories of up to millions of services are made once and stay for the next run.
const cluster = await startCluster(program === 'bench' ? { keepIn: join(tmpdir(), 'linkwell-bench'), memory: '2GB' } : { durable: args[0] === 'faults' });
if (!cluster) {
  process.stderr.write('This needs a native PostgreSQL 15 or later with PostGIS (Debian: postgresql-15-postgis-3).\n');
  process.exit(1);
}
let code = 1;
try {
  process.env.LINKWELL_TEST_SERVER = cluster.url;
  // For the drill that kills the server and starts it again.
  process.env.LINKWELL_TEST_CLUSTER = JSON.stringify(cluster);
  await makeTemplate();
  const run = (words, stdio) => spawnSync(process.execPath, words, { cwd: root, stdio }).status ?? 1;
  code = run(['tools/build-server.mjs', `test/${program}`], ['ignore', 2, 2]) || run([`dist/test/${program}/main.js`, ...args], 'inherit');
  if (program === 'bench') await dropTemplate(cluster.url);
} finally {
  await cluster.stop();
}
process.exit(code);
