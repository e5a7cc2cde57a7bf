import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { ServiceReadiness } from './commands';

export type ReferralRefusal =
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'REFERRAL_STATE'
  | 'NO_AGREEMENT'
  | 'SERVICE_NOT_PUBLISHED'
  | 'SERVICE_NOT_ASSURED'
  | 'SERVICE_TAKES_NO_REFERRALS'
  | 'WORDS_NEEDED'
  | 'WORDS_TOO_LONG'
  | 'REVIEW_DATE_NOT_AHEAD'
  | 'ATTENDANCE_IN_FUTURE'
  | 'ATTENDANCE_BEFORE_SENDING'
  | 'ATTENDANCE_ALREADY_RECORDED'
  | 'ATTENDANCE_MISSING'
  | 'ATTENDANCE_CONTRADICTS'
  | 'NOT_WHO_CLOSED_IT'
  | 'REOPEN_TOO_LATE'
  | 'ASKED_LATELY';

/** Longest reason or words taken, in characters. */
export const longestText = 2_000;

export function textOf(text: string, field: string, remedy: string): Result<string, Refusal<ReferralRefusal>> {
  const words = text.trim();
  if (words === '') return refused(refusal('WORDS_NEEDED', remedy, field));
  if ([...words].length > longestText) return refused(refusal('WORDS_TOO_LONG', `Shorten this to ${longestText} characters.`, field));
  return ok(words);
}

/** A "no" is a normal path: it ends kindly and still offers something. */
export const noAgreement: Refusal<ReferralRefusal> = refusal(
  'NO_AGREEMENT',
  'Nothing was sent, because there is no agreement to share details with this organisation. You can still give the person the service’s own details.',
  'agreement',
);

/** Why a service may not receive a tracked referral, if it may not. */
export function serviceRefusal(service: ServiceReadiness): Refusal<ReferralRefusal> | undefined {
  if (!service.published) return refusal('SERVICE_NOT_PUBLISHED', 'This service is not listed at present. Look for another one.', 'service');
  if (!service.takesReferrals) {
    return refusal('SERVICE_TAKES_NO_REFERRALS', 'This service does not take referrals. Give the person its details instead.', 'service');
  }
  if (!service.assured) {
    return refusal('SERVICE_NOT_ASSURED', 'This service’s checks are not complete, so details cannot be sent to it. Give the person its details instead.', 'service');
  }
  return undefined;
}
