import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';

const viewer = { kind: 'job', name: 'casework.forget-drafts' } as const;

/** Removes unfinished forms whose time is over, every night. Row-level security shows this job no others. */
@Injectable()
@HandlesJob(viewer.name, { cron: '20 2 * * *' })
export class ForgetDrafts implements JobHandler {
  async run(_nothing: unknown, { database }: Pick<JobRun, 'database'>): Promise<void> {
    await database.within(viewer, (unit) => unit.query(`delete from casework.form_draft where expires_at <= now()`), 'linkwell_job');
  }
}
