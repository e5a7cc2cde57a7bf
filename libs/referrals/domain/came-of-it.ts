import { closings, type WhatHappened } from './answers';
import type { ReferralState } from './states';

/** What came of a referral, in the words of somebody who was not there: for a message to the person's GP. */
export function cameOfIt(state: ReferralState, whatHappened: WhatHappened | null): string {
  switch (state) {
    case 'sent':
      return 'no answer yet';
    case 'waitlisted':
      return 'on the waiting list';
    case 'accepted':
      return 'accepted';
    case 'in_progress':
      return 'taking part';
    case 'declined':
      return 'the service could not take them';
    case 'closed':
      return closings.find(({ id }) => id === whatHappened)?.label.toLowerCase() ?? 'ended';
    case 'withdrawn':
      return 'withdrawn';
    case 'draft':
    case 'discarded':
    case 'entered_in_error':
      return 'not sent';
  }
}
