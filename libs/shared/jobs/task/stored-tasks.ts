import type { Database, UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { TaskCancelled, Tasks, type TaskProgress } from '../tasks';

type TaskToStart = Parameters<Tasks['start']>[1];

/** Tasks as rows of `linkwell.task`. What has ended stays as it ended. */
@Injectable()
export class StoredTasks extends Tasks {
  async start(unit: UnitOfWork, { job, title, payload }: TaskToStart): Promise<string> {
    const [made] = await unit.query<{ id: string }>(`insert into linkwell.task (started_by, job, title) values ($1, $2, $3) returning id`, [unit.user.id, job, title]);
    if (!made) throw new Error('A task was not written.');
    await unit.enqueue({ job, payload: { taskId: made.id, ...payload }, key: made.id });
    return made.id;
  }

  async progress(database: Database, taskId: string, { done, total, words }: TaskProgress): Promise<void> {
    const changed = await database.within(
      { kind: 'job', name: 'task' },
      (unit) => unit.query(
        `update linkwell.task set state = 'running', done = $2, total = $3, words = $4, changed_at = now() where id = $1 and state in ('waiting', 'running') returning id`,
        [taskId, done, total, words]),
      'linkwell_job');
    if (changed.length === 0) throw new TaskCancelled();
  }

  async finish(unit: UnitOfWork, taskId: string, result: Readonly<Record<string, unknown>>): Promise<void> {
    await unit.query(
      `update linkwell.task set state = 'done', done = coalesce(total, done), result = $2, changed_at = now() where id = $1 and state in ('waiting', 'running')`,
      [taskId, JSON.stringify(result)]);
  }

  async fail(unit: UnitOfWork, taskId: string, reason: string): Promise<void> {
    await unit.query(`update linkwell.task set state = 'failed', reason = $2, changed_at = now() where id = $1 and state in ('waiting', 'running')`, [taskId, reason]);
  }
}
