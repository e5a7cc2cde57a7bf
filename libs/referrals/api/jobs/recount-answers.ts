import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { countAnswersJob } from './count-answers';

const tenMinutes = 600_000;

/** What can change how a service has answered. */
const changes = [
  'ReferralSent', 'ReferralAccepted', 'ReferralWaitlisted', 'ReferralDeclined', 'AttendanceRecorded', 'ReferralClosed', 'ReferralReopened', 'ReferralWithdrawn', 'ReferralEnteredInError',
];

/** Has answers counted again soon after one: at the next full ten minutes, so that a busy morning is counted six times an hour and no oftener. */
@Injectable()
@HandlesJob('referrals.recount-answers', { on: changes })
export class RecountAnswers implements JobHandler {
  constructor(private readonly clock: Clock) {}

  async run(_happened: unknown, { database }: Pick<JobRun, 'database'>): Promise<void> {
    const runAt = new Date(Math.ceil((this.clock.now().getTime() + 1) / tenMinutes) * tenMinutes);
    await database.within({ kind: 'job', name: 'referrals.recount-answers' }, (unit) => unit.enqueue({ job: countAnswersJob, payload: {}, key: 'soon', runAt }), 'linkwell_job');
  }
}
