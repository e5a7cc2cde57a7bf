import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const root = join(here, '../..');
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')) as { compilerOptions: { paths: Record<string, string[]> } };
const projects = Object.entries(compilerOptions.paths).map(([name, [file]]) => ({ find: new RegExp(`^${name}$`), replacement: join(root, file ?? '') }));

const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const definition = /\b(query|mutation|fragment)\s+(\w+)/;

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
      treeshake: { moduleSideEffects: (id) => (id.startsWith(join(root, 'libs')) ? false : undefined) },
    },
  },
  server: {
    fs: { allow: [root] },
    proxy: { '/graphql': 'http://127.0.0.1:4000' },
  },
});

/**
 * Puts the generated document, an operation's name and hash, where a call of `graphql` with its text stands: a page takes along its own
 * operations, and the lookup table of every operation's text (which the code generator itself advises against shipping) stays out of the bundle.
 * Fragments are part of operations, and nothing of them is left.
 */
function graphqlDocuments(generated: string): Plugin {
  const documents = () => new Map([...readFileSync(generated, 'utf8').matchAll(/^export const (\w+)Document = (\{"__meta__":.*?\}\}) as unknown/gm)].map(([, name = '', literal = '']) => [name, literal]));
  return {
    name: 'linkwell:graphql-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id === generated || !code.includes('graphql(`')) return undefined;
      this.addWatchFile(generated);
      const known = documents();
      const replaced = code.replace(call, (text: string, source: string) => {
        const [, kind, name = ''] = definition.exec(source) ?? [];
        const literal = kind === 'fragment' ? '{}' : known.get(name);
        if (literal === undefined) this.error(`${name || 'A document'} was not generated. Run: npm run codegen`);
        return `(${literal}${'\n'.repeat(text.split('\n').length - 1)})`;
      });
      return { code: replaced, map: null };
    },
  };
}
