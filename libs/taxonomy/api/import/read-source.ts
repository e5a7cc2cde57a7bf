import { readTaxonomyDocument, type ReadDocument } from '@linkwell/taxonomy-domain';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readFeed, type Fetching } from './read-feed';
import { mostBytes, readJson } from './read-json';
import { UnusableSource } from './unusable-source';

export interface ReadSource {
  /** What the source is called: the same each time that it is read. */
  readonly source: string;
  readonly documents: readonly ReadDocument[];
  /** Whether these are all taxonomies that the source has, so that one which is missing has vanished. */
  readonly whole: boolean;
}

/** Reads a file, the taxonomy files of a folder, or an Open Referral address. Throws `UnusableSource` with words for a person. */
export async function readTaxonomySource(target: string, fetching: Fetching): Promise<ReadSource> {
  if (/^https?:\/\//i.test(target)) return readFeed(target, fetching);
  const found = await stat(target).catch(() => undefined);
  if (!found) throw new UnusableSource(`${target}: there is no such file or folder.`);
  if (!found.isDirectory()) return { source: basename(target), documents: [await readOne(target)], whole: false };
  const names = (await readdir(target)).filter((name) => /^taxonom.*\.json$/i.test(name)).sort();
  if (names.length === 0) throw new UnusableSource(`${target}: the folder has no file whose name is like taxonomies.json or taxonomy_terms.json.`);
  const documents: ReadDocument[] = [];
  for (const name of names) documents.push(await readOne(join(target, name)));
  return { source: basename(resolve(target)), documents, whole: true };
}

async function readOne(file: string): Promise<ReadDocument> {
  const { size } = await stat(file);
  if (size > mostBytes) throw new UnusableSource(`${file} is larger than ${mostBytes / 1024 / 1024} MB: it cannot be a taxonomy.`);
  return readTaxonomyDocument(readJson(await readFile(file), file), file);
}
