import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { isShutTo, type AccessWay } from './access-route';
import { assuranceGaps, assuranceLabels, type Assurance } from './assurance';
import { capacityOn, type Capacity } from './capacity';
import type { ListingState, ServiceStatus } from './listing-life';

/** What decides whether a tracked referral may be sent to a service. */
export interface ReferableService {
  readonly listingState: ListingState;
  readonly status: ServiceStatus;
  readonly accessWay: AccessWay;
  readonly capacity: Capacity;
  readonly assurance: Assurance;
}

export type NoReferralsCode = 'SERVICE_NOT_PUBLISHED' | 'SERVICE_NOT_RUNNING' | 'SELF_REFERRAL_ONLY' | 'SERVICE_CLOSED_TO_NEW_PEOPLE' | 'ASSURANCE_INCOMPLETE';

/**
 * A published, running, assured service that takes referrals may be sent people's details; any other can be signposted only.
 * Being full is no bar here: the organisation may put a person on its waiting list.
 */
export function mayReceiveReferrals(service: ReferableService, today: CalendarDate): Result<true, Refusal<NoReferralsCode>> {
  const no = (code: NoReferralsCode, message: string) => refused(refusal(code, message, 'service'));
  if (service.listingState !== 'published') return no('SERVICE_NOT_PUBLISHED', 'This listing is not published, so nobody can be referred to it.');
  if (service.status !== 'active') return no('SERVICE_NOT_RUNNING', 'This service is not running at present. Choose another one.');
  if (isShutTo(service.accessWay, 'professional')) {
    return no('SELF_REFERRAL_ONLY', 'People go to this service themselves; it takes no referrals. Give the person its details instead.');
  }
  if (capacityOn(today, service.capacity).state === 'closed') return no('SERVICE_CLOSED_TO_NEW_PEOPLE', 'This service takes nobody new at present. Choose another one.');
  const gaps = assuranceGaps(service.assurance, today);
  if (gaps.length === 0) return ok(true);
  const lacking = gaps.map(({ kind, expiredOn }) => (expiredOn === null ? assuranceLabels[kind] : `${assuranceLabels[kind]} (lapsed on ${expiredOn})`)).join(', ');
  return no('ASSURANCE_INCOMPLETE', `Personal details may not be sent to this service yet. Still needed: ${lacking}. Give the person its details instead.`);
}
