import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './build/graphql-documents.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')) as { compilerOptions: { paths: Record<string, string[]> } };
const projects = Object.entries(compilerOptions.paths).map(([name, [file]]) => ({ find: new RegExp(`^${name}$`), replacement: join(root, file ?? '') }));

export default defineConfig({
  root: here,
  plugins: [graphqlDocuments(join(root, 'libs/shared/web-kit/graphql/generated/graphql.ts')), react()],
  resolve: {
    alias: [...projects, { find: '@nhsuk-images', replacement: join(root, 'node_modules/nhsuk-frontend/dist/nhsuk/assets/images') }],
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [join(root, 'node_modules')], quietDeps: true },
    },
  },
  build: {
    outDir: join(root, 'dist/apps/web'),
    emptyOutDir: true,
    // The page's Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Our libraries only declare things, so a page takes along only what it uses of the kit.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/') },
    },
  },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:4000' },
  },
});
