import { Field, ObjectType } from '@nestjs/graphql';
import { DisclosureFieldEnum } from './enums';
import type { DisclosureField } from '@linkwell/referrals-domain';

@ObjectType('ReferralSafeContact', { description: 'How the person may be reached without harm.' })
export class ReferralSafeContactType {
  @Field(() => String)
  number: string;

  @Field(() => String)
  times: string;

  @Field(() => Boolean)
  leaveMessages: boolean;
}

@ObjectType('DisclosedNeed')
export class DisclosedNeedType {
  @Field(() => String)
  label: string;

  @Field(() => String)
  words: string;
}

@ObjectType('DisclosedDetail')
export class DisclosedDetailType {
  @Field(() => DisclosureFieldEnum)
  field: DisclosureField;

  @Field(() => String)
  label: string;

  @Field(() => String)
  value: string;
}

@ObjectType('Disclosed', { description: 'Exactly what the person agreed to share.' })
export class DisclosedType {
  @Field(() => String)
  name: string;

  @Field(() => ReferralSafeContactType)
  safeContact: ReferralSafeContactType;

  @Field(() => [DisclosedNeedType])
  needs: DisclosedNeedType[];

  @Field(() => [DisclosedDetailType], { description: 'Everything else that was shared, in words.' })
  details: DisclosedDetailType[];
}
