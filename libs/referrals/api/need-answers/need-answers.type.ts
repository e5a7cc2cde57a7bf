import { needMetReporters, type NeedMetReporter, type NeedStatus } from '@linkwell/casework-domain';
import { DateTime } from '@linkwell/graphql';
import { needOutcomes, type NeedOutcome } from '@linkwell/referrals-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enums';

export const NeedReporterEnum = enumOf('ReferralNeedReporter', needMetReporters);
export const NeedOutcomeEnum = enumOf('ReferralNeedOutcome', needOutcomes.map(({ id }) => id));

@ObjectType('ReferralNeedAnswer', { description: 'What somebody said of whether a need was met by a referral.' })
export class NeedAnswerType {
  @Field(() => NeedReporterEnum, { description: 'Whose word it is.' })
  reporter: NeedMetReporter;

  @Field(() => NeedOutcomeEnum)
  outcome: NeedOutcome;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who of the team wrote it down; null where the organisation did.' })
  recordedBy: string | null;
}

@ObjectType('ReferralNeed', { description: 'A need that a referral is for, and whether it was met, as the team sees it.' })
export class ReferralNeedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: 'How the need stands in the record: only a link worker changes that.' })
  status: NeedStatus;

  @Field(() => Int, { description: 'The need’s own version.' })
  version: number;

  @Field(() => NeedAnswerType, { nullable: true, description: 'The patient’s latest word, else the link worker’s.' })
  shown: NeedAnswerType | null;

  @Field(() => NeedAnswerType, { nullable: true })
  organisationsView: NeedAnswerType | null;

  @Field(() => [NeedAnswerType], { description: 'All that was said, oldest first.' })
  answers: NeedAnswerType[];
}

@ObjectType('OurViewOfNeed', { description: 'One of the needs that were shared with the organisation, and its own view.' })
export class OurViewType {
  @Field(() => Int, { description: 'Its place among the needs that were shared, from 1; 0 for all, where none was named.' })
  place: number;

  @Field(() => String, { nullable: true, description: 'Null where no need was named.' })
  label: string | null;

  @Field(() => NeedOutcomeEnum, { nullable: true })
  outcome: NeedOutcome | null;

  @Field(() => DateTime, { nullable: true })
  at: Date | null;
}
