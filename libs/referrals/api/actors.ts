import type { UserViewer } from '@linkwell/kernel';
import type { Actor } from '@linkwell/referrals-domain';

/** From which side of a referral somebody asks: the operation says it, because one person may stand on both. */
export type Side = 'team' | 'organisation';

export function actorOf(side: Side, { id, roles, teamIds, organisationIds }: UserViewer): Actor {
  if (side === 'organisation') return { party: 'organisation', userId: id, organisationIds };
  return { party: roles.includes('link_worker') ? 'link_worker' : 'team_lead', userId: id, teamIds };
}
