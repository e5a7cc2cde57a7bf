import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import { DeadLettersChanged, JobQueue, type DeadLetter, type JobCount, type WorkerSeen } from '../graphql/queue.type';
import { attemptsOf, JobHandlers } from '../runner/job-handlers';
import { countJobs, countOutbox, deadLetterCount, deadLetterPage, discard, replay, workersSeen } from './queue.sql';

/** What an operator sees of the queue and does about its failures. Payloads are not shown. */
@Injectable()
export class DeadLetters {
  constructor(private readonly handlers: JobHandlers) {}

  async queue(unit: UnitOfWork): Promise<JobQueue> {
    const jobs = await unit.query<JobCount>(countJobs);
    const workers = await unit.query<WorkerSeen>(workersSeen);
    const [outbox] = await unit.query<{ count: number }>(countOutbox);
    return Object.assign(new JobQueue(), { jobs, workers, inOutbox: outbox?.count ?? 0 });
  }

  async list(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<DeadLetter>> {
    const [id] = decodeCursor(after, ['number']) ?? [null];
    const rows = await unit.query<DeadLetter>(deadLetterPage, [first + 1, typeof id === 'number' ? Math.trunc(id) : null]);
    const [total] = await unit.query<{ count: number }>(deadLetterCount);
    return page(rows, first, total?.count ?? 0, (row) => [Number(row.id)], (row) => row);
  }

  replay(unit: UnitOfWork, ids: readonly string[]): Promise<DeadLettersChanged> {
    const attempts = Object.fromEntries([...this.handlers.all().values()].map((job) => [job.name, attemptsOf(job)]));
    return this.change(unit, 'job.replayed', replay, [ids, JSON.stringify(attempts)]);
  }

  discard(unit: UnitOfWork, ids: readonly string[]): Promise<DeadLettersChanged> {
    return this.change(unit, 'job.discarded', discard, [ids]);
  }

  private async change(unit: UnitOfWork, action: string, statement: string, parameters: readonly unknown[]): Promise<DeadLettersChanged> {
    const changed = (await unit.query<{ id: string }>(statement, parameters)).map(({ id }) => id);
    if (changed.length > 0) await unit.audit({ action, subjectType: 'job', subjectIds: changed });
    return Object.assign(new DeadLettersChanged(), { ids: changed });
  }
}
