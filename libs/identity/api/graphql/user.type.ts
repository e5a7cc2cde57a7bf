import { roles, type Role } from '@linkwell/kernel';
import { DateTime, connectionOf } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { userStatuses, type UserStatus } from '../entities/app-user.entity';
import { TeamType } from './team.type';

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, { name: 'Role' });
const UserStatusEnum = Object.fromEntries(userStatuses.map((status) => [status, status])) as { [S in UserStatus]: S };
registerEnumType(UserStatusEnum, { name: 'UserStatus' });

@ObjectType('RoleGrant')
export class RoleGrantType {
  @Field(() => RoleEnum)
  role: Role;

  @Field(() => TeamType, { nullable: true })
  team: TeamType | null;

  @Field(() => ID, { nullable: true })
  organisationId: string | null;
}

@ObjectType('User', { description: 'Somebody who may sign in, as operators see them.' })
export class User {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  displayName: string;

  @Field(() => UserStatusEnum)
  status: UserStatus;

  @Field(() => [RoleGrantType])
  grants: RoleGrantType[];

  @Field(() => DateTime, { nullable: true })
  lastSignedInAt: Date | null;

  @Field(() => Int)
  version: number;
}

export const UserConnection = connectionOf('User', User);
