import type { ConcernCategory, ConcernState } from '@linkwell/casework-domain';
import { CalendarDateScalar, connectionOf, DateTime, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { enumOf } from '../graphql/enums';
import { ConcernCategoryEnum, ConcernStateEnum } from './concern.type';

export const reviewKinds = ['concern', 'disclosure', 'flag'] as const;
export type ReviewKind = (typeof reviewKinds)[number];
export const ReviewKindEnum = enumOf('SafeguardingReviewKind', reviewKinds);

@ObjectType('SafeguardingReviewItem', { description: 'What waits for the lead: a concern that is not closed, a disclosure that nobody has reviewed, a flag whose day has come.' })
export class ReviewItemType {
  @Field(() => ID) id: string;
  @Field(() => ReviewKindEnum) kind: ReviewKind;
  @Field(() => ID, { nullable: true }) concernId: string | null;
  @Field(() => ID) patientId: string;
  @Field(() => String) patientName: string;
  @Field(() => Boolean, { description: 'Immediate danger, or somebody acted before a lead decided.' }) urgent: boolean;
  @Field(() => ConcernStateEnum, { nullable: true }) state: ConcernState | null;
  @Field(() => [ConcernCategoryEnum]) categories: readonly ConcernCategory[];
  @Field(() => DateTime) since: Date;
  @Field(() => String, { description: 'Who raised, recorded or set it.' }) by: string;
  @Field(() => CalendarDateScalar, { nullable: true }) reviewOn: CalendarDate | null;
  @Field(() => Boolean, { description: 'No support is offered to this person or runs.' }) supportEnded: boolean;
}
export const ReviewConnection = connectionOf('SafeguardingReview', ReviewItemType);

@ArgsType()
export class ReviewArgs extends PageArgs {
  @Field(() => ReviewKindEnum, { nullable: true, description: 'One kind alone; all for none.' })
  @IsOptional()
  kind?: ReviewKind;
}
