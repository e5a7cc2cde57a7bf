/** Lints everything, module boundaries included: their rule needs Nx's project graph, and silently passes without it, so it is made first. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'linkwell-graph-'));
const graph = join(folder, 'graph.json');
const run = (file, args, stdio) => spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, stdio, env: { ...process.env, NX_DAEMON: 'false' } });

run('nx/dist/bin/nx.js', ['graph', `--file=${graph}`], 'ignore');
const made = existsSync(graph);
rmSync(folder, { recursive: true, force: true });
if (!made) {
  process.stderr.write('Nx made no project graph, without which the module boundaries would not be checked.\n');
  process.exit(1);
}
// Files that have not changed need no second look while one works; continuous integration looks at all of them.
const cache = process.env.CI ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', 'dist/eslint'];
process.exit(run('eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...cache], 'inherit').status ?? 1);
