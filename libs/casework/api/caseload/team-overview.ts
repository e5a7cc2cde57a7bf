import { caseloadNorm, recordGaps, type RecordGap } from '@linkwell/casework-domain';
import { CONFIG, type Config } from '@linkwell/config';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { TeamMemberType } from '../desk/desk.types';
import { RecordedShare, TeamOverviewType, WorkOfOne } from './team-overview.type';
import { teamOverview } from './team-overview.sql';
import { WaitingSources } from './waiting-source';

interface Share {
  readonly of: number;
  readonly have: number;
}
interface OverviewRow {
  readonly workers: readonly (Omit<WorkOfOne, 'worker'> & { readonly worker: TeamMemberType | null })[] | null;
  readonly recorded: Readonly<Record<Exclude<RecordGap, 'no_outcome'>, Share>>;
  readonly outcomeRecorded: Share;
}

/** Caseloads side by side and the quality of recording, as figures: who the people are is seen by opening the list behind a number. */
@Injectable()
export class TeamOverview {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'LINKWELL_QUIET_DAYS'>,
    private readonly waiting: WaitingSources,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork): Promise<TeamOverviewType> {
    const quietAfterDays = this.config.LINKWELL_QUIET_DAYS;
    const [row] = await unit.query<OverviewRow>(teamOverview(this.waiting.since('running.episode_id')), [dayInLondon(this.clock.now()), quietAfterDays, unit.user.teamIds]);
    if (!row) throw new Error('An overview is one row.');
    const shares: Readonly<Record<RecordGap, Share>> = { ...row.recorded, no_outcome: row.outcomeRecorded };
    await unit.audit({ action: 'team.overviewed', subjectType: 'team', subjectIds: unit.user.teamIds });
    return Object.assign(new TeamOverviewType(), {
      workers: (row.workers ?? []).map(({ worker, ...work }) => Object.assign(new WorkOfOne(), work, { worker: worker && Object.assign(new TeamMemberType(), worker) })),
      recorded: recordGaps.map((gap) => Object.assign(new RecordedShare(), { gap, ...shares[gap] })),
      normLeast: caseloadNorm.least, normMost: caseloadNorm.most, quietAfterDays,
    });
  }
}
