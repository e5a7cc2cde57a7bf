import { CONFIG, type Config } from '@linkwell/config';
import type { UnitOfWork } from '@linkwell/database';
import { answer, DateTime, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { ChangeAccount } from './commands/change-account';
import { InviteUser, type IssuedAccountLink } from './commands/invite-user';
import { InviteUserInput, UserVersionInput } from './graphql/inputs';
import { User, UserConnection } from './graphql/user.type';
import { ListUsers } from './queries/list-users';

@ArgsType()
class UsersArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  search?: string;
}

@ObjectType({ description: 'A single-use link that sets a password. It is shown once, to be handed over safely.' })
class AccountLink {
  @Field(() => User)
  user: User;

  @Field(() => String)
  url: string;

  @Field(() => DateTime)
  expiresAt: Date;
}

const AccountLinkResult = resultOf('AccountLink', AccountLink);
const UserResult = resultOf('User', User);

@Resolver()
export class AccountsResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly listUsers: ListUsers,
    private readonly invite: InviteUser,
    private readonly change: ChangeAccount,
  ) {}

  @Requires('account.manage')
  @Example(() => ({ first: 5, search: 'a' }))
  @Query(() => UserConnection)
  users(@Unit() unit: UnitOfWork, @Args() args: UsersArgs) {
    return this.listUsers.run(unit, args.first, args.after, args.search);
  }

  @Requires('account.manage')
  @Example((world) => ({ input: { email: 'new@linkwell.example', displayName: 'New Person', role: 'link_worker', teamId: world.team } }))
  @Mutation(() => AccountLinkResult)
  inviteUser(@Unit() unit: UnitOfWork, @Args('input') input: InviteUserInput): Promise<AccountLink | RefusalType> {
    return answer(unit, 'user.invited', this.invite.run(unit, input), (issued) => this.showLink(unit, issued));
  }

  @Requires('account.manage')
  @Example((world) => ({ input: { id: world.user, version: 1 } }))
  @Mutation(() => AccountLinkResult)
  resetUserPassword(@Unit() unit: UnitOfWork, @Args('input') input: UserVersionInput): Promise<AccountLink | RefusalType> {
    return answer(unit, 'password.reset', this.change.resetPassword(unit, input), (issued) => this.showLink(unit, issued));
  }

  @Requires('account.manage')
  @Example((world) => ({ input: { id: world.user, version: 1 } }))
  @Mutation(() => UserResult)
  disableUser(@Unit() unit: UnitOfWork, @Args('input') input: UserVersionInput): Promise<User | RefusalType> {
    return answer(unit, 'user.disabled', this.change.disable(unit, input), (id) => this.showUser(unit, id));
  }

  @Requires('account.manage')
  @Example((world) => ({ input: { id: world.user, version: 1 } }))
  @Mutation(() => UserResult)
  enableUser(@Unit() unit: UnitOfWork, @Args('input') input: UserVersionInput): Promise<User | RefusalType> {
    return answer(unit, 'user.enabled', this.change.enable(unit, input), (id) => this.showUser(unit, id));
  }

  private async showUser(unit: UnitOfWork, id: string): Promise<User> {
    return Object.assign(new User(), await this.listUsers.one(unit, id));
  }

  private async showLink(unit: UnitOfWork, issued: IssuedAccountLink): Promise<AccountLink> {
    const origin = this.config.LINKWELL_PUBLIC_URL?.replace(/\/$/, '') ?? '';
    return Object.assign(new AccountLink(), {
      user: await this.showUser(unit, issued.userId),
      url: origin + issued.link.path,
      expiresAt: issued.link.expiresAt,
    });
  }
}
