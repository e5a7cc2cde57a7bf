import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { QueueResolver } from './graphql/queue.resolver';
import { TasksResolver } from './graphql/tasks.resolver';
import { DeadLetters } from './operator/dead-letters';
import { JobHandlers } from './runner/job-handlers';
import { JobRunner } from './runner/job-runner';
import { ShowTasks } from './task/show-tasks';
import { StoredTasks } from './task/stored-tasks';
import { Tasks } from './tasks';

/** Work in the background, for every feature: `Tasks` to inject, the runner that finds the handlers, and the operator's view of it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobHandlers, JobRunner, { provide: Tasks, useClass: StoredTasks }, DeadLetters, ShowTasks, QueueResolver, TasksResolver],
  exports: [JobHandlers, JobRunner, Tasks],
})
export class JobsModule {}
