import type { AgreementGiver, AgreementManner, NeedUrgency } from '@linkwell/casework-domain';
import { CalendarDateScalar, PageArgs } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import type { DeclineReason, DisclosureField, WhatHappened } from '@linkwell/referrals-domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { EarlierReferralInput } from '../reroute/reroute.inputs';
import type { InboxTray } from '../queries/inbox-trays';
import { DeclineReasonEnum, DisclosureFieldEnum, InboxTrayEnum, ReferralUrgencyEnum, SharingAgreedByEnum, SharingAgreedHowEnum, WhatHappenedEnum } from './enums';

const id = (field: string) => ({ message: `${field}: send a UUID` });
/** Longer than the domain takes, so that its own words answer; a limit all the same. */
const text = (field: string) => [20_000, { message: `${field}: use at most 2,000 characters` }] as const;

@InputType()
export class NeedToShareInput {
  @Field(() => ID)
  @IsUUID(undefined, id('needId'))
  needId: string;

  @Field(() => String, { defaultValue: '', description: 'In the words that may be passed on.' })
  @MaxLength(2000, { message: 'words: use at most 2,000 characters' })
  words: string = '';
}

@InputType()
export class ReferralSafeContactInput {
  @Field(() => String, { defaultValue: '' })
  @MaxLength(40, { message: 'number: enter a phone number' })
  number: string = '';

  @Field(() => String, { defaultValue: '', description: 'When to ring, or how else to reach the person.' })
  @MaxLength(200, { message: 'times: use at most 200 characters' })
  times: string = '';

  @Field(() => Boolean)
  @IsBoolean()
  leaveMessages: boolean;
}

@InputType({ description: 'What the person said when asked whether their details may go to this organisation.' })
export class SharingAgreementInput {
  @Field(() => Boolean)
  @IsBoolean()
  given: boolean;

  @Field(() => SharingAgreedByEnum)
  givenBy: AgreementGiver;

  @Field(() => SharingAgreedHowEnum)
  how: AgreementManner;

  @Field(() => String, { description: 'The version of the words that were read out.' })
  @MaxLength(40)
  wordingVersion: string;
}

@InputType()
export class SendReferralInput {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;

  @Field(() => ID)
  @IsUUID(undefined, id('serviceId'))
  serviceId: string;

  @Field(() => [NeedToShareInput])
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NeedToShareInput)
  needs: NeedToShareInput[];

  @Field(() => String, { description: 'For the organisation to read.' })
  @MaxLength(...text('reason'))
  reason: string;

  @Field(() => [DisclosureFieldEnum], { description: 'Beside name and safe contact, which always travel. Risks travel when words for them are given.' })
  @ArrayMaxSize(20)
  share: DisclosureField[];

  @Field(() => ReferralSafeContactInput)
  @ValidateNested()
  @Type(() => ReferralSafeContactInput)
  safeContact: ReferralSafeContactInput;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: 'risks: use at most 2,000 characters' })
  risks?: string | null;

  @Field(() => ReferralUrgencyEnum, { defaultValue: 'routine' })
  urgency: NeedUrgency = 'routine';

  @Field(() => SharingAgreementInput)
  @ValidateNested()
  @Type(() => SharingAgreementInput)
  agreement: SharingAgreementInput;

  @Field(() => EarlierReferralInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => EarlierReferralInput)
  earlier?: EarlierReferralInput | null;

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}

@InputType({ description: 'Which referral, as it was seen.' })
export class ReferralSeenInput {
  @Field(() => ID)
  @IsUUID(undefined, id('id'))
  id: string;

  @Field(() => Int, { description: 'The version that was seen: a change made meanwhile is refused.' })
  @IsInt()
  version: number;

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}

@InputType()
export class WaitlistReferralInput extends ReferralSeenInput {
  @Field(() => CalendarDateScalar)
  reviewOn: CalendarDate;
}

@InputType()
export class DeclineReferralInput extends ReferralSeenInput {
  @Field(() => DeclineReasonEnum)
  reason: DeclineReason;

  @Field(() => String, { nullable: true, description: 'Needed for another reason than those listed.' })
  @IsOptional()
  @MaxLength(...text('words'))
  words?: string | null;
}

@InputType()
export class RecordAttendanceInput extends ReferralSeenInput {
  @Field(() => CalendarDateScalar)
  on: CalendarDate;
}

@InputType()
export class CloseReferralInput extends ReferralSeenInput {
  @Field(() => WhatHappenedEnum)
  whatHappened: WhatHappened;

  @Field(() => String)
  @MaxLength(...text('words'))
  words: string;
}

@InputType()
export class WithdrawReferralInput extends ReferralSeenInput {
  @Field(() => String, { description: 'For the team only; the organisation learns that it was withdrawn, not why.' })
  @MaxLength(...text('reason'))
  reason: string;
}

@InputType()
export class ReopenReferralInput extends ReferralSeenInput {
  @Field(() => String)
  @MaxLength(...text('reason'))
  reason: string;
}

@InputType()
export class MarkReferralEnteredInErrorInput extends ReferralSeenInput {
  @Field(() => String, { description: 'For the team only; the organisation learns that it is void, not why.' })
  @MaxLength(...text('reason'))
  reason: string;
}

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => InboxTrayEnum, { defaultValue: 'new' })
  tray: InboxTray = 'new';
}

@ArgsType()
export class ReferralsOfPatientArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;
}

@ArgsType()
export class ReferralFormArgs {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;

  @Field(() => ID)
  @IsUUID(undefined, id('serviceId'))
  serviceId: string;
}
