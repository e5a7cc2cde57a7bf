import type { CalendarDate, ReferralId, TeamId, UserId } from '@linkwell/kernel';
import type { Party, ReferralEventType } from '@linkwell/referrals-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that happened. `words` is ciphertext, and is read by both sides. */
@Entity({ schema: 'referrals', name: 'event' })
export class ReferralEventRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'referral_id', type: 'uuid' })
  referralId: ReferralId;

  /** Counts from 1 within a referral. */
  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'text' })
  type: ReferralEventType;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  party: Party;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: UserId | null;

  /** Days and codes, nothing that a person typed. */
  @Column({ type: 'jsonb' })
  details: Readonly<Record<string, string | boolean>>;

  @Column({ type: 'text', nullable: true })
  words: string | null;
}

/** What the team wrote for itself about an event. Ciphertext, and no row that the organisation can read. */
@Entity({ schema: 'referrals', name: 'team_words' })
export class TeamWordsRecord {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' })
  eventId: string;

  @Column({ name: 'team_id', type: 'uuid' })
  teamId: TeamId;

  @Column({ type: 'text' })
  words: string;
}

/** Exactly what was agreed to share, as ciphertext: all that the organisation ever sees of the person. */
@Entity({ schema: 'referrals', name: 'disclosure' })
export class DisclosureRecord {
  @PrimaryColumn({ name: 'referral_id', type: 'uuid' })
  referralId: ReferralId;

  @Column({ type: 'text' })
  snapshot: string;
}

/** A day on which the person was there. Added, never changed. */
@Entity({ schema: 'referrals', name: 'attendance' })
export class AttendanceRecord {
  @PrimaryColumn({ name: 'referral_id', type: 'uuid' })
  referralId: ReferralId;

  @PrimaryColumn({ name: 'attended_on', type: 'date' })
  attendedOn: CalendarDate;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'text' })
  party: Party;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: UserId | null;
}
