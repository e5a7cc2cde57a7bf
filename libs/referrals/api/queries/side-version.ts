import type { UnitOfWork } from '@linkwell/database';
import type { Side } from '../actors';

/** Every step of a referral raises its version by one, so that this grows with each of them. Indexes: referral_of_team, referral_inbox. */
const versions: Readonly<Record<Side, string>> = {
  team: `select coalesce(sum(version), 0)::int as version from referrals.referral where team_id = any ($1::uuid[])`,
  organisation: `select coalesce(sum(version), 0)::int as version from referrals.referral where organisation_id = any ($1::uuid[]) and state not in ('draft', 'discarded') and sent_at is not null`,
};

/**
 * A number that grows with whatever happens to the referrals that the viewer sees on a side: an open page asks for it again and again, and for what it shows only when it grew.
 * It says nothing of anybody, so that no look at a person is to be written down.
 */
export async function sideVersion(unit: UnitOfWork, side: Side): Promise<number> {
  const { teamIds, organisationIds } = unit.user;
  const [row] = await unit.query<{ version: number }>(versions[side], [side === 'team' ? teamIds : organisationIds]);
  return row?.version ?? 0;
}
