import type { BulkMethod, Database, UnitOfWork } from '@linkwell/database';
import { areaOf, type Postcode } from '@linkwell/geography-domain';
import type { Viewer } from '@linkwell/kernel';
import { basename } from 'node:path';
import { contentHash } from '../files/on-disk';
import { UnusableFile } from '../files/unusable-file';
import { ZipArchive, type ZippedCsv } from '../files/zip-archive';
import { abandonRun, alreadyImported, beginRun, stagedFiles } from './import-run';
import { mergeStaged, type MergeCounts } from './merge-postcodes';
import { stageFile } from './stage-postcodes';

export interface PostcodeImport extends MergeCounts {
  readonly unchanged: number;
}

/** Told how far a long work has come. Sizes are bytes of uncompressed text. */
export interface ImportProgress {
  began(totalBytes: number): void;
  rows(count: number): void;
  fileDone(bytes: number): void;
  merging(): void;
}

export interface PostcodeImportRequest {
  /** Path of the zip archive of Code-Point Open. */
  readonly file: string;
  /** Areas, districts and sectors wanted, as `parseAreaList` gives them; none: all of Great Britain. */
  readonly areas: readonly string[];
  readonly bulk: BulkMethod;
}

const job: Viewer = { kind: 'job', name: 'import-postcodes' };

/**
 * Takes Code-Point Open into the gazetteer: file by file into a staging table, a transaction each, then all at once.
 * A killed import goes on with the files that were left; an unusable archive (`UnusableFile`) changes nothing; a repeated one neither.
 */
export async function importPostcodes(database: Database, request: PostcodeImportRequest, progress: ImportProgress): Promise<PostcodeImport> {
  const asJob = <T>(work: (unit: UnitOfWork) => Promise<T>) => database.within(job, work, 'linkwell_job');
  const name = basename(request.file);
  const archive = await ZipArchive.open(request.file);
  try {
    const wanted = filesWanted(archive.files, request.areas, name);
    const identity = { fileName: name, sha256: await contentHash(request.file), areas: [...request.areas].sort() };
    const last = await asJob((unit) => alreadyImported(unit, identity));
    if (last) return { ...last, notCovered: 0, inserted: 0, updated: 0, unchanged: last.rows };

    const runId = await asJob((unit) => beginRun(unit, identity));
    const staged = await asJob((unit) => stagedFiles(unit, runId));
    progress.began(wanted.reduce((sum, { file }) => sum + file.bytes, 0));
    try {
      for (const { file, number } of wanted) {
        const options = { areas: request.areas, bulk: request.bulk, onRows: (rows: number) => progress.rows(rows) };
        if (!staged.has(number)) await asJob((unit) => stageFile(unit, runId, number, file, options));
        progress.fileDone(file.bytes);
      }
      progress.merging();
      const counts = await asJob((unit) => mergeStaged(unit, runId, name));
      return { ...counts, unchanged: counts.rows - counts.inserted - counts.updated };
    } catch (error) {
      if (error instanceof UnusableFile) await asJob((unit) => abandonRun(unit, runId));
      throw error;
    }
  } finally {
    archive.close();
  }
}

interface NumberedFile {
  readonly number: number;
  readonly file: ZippedCsv;
}

/** Code-Point Open keeps each postcode area in a file of its name (`m.csv`): others need not be read. The list of column names is no data. */
function filesWanted(files: readonly ZippedCsv[], areas: readonly string[], archive: string): readonly NumberedFile[] {
  const data = files.map((file, number) => ({ file, number })).filter(({ file }) => !file.path.startsWith('Doc/'));
  if (data.length === 0) throw new UnusableFile({ file: archive }, 'The archive holds no CSV file. Use the CSV edition of Code-Point Open as Ordnance Survey publishes it.');
  const letters = new Set(areas.map((area) => (/\d/.test(area) ? areaOf(`${area.split(' ')[0] ?? ''} 1AA` as Postcode) : area)));
  return data.filter(({ file }) => {
    const named = /([^/]+)\.csv$/i.exec(file.path)?.[1]?.toUpperCase() ?? '';
    return letters.size === 0 || !/^[A-Z]{1,2}$/.test(named) || letters.has(named);
  });
}
