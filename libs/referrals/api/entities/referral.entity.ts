import type { NeedUrgency } from '@linkwell/casework-domain';
import type { CalendarDate, EpisodeId, NeedId, OrganisationId, PatientId, ReferralId, ServiceId, TeamId } from '@linkwell/kernel';
import type { DeclineReason, ReferralState, WhatHappened } from '@linkwell/referrals-domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Where a referral has come to. `reason` is ciphertext. The names are those of the day it was sent. */
@Entity({ schema: 'referrals', name: 'referral' })
export class ReferralRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: ReferralId;

  @Column({ type: 'text' })
  kind: 'referral';

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: PatientId;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId: EpisodeId;

  @Column({ name: 'need_ids', type: 'uuid', array: true })
  needIds: NeedId[];

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId: ServiceId;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: OrganisationId;

  @Column({ name: 'service_name', type: 'text' })
  serviceName: string;

  @Column({ name: 'organisation_name', type: 'text' })
  organisationName: string;

  @Column({ name: 'agreement_id', type: 'uuid', nullable: true })
  agreementId: string | null;

  /** The referral that was declined, or not answered, before this one. */
  @Column({ name: 'earlier_referral_id', type: 'uuid', nullable: true, update: false })
  earlierReferralId: ReferralId | null;

  @Column({ type: 'text' })
  urgency: NeedUrgency;

  @Column({ type: 'text' })
  state: ReferralState;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'target_working_days', type: 'smallint', nullable: true })
  targetWorkingDays: number | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ name: 'response_due_on', type: 'date', nullable: true })
  responseDueOn: CalendarDate | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'review_on', type: 'date', nullable: true })
  reviewOn: CalendarDate | null;

  @Column({ name: 'attended_first_on', type: 'date', nullable: true })
  attendedFirstOn: CalendarDate | null;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason: DeclineReason | null;

  @Column({ name: 'what_happened', type: 'text', nullable: true })
  whatHappened: WhatHappened | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
