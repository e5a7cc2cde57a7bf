import { claimKeptDays } from '@linkwell/directory-domain';
import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { forgotten, unanswered } from './claims.sql';

/** Every night: claims that the published address left without an answer go to the stewards, and decided ones are forgotten in time. */
@Injectable()
@HandlesJob('directory.tend-claims', { cron: '50 3 * * *' })
export class TendClaims implements JobHandler {
  constructor(private readonly clock: Clock) {}

  async run(_payload: unknown, { database }: Pick<JobRun, 'database'>): Promise<void> {
    const now = this.clock.now();
    await database.within({ kind: 'job', name: 'directory.tend-claims' }, async (unit) => {
      const handedOver = await unit.query<{ id: string }>(unanswered, [now]);
      const gone = await unit.query<{ id: string }>(forgotten, [new Date(now.getTime() - claimKeptDays * 86_400_000)]);
      if (handedOver.length > 0) await unit.audit({ action: 'claim.handed-to-stewards', subjectType: 'claim', subjectIds: handedOver.map(({ id }) => id) });
      if (gone.length > 0) await unit.audit({ action: 'claim.forgotten', subjectType: 'claim', subjectIds: gone.map(({ id }) => id) });
    }, 'linkwell_job');
  }
}
