import { GiveUp, HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';
import { VerifyTrail } from './verify-trail';

/** Every night the trail is read again. A break is kept for the operator's page, and the job becomes a dead letter that nobody overlooks. */
@HandlesJob('audit.verify', { cron: '40 2 * * *', attempts: 3 })
@Injectable()
export class VerifyNightly implements JobHandler {
  constructor(private readonly trail: VerifyTrail) {}

  async run(_payload: unknown, { database, signal }: JobRun): Promise<void> {
    const { breaks } = await this.trail.run(database, { signal });
    if (breaks > 0) throw new GiveUp(`The audit trail has ${breaks} breaks. Run: linkwell audit verify`);
  }
}
