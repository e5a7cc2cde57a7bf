import type { Database, UnitOfWork } from '@linkwell/database';

export type TaskState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Long work that somebody started and may watch, leave and find again (`task(id)` in GraphQL). */
export interface TaskProgress {
  /** Pieces dealt with, and how many there are; `null` while not yet known. */
  readonly done: number;
  readonly total: number | null;
  /** What it is doing, in a few words. */
  readonly words: string;
}

export abstract class Tasks {
  /** Makes a waiting task for the unit's user and enqueues `job` with `{ taskId, ...payload }`. Returns the task's id. */
  abstract start(unit: UnitOfWork, task: { readonly job: string; readonly title: string; readonly payload: Readonly<Record<string, unknown>> }): Promise<string>;
  /** Tells how far it is, in a unit of its own. Throws `TaskCancelled` when the user has stopped it. */
  abstract progress(database: Database, taskId: string, progress: TaskProgress): Promise<void>;
  /** The result is small JSON for the screen that shows it. */
  abstract finish(unit: UnitOfWork, taskId: string, result: Readonly<Record<string, unknown>>): Promise<void>;
  /** `reason`: words for a person. */
  abstract fail(unit: UnitOfWork, taskId: string, reason: string): Promise<void>;
}

export class TaskCancelled extends Error {
  override readonly name = 'TaskCancelled';
}
