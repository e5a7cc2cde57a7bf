import { DateTime } from '@linkwell/graphql';
import { MatchType } from '@linkwell/matching-api';
import type { ReferralState } from '@linkwell/referrals-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReferralStateEnum } from '../graphql/enums';

@ObjectType('RelatedReferral', { description: 'A referral of the same patient that came before another, or in its place.' })
export class RelatedReferralType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  serviceName: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => ReferralStateEnum)
  state: ReferralState;

  @Field(() => DateTime)
  sentAt: Date;
}

@ObjectType('WhoElse', { description: 'Who else could help with the needs of a referral: services that were not asked for them yet, the best first.' })
export class WhoElseType {
  @Field(() => [MatchType])
  matches: readonly MatchType[];

  @Field(() => Int, { description: 'How many services were asked already, and are left out.' })
  alreadyAsked: number;

  @Field(() => String, { nullable: true, description: 'Why there are none, with what can be done.' })
  whyNone: string | null;
}
