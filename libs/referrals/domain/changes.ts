import type { ReferralEvent, ReferralEventType } from './apply';
import type { ReferralState } from './states';

/** What is part of the story and changes nothing: it does not raise the version. */
type Moving = Exclude<ReferralEventType, 'NewsAskedFor'>;
type Step = ReferralEvent & { readonly type: Moving };

/** Where each kind of event leads, wherever the referral stood. */
export const leadsTo = {
  ReferralSent: 'sent',
  ReferralDiscarded: 'discarded',
  ReferralAccepted: 'accepted',
  ReferralWaitlisted: 'waitlisted',
  ReferralDeclined: 'declined',
  ReferralWithdrawn: 'withdrawn',
  AttendanceRecorded: 'in_progress',
  ReferralClosed: 'closed',
  ReferralReopened: 'in_progress',
  ReferralEnteredInError: 'entered_in_error',
} as const satisfies Readonly<Record<Moving, ReferralState>>;

export interface Change {
  readonly event: Step;
  readonly from: ReferralState;
  readonly to: ReferralState;
}

/** What happened after a version that somebody saw, oldest first: a referral's version is how many events have moved it. */
export function changesAfter(events: readonly ReferralEvent[], seen: number): readonly Change[] {
  const first = Math.max(0, seen);
  const steps = events.filter((event): event is Step => event.type !== 'NewsAskedFor');
  return steps.slice(first).map((event, index) => {
    const before = steps[first + index - 1];
    return { event, from: before ? leadsTo[before.type] : 'draft', to: leadsTo[event.type] };
  });
}
