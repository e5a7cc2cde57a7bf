import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { TaskType } from '../graphql/task.type';

const columns = `id, job, title, state, done, total, words, result::text as result, reason, created_at as "createdAt", changed_at as "changedAt"`;

/** A moment in a cursor has PostgreSQL's microseconds, which a JavaScript date has not. */
interface TaskRow extends TaskType {
  readonly moment: string;
}

/** Somebody sees the tasks they started and no others. */
@Injectable()
export class ShowTasks {
  async one(unit: UnitOfWork, id: string): Promise<TaskType> {
    const [task] = await unit.query<TaskType>(`select ${columns} from linkwell.task where id = $1 and started_by = $2`, [id, unit.user.id]);
    if (!task) throw notFound();
    return Object.assign(new TaskType(), task);
  }

  /** Newest first. Index: task_of_user. */
  async mine(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<TaskType>> {
    const [moment, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<TaskRow>(
      `select ${columns}, created_at::text as moment from linkwell.task
       where started_by = $1 and ($3::timestamptz is null or (created_at, id) < ($3::timestamptz, $4::uuid)) order by created_at desc, id desc limit $2`,
      [unit.user.id, first + 1, momentOf(moment), id]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from linkwell.task where started_by = $1`, [unit.user.id]);
    return page(rows, first, total?.count ?? 0, (row) => [row.moment, row.id], (row) => row);
  }

  /** Stops a task that has not ended; its worker notices at its next piece. */
  async cancel(unit: UnitOfWork, id: string): Promise<Result<string, Refusal>> {
    const task = await this.one(unit, id).catch(() => undefined);
    if (!task) return refused(refusal('NOT_FOUND', 'There is no such task.', 'id'));
    const changed = await unit.query(
      `update linkwell.task set state = 'cancelled', changed_at = now() where id = $1 and started_by = $2 and state in ('waiting', 'running') returning id`, [id, unit.user.id]);
    if (changed.length === 0) return refused(refusal('ENDED', 'It has ended already and cannot be stopped.', 'id'));
    await unit.audit({ action: 'task.cancelled', subjectType: 'task', subjectIds: [id] });
    return ok(id);
  }
}

const momentOf = (key: string | number | null | undefined): string | null => (typeof key === 'string' && !Number.isNaN(Date.parse(key)) ? key : null);
