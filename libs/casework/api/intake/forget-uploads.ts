import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';

/** Deletes what nobody confirmed in time. Its policy shows this job expired uploads only. */
@Injectable()
@HandlesJob('casework.forget-uploads', { cron: '15 * * * *' })
export class ForgetUploads implements JobHandler {
  async run(_payload: unknown, { database }: Pick<JobRun, 'database'>): Promise<void> {
    await database.within({ kind: 'job', name: 'casework.forget-uploads' }, (unit) => unit.query(`delete from casework.intake_upload where expires_at <= now()`), 'linkwell_job');
  }
}
