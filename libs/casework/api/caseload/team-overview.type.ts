import type { RecordGap } from '@linkwell/casework-domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { TeamMemberType } from '../desk/desk.types';
import { RecordGapEnum } from '../graphql/enums';

@ObjectType({ description: 'One link worker’s people in numbers; of nobody’s where `worker` is null.' })
export class WorkOfOne {
  @Field(() => TeamMemberType, { nullable: true })
  worker: TeamMemberType | null;

  @Field(() => Int)
  running: number;

  @Field(() => Int)
  new: number;

  @Field(() => Int)
  dueToday: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  quiet: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int, { description: 'People whose support began within a year.' })
  inYear: number;
}

@ObjectType({ description: 'How many records have what they should have.' })
export class RecordedShare {
  @Field(() => RecordGapEnum)
  gap: RecordGap;

  @Field(() => Int)
  of: number;

  @Field(() => Int)
  have: number;
}

@ObjectType('TeamOverview')
export class TeamOverviewType {
  @Field(() => [WorkOfOne])
  workers: WorkOfOne[];

  @Field(() => [RecordedShare])
  recorded: RecordedShare[];

  @Field(() => Int)
  normLeast: number;

  @Field(() => Int)
  normMost: number;

  @Field(() => Int)
  quietAfterDays: number;
}
