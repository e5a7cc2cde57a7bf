import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result, type UserId } from '@linkwell/kernel';

export interface TeamMember {
  readonly id: UserId;
  readonly name: string;
}

/** Those who work in a team now, by name. */
export const membersOf = (unit: UnitOfWork, teamId: string): Promise<TeamMember[]> =>
  unit.query<TeamMember>(
    `select distinct app_user.id, app_user.display_name as name from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
     where role_grant.team_id = $1 and app_user.status = 'active' order by 2, 1`, [teamId]);

/** Whoever is asked, if they work in the team; the viewer where nobody is named. */
export async function memberOrMe(unit: UnitOfWork, teamId: string, userId: string | null | undefined, field: string): Promise<Result<UserId, Refusal>> {
  const wanted = userId ?? unit.user.id;
  const member = (await membersOf(unit, teamId)).find(({ id }) => id === wanted);
  return member ? ok(member.id) : refused(refusal('NOT_IN_TEAM', 'Choose somebody who works in this team.', field));
}
