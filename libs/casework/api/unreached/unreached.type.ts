import { postStandings, type PostStanding } from '@linkwell/casework-domain';
import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { enumOf } from '../graphql/enums';

export const trySteps = ['nothing', 'go_on', 'letter', 'wait', 'close'] as const;
export type TryStep = (typeof trySteps)[number];
const TryStepEnum = enumOf('TryStep', trySteps);
const PostStandingEnum = enumOf('PostStanding', postStandings);

@ObjectType('UnreachedLetter')
export class UnreachedLetterType {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) sentOn: CalendarDate;
  @Field(() => String) recordedBy: string;
}

@ObjectType('Unreached', { description: 'What to do about somebody who does not answer.' })
export class UnreachedType {
  @Field(() => ID) patientId: string;
  @Field(() => TryStepEnum, { description: '`nothing`: no support is offered or running.' }) step: TryStep;
  @Field(() => Int, { description: 'Tries without an answer since somebody last spoke with them.' }) failed: number;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'Until when an answer is waited for.' }) until: CalendarDate | null;
  @Field(() => PostStandingEnum, { description: 'Whether a letter may be written.' }) post: PostStanding;
  @Field(() => [UnreachedLetterType], { description: 'Of this episode, newest first, at most 10.' }) letters: readonly UnreachedLetterType[];
}

@InputType()
export class RecordUnreachedLetterInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'patientId: send a UUID' }) patientId: string;
  @Field(() => CalendarDateScalar) sentOn: CalendarDate;
  @Field(() => Boolean, { description: 'Somebody was asked whether post to the address is safe; needed where the person was not.' }) @IsBoolean() checked: boolean;
  @Field(() => ID) @IsUUID(undefined, { message: 'idempotencyKey: send a UUID' }) idempotencyKey: string;
}
