import type { ContactKind, ContactMode, ContactOutcome } from '@linkwell/casework-domain';
import type { CalendarDate, EpisodeId, PatientId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One contact, or one try. `note` and `nextStep` are ciphertext. */
@Entity({ schema: 'casework', name: 'contact' })
export class ContactRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId: EpisodeId;

  @Column({ name: 'took_place_on', type: 'date' })
  tookPlaceOn: CalendarDate;

  @Column({ type: 'smallint' })
  minutes: number;

  @Column({ type: 'text' })
  mode: ContactMode;

  @Column({ type: 'text' })
  outcome: ContactOutcome;

  @Column({ type: 'text' })
  kind: ContactKind;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'next_step', type: 'text', nullable: true })
  nextStep: string | null;

  @Column({ name: 'late_entry', type: 'boolean' })
  lateEntry: boolean;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: UserId;
}
