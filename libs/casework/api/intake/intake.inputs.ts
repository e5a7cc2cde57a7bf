import type { NeedUrgency, NotForUsReason } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { enumOf, NeedUrgencyEnum, ReferralSourceEnum } from '../graphql/enums';
import { IdentityInputType } from '../graphql/inputs';
import type { ReferralSource } from '../referral-source';
import { NotForUsReasonEnum } from './incoming.type';

export const UploadKindEnum = enumOf('IntakeUploadKind', ['pasted', 'csv']);

@InputType()
export class ReferrerInput {
  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: 'name: use at most 200 characters' })
  name: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: 'role: use at most 200 characters' })
  role: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: 'organisation: use at most 200 characters' })
  organisation: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(100, { message: 'phone: use at most 100 characters' })
  phone: string = '';

  @Field(() => String, { defaultValue: '' })
  @MaxLength(200, { message: 'email: use at most 200 characters' })
  email: string = '';
}

@InputType()
export class IntakeNoteInput {
  @Field(() => String)
  @MaxLength(200, { message: 'heading: use at most 200 characters' })
  heading: string;

  @Field(() => String)
  @MaxLength(10_000, { message: 'text: use at most 10,000 characters' })
  text: string;
}

@InputType()
export class ReceiveReferralInput extends IdentityInputType {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'teamId: choose a team that you belong to' })
  teamId: string;

  @Field(() => ID, { nullable: true, description: 'The practice the person is registered with, where it is known.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'siteId: choose a practice that the team serves' })
  siteId?: string | null;

  @Field(() => ReferralSourceEnum)
  source: ReferralSource;

  @Field(() => NeedUrgencyEnum)
  urgency: NeedUrgency;

  @Field(() => CalendarDateScalar)
  receivedOn: CalendarDate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000, { message: 'reason: use at most 10,000 characters' })
  reason?: string | null;

  @Field(() => ReferrerInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReferrerInput)
  referrer?: ReferrerInput | null;

  @Field(() => [IntakeNoteInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(40, { message: 'notes: at most 40' })
  @ValidateNested({ each: true })
  @Type(() => IntakeNoteInput)
  notes?: IntakeNoteInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The pasted text that this was read from; it is thrown away.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'uploadId: send a UUID' })
  uploadId?: string | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class ReadReferralInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'teamId: choose a team that you belong to' })
  teamId: string;

  @Field(() => UploadKindEnum)
  kind: 'pasted' | 'csv';

  @Field(() => String)
  text: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class IncomingSeenInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: send a UUID' })
  id: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class OpenIncomingInput extends IncomingSeenInput {
  @Field(() => ID, { nullable: true, description: 'The practice, where the referral does not name one of the team’s.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'siteId: choose a practice that the team serves' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Somebody whom the team knows: a new episode of theirs.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Somebody of the same surname and date of birth is somebody else.' })
  @IsBoolean()
  confirmedNotDuplicate: boolean = false;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class RefuseIncomingInput extends IncomingSeenInput {
  @Field(() => NotForUsReasonEnum)
  reason: NotForUsReason;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: 'words: use at most 2,000 characters' })
  words?: string | null;
}

@InputType()
export class DuplicateIncomingInput extends IncomingSeenInput {
  @Field(() => ID, { description: 'The patient who it is.' })
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;
}
