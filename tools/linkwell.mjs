/** `npm run linkwell -- <command>`: builds the command line when it has changed, then runs it. What the build says goes to standard error. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from './build.mjs';

/** MB of heap: with more to spend Node would let rubbish lie, and a large import pass 512 MB; no command needs as much. */
const heap = 320;

const root = resolve(import.meta.dirname, '..');
build(['cli']);
const { status } = spawnSync(process.execPath, [`--max-old-space-size=${heap}`, resolve(root, 'dist/apps/cli/main.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
