import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, PageArgs, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ShowTasks } from '../task/show-tasks';
import { TaskConnection, TaskType } from './task.type';

const TaskResult = resultOf('Task', TaskType);

@Resolver()
export class TasksResolver {
  constructor(private readonly tasks: ShowTasks) {}

  @Requires('task.read')
  @Example((world) => ({ id: world.task }))
  @Query(() => TaskType)
  task(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<TaskType> {
    return this.tasks.one(unit, id);
  }

  @Requires('task.read')
  @Example(() => ({ first: 5 }))
  @Query(() => TaskConnection)
  myTasks(@Unit() unit: UnitOfWork, @Args() { first, after }: PageArgs) {
    return this.tasks.mine(unit, first, after);
  }

  @Requires('task.read')
  @Example((world) => ({ id: world.task }))
  @Mutation(() => TaskResult)
  cancelTask(@Unit() unit: UnitOfWork, @Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<TaskType | RefusalType> {
    return answer(unit, 'task.cancelled', this.tasks.cancel(unit, id), (cancelled) => this.tasks.one(unit, cancelled));
  }
}
