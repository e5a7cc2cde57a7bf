import type { UnitOfWork } from '@linkwell/database';
import type { Role, UserId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

/** Index: none; an installation has few accounts. */
const holders = `
  select distinct app_user.id from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.role = $1 and app_user.status = 'active' order by 1`;

/** What other features may ask of accounts: who is to hear of something. */
@Injectable()
export class UsersByRole {
  /** Everyone active who holds a role. */
  async run(unit: UnitOfWork, role: Role): Promise<readonly UserId[]> {
    return (await unit.query<{ id: UserId }>(holders, [role])).map(({ id }) => id);
  }
}
