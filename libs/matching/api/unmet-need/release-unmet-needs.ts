import type { UnitOfWork } from '@linkwell/database';
import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { daysOfQuarter, forgetUnmetNeedsBefore, publishUnmetNeeds, type Figure, type QuarterName, type UnmetCount } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { countUnmetNeeds, forgetUnmetNeeds, quartersToRelease, releaseQuarter } from './unmet-needs.sql';

const viewer = { kind: 'job', name: 'matching.release-unmet-needs' } as const;

/**
 * Publishes the unmet needs of each quarter once, after it has ended, and forgets what is older than two years. What is shown is decided here,
 * never by who asks or how often: figures that were counted anew each day would give away by their differences what they hide.
 */
@Injectable()
@HandlesJob('matching.release-unmet-needs', { cron: '20 3 * * *' })
export class ReleaseUnmetNeeds implements JobHandler {
  constructor(private readonly clock: Clock) {}

  async run(_payload: unknown, { database }: Pick<JobRun, 'database'>): Promise<void> {
    const today = dayInLondon(this.clock.now());
    await database.within(viewer, async (unit) => {
      const quarters = await unit.query<{ quarter: QuarterName }>(quartersToRelease, [today]);
      for (const { quarter } of quarters) await this.release(unit, quarter);
      await unit.query(forgetUnmetNeeds, [forgetUnmetNeedsBefore(today)]);
    }, 'linkwell_job');
  }

  private async release(unit: UnitOfWork, quarter: QuarterName): Promise<void> {
    const { from, until } = daysOfQuarter(quarter);
    const counts = await unit.query<UnmetCount>(countUnmetNeeds, [from, until]);
    const figures = publishUnmetNeeds(counts).map(({ area, category, people, searches }) => ({
      category, area: area ?? '', ...columns('people', people), ...columns('searches', searches),
    }));
    await unit.query(releaseQuarter, [quarter, this.clock.now(), JSON.stringify(figures)]);
  }
}

const columns = (name: string, figure: Figure) => ('shown' in figure ? { [name]: figure.shown } : { [`${name}_hidden`]: figure.hidden });
