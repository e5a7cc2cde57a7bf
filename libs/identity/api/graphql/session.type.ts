import type { Role } from '@linkwell/kernel';
import { DateTime } from '@linkwell/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TeamType } from './team.type';
import { RoleEnum } from './user.type';

@ObjectType('Session', { description: 'Who is signed in. `id` is the user’s.' })
export class SessionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  @Field(() => String)
  email: string;

  @Field(() => [RoleEnum])
  roles: readonly Role[];

  @Field(() => [TeamType])
  teams: TeamType[];

  @Field(() => [ID])
  organisationIds: readonly string[];

  @Field(() => DateTime)
  expiresAt: Date;
}

@ObjectType('DemoAccount', { description: 'A demonstration account, shown on the sign-in page in demonstration mode only.' })
export class DemoAccount {
  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => String)
  displayName: string;
}

@ObjectType('Installation', { description: 'What kind of installation this is.' })
export class InstallationType {
  @Field(() => Boolean)
  demo: boolean;

  @Field(() => Boolean, { description: 'For trying out only: never for patients’ real records.' })
  embeddedDatabase: boolean;

  @Field(() => [DemoAccount])
  demoAccounts: readonly DemoAccount[];
}
