import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsUUID } from 'class-validator';

@InputType({ description: 'The referral of the same patient in whose place a new one is sent.' })
export class EarlierReferralInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'earlier.id: send a UUID' })
  id: string;

  @Field(() => Int, { description: 'The version that was seen: when it was answered meanwhile, nothing is sent.' })
  @IsInt()
  version: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Withdraws it, where it is still open.' })
  @IsBoolean()
  withdraw: boolean = false;
}
