import type { ContactKind, ContactMode, ContactOutcome, EpisodeCloseReason, NeedMetAnswerValue, NeedMetReporter, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ContactKindEnum, ContactModeEnum, ContactOutcomeEnum, EpisodeCloseReasonEnum, NeedMetAnswerEnum, NeedMetReporterEnum, NeedStatusEnum, NeedUrgencyEnum } from './enums';

@InputType()
export class CloseEpisodeInput {
  @Field(() => ID, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey?: string | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => EpisodeCloseReasonEnum)
  reason: EpisodeCloseReason;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: 'words: use at most 2,000 characters' })
  words?: string | null;

  @Field(() => Int, { description: 'The episode’s version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class NeedDetails {
  @Field(() => Int, { description: '1 matters most to the person, 3 least.' })
  @IsInt()
  priority: number;

  @Field(() => NeedUrgencyEnum)
  urgency: NeedUrgency;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(8000, { message: 'patientsWords: shorten the words' })
  patientsWords?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  confidential: boolean = false;
}

@InputType()
export class RecordNeedInput extends NeedDetails {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => ID, { description: 'A term of the needs taxonomy.' })
  @MaxLength(100)
  termId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class UpdateNeedInput extends NeedDetails {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'needId: send a UUID' })
  needId: string;

  @Field(() => NeedStatusEnum, { description: 'Not met or not_met: those are recorded by recordNeedOutcome.' })
  status: NeedStatus;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class RecordNeedOutcomeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'needId: send a UUID' })
  needId: string;

  @Field(() => NeedMetAnswerEnum)
  answer: NeedMetAnswerValue;

  @Field(() => NeedMetReporterEnum, { description: 'Who says so.' })
  reporter: NeedMetReporter;

  @Field(() => Int, { description: 'The need’s version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class RecordContactInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => CalendarDateScalar)
  on: CalendarDate;

  @Field(() => Int)
  @IsInt()
  minutes: number;

  @Field(() => ContactModeEnum)
  mode: ContactMode;

  @Field(() => ContactOutcomeEnum)
  outcome: ContactOutcome;

  @Field(() => ContactKindEnum, { defaultValue: 'check_in' })
  kind: ContactKind = 'check_in';

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(5000, { message: 'note: use at most 5,000 characters' })
  note?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500, { message: 'nextStep: use at most 500 characters' })
  nextStep?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'By when the next step is to be done; in a week where it is left out.' })
  @IsOptional()
  nextStepDueOn?: CalendarDate | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class GroupMemberInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => Boolean, { description: 'False for somebody who was expected and did not come.' })
  @IsBoolean()
  came: boolean;
}

@InputType()
export class RecordGroupContactInput {
  @Field(() => [GroupMemberInput])
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GroupMemberInput)
  people: GroupMemberInput[];

  @Field(() => CalendarDateScalar)
  on: CalendarDate;

  @Field(() => Int, { description: 'Of the meeting as a whole.' })
  @IsInt()
  minutes: number;

  @Field(() => ContactKindEnum, { defaultValue: 'check_in' })
  kind: ContactKind = 'check_in';

  @Field(() => String, { nullable: true, description: 'Goes into each person’s record: it names nobody.' })
  @IsOptional()
  @MaxLength(5000, { message: 'note: use at most 5,000 characters' })
  note?: string | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}
