/** `npm run bench -- <name> [--quick] [--json]`: a measurement on a native cluster of its own. Its last line is one JSON object. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startCluster } from './cluster.mjs';
import makeTemplate from './jest-database.mjs';

const root = resolve(import.meta.dirname, '..');
// An interrupt ends the measurement, which is a process of its own; the cluster is then taken down below.
process.on('SIGINT', () => undefined);
const cluster = await startCluster();
if (!cluster) {
  process.stderr.write('Benchmarks need a native PostgreSQL 15 or later with PostGIS (Debian: postgresql-15-postgis-3).\n');
  process.exit(1);
}
let code = 1;
try {
  process.env.LINKWELL_TEST_SERVER = cluster.url;
  await makeTemplate();
  const run = (args, stdio) => spawnSync(process.execPath, args, { cwd: root, stdio }).status ?? 1;
  code = run(['tools/build-server.mjs', 'test/bench'], ['ignore', 2, 2]) || run(['dist/test/bench/main.js', ...process.argv.slice(2)], 'inherit');
} finally {
  await cluster.stop();
}
process.exit(code);
