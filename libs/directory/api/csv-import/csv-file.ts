import type { Database, UnitOfWork } from '@linkwell/database';
import type { CsvTable } from '@linkwell/geography-api';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openList } from '../import/open-list';

/** Lays an uploaded file in a private temporary folder while `work` reads it. Throws `UnusableFile`. */
export async function withCsvFile<T>(database: Database, { id, fileName, parts }: { id: string; fileName: string; parts: number }, work: (table: CsvTable) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'linkwell-list-'));
  try {
    const path = join(folder, fileName);
    const file = await open(path, 'wx', 0o600);
    try {
      for (let number = 0; number < parts; number += 1) await file.write(await asJob(database, (unit) => part(unit, id, number)));
    } finally {
      await file.close();
    }
    const table = await openList(path);
    try {
      return await work(table);
    } finally {
      await table.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function part(unit: UnitOfWork, id: string, number: number): Promise<Buffer> {
  const [row] = await unit.query<{ content: Buffer }>(`select content from directory.csv_import_part where import_id = $1 and number = $2`, [id, number]);
  if (!row) throw new Error('A part of an uploaded file is gone.');
  return row.content;
}

export const asJob = <T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
  database.within({ kind: 'job', name: 'directory.csv-import' }, work, 'linkwell_job');
