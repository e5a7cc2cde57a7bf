import type { EpisodeCloseReason, EpisodeState } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReferralSource } from '../referral-source';
import { EpisodeCloseReasonEnum, EpisodeStateEnum, ReferralSourceEnum } from './enums';

@ObjectType('Episode', { description: 'One spell of support, from the offer to its end.' })
export class EpisodeType {
  @Field(() => ID)
  id: string;

  @Field(() => EpisodeStateEnum)
  state: EpisodeState;

  @Field(() => ReferralSourceEnum, { description: 'Who asked for the support.' })
  source: ReferralSource;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String)
  siteName: string;

  @Field(() => CalendarDateScalar)
  offeredOn: CalendarDate;

  @Field(() => CalendarDateScalar, { nullable: true })
  answeredOn: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When the person was first spoken with.' })
  firstContactOn: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  closedOn: CalendarDate | null;

  @Field(() => EpisodeCloseReasonEnum, { nullable: true })
  closingReason: EpisodeCloseReason | null;

  @Field(() => String, { nullable: true })
  closingWords: string | null;

  @Field(() => String, { nullable: true, description: 'Small area at the start; null when it is not known.' })
  smallArea: string | null;

  @Field(() => Int, { nullable: true, description: 'Deprivation at the start, 1 the most deprived tenth; null when it is not known.' })
  deprivationDecile: number | null;

  @Field(() => String, { nullable: true, description: 'The index that the decile is of.' })
  areaEdition: string | null;

  @Field(() => Int)
  version: number;
}
