import type { AgreementGiver, AgreementManner } from '@linkwell/casework-domain';
import { DateTime } from '@linkwell/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgreementAnswerEnum, AgreementGiverEnum, AgreementMannerEnum } from './enums';

@ObjectType('Agreement', { description: 'What the person said when they were asked.' })
export class AgreementType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'support, share:<organisation>, contact_after or research:<study>.' })
  scope: string;

  @Field(() => AgreementAnswerEnum)
  answer: 'yes' | 'no';

  @Field(() => AgreementGiverEnum)
  givenBy: AgreementGiver;

  @Field(() => AgreementMannerEnum)
  how: AgreementManner;

  @Field(() => String)
  wordingVersion: string;

  @Field(() => DateTime)
  givenAt: Date;

  @Field(() => DateTime, { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String)
  recordedBy: string;
}
