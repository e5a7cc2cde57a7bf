import type { Transitions } from '@linkwell/kernel';

/** `referral`: tracked, by a link worker. `self_referral`: from the public page, straight to the service. */
export const referralKinds = ['referral', 'self_referral'] as const;
export type ReferralKind = (typeof referralKinds)[number];

export const referralStates = [
  'draft',
  'discarded',
  'sent',
  'waitlisted',
  'accepted',
  'declined',
  'in_progress',
  'withdrawn',
  'closed',
  'entered_in_error',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** The life of a referral: docs/domain.md, "A referral". Overdue is a flag, never a state. */
export const nextReferralStates = {
  draft: ['sent', 'discarded', 'entered_in_error'],
  discarded: ['entered_in_error'],
  sent: ['accepted', 'waitlisted', 'declined', 'withdrawn', 'entered_in_error'],
  waitlisted: ['accepted', 'declined', 'withdrawn', 'entered_in_error'],
  accepted: ['waitlisted', 'in_progress', 'withdrawn', 'closed', 'entered_in_error'],
  declined: ['entered_in_error'],
  in_progress: ['withdrawn', 'closed', 'entered_in_error'],
  withdrawn: ['entered_in_error'],
  closed: ['in_progress', 'entered_in_error'],
  entered_in_error: [],
} as const satisfies Transitions<ReferralState>;

/** States in which somebody still waits for somebody. */
export const openReferralStates = ['draft', 'sent', 'waitlisted', 'accepted', 'in_progress'] as const satisfies readonly ReferralState[];

export const isOpen = (state: ReferralState): boolean => (openReferralStates as readonly ReferralState[]).includes(state);

export const referralStateLabels: Readonly<Record<ReferralState, string>> = {
  draft: 'Draft',
  discarded: 'Discarded',
  sent: 'Sent, waiting for an answer',
  waitlisted: 'On the waiting list',
  accepted: 'Accepted',
  declined: 'Declined',
  in_progress: 'In progress',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
  entered_in_error: 'Entered in error',
};
