import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import type { AnswerMode, CompletionStatus, TimePoint } from '@linkwell/outcomes-domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import { AnswerModeEnum, CompletionStatusEnum, TimePointEnum } from './enums';

@ArgsType()
export class MeasuresArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: give the patient’s id' })
  patientId: string;

  @Field(() => ID, { nullable: true, description: 'The running episode when it is left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'episodeId: give the episode’s id, or leave it out' })
  episodeId?: string | null;
}

@InputType()
export class AnswerInput {
  @Field(() => String, { description: 'The item’s id.' })
  @Length(1, 50, { message: 'answers.item: name an item of the instrument' })
  item: string;

  @Field(() => Int)
  @IsInt()
  value: number;
}

@InputType()
export class RecordResponseInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: give the patient’s id' })
  patientId: string;

  @Field(() => ID, { nullable: true, description: 'The running episode when it is left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'episodeId: give the episode’s id, or leave it out' })
  episodeId?: string | null;

  @Field(() => String)
  @Length(1, 50, { message: 'instrument: name one of the instruments' })
  instrument: string;

  @Field(() => TimePointEnum)
  timePoint: TimePoint;

  @Field(() => CompletionStatusEnum)
  status: CompletionStatus;

  @Field(() => AnswerModeEnum, { nullable: true, description: 'How it was answered; only, and always, with the status answered.' })
  @IsOptional()
  mode?: AnswerMode | null;

  @Field(() => CalendarDateScalar)
  takenOn: CalendarDate;

  @Field(() => [AnswerInput], { description: 'Empty unless the status is answered. An item the person left out is left out.' })
  @ArrayMaxSize(50, { message: 'answers: give each item once' })
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers: AnswerInput[];

  @Field(() => Int, { nullable: true, description: 'To correct what was recorded: the version that was seen. Left out when recording for the first time.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: give a UUID made for this request' })
  idempotencyKey: string;
}
