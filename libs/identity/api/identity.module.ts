import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AccountsResolver } from './accounts.resolver';
import { AccountLinks } from './commands/account-links';
import { ChangeAccount } from './commands/change-account';
import { CreateSite } from './commands/create-site';
import { CreateTeam } from './commands/create-team';
import { InviteUser } from './commands/invite-user';
import { OrganisationAccounts } from './commands/organisation-accounts';
import { SetPassword } from './commands/set-password';
import { SignIn } from './commands/sign-in';
import { DemoAccounts } from './demo-accounts';
import { PlacesOfWorkResolver } from './places-of-work.resolver';
import { ListPlacesOfWork } from './queries/list-places-of-work';
import { ListUsers } from './queries/list-users';
import { ShowSession } from './queries/show-session';
import { UsersByRole } from './queries/users-by-role';
import { SessionResolver } from './session.resolver';
import { Sessions } from './sessions';

@Module({
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccountLinks, ChangeAccount, CreateSite, CreateTeam, InviteUser, OrganisationAccounts, SetPassword, SignIn,
    ListPlacesOfWork, ListUsers, ShowSession, UsersByRole,
    DemoAccounts, Sessions,
    AccountsResolver, PlacesOfWorkResolver, SessionResolver,
  ],
  exports: [DemoAccounts, OrganisationAccounts, Sessions, UsersByRole],
})
export class IdentityModule {}
