import { CalendarDateScalar } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import type { AnswerMode, ChangeDirection, CompletionStatus, TimePoint, Timing } from '@linkwell/outcomes-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AnswerModeEnum, ChangeDirectionEnum, CompletionStatusEnum, TimePointEnum, TimingEnum } from './enums';

@ObjectType()
export class MeasuredScore {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  value: number;

  @Field(() => Int)
  min: number;

  @Field(() => Int)
  max: number;

  @Field(() => Boolean)
  higherIsBetter: boolean;

  @Field(() => String, { nullable: true, description: 'The band of the score in words; none where the instrument has no bands.' })
  band: string | null;
}

@ObjectType()
export class GivenAnswer {
  @Field(() => ID)
  item: string;

  @Field(() => Int)
  value: number;
}

@ObjectType({ description: 'One instrument at one time point.' })
export class MeasureResponse {
  @Field(() => ID)
  id: string;

  @Field(() => TimePointEnum)
  timePoint: TimePoint;

  @Field(() => CompletionStatusEnum)
  status: CompletionStatus;

  @Field(() => AnswerModeEnum, { nullable: true })
  mode: AnswerMode | null;

  @Field(() => CalendarDateScalar)
  takenOn: CalendarDate;

  @Field(() => TimingEnum)
  timing: Timing;

  @Field(() => Int)
  version: number;

  @Field(() => [GivenAnswer])
  answers: GivenAnswer[];

  @Field(() => [MeasuredScore])
  scores: MeasuredScore[];
}

@ObjectType({ description: 'One score at baseline and at the end of support.' })
export class MeasuredChange {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  earlier: number;

  @Field(() => Int)
  later: number;

  @Field(() => Int, { description: 'Later minus earlier, in points of the scale.' })
  difference: number;

  @Field(() => ChangeDirectionEnum)
  direction: ChangeDirection;
}

@ObjectType({ description: 'What a patient answered to one instrument in an episode, oldest first.' })
export class PatientMeasures {
  @Field(() => ID)
  instrument: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  citation: string;

  @Field(() => Boolean, { description: 'Whether answers may be recorded: only of a person who accepted support.' })
  mayRecord: boolean;

  @Field(() => [MeasureResponse])
  responses: MeasureResponse[];

  @Field(() => [MeasuredChange], { description: 'Between baseline and end of support, for the scores given both times.' })
  changes: MeasuredChange[];
}
