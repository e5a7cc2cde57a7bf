import { flagKinds, visitPrecautions, type FlagKind, type VisitPrecaution } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums';

export const FlagKindEnum = enumOf('SafetyFlagKind', flagKinds);
export const VisitPrecautionEnum = enumOf('VisitPrecaution', visitPrecautions);
export const FlagReasonWhatEnum = enumOf('SafetyFlagReasonWhat', ['set', 'kept', 'ended']);

@ObjectType('FlagInSight', { description: 'A flag in force, with what whoever visits has to do; never why.' })
export class FlagInSightType {
  @Field(() => ID) id: string;
  @Field(() => FlagKindEnum) kind: FlagKind;
  @Field(() => [VisitPrecautionEnum]) precautions: readonly VisitPrecaution[];
  @Field(() => String, { nullable: true }) visitWords: string | null;
  @Field(() => CalendarDateScalar) reviewOn: CalendarDate;
}

@ObjectType('SafetyFlagReason')
export class FlagReasonType {
  @Field(() => ID) id: string;
  @Field(() => FlagReasonWhatEnum) what: 'set' | 'kept' | 'ended';
  @Field(() => String) words: string;
  @Field(() => DateTime) at: Date;
  @Field(() => String) by: string;
}

@ObjectType('SafetyFlag')
export class SafetyFlagType extends FlagInSightType {
  @Field(() => DateTime) setAt: Date;
  @Field(() => String) setBy: string;
  @Field(() => DateTime, { nullable: true }) endedAt: Date | null;
  @Field(() => String, { nullable: true }) endedBy: string | null;
  @Field(() => Boolean, { description: 'The viewer may keep or end it, and sees why there is one.' }) mayChange: boolean;
  @Field(() => [FlagReasonType], { description: 'Empty for those who may not see why.' }) reasons: readonly FlagReasonType[];
  @Field(() => Int) version: number;
}
