/**
 * Writes what is generated from the code: the GraphQL schema that the server's resolvers declare, and from it the typed documents of
 * the web client, one for every graphql(`…`) in a web library. The client gets the operations' names and hashes, the server their texts.
 *   node tools/codegen.mjs           writes libs/shared/web-kit/graphql/schema.graphql, …/generated and apps/api/wire/generated
 *   node tools/codegen.mjs --check   changes nothing; exits 1 when what is committed is out of date
 * The preset is called directly because @graphql-codegen/cli needs a newer Node than this project supports.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { Kind, buildSchema, parse, validate, visit } from 'graphql';

const root = join(import.meta.dirname, '..');
const kit = join(root, 'libs/shared/web-kit/graphql');
const output = join(kit, 'generated');
const manifest = join(root, 'apps/api/wire/generated/persisted-operations.ts');
const config = {
  documentMode: 'string',
  enumType: 'string-literal',
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { DateTime: 'string', CalendarDate: 'string', ID: 'string', ListingAnswers: 'unknown' },
};

function sources() {
  const scanned = ['libs', 'apps/web'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  return scanned.filter((file) => /^libs\/.+\/web\/|^libs\/shared\/web-kit\/|^apps\/web\//.test(file) && !file.includes('/generated/')).sort();
}

/** The text of each graphql(`…`) in a file, with the line it begins on. A template may not contain an expression: it must be readable as it stands. */
function documentsIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    if (match[1].includes('${')) throw new Error(`${file}:${line}: a graphql document may not contain \${…}`);
    try {
      return { location: `${file}:${line}`, rawSDL: match[1], document: parse(match[1]) };
    } catch (error) {
      throw new Error(`${file}:${line}: ${error.message}`);
    }
  });
}

function mustBeNamedOnce(documents) {
  const seen = new Map();
  for (const { location, document } of documents) {
    for (const definition of document.definitions) {
      const name = definition.name?.value;
      if (!name) throw new Error(`${location}: give the operation a name`);
      if (seen.has(name)) throw new Error(`${location}: "${name}" is already used at ${seen.get(name)}`);
      seen.set(name, location);
    }
  }
}

function mustFit(schema, documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const errors = validate(schema, { kind: Kind.DOCUMENT, definitions });
  for (const error of errors) {
    const at = documents.find(({ document }) => error.nodes?.some((node) => node.loc && document.loc?.source === node.loc.source));
    process.stderr.write(`${at?.location ?? 'schema.graphql'}: ${error.message}\n`);
  }
  if (errors.length > 0) throw new Error(`${errors.length} document error(s)`);
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Asks `__typename` everywhere but at the root (a mutation has exactly one root field), so that a union's members can be told apart. */
const askTypenames = (file) => ({
  ...file,
  document: visit(file.document, {
    SelectionSet(node, _key, parent) {
      const asked = node.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename');
      if (asked || parent?.kind === Kind.OPERATION_DEFINITION) return undefined;
      return { ...node, selections: [typename, ...node.selections] };
    },
  }),
});

/** The schema as the server's resolvers declare it now. */
function declaredSchema() {
  execFileSync(process.execPath, ['tools/build-server.mjs', 'apps/api'], { cwd: root, stdio: ['ignore', 2, 2] });
  return execFileSync(process.execPath, ['dist/apps/api/print-schema.js'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}

async function generate(schemaText) {
  const schemaAst = buildSchema(schemaText);
  const documents = sources().flatMap(documentsIn);
  mustBeNamedOnce(documents);
  mustFit(schemaAst, documents);
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${output}/`,
    schema: parse(schemaText),
    schemaAst,
    documents,
    config,
    plugins: [],
    pluginMap: {},
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex') },
      onExecutableDocumentNode: ({ definitions }) => ({ name: definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION).name.value }),
    },
    documentTransforms: [{ name: 'typename', transformObject: { transform: ({ documents }) => documents.map(askTypenames) }, config: {} }],
  });
  const files = new Map();
  // One after the other would wait for ever: the texts are known when the typed documents are written.
  const written = await Promise.all(sections.map(async (section) => [basename(section.filename), await codegen(section)]));
  for (const [name, text] of written) {
    if (name === 'persisted-documents.json') files.set(manifest, manifestOf(JSON.parse(text)));
    else files.set(join(output, name), text);
  }
  return files;
}

/** A module and no JSON file, so that it comes along wherever the server is bundled or tested. */
const manifestOf = (texts) => `/** The web client's operations by the SHA-256 of their text. Generated: npm run codegen. */
export const persistedOperations: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)};
`;

function committed() {
  return new Map([output, dirname(manifest)].flatMap((folder) => {
    try {
      return readdirSync(folder).map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]);
    } catch {
      return [];
    }
  }));
}

try {
  const schema = declaredSchema();
  const schemaFile = join(kit, 'schema.graphql');
  const schemaStale = readFileSync(schemaFile, 'utf8') !== schema;
  const [wanted, found] = [await generate(schema), committed()];
  const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter((file) => wanted.get(file) !== found.get(file));
  if (process.argv.includes('--check')) {
    if (schemaStale) stale.unshift(schemaFile);
    if (stale.length > 0) {
      process.stderr.write(`Out of date: ${stale.map((file) => relative(root, file)).join(', ')}. Run: npm run codegen\n`);
      process.exitCode = 1;
    }
  } else if (schemaStale || stale.length > 0) {
    writeFileSync(schemaFile, schema);
    for (const file of stale) {
      mkdirSync(dirname(file), { recursive: true });
      if (wanted.has(file)) writeFileSync(file, wanted.get(file));
      else rmSync(file);
    }
    process.stderr.write(`Wrote ${[...(schemaStale ? [schemaFile] : []), ...stale].map((file) => relative(root, file)).join(', ')}\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
