/** `npm run drill -- <name> [--quick] [--json]`: a long proof on a native cluster of its own. Its last line is one JSON object. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startCluster } from './cluster.mjs';
import makeTemplate from './jest-database.mjs';

const root = resolve(import.meta.dirname, '..');
const cluster = await startCluster();
if (!cluster) {
  process.stderr.write('Drills need a native PostgreSQL 15 or later with PostGIS (Debian: postgresql-15-postgis-3).\n');
  process.exit(1);
}
let code = 1;
try {
  process.env.LINKWELL_TEST_SERVER = cluster.url;
  await makeTemplate();
  const run = (args, stdio) => spawnSync(process.execPath, args, { cwd: root, stdio }).status ?? 1;
  code = run(['tools/build-server.mjs', 'test/drills'], ['ignore', 2, 2]) || run(['dist/test/drills/main.js', ...process.argv.slice(2)], 'inherit');
} finally {
  await cluster.stop();
}
process.exit(code);
