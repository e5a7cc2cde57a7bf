import { Transform, type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { onDisk } from './on-disk';
import { UnusableFile } from './unusable-file';

/** One CSV file inside an archive. */
export interface ZippedCsv {
  /** For a person: "Data/CSV/m.csv in codepo_gb.zip". */
  readonly file: string;
  readonly path: string;
  /** Uncompressed. */
  readonly bytes: number;
  open(): Promise<Readable>;
}

/** A zip archive's CSV files in the archive's own order. Close it when done. Throws `UnusableFile`. */
export class ZipArchive {
  private constructor(
    private readonly zip: ZipFile,
    readonly files: readonly ZippedCsv[],
  ) {}

  static async open(path: string): Promise<ZipArchive> {
    const { name, bytes } = await onDisk(path);
    if (bytes === 0) throw new UnusableFile({ file: name }, 'The file is empty. Download it again.');
    try {
      const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
      const entries = await csvEntries(zip);
      return new ZipArchive(zip, entries.map((entry) => ({ ...described(entry, name), open: () => openEntry(zip, entry, described(entry, name).file) })));
    } catch {
      throw new UnusableFile({ file: name }, 'This is not a zip archive, or it was cut short. Download it again.');
    }
  }

  close(): void {
    this.zip.close();
  }
}

const described = (entry: Entry, archive: string) => ({ file: `${entry.fileName} in ${archive}`, path: entry.fileName, bytes: entry.uncompressedSize });

async function csvEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (/\.csv$/i.test(entry.fileName)) entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

async function openEntry(zip: ZipFile, entry: Entry, file: string): Promise<Readable> {
  try {
    const source = await zip.openReadStreamPromise(entry);
    const checked = checksummed(entry, file);
    source.on('error', () => checked.destroy(damaged(file)));
    return source.pipe(checked);
  } catch {
    throw damaged(file);
  }
}

/** The archive's own check of its contents, which the reader of the archive leaves to us. */
function checksummed(entry: Entry, file: string): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush: (done) => done(sum === entry.crc32 ? null : damaged(file)),
  });
}

const damaged = (file: string): UnusableFile => new UnusableFile({ file }, 'The archive is damaged or encrypted here. Download it again.');
