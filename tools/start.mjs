/** `npm start`: builds what has changed, then serves the whole product in this process. */
import { resolve } from 'node:path';
import { build } from './build.mjs';

process.stderr.write('Building Linkwell …\n');
build(['api', 'web']);
await import(resolve(import.meta.dirname, '../dist/apps/api/main.js'));
