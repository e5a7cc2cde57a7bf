import type { Database } from '@linkwell/database';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { dueByTeam } from './retention.sql';
import { RetentionStops } from './retention-stops';

export interface DueInTeam {
  readonly teamId: string;
  readonly team: string;
  readonly due: number;
  readonly oldestDueOn: string;
}

/** How many records may be anonymised today, by team. It names nobody, and runs as a job that can read no name. */
export class CountDueRecords {
  constructor(
    private readonly stops: RetentionStops,
    private readonly clock: Clock,
  ) {}

  run(database: Database): Promise<DueInTeam[]> {
    return database.within({ kind: 'job', name: 'casework.count-due' }, (unit) => unit.query<DueInTeam>(dueByTeam(this.stops.of('patient.id')), [dayInLondon(this.clock.now())]), 'linkwell_counter');
  }
}
