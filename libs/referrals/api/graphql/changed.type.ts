import type { UnitOfWork } from '@linkwell/database';
import { answer, DateTime, RefusalType } from '@linkwell/graphql';
import type { Refusal, Result } from '@linkwell/kernel';
import type { Party, ReferralEventType, ReferralState } from '@linkwell/referrals-domain';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { isChangedMeanwhile, type ChangedMeanwhile, type ChangeSeen } from '../commands/changed-meanwhile';
import { ReferralEventTypeEnum, ReferralPartyEnum, ReferralStateEnum } from './enums';

@ObjectType('ReferralChange', { description: 'A step that somebody took meanwhile.' })
export class ReferralChangeType {
  @Field(() => DateTime)
  at: Date;

  @Field(() => ReferralPartyEnum, { description: 'The side that did it.' })
  party: Party;

  @Field(() => String, { description: 'A colleague’s name; of the other side only what it is called.' })
  by: string;

  @Field(() => ReferralEventTypeEnum)
  type: ReferralEventType;

  @Field(() => ReferralStateEnum)
  from: ReferralState;

  @Field(() => ReferralStateEnum)
  to: ReferralState;
}

@ObjectType('ReferralChanged', { description: 'Nothing was done: the referral has changed since it was seen.' })
export class ReferralChangedType {
  @Field(() => String)
  message: string;

  @Field(() => Int, { description: 'The version that it has now.' })
  version: number;

  @Field(() => [ReferralChangeType], { description: 'What happened since, oldest first.' })
  changes: ReferralChangeType[];

  constructor({ message, version, changes }: ChangedMeanwhile) {
    this.message = message;
    this.version = version;
    this.changes = changes.map((change: ChangeSeen) => Object.assign(new ReferralChangeType(), change));
  }
}

/** As `resultOf`, for what two people may change at once. */
export const referralResultOf = <T extends object>(name: string, type: new (...parameters: never[]) => T) =>
  createUnionType({
    name: `${name}Result`,
    types: () => [type, ReferralChangedType, RefusalType] as const,
    resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : value instanceof ReferralChangedType ? ReferralChangedType : type),
  });

/** As `answer`, and says what changed where somebody else was first. */
export async function answerOrChanged<Answer extends object>(
  unit: UnitOfWork,
  action: string,
  result: Promise<Result<string, Refusal>>,
  show: (id: string) => Promise<Answer>,
): Promise<Answer | ReferralChangedType | RefusalType> {
  const decided = await result;
  const answered = await answer(unit, action, decided, show);
  return !decided.ok && isChangedMeanwhile(decided.refusal) ? new ReferralChangedType(decided.refusal) : answered;
}
