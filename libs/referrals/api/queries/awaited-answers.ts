import { WaitingSources } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Index: referral_of_episode. */
const unanswered = (episodeId: string) => `select min(referral.sent_at) from referrals.referral where referral.episode_id = ${episodeId} and referral.state = 'sent'`;

/** Referrals that no organisation has answered, for the caseload's list of what is waited for. */
@Injectable()
export class AwaitedAnswers implements OnModuleInit {
  constructor(private readonly waiting: WaitingSources) {}

  onModuleInit(): void {
    this.waiting.register({ kind: 'referral', sql: unanswered });
  }
}
