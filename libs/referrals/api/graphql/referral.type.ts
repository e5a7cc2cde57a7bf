import type { NeedUrgency } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import type { DeclineReason, Party, ReferralEventType, ReferralState, WhatHappened } from '@linkwell/referrals-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Answering } from '../commands/act-on-referral';
import { ReferralNeedType } from '../need-answers/need-answers.type';
import { RelatedReferralType } from '../reroute/reroute.type';
import { DisclosedType } from './disclosed.type';
import { DeclineReasonEnum, ReferralCommandEnum, ReferralEventTypeEnum, ReferralPartyEnum, ReferralStateEnum, ReferralUrgencyEnum, WhatHappenedEnum } from './enums';

@ObjectType('ReferralEvent', { description: 'One step of a referral.' })
export class ReferralEventView {
  @Field(() => ID)
  id: string;

  @Field(() => ReferralEventTypeEnum)
  type: ReferralEventType;

  @Field(() => DateTime)
  at: Date;

  @Field(() => ReferralPartyEnum, { description: 'The side that did it.' })
  party: Party;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The review date of a waiting list, the day of an attendance.' })
  on: CalendarDate | null;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason: DeclineReason | null;

  @Field(() => WhatHappenedEnum, { nullable: true })
  whatHappened: WhatHappened | null;

  @Field(() => String, { nullable: true })
  words: string | null;
}

/** What both sides see in a list. */
@ObjectType({ isAbstract: true })
export abstract class ReferralFacts {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  serviceName: string;

  @Field(() => ReferralStateEnum)
  state: ReferralState;

  @Field(() => ReferralUrgencyEnum)
  urgency: NeedUrgency;

  @Field(() => DateTime)
  sentAt: Date;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day by which the organisation should speak next, while it is its turn.' })
  dueOn: CalendarDate | null;

  @Field(() => Boolean, { description: 'That day has passed. A late answer still counts.' })
  overdue: boolean;
}

/** What both sides see of one referral. */
@ObjectType({ isAbstract: true })
export abstract class ReferralWhole extends ReferralFacts {
  @Field(() => String)
  reason: string;

  @Field(() => DisclosedType)
  shared: DisclosedType;

  @Field(() => [CalendarDateScalar], { description: 'Days on which the person was there.' })
  attendances: CalendarDate[];

  @Field(() => [ReferralEventView], { description: 'Oldest first.' })
  timeline: ReferralEventView[];

  @Field(() => [ReferralCommandEnum], { description: 'What this viewer may do to it now.' })
  allowed: Answering[];

  @Field(() => Int)
  version: number;
}

@ObjectType('Referral', { description: 'A referral as the team sees it.' })
export class ReferralType extends ReferralWhole {
  @Field(() => ID)
  patientId: string;

  @Field(() => ID)
  episodeId: string;

  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => [ID])
  needIds: string[];

  @Field(() => Int, { description: 'Working days in which the service should answer.' })
  responseTargetDays: number;

  @Field(() => Int, { description: 'referralsVersion as it was when this was read.' })
  sideVersion: number;

  @Field(() => RelatedReferralType, { nullable: true, description: 'The one in whose place it was sent.' })
  earlier: RelatedReferralType | null;

  @Field(() => [RelatedReferralType], { description: 'Those that were sent in its place.' })
  later: RelatedReferralType[];

  @Field(() => [ReferralNeedType], { description: 'What it is for, and whether it helped.' })
  needs: ReferralNeedType[];

  @Field(() => Boolean, { description: 'Whether it may be said of the needs that they were met, or not: somebody took it up.' })
  mayBeAnswered: boolean;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The day from which the organisation may be asked for news; null where there is nothing to ask about.' })
  newsFrom: CalendarDate | null;
}

@ObjectType('ReferralSummary', { description: 'A referral in the list of a patient.' })
export class ReferralSummary extends ReferralFacts {
  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => [ID])
  needIds: string[];
}

export const ReferralSummaryConnection = connectionOf('ReferralSummary', ReferralSummary);
