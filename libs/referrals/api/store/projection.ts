import { addWorkingDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { attendancesOf, sendingOf, type Referral } from '@linkwell/referrals-domain';
import type { ReferralRecord } from '../entities/referral.entity';

export type Standing = Pick<ReferralRecord, 'state' | 'answeredAt' | 'reviewOn' | 'attendedFirstOn' | 'declineReason' | 'whatHappened' | 'endedAt'>;
type SendingColumns = Pick<ReferralRecord, 'sentAt' | 'targetWorkingDays' | 'responseDueOn'>;

/** Where a referral has come to, as its row shows it to lists and figures. That it was answered and attended stays true whatever follows. */
export const standingOf = (referral: Referral, before?: Standing): Standing => ({
  state: referral.state,
  answeredAt: ('answeredAt' in referral ? referral.answeredAt : null) ?? before?.answeredAt ?? null,
  reviewOn: referral.state === 'waitlisted' ? referral.reviewOn : null,
  attendedFirstOn: [...attendancesOf(referral)].sort()[0] ?? before?.attendedFirstOn ?? null,
  declineReason: referral.state === 'declined' ? referral.decline.reason : null,
  whatHappened: referral.state === 'closed' ? referral.closure.whatHappened : null,
  endedAt: endOf(referral),
});

/** What is fixed on sending: the day of an answer too, so that a bank holiday that is proclaimed later moves no promise. `bankHolidays`: of the service's nation. */
export function sendingColumns(referral: Referral, bankHolidays: ReadonlySet<CalendarDate>): SendingColumns {
  const sending = sendingOf(referral);
  if (!sending) return { sentAt: null, targetWorkingDays: null, responseDueOn: null };
  const { sentAt, targetWorkingDays } = sending;
  return { sentAt, targetWorkingDays, responseDueOn: addWorkingDays(dayInLondon(sentAt), targetWorkingDays, bankHolidays) };
}

function endOf(referral: Referral): Date | null {
  switch (referral.state) {
    case 'discarded':
      return referral.discardedAt;
    case 'declined':
      return referral.answeredAt;
    case 'withdrawn':
      return referral.withdrawal.at;
    case 'closed':
      return referral.closure.at;
    case 'entered_in_error':
      return referral.mistake.at;
    default:
      return null;
  }
}
