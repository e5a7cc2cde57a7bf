import type { UnitOfWork } from '@linkwell/database';
import { Example, PageArgs, Requires, Unit } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeadLetters } from '../operator/dead-letters';
import { DeadLetterConnection, DeadLettersChanged, DeadLettersInput, JobQueue } from './queue.type';

/** These operations run as `linkwell_worker`, the only role that may touch the queue. */
@Resolver()
export class QueueResolver {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Requires('job.manage')
  @Example(() => ({}))
  @Query(() => JobQueue)
  jobQueue(@Unit() unit: UnitOfWork): Promise<JobQueue> {
    return this.deadLetters.queue(unit);
  }

  @Requires('job.manage')
  @Example(() => ({ first: 5 }))
  @Query(() => DeadLetterConnection, { name: 'deadLetters' })
  list(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.deadLetters.list(unit, first, after);
  }

  @Requires('job.manage')
  @Example(() => ({ input: { ids: ['1'] } }))
  @Mutation(() => DeadLettersChanged)
  replayJobs(@Unit() unit: UnitOfWork, @Args('input') { ids }: DeadLettersInput): Promise<DeadLettersChanged> {
    return this.deadLetters.replay(unit, ids);
  }

  @Requires('job.manage')
  @Example(() => ({ input: { ids: ['1'] } }))
  @Mutation(() => DeadLettersChanged)
  discardJobs(@Unit() unit: UnitOfWork, @Args('input') { ids }: DeadLettersInput): Promise<DeadLettersChanged> {
    return this.deadLetters.discard(unit, ids);
  }
}
