import type { AnswerMode, Answers, CompletionStatus, TimePoint } from '@linkwell/outcomes-domain';
import type { CalendarDate, EpisodeId, PatientId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A score as it was when it was given; its words come from the instrument's version. */
export interface StoredScore {
  readonly id: string;
  readonly value: number;
}

/** One instrument at one time point: what was answered, or that it was not and why. A correction supersedes the row and keeps it. */
@Entity({ schema: 'outcomes', name: 'response' })
export class ResponseRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'team_id' })
  teamId: TeamId;

  @Column({ type: 'uuid', name: 'patient_id' })
  patientId: PatientId;

  @Column({ type: 'uuid', name: 'episode_id' })
  episodeId: EpisodeId;

  @Column({ type: 'text' })
  instrument: string;

  @Column({ type: 'integer', name: 'instrument_version' })
  instrumentVersion: number;

  @Column({ type: 'text', name: 'time_point' })
  timePoint: TimePoint;

  @Column({ type: 'text' })
  status: CompletionStatus;

  @Column({ type: 'text', nullable: true })
  mode: AnswerMode | null;

  @Column({ type: 'jsonb', nullable: true })
  answers: Answers | null;

  @Column({ type: 'jsonb', nullable: true })
  scores: readonly StoredScore[] | null;

  @Column({ type: 'date', name: 'taken_on' })
  takenOn: CalendarDate;

  @Column({ type: 'uuid', name: 'recorded_by' })
  recordedBy: UserId;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: Date;

  /** 1, and one more with every correction. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'uuid', name: 'superseded_by', nullable: true })
  supersededBy: string | null;
}
