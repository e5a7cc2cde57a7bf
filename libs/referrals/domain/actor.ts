import type { OrganisationId, ReferralId, TeamId, UserId } from '@linkwell/kernel';
import type { Referral } from './referral';

export const parties = ['link_worker', 'team_lead', 'organisation', 'patient'] as const;
export type Party = (typeof parties)[number];

/** Whoever acts on a referral, with what ties them to it. A patient comes by a link that carries one referral. */
export type Actor =
  | { readonly party: 'link_worker' | 'team_lead'; readonly userId: UserId; readonly teamIds: readonly TeamId[] }
  | { readonly party: 'organisation'; readonly userId: UserId; readonly organisationIds: readonly OrganisationId[] }
  | { readonly party: 'patient'; readonly referralId: ReferralId };

/** Who did it, as kept on the trail. */
export type Author = { readonly party: Exclude<Party, 'patient'>; readonly userId: UserId } | { readonly party: 'patient' };

export const authorOf = (actor: Actor): Author =>
  actor.party === 'patient' ? { party: 'patient' } : { party: actor.party, userId: actor.userId };

/**
 * Whether the referral exists for this actor at all. An organisation and a patient never see what was not sent.
 * The list filter `visibleTo` must agree with this.
 */
export function canSee(actor: Actor, referral: Referral): boolean {
  if (actor.party === 'organisation') return wasSent(referral) && actor.organisationIds.includes(referral.organisationId);
  if (actor.party === 'patient') return wasSent(referral) && actor.referralId === referral.id;
  return referral.kind === 'referral' && actor.teamIds.includes(referral.teamId);
}

function wasSent(referral: Referral): boolean {
  const state = referral.state === 'entered_in_error' ? referral.mistake.from : referral.state;
  return state !== 'draft' && state !== 'discarded';
}
