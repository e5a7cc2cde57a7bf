import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UnusableFeed } from '../unusable-feed';

export interface DocumentOnDisk {
  readonly path: string;
  /** As it is told to a person: from the folder that was named. */
  readonly name: string;
  readonly bytes: number;
  readonly changed: number;
}

const kinds = /\.(?:json|ndjson|jsonl|geojson)$/i;

/** The file, or all files of JSON in a folder and the folders in it, in the order of their names. Throws `UnusableFeed` where there is none. */
export async function documentsOnDisk(path: string): Promise<{ readonly documents: readonly DocumentOnDisk[]; readonly isFolder: boolean }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnusableFeed('NO_SUCH_FILE', path, 'There is no such file or folder, or it may not be read. Check the path.');
  if (!found.isDirectory()) return { documents: [{ path, name: basename(path), bytes: found.size, changed: found.mtimeMs }], isFolder: false };
  const names = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && kinds.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (names.length === 0) throw new UnusableFeed('NO_SUCH_FILE', path, 'The folder holds no .json, .ndjson or .jsonl file.');
  const documents = await Promise.all(names.map(async (each) => {
    const { size, mtimeMs } = await stat(each);
    return { path: each, name: each.slice(path.length).replace(/^[/\\]/, ''), bytes: size, changed: mtimeMs };
  }));
  return { documents, isFolder: true };
}

/** A file's bytes; `onBytes` hears how many have been read since its last call. */
export async function* bytesOf(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    onBytes((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}
