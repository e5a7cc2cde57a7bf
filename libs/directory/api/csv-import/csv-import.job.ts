import { Injectable } from '@nestjs/common';
import type { Database, UnitOfWork } from '@linkwell/database';
import { UnusableFile, type CsvTable } from '@linkwell/geography-api';
import { HandlesJob, TaskCancelled, Tasks, type JobHandler, type JobRun } from '@linkwell/jobs';
import { ImportServices, type PreparedImport } from '../commands/import-services';
import { whatWasDone } from './changes.sql';
import { asJob, withCsvFile } from './csv-file';
import { csvImport, type CsvImportResult, type CsvImportRow, type CsvImportState } from './csv-import-row';
import { UndoCsvImport } from './undo-csv-import';
import { WriteChanges } from './write-changes';

type Step = 'read' | 'check' | 'import' | 'undo';

export interface CsvImportStep {
  readonly taskId: string;
  readonly importId: string;
  readonly step: Step;
}

/** Rows that the mapping form shows. */
const sampleRows = 8;

/** Before and after each step. A step that was stopped leads back, and what it has written stays and can be undone. */
const states: Readonly<Record<Step, { during: CsvImportState; after: CsvImportState; stopped: CsvImportState }>> = {
  read: { during: 'reading', after: 'mapping', stopped: 'unusable' },
  check: { during: 'checking', after: 'checked', stopped: 'mapping' },
  import: { during: 'importing', after: 'imported', stopped: 'imported' },
  undo: { during: 'undoing', after: 'undone', stopped: 'imported' },
};

/** One step of an import. Killed in the middle, it is run again, and goes on with what is not yet done. */
@Injectable()
@HandlesJob('directory.csv-import', { attempts: 5 })
export class CsvImportJob implements JobHandler<CsvImportStep> {
  constructor(
    private readonly importing: ImportServices,
    private readonly changes: WriteChanges,
    private readonly undoing: UndoCsvImport,
    private readonly tasks: Tasks,
  ) {}

  async run({ taskId, importId, step }: CsvImportStep, job: JobRun): Promise<void> {
    const { database } = job;
    const row = await asJob(database, (unit) => csvImport(unit, importId));
    if (!row || row.state !== states[step].during) return;
    const tell = (words: string) => (done: number, total: number | null = null) => this.tasks.progress(database, taskId, { done, total, words });
    try {
      const result = step === 'undo' ? await this.undoing.run(row, job, tell('Putting listings back')) : await this.withFile(step, row, job, tell);
      await this.end(database, taskId, row.id, states[step].after, result);
    } catch (error) {
      await this.stopped(taskId, row, step, error, job);
    }
  }

  private withFile(step: Exclude<Step, 'undo'>, row: CsvImportRow, job: JobRun, tell: Tell): Promise<CsvImportResult | null> {
    const { database, signal } = job;
    return withCsvFile(database, row, async (table) => {
      if (step === 'read') return this.readSample(database, row, table);
      const { mapping } = row;
      if (!mapping) throw new Error('An import without a mapping cannot be checked.');
      let rows = 0;
      const read = await this.importing.read(table, mapping, (more) => {
        signal.throwIfAborted();
        return tell('Reading rows')((rows += more));
      });
      await tell('Finding places')(0, null);
      const prepared = await asJob(database, (unit) => this.importing.compare(unit, read, mapping));
      await asJob(database, (unit) => this.keepProblems(unit, row.id, prepared));
      if (step === 'check') return resultOf(prepared);
      const total = prepared.changed.length;
      const { inserted, updated } = await this.changes.run(row, prepared, job, (done) => tell('Writing listings')(done, total));
      const result = resultOf(prepared);
      return { ...result, inserted, updated, unchanged: result.inserted + result.updated + result.unchanged - inserted - updated };
    });
  }

  private async readSample(database: Database, { id }: CsvImportRow, table: CsvTable): Promise<null> {
    const sample: (readonly string[])[] = [];
    for await (const batch of table.rows) {
      sample.push(...batch.slice(0, sampleRows - sample.length).map(({ columns }) => columns.map((cell) => cell.slice(0, 200))));
      if (sample.length >= sampleRows) break;
    }
    const header = table.header.map((name) => name.trim().slice(0, 200));
    await asJob(database, (unit) => unit.query(`update directory.csv_import set header = $2, sample = $3 where id = $1`, [id, header, JSON.stringify(sample)]));
    return null;
  }

  private async keepProblems(unit: UnitOfWork, id: string, { failed }: PreparedImport): Promise<void> {
    await unit.query(`delete from directory.csv_import_problem where import_id = $1`, [id]);
    await unit.query(
      `insert into directory.csv_import_problem (import_id, number, line, field, reason)
       select $1, ordinality, line, field, reason from rows from (jsonb_to_recordset($2::jsonb) as (line integer, field text, reason text)) with ordinality as given (line, field, reason, ordinality)`,
      [id, JSON.stringify(failed)]);
  }

  /** The file is kept as long as a step may still need it. */
  private end(database: Database, taskId: string, id: string, state: CsvImportState, result: CsvImportResult | null, problem: string | null = null): Promise<void> {
    return asJob(database, async (unit) => {
      await unit.query(
        `update directory.csv_import set state = $2, result = coalesce($3, result), problem = $4, changed_at = now(), version = version + 1 where id = $1`,
        [id, state, result ? JSON.stringify(result) : null, problem]);
      const isOver = state === 'unusable' || state === 'undone' || (state === 'imported' && problem === null);
      if (isOver) await unit.query(`delete from directory.csv_import_part where import_id = $1`, [id]);
      if (problem === null) await this.tasks.finish(unit, taskId, { importId: id });
      else await this.tasks.fail(unit, taskId, problem);
    });
  }

  /** A file that cannot be used and a steward who stops are ends, not failures; anything else is tried again, and told when no try is left. */
  private async stopped(taskId: string, row: CsvImportRow, step: Step, error: unknown, { database, signal, last }: JobRun): Promise<void> {
    if (error instanceof TaskCancelled) return this.endEarly(database, taskId, row, step, 'It was stopped.');
    if (error instanceof UnusableFile) return this.end(database, taskId, row.id, step === 'read' ? 'unusable' : 'mapping', null, error.message);
    if (last && !signal.aborted) await this.endEarly(database, taskId, row, step, 'It failed several times and was given up. Try again, or tell whoever runs this installation.');
    throw error;
  }

  /** What an import has written until then is said, and can be undone; one that has written nothing is where it was before. */
  private async endEarly(database: Database, taskId: string, { id, result }: CsvImportRow, step: Step, problem: string): Promise<void> {
    if (step !== 'import') return this.end(database, taskId, id, states[step].stopped, null, problem);
    const [done] = await asJob(database, (unit) => unit.query<{ inserted: number; updated: number }>(whatWasDone, [id]));
    const { inserted, updated } = done ?? { inserted: 0, updated: 0 };
    if (inserted + updated === 0) return this.end(database, taskId, id, 'checked', null, problem);
    return this.end(database, taskId, id, 'imported', result && { ...result, inserted, updated }, problem);
  }
}

type Tell = (words: string) => (done: number, total?: number | null) => Promise<void>;

const resultOf = ({ rows, inserted, updated, unchanged, approximate, openingTimes, leftOut }: PreparedImport): CsvImportResult => ({
  rows, inserted, updated, unchanged, approximate, openingGiven: openingTimes.given, openingUnderstood: openingTimes.understood, failed: leftOut,
});
