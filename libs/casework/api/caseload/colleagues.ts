import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { TeamMemberType } from '../desk/desk.types';

/** Everybody to whom the viewer's teams' people may be handed; an account that was closed is none of them. Index: role_grant_once. */
const colleagues = `
  select distinct app_user.id, app_user.display_name as name from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.team_id = any ($1::uuid[]) and role_grant.role in ('link_worker', 'team_lead') and app_user.status = 'active' order by name, id`;

@Injectable()
export class ListColleagues {
  async run(unit: UnitOfWork): Promise<TeamMemberType[]> {
    const rows = await unit.query<TeamMemberType>(colleagues, [unit.user.teamIds]);
    return rows.map((row) => Object.assign(new TeamMemberType(), row));
  }
}
