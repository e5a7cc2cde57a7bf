import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@linkwell/graphql';
import { DisclosedDetailType, ReferralSafeContactType } from './disclosed.type';

@ObjectType('ShareableNeed')
export class ShareableNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: 'The person’s own words, to look at together before they are passed on.' })
  words: string;
}

@ObjectType('ShareableDetail', { description: 'Something on record that may be shared if the person agrees.' })
export class ShareableDetailType extends DisclosedDetailType {
  @Field(() => Boolean, { description: 'Ticked to begin with. What is not ticked is shared only when the service needs it.' })
  offered: boolean;
}

@ObjectType('ReferralForm', { description: 'What a link worker needs in order to refer one patient to one service.' })
export class ReferralFormType {
  @Field(() => ID)
  patientId: string;

  @Field(() => String)
  patientName: string;

  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  serviceName: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => RefusalType, { nullable: true, description: 'Why the service may not receive a referral; null when it may.' })
  whyNot: RefusalType | null;

  @Field(() => Int, { description: 'Working days in which the service should answer.' })
  responseTargetDays: number;

  @Field(() => String)
  wordingVersion: string;

  @Field(() => String, { description: 'What is read to the person before they answer.' })
  wording: string;

  @Field(() => [ShareableNeedType])
  needs: ShareableNeedType[];

  @Field(() => Int, { description: 'Needs that are never shared, because they are confidential.' })
  confidentialNeeds: number;

  @Field(() => [ShareableDetailType])
  details: ShareableDetailType[];

  @Field(() => ReferralSafeContactType, { nullable: true, description: 'As it stands on record; it must be settled before sending.' })
  safeContact: ReferralSafeContactType | null;

  @Field(() => ID, { nullable: true, description: 'A referral of this patient to this service that is still open.' })
  openReferralId: string | null;
}
