import { CalendarDateScalar, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import type { SignpostOutcome, SignpostWay } from '@linkwell/referrals-domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsUUID } from 'class-validator';
import { SignpostOutcomeEnum, SignpostWayEnum } from './signpost.type';

const id = (field: string) => ({ message: `${field}: send a UUID` });

@ArgsType()
export class SignpostFormArgs {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;

  @Field(() => ID)
  @IsUUID(undefined, id('serviceId'))
  serviceId: string;
}

@ArgsType()
export class SignpostsOfPatientArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;
}

@InputType()
export class RecordSignpostInput {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;

  @Field(() => ID)
  @IsUUID(undefined, id('serviceId'))
  serviceId: string;

  @Field(() => [ID], { description: 'The needs that it is for; none where it is for none that is recorded.' })
  @ArrayMaxSize(30, { message: 'needIds: choose thirty needs or fewer' })
  @IsUUID(undefined, { each: true, ...id('needIds') })
  needIds: string[];

  @Field(() => CalendarDateScalar)
  on: CalendarDate;

  @Field(() => SignpostWayEnum)
  way: SignpostWay;

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}

@InputType()
export class SayWhatCameOfSignpostInput {
  @Field(() => ID)
  @IsUUID(undefined, id('id'))
  id: string;

  @Field(() => SignpostOutcomeEnum)
  outcome: SignpostOutcome;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}
