import { jobQueueSchema, type Database } from '@linkwell/database';
import type { Logger } from '@linkwell/telemetry';
import type { JobHelpers, Task } from 'graphile-worker';
import { GiveUp } from '../job-handler';
import { TaskCancelled } from '../tasks';
import type { DeclaredJob } from './job-handlers';

/** What a job that was stopped with its worker is marked with, so that the worker's end can give it back. */
export const interrupted = 'The worker was stopped.';

/** A handler as the queue runs it. What it throws is logged by class and code; the queue keeps no more than that, for a message may quote a person. */
export const runHandler = ({ name, handler }: DeclaredJob, database: Database, logger: Logger): Task =>
  async (payload: unknown, helpers: JobHelpers) => {
    const { job, abortSignal: signal } = helpers;
    const last = job.attempts >= job.max_attempts;
    try {
      await handler.run(payload, { database, attempt: job.attempts, last, signal });
    } catch (error) {
      if (error instanceof TaskCancelled) return;
      if (signal.aborted) throw new Error(interrupted);
      logger.error({ err: error, job: name, attempt: job.attempts }, 'a job failed');
      if (error instanceof GiveUp) await giveUp(helpers);
      if (error instanceof GiveUp || last) await failTask(database, payload);
      throw new Error(reasonOf(error));
    }
  };

/** The queue retries as long as tries are left: so none are. */
const giveUp = ({ job, withPgClient }: JobHelpers): Promise<unknown> =>
  withPgClient((client) => client.query(`update ${jobQueueSchema}._private_jobs set max_attempts = attempts where id = $1`, [job.id]));

async function failTask(database: Database, payload: unknown): Promise<void> {
  const taskId = typeof payload === 'object' && payload !== null && 'taskId' in payload ? payload.taskId : undefined;
  if (typeof taskId !== 'string') return;
  await database.within({ kind: 'job', name: 'task' }, (unit) => unit.query(
    `update linkwell.task set state = 'failed', reason = $2, changed_at = now() where id = $1 and state in ('waiting', 'running')`,
    [taskId, 'Something unexpected stopped it. Whoever runs this installation can see that and let it try again.']), 'linkwell_job');
}

function reasonOf(error: unknown): string {
  if (error instanceof GiveUp) return error.reason.slice(0, 200);
  if (!(error instanceof Error)) return 'Unknown';
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(error.code) ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
