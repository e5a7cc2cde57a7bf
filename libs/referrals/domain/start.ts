import { ok, refused, type NeedId, type OrganisationId, type PatientId, type Refusal, type ReferralId, type Result, type ServiceId, type TeamId } from '@linkwell/kernel';
import type { ServiceReadiness } from './commands';
import type { DisclosedSnapshot } from './disclosure';
import type { ReferralIn } from './referral';
import { noAgreement, serviceRefusal, textOf, type ReferralRefusal } from './requirements';

/** A link worker's draft: nothing of it leaves the team before it is sent. */
export const startDraft = (draft: {
  readonly id: ReferralId;
  readonly organisationId: OrganisationId;
  readonly serviceId: ServiceId;
  readonly teamId: TeamId;
  readonly patientId: PatientId;
  readonly needIds: readonly NeedId[];
}): ReferralIn<'draft'> => ({ ...draft, kind: 'referral', state: 'draft' });

/** (new) → sent: somebody refers themselves, and agreed to it on the form. */
export function startSelfReferral(
  form: {
    readonly id: ReferralId;
    readonly organisationId: OrganisationId;
    readonly serviceId: ServiceId;
    readonly agreed: boolean;
    readonly reason: string;
    readonly snapshot: DisclosedSnapshot;
    readonly service: ServiceReadiness;
    readonly targetWorkingDays: number;
  },
  now: Date,
): Result<ReferralIn<'sent'>, Refusal<ReferralRefusal>> {
  if (!form.agreed) return refused(noAgreement);
  const reason = textOf(form.reason, 'reason', 'Say in a few words what you would like help with.');
  if (!reason.ok) return reason;
  const closedService = serviceRefusal(form.service);
  if (closedService) return refused(closedService);
  const { id, organisationId, serviceId, snapshot, targetWorkingDays } = form;
  return ok({ id, organisationId, serviceId, kind: 'self_referral', state: 'sent', sentAt: now, reason: reason.value, snapshot, targetWorkingDays });
}
