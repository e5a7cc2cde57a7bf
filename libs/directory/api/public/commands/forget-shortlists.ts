import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';

/** Index: shortlist_expiry. */
const forget = `delete from directory.shortlist where expires_on <= (now() at time zone 'Europe/London')::date`;

/** Takes away shared shortlists whose day has come, every night. */
@HandlesJob('directory.forget-shortlists', { cron: '40 3 * * *' })
@Injectable()
export class ForgetShortlists implements JobHandler {
  async run(_payload: unknown, { database }: JobRun): Promise<void> {
    await database.within({ kind: 'job', name: 'directory.forget-shortlists' }, (unit) => unit.query(forget), 'linkwell_job');
  }
}
