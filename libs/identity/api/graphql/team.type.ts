import { connectionOf } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Site', { description: 'A GP practice or primary care network.' })
export class SiteType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  odsCode: string;

  @Field(() => Int)
  version: number;
}

@ObjectType('Team', { description: 'Link workers who share a caseload.' })
export class TeamType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [SiteType])
  sites: SiteType[];

  @Field(() => Int)
  version: number;
}

export const TeamConnection = connectionOf('Team', TeamType);
export const SiteConnection = connectionOf('Site', SiteType);
