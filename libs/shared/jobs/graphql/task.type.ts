import { connectionOf, DateTime } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TaskState } from '../tasks';

export const TaskStateEnum = { waiting: 'waiting', running: 'running', done: 'done', failed: 'failed', cancelled: 'cancelled' } as const satisfies { [S in TaskState]: S };
registerEnumType(TaskStateEnum, { name: 'TaskState' });

@ObjectType('Task', { description: 'Long work that somebody started, and may watch, leave and find again.' })
export class TaskType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Which kind of work: the name of its job.' })
  job: string;

  @Field(() => String)
  title: string;

  @Field(() => TaskStateEnum)
  state: TaskState;

  @Field(() => Int, { description: 'Pieces dealt with.' })
  done: number;

  @Field(() => Int, { nullable: true, description: 'How many pieces there are; null while that is not known.' })
  total: number | null;

  @Field(() => String, { description: 'What it is doing, in a few words.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'JSON, once it is done: what came of it.' })
  result: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in words.' })
  reason: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  changedAt: Date;
}

export const TaskConnection = connectionOf('Task', TaskType);
