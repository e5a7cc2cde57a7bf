import { connectionOf, DateTime } from '@linkwell/graphql';
import { ArrayMaxSize, ArrayMinSize, Matches } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A process that does background jobs.' })
export class WorkerSeen {
  @Field(() => Int)
  slot: number;

  @Field(() => DateTime)
  startedAt: Date;

  @Field(() => DateTime)
  seenAt: Date;
}

@ObjectType({ description: 'How much of one kind of job there is.' })
export class JobCount {
  @Field(() => String)
  job: string;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  running: number;

  @Field(() => Int, { description: 'Waiting for another try after a failure.' })
  retrying: number;

  @Field(() => Int)
  dead: number;
}

@ObjectType({ description: 'The state of work in the background.' })
export class JobQueue {
  @Field(() => Int, { description: 'Committed, and not yet taken over by a worker.' })
  inOutbox: number;

  @Field(() => [JobCount])
  jobs: JobCount[];

  @Field(() => [WorkerSeen], { description: 'The workers of the last day, the one seen last first.' })
  workers: WorkerSeen[];
}

@ObjectType({ description: 'A job that failed for good, until somebody replays or discards it.' })
export class DeadLetter {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  job: string;

  @Field(() => Int)
  attempts: number;

  @Field(() => String, { description: 'The failure’s class and code, or the handler’s own words.' })
  reason: string;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  failedAt: Date;
}

export const DeadLetterConnection = connectionOf('DeadLetter', DeadLetter);

@InputType()
export class DeadLettersInput {
  @Field(() => [ID])
  @ArrayMinSize(1, { message: 'ids: choose at least one job' })
  @ArrayMaxSize(100, { message: 'ids: choose 100 jobs at most' })
  @Matches(/^[1-9]\d{0,17}$/, { each: true, message: 'ids: use the ids that the list gave' })
  ids: string[];
}

@ObjectType()
export class DeadLettersChanged {
  @Field(() => [ID], { description: 'Those of the chosen jobs that still were dead letters.' })
  ids: string[];
}
