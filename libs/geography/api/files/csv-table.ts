import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { atMost, tooLarge, type MostBytes } from './at-most';
import { csvRows, type CsvRow } from './csv-rows';
import { onDisk } from './on-disk';
import { UnusableFile } from './unusable-file';
import { ZipArchive } from './zip-archive';

/** A CSV file with its header row read. `rows` can be gone through once. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly CsvRow[]>;
  close(): Promise<void>;
}

/**
 * Opens a CSV file that may be plain, gzipped, or the largest CSV file of a zip archive (as ONSPD and NSPL are published).
 * What it is, is told from its first bytes, not its name. `most`: how much it may hold, unpacked. Throws `UnusableFile`.
 */
export async function openCsvTable(path: string, most?: MostBytes): Promise<CsvTable> {
  const { file, bytes, stream: whole, close } = await openBytes(path);
  if (most && bytes > most.bytes) {
    whole.destroy();
    close();
    throw tooLarge(file, most);
  }
  const stream = most ? limited(whole, file, most) : whole;
  const batches = csvRows(stream, file);
  const end = async () => {
    await batches.return(undefined);
    whole.destroy();
    close();
  };
  try {
    const first = await batches.next();
    const [header, ...rest] = first.done ? [] : first.value;
    if (!header) throw new UnusableFile({ file }, 'The file holds no rows. Download or export it again.');
    return { file, header: header.columns, rows: following(rest, batches), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

function limited(whole: Readable, file: string, most: MostBytes): Readable {
  const counted = atMost(file, most);
  whole.on('error', (error) => counted.destroy(error));
  return whole.pipe(counted);
}

async function* following(rest: readonly CsvRow[], batches: AsyncIterable<readonly CsvRow[]>): AsyncGenerator<readonly CsvRow[]> {
  yield rest;
  yield* batches;
}

/** `bytes`: how many it says there are, or for a gzip how many at least. */
async function openBytes(path: string): Promise<{ file: string; bytes: number; stream: Readable; close: () => void }> {
  const { name, bytes } = await onDisk(path);
  const kind = await firstBytes(path);
  const nothing = () => undefined;
  if (kind === 'plain') return { file: name, bytes, stream: createReadStream(path), close: nothing };
  if (kind === 'gzip') {
    const [source, unzipped] = [createReadStream(path), createGunzip()];
    source.on('error', (error) => unzipped.destroy(error));
    return { file: name, bytes, stream: source.pipe(unzipped), close: () => source.destroy() };
  }
  const archive = await ZipArchive.open(path);
  const [largest] = [...archive.files].sort((a, b) => b.bytes - a.bytes);
  if (!largest) {
    archive.close();
    throw new UnusableFile({ file: name }, 'The archive holds no CSV file. Name the archive as it was published, or the CSV file itself.');
  }
  return { file: largest.file, bytes: largest.bytes, stream: await largest.open(), close: () => archive.close() };
}

async function firstBytes(path: string): Promise<'gzip' | 'zip' | 'plain'> {
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
    return buffer.readUInt32BE(0) === 0x504b0304 ? 'zip' : 'plain';
  } finally {
    await handle.close();
  }
}
