import type { EpisodeCloseReason, EpisodeState } from '@linkwell/casework-domain';
import type { CalendarDate, EpisodeId, PatientId, SiteId, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ReferralSource } from '../referral-source';

/** One spell of support. Age, small area and deprivation are what they were when it began. `reason` and `closingWords` are ciphertext. */
@Entity({ schema: 'casework', name: 'episode' })
export class Episode {
  @PrimaryColumn({ type: 'uuid' })
  id: EpisodeId;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'site_id', type: 'uuid' })
  siteId: SiteId;

  /** Who supports the person; null while nobody does. */
  @Column({ name: 'worker_id', type: 'uuid', nullable: true })
  workerId: UserId | null;

  @Column({ type: 'text' })
  state: EpisodeState;

  @Column({ type: 'text' })
  source: ReferralSource;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'offered_on', type: 'date' })
  offeredOn: CalendarDate;

  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn: CalendarDate | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: CalendarDate | null;

  @Column({ name: 'closing_reason', type: 'text', nullable: true })
  closingReason: EpisodeCloseReason | null;

  @Column({ name: 'closing_words', type: 'text', nullable: true })
  closingWords: string | null;

  @Column({ name: 'age_at_start', type: 'smallint' })
  ageAtStart: number;

  @Column({ name: 'small_area', type: 'text', nullable: true })
  smallArea: string | null;

  @Column({ name: 'deprivation_decile', type: 'smallint', nullable: true })
  deprivationDecile: number | null;

  @Column({ name: 'area_edition', type: 'text', nullable: true })
  areaEdition: string | null;

  @Column({ name: 'first_contact_on', type: 'date', nullable: true })
  firstContactOn: CalendarDate | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
