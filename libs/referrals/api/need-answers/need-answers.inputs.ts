import type { NeedMetReporter } from '@linkwell/casework-domain';
import type { NeedOutcome } from '@linkwell/referrals-domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { NeedOutcomeEnum, NeedReporterEnum } from './need-answers.type';

const id = (field: string) => ({ message: `${field}: send a UUID` });

@InputType()
class OneNeedInput {
  @Field(() => ID)
  @IsUUID(undefined, id('needId'))
  needId: string;

  @Field(() => NeedOutcomeEnum)
  outcome: NeedOutcome;
}

@InputType()
export class RecordNeedAnswersInput {
  @Field(() => ID)
  @IsUUID(undefined, id('id'))
  id: string;

  @Field(() => NeedReporterEnum, { description: 'Whose word it is.' })
  reporter: NeedMetReporter;

  @Field(() => [OneNeedInput])
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => OneNeedInput)
  answers: OneNeedInput[];

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}

@InputType()
class OneViewInput {
  @Field(() => Int, { description: 'Its place among the needs that were shared, from 1; 0 for all, where none was named.' })
  @IsInt()
  @Min(0, { message: 'place: use a place that the referral shows' })
  @Max(30, { message: 'place: use a place that the referral shows' })
  place: number;

  @Field(() => NeedOutcomeEnum)
  outcome: NeedOutcome;
}

@InputType()
export class GiveOurViewInput {
  @Field(() => ID)
  @IsUUID(undefined, id('id'))
  id: string;

  @Field(() => [OneViewInput])
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => OneViewInput)
  views: OneViewInput[];

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}
