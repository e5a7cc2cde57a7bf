import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';
import { asJob } from './csv-file';

/** Files that nobody imported are not kept for ever. */
const dropIdle = `
  with idle as (
    update directory.csv_import set state = 'discarded', changed_at = now(), version = version + 1
    where state in ('uploading', 'unusable', 'mapping', 'checked') and changed_at < now() - interval '30 days' returning id)
  delete from directory.csv_import_part where import_id in (select id from idle)`;

/** Discards imports with which nobody went on for thirty days, every night. */
@Injectable()
@HandlesJob('directory.drop-idle-imports', { cron: '20 3 * * *' })
export class DropIdleImports implements JobHandler {
  async run(_payload: unknown, { database }: JobRun): Promise<void> {
    await asJob(database, (unit) => unit.query(dropIdle));
  }
}
