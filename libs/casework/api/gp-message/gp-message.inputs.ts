import { longestMessageWords, type MessageAudience, type MessageWay, type ReasonNotSent } from '@linkwell/casework-domain';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsUUID, MaxLength } from 'class-validator';
import { MessageAudienceEnum, MessageWayEnum, ReasonNotSentEnum } from './gp-message.type';

@ArgsType()
export class ReaderArgs {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => MessageAudienceEnum) audience: MessageAudience;
}

@ArgsType()
export class WrittenMessageArgs {
  @Field(() => ID) @IsUUID(undefined, { message: 'id: send a UUID' }) id: string;
}

@InputType({ description: 'A message as it was seen, and what its sender makes of it.' })
export class FinishedGpMessageInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => MessageAudienceEnum) audience: MessageAudience;
  @Field(() => String, { description: 'What the sender adds.' }) @MaxLength(longestMessageWords * 2, { message: 'words: shorten what you add' }) words: string;
  @Field(() => [ID], { description: 'Lines that are left out, by their ids.' }) @ArrayMaxSize(200) @MaxLength(100, { each: true }) leftOut: string[];
  @Field(() => DateTime, { description: 'As the preview gave it.' }) composedAt: Date;
  @Field(() => String, { description: 'As the preview gave it.' }) @MaxLength(200) mark: string;
}

@InputType()
export class RecordGpMessageInput extends FinishedGpMessageInput {
  @Field(() => CalendarDateScalar) sentOn: CalendarDate;
  @Field(() => MessageWayEnum) way: MessageWay;
  @Field(() => String) @MaxLength(400, { message: 'sentTo: use at most 200 characters' }) sentTo: string;
  @Field(() => Boolean, { description: 'The person has said that the referrer may be told.' }) @IsBoolean() agreed: boolean;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}

@InputType()
export class SkipGpMessageInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => MessageAudienceEnum) audience: MessageAudience;
  @Field(() => ReasonNotSentEnum) reason: ReasonNotSent;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}
