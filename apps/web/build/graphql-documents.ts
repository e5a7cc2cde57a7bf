import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const definition = /\b(query|mutation|fragment)\s+(\w+)/;

/**
 * Puts the generated document where a call of `graphql` with its text stands, so that the lookup table of every operation's text
 * (which the code generator itself advises against shipping) stays out of the bundle.
 */
export function graphqlDocuments(generated: string): Plugin {
  return {
    name: 'linkwell:graphql-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id === generated || !code.includes('graphql(`')) return undefined;
      const names = new Set<string>();
      const replaced = code.replace(call, (text: string, source: string) => {
        const [, kind, operation] = definition.exec(source) ?? [];
        if (!operation) return text;
        const name = `${operation}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
        names.add(name);
        const lines = '\n'.repeat(text.split('\n').length - 1);
        return `__${name}${lines}`;
      });
      if (names.size === 0) return undefined;
      const imports = [...names].map((name) => `${name} as __${name}`).join(', ');
      return { code: `import { ${imports} } from ${JSON.stringify(generated)};${replaced}`, map: null };
    },
  };
}
