import type { AgreementGiver, AgreementManner } from '@linkwell/casework-domain';
import type { EpisodeId, PatientId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a person said, yes or no. `scope` is the domain's scope key: `support`, `share:<organisation>`, `contact_after`, `evaluation`, `research:<study>`. */
@Entity({ schema: 'casework', name: 'agreement' })
export class AgreementRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId: EpisodeId;

  @Column({ type: 'text' })
  scope: string;

  @Column({ type: 'text' })
  answer: 'yes' | 'no';

  @Column({ name: 'given_by', type: 'text' })
  givenBy: AgreementGiver;

  @Column({ type: 'text' })
  how: AgreementManner;

  @Column({ name: 'wording_version', type: 'text' })
  wordingVersion: string;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: UserId;

  /** The name that was read out: the organisation's. */
  @Column({ type: 'text', nullable: true })
  subject: string | null;

  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy: UserId | null;

  @Column({ name: 'withdrawal_said_by', type: 'text', nullable: true })
  withdrawalSaidBy: AgreementGiver | null;

  @Column({ name: 'withdrawal_how', type: 'text', nullable: true })
  withdrawalHow: AgreementManner | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
