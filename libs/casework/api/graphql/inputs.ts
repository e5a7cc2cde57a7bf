import type { AgreementGiver, AgreementManner, ContactChannel } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { ReferralSource } from '../referral-source';
import { AgreementAnswerEnum, AgreementGiverEnum, AgreementMannerEnum, ContactChannelEnum, ReferralSourceEnum } from './enums';

@InputType()
export class SafeContactInput {
  @Field(() => String, { description: 'Empty where only an e-mail address is safe.' })
  @MaxLength(40, { message: 'number: enter a phone number' })
  number: string;

  @Field(() => String, { defaultValue: '', description: 'When to ring, in the person’s words.' })
  @MaxLength(200, { message: 'times: use at most 200 characters' })
  times: string = '';

  @Field(() => Boolean)
  leaveMessages: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(254, { message: 'email: enter an e-mail address' })
  email?: string | null;

  @Field(() => ContactChannelEnum, { nullable: true, description: 'Left out: the number, where there is one.' })
  preferred?: ContactChannel | null;
}

@InputType({ description: 'What the person said to the offer of support.' })
export class SupportAnswerInput {
  @Field(() => AgreementAnswerEnum)
  answer: 'yes' | 'no';

  @Field(() => AgreementGiverEnum)
  givenBy: AgreementGiver;

  @Field(() => AgreementMannerEnum)
  how: AgreementManner;

  @Field(() => String, { description: 'The version of the words that were read out.' })
  @MaxLength(40)
  wordingVersion: string;
}

/** Who somebody is and how to reach them. Lengths that no name or number has are refused here; the rest is the domain's. */
@InputType({ isAbstract: true })
export abstract class IdentityInputType {
  @Field(() => String)
  @MaxLength(400, { message: 'forename: shorten the forename' })
  forename: string;

  @Field(() => String)
  @MaxLength(400, { message: 'surname: shorten the surname' })
  surname: string;

  @Field(() => CalendarDateScalar)
  dateOfBirth: CalendarDate;

  @Field(() => String, { nullable: true, description: 'Ten digits, spaces allowed. Leave out when it is not known.' })
  @IsOptional()
  @MaxLength(40, { message: 'nhsNumber: enter the 10 digits' })
  nhsNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Leave out when it is not known or the person has no fixed address.' })
  @IsOptional()
  @MaxLength(40, { message: 'postcode: enter a full postcode' })
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40, { message: 'phone: enter a phone number' })
  phone?: string | null;

  @Field(() => SafeContactInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SafeContactInput)
  safeContact?: SafeContactInput | null;
}

@InputType()
export class AddPatientInput extends IdentityInputType {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'teamId: choose a team that you belong to' })
  teamId: string;

  @Field(() => ID, { description: 'The practice the person is registered with.' })
  @IsUUID(undefined, { message: 'siteId: choose a practice that the team serves' })
  siteId: string;

  @Field(() => ReferralSourceEnum, { description: 'Who asked for the support.' })
  source: ReferralSource;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: 'reason: use at most 2,000 characters' })
  reason?: string | null;

  @Field(() => SupportAnswerInput)
  @ValidateNested()
  @Type(() => SupportAnswerInput)
  agreement: SupportAnswerInput;

  @Field(() => Boolean, { defaultValue: false, description: 'Somebody of the same surname and date of birth is somebody else.' })
  @IsBoolean()
  confirmedNotDuplicate: boolean = false;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class UpdatePatientInput extends IdentityInputType {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => Boolean, { nullable: true, description: 'The number was looked up and is theirs. Left out: as it was, for as long as the number stays.' })
  nhsNumberTraced?: boolean | null;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class StartEpisodeInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => ReferralSourceEnum)
  source: ReferralSource;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2000, { message: 'reason: use at most 2,000 characters' })
  reason?: string | null;

  @Field(() => SupportAnswerInput)
  @ValidateNested()
  @Type(() => SupportAnswerInput)
  agreement: SupportAnswerInput;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' })
  idempotencyKey: string;
}

@InputType()
export class AnswerOfferInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => SupportAnswerInput, { nullable: true, description: 'Leave out when the person could not be reached.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SupportAnswerInput)
  agreement?: SupportAnswerInput | null;

  @Field(() => Int, { description: 'The episode’s version that was seen.' })
  @IsInt()
  version: number;
}
