/**
 * Bundles one server application (`node tools/build-server.mjs apps/api`) into `dist/<app>/main.js`.
 * Our TypeScript is compiled by swc, the compiler the tests use too, so that decorators mean the same in both;
 * packages of node_modules stay outside the bundle.
 */
import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const app = process.argv[2];
if (!app) throw new Error('Name the application to build, for example: node tools/build-server.mjs apps/api');
const root = resolve(import.meta.dirname, '..');

const swc = {
  name: 'swc',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const out = await transform(code, { filename: id, configFile: resolve(root, '.swcrc'), sourceMaps: true });
    return { code: out.code, map: out.map, moduleType: 'js' };
  },
};

const entries = ['main', 'print-schema'].filter((name) => existsSync(resolve(root, app, `${name}.ts`)));
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((name) => [name, resolve(root, app, `${name}.ts`)])),
  platform: 'node',
  tsconfig: resolve(root, 'tsconfig.base.json'),
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@linkwell/'),
  plugins: [swc],
});
await bundle.write({ dir: resolve(root, 'dist', app), format: 'esm', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
