import type { ReferralEvent, ReferralEventType } from './apply';
import type { ReferralState } from './states';

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
} as const satisfies Readonly<Record<ReferralEventType, ReferralState>>;

export interface Change {
  readonly event: ReferralEvent;
  readonly from: ReferralState;
  readonly to: ReferralState;
}

/** What happened after a version that somebody saw, oldest first: a referral's version is how many events it has. */
export function changesAfter(events: readonly ReferralEvent[], seen: number): readonly Change[] {
  const first = Math.max(0, seen);
  return events.slice(first).map((event, index) => {
    const before = events[first + index - 1];
    return { event, from: before ? leadsTo[before.type] : 'draft', to: leadsTo[event.type] };
  });
}
