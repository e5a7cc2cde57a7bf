import type { CalendarDate, EpisodeId, PatientId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Something to be done for a patient. `title` is ciphertext. */
@Entity({ schema: 'casework', name: 'task' })
export class TaskRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId: EpisodeId;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: CalendarDate;

  @Column({ name: 'assignee_id', type: 'uuid' })
  assigneeId: UserId;

  /** The contact whose next step it is. */
  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: UserId;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Column({ name: 'done_by', type: 'uuid', nullable: true })
  doneBy: UserId | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
