import { bankHolidayCalendar, type Database, type UnitOfWork } from '@linkwell/database';
import { nationsOfServices } from '@linkwell/directory-api';
import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock, dayInLondon, workingDaysSince, type CalendarDate, type ServiceId } from '@linkwell/kernel';
import { TrackRecords } from '@linkwell/matching-api';
import type { ReferralCounts } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { answersOfServices } from './answers.sql';

export const countAnswersJob = 'referrals.count-answers';

/** The name by which row-level security lets this job, and no other, read what became of referrals. */
const viewer = { kind: 'job', name: countAnswersJob } as const;
const servicesAtOnce = 500;
/** What is older is forgotten: a service that has changed its ways is not held to what it once did. */
const monthsCounted = 24;

interface AnswersRow extends Omit<ReferralCounts, 'answerDays'> {
  readonly answers: readonly { readonly sentOn: CalendarDate; readonly answeredOn: CalendarDate }[];
}

/**
 * Counts how each service has answered its referrals and hands the counts to matching: every night, because silence grows by itself, and soon
 * after something happened to a referral. It reads services, states and days, and nothing of any person.
 */
@Injectable()
@HandlesJob(countAnswersJob, { cron: '50 1 * * *' })
export class CountAnswers implements JobHandler {
  constructor(
    private readonly records: TrackRecords,
    private readonly clock: Clock,
  ) {}

  async run(_payload: unknown, { database, signal }: Pick<JobRun, 'database' | 'signal'>): Promise<void> {
    const counts: ReferralCounts[] = [];
    for (let after: ServiceId | null = null, more = true; more; ) {
      signal.throwIfAborted();
      const read: readonly ReferralCounts[] = await inJob(database, (unit) => this.count(unit, after));
      counts.push(...read);
      after = read.at(-1)?.serviceId ?? null;
      more = read.length === servicesAtOnce;
    }
    await inJob(database, (unit) => this.records.put(unit, counts));
  }

  /** The next services by id, each with its counts. */
  private async count(unit: UnitOfWork, after: ServiceId | null): Promise<readonly ReferralCounts[]> {
    const rows = await unit.query<AnswersRow>(answersOfServices, [after, servicesAtOnce, dayInLondon(this.clock.now()), monthsCounted]);
    const holidays = await bankHolidayCalendar(unit);
    const nationOf = await nationsOfServices(unit, rows.map(({ serviceId }) => serviceId));
    return rows.map(({ answers, ...counts }) => ({
      ...counts,
      answerDays: answers.map(({ sentOn, answeredOn }) => workingDaysSince(sentOn, answeredOn, holidays.of(nationOf(counts.serviceId)))),
    }));
  }
}

const inJob = <T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> => database.within(viewer, work, 'linkwell_job');
