import { randomUUID } from 'node:crypto';
import type { ChosenMapping } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { StoredTasks, type JobRun } from '@linkwell/jobs';
import type { Refusal, Result, Viewer } from '@linkwell/kernel';
import { FixedClock, type TestDatabase } from '@linkwell/testing';
import { ImportServices } from '../../commands/import-services';
import { WriteListings } from '../../commands/write-listings';
import { PublishListings } from '../../listings/publish-listings';
import { csvImport, type CsvImportRow } from '../csv-import-row';
import { CsvImportJob, type CsvImportStep } from '../csv-import.job';
import { ShowCsvImports } from '../show-csv-imports';
import { SteerCsvImport } from '../steer-csv-import';
import { UndoCsvImport } from '../undo-csv-import';
import { partBytes, UploadCsv } from '../upload-csv';
import { WriteChanges } from '../write-changes';

export const chosen: ChosenMapping = {
  title: 'Testtown pantries', attribution: 'Testtown Council, Open Government Licence', columns: { name: 'Name', address: 'Address', postcode: 'Postcode', phone: 'Phone', opening: 'Opening' },
  needTermIds: ['food'], way: 'self', channels: ['in_person'],
};
export const header = 'Name,Address,Postcode,Phone,Opening';
export const csv = (...rows: string[]): Buffer => Buffer.from([header, ...rows, ''].join('\n'));

/** A steward at work in a test's database: what they do in the browser, and the worker beside it. */
export function aSteward({ database, look }: TestDatabase, clock = new FixedClock(new Date('2026-05-04T10:00:00Z'))) {
  const steward = { kind: 'user', id: randomUUID(), sessionId: randomUUID(), displayName: 'A steward', roles: [], teamIds: [], organisationIds: [] } as unknown as Viewer;
  const tasks = new StoredTasks();
  const publish = new PublishListings();
  const importing = new ImportServices(new PlaceFinder(), new WriteListings());
  const job = new CsvImportJob(importing, new WriteChanges(importing, publish), new UndoCsvImport(publish), tasks);
  const uploading = new UploadCsv(tasks, clock);
  const steering = new SteerCsvImport(tasks, clock);
  const showing = new ShowCsvImports();
  /** Every deed has its minute. */
  const ask = <T>(work: (unit: Parameters<typeof csvImport>[0]) => Promise<T>): Promise<T> => {
    clock.moveTo(new Date(clock.now().getTime() + 60_000).toISOString());
    return database.within(steward, work);
  };
  const row = async (id: string): Promise<CsvImportRow> => (await ask((unit) => csvImport(unit, id)))!;
  const take = (step: 'check' | 'run' | 'undo' | 'discard') => async (id: string, more: object = {}): Promise<Result<string, Refusal>> => {
    const { version } = await row(id);
    return ask((unit) => steering[step](unit, { id, version, ...more }));
  };

  return {
    steward, uploading, showing, ask, row,
    check: take('check'), run: take('run'), undo: take('undo'), discard: take('discard'),
    /** Does what waits for the worker, newest step first; `run` says how it goes. */
    async work(run: Partial<JobRun> = {}): Promise<void> {
      const waiting = await look<{ payload: CsvImportStep }>(`delete from linkwell.outbox where type = 'directory.csv-import' returning payload`);
      for (const { payload } of waiting) await job.run(payload, { database, attempt: 1, last: false, signal: new AbortController().signal, ...run });
    },
    /** The worker takes the last step of an import up again. */
    async again(id: string, step: CsvImportStep['step'], run: Partial<JobRun> = {}): Promise<void> {
      const { taskId } = await row(id);
      await job.run({ taskId: taskId!, importId: id, step }, { database, attempt: 2, last: false, signal: new AbortController().signal, ...run });
    },
    async upload(bytes: Buffer, fileName = 'pantries.csv'): Promise<string> {
      const started = await ask((unit) => uploading.start(unit, { fileName, bytes: bytes.length, idempotencyKey: randomUUID() }));
      if (!started.ok) throw new Error(started.refusal.message);
      for (let number = 0; number * partBytes < bytes.length; number += 1) {
        const content = bytes.subarray(number * partBytes, (number + 1) * partBytes).toString('base64');
        const added = await ask((unit) => uploading.add(unit, { id: started.value, number, content }));
        if (!added.ok) throw new Error(added.refusal.message);
      }
      await this.work();
      return started.value;
    },
    /** From the file to the end of the import. */
    async bringIn(bytes: Buffer, mapping: Partial<ChosenMapping> = {}): Promise<string> {
      const id = await this.upload(bytes);
      must(await this.check(id, { chosen: { ...chosen, ...mapping } }));
      await this.work();
      must(await this.run(id));
      await this.work();
      return id;
    },
    async takeBack(id: string): Promise<void> {
      must(await this.undo(id));
      await this.work();
    },
  };
}

export function must<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
