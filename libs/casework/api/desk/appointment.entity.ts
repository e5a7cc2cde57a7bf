import type { AppointmentMode, AppointmentState, ReminderChannel } from '@linkwell/casework-domain';
import type { EpisodeId, PatientId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** When a patient is met, and by whom. `place` and `words` are ciphertext. */
@Entity({ schema: 'casework', name: 'appointment' })
export class AppointmentRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId: EpisodeId;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ type: 'smallint' })
  minutes: number;

  @Column({ type: 'text' })
  mode: AppointmentMode;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ name: 'with_user_id', type: 'uuid' })
  withUserId: UserId;

  @Column({ type: 'text' })
  state: AppointmentState;

  @Column({ type: 'text' })
  reminder: ReminderChannel;

  /** The version of the words that the person agreed to be sent. */
  @Column({ name: 'reminder_wording', type: 'text', nullable: true })
  reminderWording: string | null;

  @Column({ name: 'reminder_sent_at', type: 'timestamptz', nullable: true })
  reminderSentAt: Date | null;

  /** Why none went out, by code. */
  @Column({ name: 'reminder_withheld', type: 'text', nullable: true })
  reminderWithheld: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: UserId;

  @VersionColumn({ type: 'integer' })
  version: number;
}
