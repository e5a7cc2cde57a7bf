import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { Tasks } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { csvImport } from './csv-import-row';

/** Bytes of a file that the browser may send, and of each part it comes in; larger lists go through the command line. */
export const largestUpload = 20 * 1024 * 1024;
export const partBytes = 60_000;

/** Takes a list in as the browser sends it, part by part, each as often as the line breaks. */
@Injectable()
export class UploadCsv {
  constructor(
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  async start(unit: UnitOfWork, { fileName, bytes, idempotencyKey }: { fileName: string; bytes: number; idempotencyKey: string }): Promise<Result<string, Refusal>> {
    const name = plainFileName(fileName);
    if (bytes > largestUpload) return refused(refusal('TOO_LARGE', `The file has ${Math.ceil(bytes / 1024 / 1024)} MB; at most 20 MB can be sent from a browser. Divide it, or ask the operator to import it.`, 'bytes'));
    if (bytes < 1) return refused(refusal('EMPTY', 'The file is empty. Choose another.', 'bytes'));
    const now = this.clock.now();
    const id = await unit.once('startCsvImport', idempotencyKey, { fileName, bytes }, async () => {
      const [made] = await unit.query<{ id: string }>(
        `insert into directory.csv_import (file_name, bytes, parts, made_by, made_at, changed_at) values ($1, $2, $3, $4, $5, $5) returning id`,
        [name, bytes, Math.ceil(bytes / partBytes), unit.user.id, now]);
      return made!.id;
    });
    await unit.audit({ action: 'csv-import.started', subjectType: 'csv_import', subjectIds: [id] });
    return ok(id);
  }

  /** `number` counts from 0. A part that is there already is left as it is. With the last one the file is read. */
  async add(unit: UnitOfWork, { id, number, content }: { id: string; number: number; content: string }): Promise<Result<string, Refusal>> {
    const found = await csvImport(unit, id, { lock: true });
    if (!found) return refused(refusal('NOT_FOUND', 'There is no such import.', 'id'));
    if (found.state !== 'uploading') return ok(id);
    const bytes = Buffer.from(content, 'base64');
    const expected = number === found.parts - 1 ? found.bytes - partBytes * (found.parts - 1) : partBytes;
    if (number < 0 || number >= found.parts || bytes.length !== expected) {
      return refused(refusal('WRONG_PART', `Part ${number} does not fit the file that was announced. Choose the file again.`, 'number'));
    }
    await unit.query(`insert into directory.csv_import_part (import_id, number, content) values ($1, $2, $3) on conflict do nothing`, [id, number, bytes]);
    const [there] = await unit.query<{ count: number }>(`select count(*)::int as count from directory.csv_import_part where import_id = $1`, [id]);
    if (there?.count === found.parts) {
      const taskId = await this.tasks.start(unit, { job: 'directory.csv-import', title: `Reading ${found.fileName}`, payload: { importId: id, step: 'read' } });
      await unit.query(`update directory.csv_import set state = 'reading', task_id = $2, step_by = $3, changed_at = $4, version = version + 1 where id = $1`, [id, taskId, unit.user.id, this.clock.now()]);
      await unit.audit({ action: 'csv-import.uploaded', subjectType: 'csv_import', subjectIds: [id] });
    }
    return ok(id);
  }
}

/** Fit for a folder of ours and for a sentence: no path, no sign that a shell or a page would take for more than a letter, at most 240 bytes. */
export const plainFileName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}._ -]/gu, '').slice(-60).replace(/^[. ]+/, '').trim() || 'list.csv';
