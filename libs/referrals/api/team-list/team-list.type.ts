import { connectionOf, DateTime } from '@linkwell/graphql';
import type { DeclineReason, WhatHappened } from '@linkwell/referrals-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeclineReasonEnum, enumOf, WhatHappenedEnum } from '../graphql/enums';
import { ReferralFacts } from '../graphql/referral.type';
import { teamLists } from './team-list.sql';

export const TeamListEnum = enumOf('TeamReferralList', teamLists);

@ObjectType('TeamReferralEntry', { description: 'A referral that waits for the team’s next step.' })
export class TeamReferralEntry extends ReferralFacts {
  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  personName: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => Boolean, { description: 'Whether the viewer supports this person.' })
  isOwn: boolean;

  @Field(() => String, { nullable: true, description: 'Who supports them.' })
  workerName: string | null;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason: DeclineReason | null;

  @Field(() => WhatHappenedEnum, { nullable: true })
  whatHappened: WhatHappened | null;

  @Field(() => DateTime, { nullable: true })
  endedAt: Date | null;
}

@ObjectType('TeamReferralCounts')
export class TeamReferralCounts {
  @Field(() => Int, { description: 'Not answered, or not looked at again, by their day.' })
  overdue: number;

  @Field(() => Int, { description: 'Sent or on a waiting list, before their day.' })
  waiting: number;

  @Field(() => Int, { description: 'Declined, and nobody else was asked since.' })
  declined: number;

  @Field(() => Int, { description: 'Closed, and nobody has said whether it helped.' })
  did_it_help: number;
}

const TeamReferralEntryConnection = connectionOf('TeamReferralEntry', TeamReferralEntry);

@ObjectType('TeamReferrals', { description: 'One list of what waits for the team, and how much lies in each.' })
export class TeamReferrals extends TeamReferralEntryConnection {
  @Field(() => TeamReferralCounts)
  counts: TeamReferralCounts;
}
