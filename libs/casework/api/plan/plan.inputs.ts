import type { StepDoer } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { PlanFactorEnum, StepDoerEnum, type PlanFactor } from './plan.type';

@InputType()
export class PlanStepInput {
  @Field(() => StepDoerEnum) who: StepDoer;
  @Field(() => String) @MaxLength(1000, { message: 'words: shorten the step' }) words: string;
  @Field(() => CalendarDateScalar, { nullable: true }) @IsOptional() dueOn?: CalendarDate | null;
  @Field(() => Boolean) @IsBoolean() done: boolean;
  @Field(() => Boolean) @IsBoolean() confidential: boolean;
}

@InputType()
export class PlanGoalInput {
  @Field(() => String) @MaxLength(1000, { message: 'words: shorten the goal' }) words: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() rating?: number | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'needId: send a UUID' }) needId?: string | null;
  @Field(() => Boolean) @IsBoolean() confidential: boolean;
  @Field(() => [PlanStepInput]) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => PlanStepInput) steps: PlanStepInput[];
}

@InputType()
export class SavePlanInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => CalendarDateScalar, { nullable: true }) @IsOptional() reviewedOn?: CalendarDate | null;
  @Field(() => [PlanGoalInput]) @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => PlanGoalInput) goals: PlanGoalInput[];
  @Field(() => Int, { description: 'The version that was seen; 0 for a first plan.' }) @IsInt() version: number;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class MakePlanLinkInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => PlanFactorEnum, { description: 'What is asked before anything is shown.' }) factor: PlanFactor;
  @Field(() => Boolean, { description: 'Sends it to the safe e-mail address.' }) @IsBoolean() email: boolean;
}

@InputType()
export class RevokePlanLinkInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'id: send a UUID' }) id: string;
}

@InputType()
export class OpenPlanLinkInput {
  @Field(() => String) @Matches(/^[\w-]{43}$/, { message: 'token: use the whole link' }) token: string;
  @Field(() => String, { nullable: true, description: 'The date of birth (YYYY-MM-DD) or the code; nothing to learn which is asked.' }) @IsOptional() @MaxLength(20) answer?: string | null;
}
