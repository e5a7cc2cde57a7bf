import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UnusableFile } from './unusable-file';

/** A file's name for a person and its size. Throws `UnusableFile` where there is none. */
export async function onDisk(path: string): Promise<{ name: string; bytes: number }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnusableFile({ file: path }, 'There is no such file, or it may not be read. Check the path.');
  if (!found.isFile()) throw new UnusableFile({ file: path }, 'This is not a file. Name the file itself.');
  return { name: basename(path), bytes: found.size };
}

/** SHA-256 of a file's bytes: what it holds, whatever it is called. */
export async function contentHash(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest();
}
