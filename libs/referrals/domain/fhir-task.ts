import { closings } from './answers';
import type { Referral } from './referral';
import type { ReferralState } from './states';

/** The statuses of FHIR R4 Task that a referral can have. */
export type FhirTaskStatus =
  | 'draft' | 'requested' | 'accepted' | 'rejected' | 'on-hold' | 'in-progress' | 'completed' | 'failed' | 'cancelled' | 'entered-in-error';

/** A closed referral is `completed` or `failed` by what happened. */
export const fhirTaskStatuses = {
  draft: 'draft',
  discarded: 'cancelled',
  sent: 'requested',
  waitlisted: 'on-hold',
  accepted: 'accepted',
  declined: 'rejected',
  in_progress: 'in-progress',
  withdrawn: 'cancelled',
  closed: Object.fromEntries(closings.map(({ id, fhir }) => [id, fhir])) as Readonly<Record<(typeof closings)[number]['id'], 'completed' | 'failed'>>,
  entered_in_error: 'entered-in-error',
} as const satisfies Readonly<Record<ReferralState, FhirTaskStatus | Readonly<Record<string, FhirTaskStatus>>>>;

export const fhirTaskStatus = (referral: Referral): FhirTaskStatus =>
  referral.state === 'closed' ? fhirTaskStatuses.closed[referral.closure.whatHappened] : fhirTaskStatuses[referral.state];
