import { asWritten, type TimelineWords } from '@linkwell/casework-web';
import { stepWords, type Step } from '../words';

const eventTypes: readonly string[] = [
  'ReferralSent', 'ReferralDiscarded', 'ReferralAccepted', 'ReferralWaitlisted', 'ReferralDeclined', 'ReferralWithdrawn', 'AttendanceRecorded', 'ReferralClosed', 'ReferralReopened', 'ReferralEnteredInError', 'NewsAskedFor',
] satisfies Step['type'][];
const isStep = (type: string): type is Step['type'] => eventTypes.includes(type);

/** How a referral's life reads in the patient's timeline. */
export const referralTimelineWords: TimelineWords = {
  kind: 'referral',
  label: 'Referrals',
  title: ([type = '', , detail = null], about) =>
    `${about ?? 'Referral'}: ${isStep(type) ? stepWords({ type, on: detail, declineReason: detail, whatHappened: detail, ...(type === 'ReferralSent' && detail !== null && { after: true }) }).toLowerCase() : asWritten(type)}`,
  link: (referralId) => `/referrals/${referralId}`,
};
