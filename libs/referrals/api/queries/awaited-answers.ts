import { RetentionStops, WaitingSources, type RetentionStop } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Index: referral_of_episode. */
const unanswered = (episodeId: string) => `select min(referral.sent_at) from referrals.referral where referral.episode_id = ${episodeId} and referral.state = 'sent'`;

/** A referral that has not ended keeps the record. Index: referral_of_patient. */
export const openReferralStop: RetentionStop = {
  kind: 'open_referral',
  sql: (patientId) => `exists (select from referrals.referral where referral.patient_id = ${patientId} and referral.state in ('sent', 'waitlisted', 'accepted', 'in_progress'))`,
};

/** Referrals that no organisation has answered, for the caseload's list of what is waited for. */
@Injectable()
export class AwaitedAnswers implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingSources,
    private readonly stops: RetentionStops,
  ) {}

  onModuleInit(): void {
    this.waiting.register({ kind: 'referral', sql: unanswered });
    this.stops.register(openReferralStop);
  }
}
