import { retentionStanding, type EpisodeToKeep, type RetentionPeriods, type RetentionStanding, type RetentionStopKind } from '@linkwell/casework-domain';
import type { CalendarDate } from '@linkwell/kernel';
import type { SealedIdentity } from '../patient-fields';

/** A record as retention reads it. */
export interface KeptRecordRow extends SealedIdentity {
  readonly id: string;
  readonly version: number;
  readonly teamId: string;
  readonly dueOn: CalendarDate | null;
  readonly stops: readonly RetentionStopKind[];
  readonly periods: RetentionPeriods;
  readonly episodes: readonly EpisodeToKeep[];
  readonly totalCount?: number;
}

export const standingOf = ({ episodes, stops, periods }: KeptRecordRow, today: CalendarDate): RetentionStanding => retentionStanding(episodes, stops, periods, today);
