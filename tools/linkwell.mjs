/** `npm run linkwell -- <command>`: builds the command line when it has changed, then runs it. What the build says goes to standard error. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from './build.mjs';

const root = resolve(import.meta.dirname, '..');
build(['cli']);
const { status } = spawnSync(process.execPath, [resolve(root, 'dist/apps/cli/main.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
