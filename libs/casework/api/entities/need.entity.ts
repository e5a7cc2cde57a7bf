import type { NeedMetAnswerValue, NeedMetReporter, NeedPriority, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import type { EpisodeId, NeedId, PatientId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A need of a patient. `patientsWords` is ciphertext. */
@Entity({ schema: 'casework', name: 'need' })
export class NeedRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: NeedId;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId: EpisodeId;

  @Column({ name: 'term_id', type: 'text' })
  termId: string;

  @Column({ type: 'smallint' })
  priority: NeedPriority;

  @Column({ type: 'text' })
  urgency: NeedUrgency;

  @Column({ name: 'patients_words', type: 'text', nullable: true })
  patientsWords: string | null;

  @Column({ type: 'boolean' })
  confidential: boolean;

  @Column({ type: 'text' })
  status: NeedStatus;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}

/** What one reporter said about whether a need was met. Answers are added, never changed. */
@Entity({ schema: 'casework', name: 'need_answer' })
export class NeedAnswer {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'need_id', type: 'uuid' })
  needId: NeedId;

  @Column({ type: 'text' })
  reporter: NeedMetReporter;

  @Column({ type: 'text' })
  answer: NeedMetAnswerValue;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: UserId;
}
