import { CalendarDateScalar, connectionOf, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { signpostOutcomes, signpostWays, type SignpostOutcome, type SignpostWay } from '@linkwell/referrals-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums';

export const SignpostOutcomeEnum = enumOf('SignpostOutcome', signpostOutcomes);
export const SignpostWayEnum = enumOf('SignpostWay', signpostWays.map(({ id }) => id));

@ObjectType('Signpost', { description: 'A service whose details somebody was given, without anything of theirs being shared.' })
export class SignpostType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  patientId: string;

  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  serviceSlug: string;

  @Field(() => String)
  serviceName: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => [String], { description: 'The needs that it was for.' })
  needs: string[];

  @Field(() => CalendarDateScalar, { description: 'The day on which they were given.' })
  on: CalendarDate;

  @Field(() => SignpostWayEnum)
  way: SignpostWay;

  @Field(() => String)
  recordedBy: string;

  @Field(() => SignpostOutcomeEnum, { nullable: true, description: 'Null while nobody has asked.' })
  outcome: SignpostOutcome | null;

  @Field(() => DateTime, { nullable: true })
  outcomeAt: Date | null;

  @Field(() => Int)
  version: number;
}

export const SignpostConnection = connectionOf('Signpost', SignpostType);

@ObjectType('SignpostNeed')
export class SignpostNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;
}

@ObjectType('SignpostForm', { description: 'What is asked when somebody is given a service’s details.' })
export class SignpostFormType {
  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  patientName: string;

  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  serviceName: string;

  @Field(() => [SignpostNeedType], { description: 'The needs that somebody could still help with, confidential ones too: nothing is shared.' })
  needs: SignpostNeedType[];
}
