import { bankHolidayCalendar, type UnitOfWork } from '@linkwell/database';
import { nationsOfServices } from '@linkwell/directory-api';
import { HandlesJob, Messenger, type JobHandler, type JobRun, type MessageToSend } from '@linkwell/jobs';
import { Clock, dayInLondon, isWorkingDay, type CalendarDate, type OrganisationId, type ServiceId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { overdueOfServices } from './overdue.sql';

export const nudgeOverdueJob = 'referrals.nudge-overdue';

/** The name by which row-level security lets this job, and no other, read how much waits past its day. */
const viewer = { kind: 'job', name: nudgeOverdueJob } as const;
const organisationsAtOnce = 200;

interface Overdue {
  /** Unanswered past their target. */
  readonly answers: number;
  /** On a waiting list past the day on which they were to be looked at again. */
  readonly reviews: number;
  /** Of both, those that are a crisis. */
  readonly crises: number;
}

interface OverdueRow extends Overdue {
  readonly organisationId: OrganisationId;
  readonly serviceId: ServiceId;
}

/**
 * Puts into an organisation's one message of the day how many referrals wait past their day, on each working day of the nation in which the service is
 * given, until it has spoken. It counts, and reads nothing of any person. It runs before the messages of the day are gathered.
 */
@Injectable()
@HandlesJob(nudgeOverdueJob, { cron: '20 5 * * *' })
export class NudgeOverdue implements JobHandler {
  constructor(
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  async run(_payload: unknown, { database, signal }: Pick<JobRun, 'database' | 'signal'>): Promise<void> {
    const today = dayInLondon(this.clock.now());
    for (let after: OrganisationId | null = null, more = true; more; ) {
      signal.throwIfAborted();
      const asked: readonly OrganisationId[] = await database.within(viewer, (unit) => this.nudge(unit, today, after), 'linkwell_job');
      after = asked.at(-1) ?? null;
      more = asked.length === organisationsAtOnce;
    }
  }

  /** The next organisations by id that something is owed by, told or not. */
  private async nudge(unit: UnitOfWork, today: CalendarDate, after: OrganisationId | null): Promise<readonly OrganisationId[]> {
    const rows = await unit.query<OverdueRow>(overdueOfServices, [today, after, organisationsAtOnce]);
    const holidays = await bankHolidayCalendar(unit);
    const nationOf = await nationsOfServices(unit, rows.map(({ serviceId }) => serviceId));
    const organisations = [...new Set(rows.map(({ organisationId }) => organisationId))];
    for (const organisationId of organisations) {
      const due = rows.filter((row) => row.organisationId === organisationId && isWorkingDay(today, holidays.of(nationOf(row.serviceId))));
      if (due.length > 0) await this.messenger.send(unit, nudge(organisationId, today, sum(due)));
    }
    return organisations;
  }
}

const sum = (rows: readonly Overdue[]): Overdue =>
  rows.reduce((total, { answers, reviews, crises }) => ({ answers: total.answers + answers, reviews: total.reviews + reviews, crises: total.crises + crises }), { answers: 0, reviews: 0, crises: 0 });

/** Numbers alone: who waits, and for what, stands in the inbox, after signing in. */
const nudge = (organisationId: OrganisationId, today: CalendarDate, { answers, reviews, crises }: Overdue): MessageToSend => ({
  kind: 'referrals.overdue',
  to: { organisationId },
  key: `referrals-overdue:${organisationId}:${today}`,
  when: 'digest',
  content: {
    subject: answers + reviews === 1 ? 'A referral waits past its day' : `${answers + reviews} referrals wait past their day`,
    paragraphs: [
      ...(answers === 0 ? [] : [answers === 1 ? 'One referral is past the day by which you were to answer it.' : `${answers} referrals are past the day by which you were to answer them.`]),
      ...(reviews === 0 ? [] : [reviews === 1 ? 'One person on your waiting list was to be looked at again by now.' : `${reviews} people on your waiting list were to be looked at again by now.`]),
      ...(crises === 0 ? [] : [crises === 1 ? 'One of them is marked as a crisis. Please look at it first.' : `${crises} of them are marked as a crisis. Please look at those first.`]),
      'A late answer still counts, and an honest “no” helps as much as a “yes”: somebody is waiting to hear.',
    ],
    action: { label: 'Open your inbox', path: '/inbox' },
  },
});
