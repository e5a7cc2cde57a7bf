import { RefusalType } from '@linkwell/graphql';
import type { NeedUrgency } from '@linkwell/casework-domain';
import type { DisclosureField } from '@linkwell/referrals-domain';
import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DisclosureFieldEnum, ReferralUrgencyEnum } from '../graphql/enums';
import { NeedToShareInput, ReferralSafeContactInput, SharingAgreementInput } from '../graphql/inputs';
import { ReferralType } from '../graphql/referral.type';

/** As many as somebody can look through with a person in one sitting. */
const most = 5;
const id = (field: string) => ({ message: `${field}: send a UUID` });
const tooMany = { message: `to: choose ${most} services or fewer` };

@ArgsType()
export class ReferralFormsArgs {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;

  @Field(() => [ID])
  @ArrayMinSize(1, { message: 'serviceIds: choose one service or more' })
  @ArrayMaxSize(most, { message: `serviceIds: choose ${most} services or fewer` })
  @IsUUID(undefined, { each: true, ...id('serviceIds') })
  serviceIds: string[];
}

@InputType()
class OneOfSeveralInput {
  @Field(() => ID)
  @IsUUID(undefined, id('serviceId'))
  serviceId: string;

  @Field(() => [DisclosureFieldEnum], { description: 'As the person agreed for this organisation.' })
  @ArrayMaxSize(20)
  share: DisclosureField[];

  @Field(() => ID)
  @IsUUID(undefined, id('idempotencyKey'))
  idempotencyKey: string;
}

@InputType()
export class SendSeveralReferralsInput {
  @Field(() => ID)
  @IsUUID(undefined, id('patientId'))
  patientId: string;

  @Field(() => [OneOfSeveralInput], { description: 'The organisations to which the person said yes.' })
  @ArrayMinSize(1, { message: 'to: choose one service or more' })
  @ArrayMaxSize(most, tooMany)
  @ValidateNested({ each: true })
  @Type(() => OneOfSeveralInput)
  to: OneOfSeveralInput[];

  @Field(() => [NeedToShareInput])
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NeedToShareInput)
  needs: NeedToShareInput[];

  @Field(() => String, { description: 'For the organisations to read.' })
  @MaxLength(20_000, { message: 'reason: use at most 2,000 characters' })
  reason: string;

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
}

@ObjectType('SeveralSent')
export class SeveralSentType {
  @Field(() => [ReferralType])
  referrals: ReferralType[];
}

@ObjectType('RefusedService')
export class RefusedServiceType {
  @Field(() => ID)
  serviceId: string;

  @Field(() => RefusalType)
  refusal: RefusalType;
}

@ObjectType('NoneSent', { description: 'One or more could not be sent, so none was.' })
export class NoneSentType {
  @Field(() => [RefusedServiceType])
  refused: RefusedServiceType[];
}

export const SendSeveralReferralsResult = createUnionType({
  name: 'SendSeveralReferralsResult',
  types: () => [SeveralSentType, NoneSentType, RefusalType] as const,
  resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : value instanceof NoneSentType ? NoneSentType : SeveralSentType),
});
