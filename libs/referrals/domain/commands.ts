import type { Agreement } from '@linkwell/casework-domain';
import type { CalendarDate } from '@linkwell/kernel';
import type { Party } from './actor';
import type { DeclineReason, WhatHappened } from './answers';
import type { DisclosedSnapshot } from './disclosure';
import { referralStates, type ReferralState } from './states';

/** What the directory says of a service at the moment of sending. `assured`: assurance complete and none of it expired. */
export interface ServiceReadiness {
  readonly published: boolean;
  readonly assured: boolean;
  readonly takesReferrals: boolean;
}

export type ReferralCommand =
  | {
      readonly type: 'send';
      /** The answer to `share:<organisation>`, if the person was asked. */
      readonly agreement: Agreement | undefined;
      readonly reason: string;
      readonly snapshot: DisclosedSnapshot;
      readonly service: ServiceReadiness;
      /** In working days: see `responseTarget`. */
      readonly targetWorkingDays: number;
    }
  | { readonly type: 'discard' }
  | { readonly type: 'accept' }
  | { readonly type: 'waitlist'; readonly reviewOn: CalendarDate }
  | { readonly type: 'decline'; readonly reason: DeclineReason; readonly words?: string }
  | { readonly type: 'withdraw'; readonly reason: string }
  | { readonly type: 'recordAttendance'; readonly on: CalendarDate }
  | { readonly type: 'close'; readonly whatHappened: WhatHappened; readonly words: string }
  | { readonly type: 'reopen'; readonly reason: string }
  | { readonly type: 'markEnteredInError'; readonly reason: string };

export type ReferralCommandType = ReferralCommand['type'];

export type Requirement =
  | 'agreement_to_share'
  | 'reason'
  | 'disclosed_snapshot'
  | 'published_assured_service_that_takes_referrals'
  | 'review_date'
  | 'decline_reason'
  | 'attendance_date'
  | 'what_happened'
  | 'words'
  | 'same_person_who_closed_it'
  | 'within_30_days';

export interface CommandRule {
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  readonly by: readonly Party[];
  readonly needs: readonly Requirement[];
}

/**
 * For every transition, who may do it and what it needs: docs/domain.md, "A referral". A team lead may do for the team what its
 * link workers may. A further attendance leaves an `in_progress` referral where it is.
 */
export const commandRules = {
  send: {
    from: ['draft'],
    to: 'sent',
    by: ['link_worker', 'team_lead'],
    needs: ['agreement_to_share', 'reason', 'disclosed_snapshot', 'published_assured_service_that_takes_referrals'],
  },
  discard: { from: ['draft'], to: 'discarded', by: ['link_worker', 'team_lead'], needs: [] },
  accept: { from: ['sent', 'waitlisted'], to: 'accepted', by: ['organisation'], needs: [] },
  waitlist: { from: ['sent', 'accepted'], to: 'waitlisted', by: ['organisation'], needs: ['review_date'] },
  decline: { from: ['sent', 'waitlisted'], to: 'declined', by: ['organisation'], needs: ['decline_reason'] },
  withdraw: {
    from: ['sent', 'waitlisted', 'accepted', 'in_progress'],
    to: 'withdrawn',
    by: ['link_worker', 'team_lead', 'patient'],
    needs: ['reason'],
  },
  recordAttendance: {
    from: ['accepted', 'in_progress'],
    to: 'in_progress',
    by: ['organisation', 'patient', 'link_worker', 'team_lead'],
    needs: ['attendance_date'],
  },
  close: { from: ['accepted', 'in_progress'], to: 'closed', by: ['organisation', 'link_worker', 'team_lead'], needs: ['what_happened', 'words'] },
  reopen: {
    from: ['closed'],
    to: 'in_progress',
    by: ['organisation', 'link_worker', 'team_lead'],
    needs: ['same_person_who_closed_it', 'within_30_days', 'reason'],
  },
  markEnteredInError: {
    from: referralStates.filter((state) => state !== 'entered_in_error'),
    to: 'entered_in_error',
    by: ['link_worker', 'team_lead'],
    needs: ['reason'],
  },
} as const satisfies Readonly<Record<ReferralCommandType, CommandRule>>;

export const referralCommandTypes = Object.keys(commandRules) as readonly ReferralCommandType[];
