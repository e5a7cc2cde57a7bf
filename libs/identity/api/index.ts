import { AppUser } from './entities/app-user.entity';
import { RoleGrant } from './entities/role-grant.entity';
import { Site } from './entities/site.entity';
import { Team } from './entities/team.entity';
import { Identity1700000002000 } from './migrations/1700000002000-identity';

export { AccountLinks } from './commands/account-links';
export { InviteUser } from './commands/invite-user';
export { OrganisationAccounts, type Admission, type OrganisationAccount, type OrganisationRole } from './commands/organisation-accounts';
export { DemoAccounts } from './demo-accounts';
export type { DemoAccount } from './graphql/session.type';
export { IdentityModule } from './identity.module';
export { hashPassword } from './password-hash';
export { UsersByRole } from './queries/users-by-role';
export { readSessionCookie } from './session-cookie';
export { Sessions, type OpenSession } from './sessions';

export const identityEntities = [AppUser, RoleGrant, Site, Team];
export const identityMigrations = [Identity1700000002000];
