import type { ReferralState } from '@linkwell/referrals-domain';
import type { ReferralStepView } from '../documents';
import type { RelatedReferral } from './reroute-documents';

interface Standing {
  readonly state: ReferralState;
  readonly overdue: boolean;
  readonly later: readonly { readonly state: ReferralState }[];
}

const stillOpen: readonly ReferralState[] = ['sent', 'waitlisted', 'accepted', 'in_progress'];

/** Whether it is time to ask somebody else: a decline, a withdrawal or silence, and nobody else who was asked since and may still help. */
export const needsAnother = ({ state, overdue, later }: Standing): boolean =>
  (overdue || state === 'declined' || state === 'withdrawn') && !later.some((one) => stillOpen.includes(one.state) || one.state === 'closed');

/** The form to refer to another service, with the earlier referral that it can take answers from. Only ids: the address names nobody. */
export const referAgainPath = (patientId: string, serviceId: string, referralId: string): string => `/patients/${patientId}/refer/${serviceId}?after=${referralId}`;

type StepOrFollower = { readonly at: string; readonly step: ReferralStepView; readonly follower: undefined } | { readonly at: string; readonly step: undefined; readonly follower: RelatedReferral };

/** The steps of a referral, with the sending of those that were sent in its place among them. */
export function withFollowers(steps: readonly ReferralStepView[], later: readonly RelatedReferral[]): readonly StepOrFollower[] {
  const all: StepOrFollower[] = [...steps.map((step) => ({ at: step.at, step, follower: undefined })), ...later.map((follower) => ({ at: follower.sentAt, step: undefined, follower }))];
  return all.sort((one, other) => one.at.localeCompare(other.at));
}
