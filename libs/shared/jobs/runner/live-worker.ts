import { EventEmitter } from 'node:events';
import { jobQueueSchema, type Database } from '@linkwell/database';
import type { Logger } from '@linkwell/telemetry';
import { Logger as QueueLogger, parseCronItems, run, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import { attemptsOf, type DeclaredJob } from './job-handlers';
import { connectToQueue } from './queue-connection';
import { relayOutbox } from './relay-outbox';
import { interrupted, runHandler } from './run-handler';
import { freeJobsOfTheDead, takeSlot, unlockJobs, workerName } from './worker-slot';

export interface WorkerSettings {
  readonly embedded: boolean;
  /** Jobs at once. */
  readonly concurrency: number;
  /** How long a job that does not listen to its signal may hold up a stop, in milliseconds. */
  readonly patience: number;
}

export interface LiveWorker {
  /** Settles when the worker can work no longer, such as after losing the connection that holds its lock. */
  readonly broken: Promise<void>;
  /** `patience`: as in the settings, unless said otherwise. It ends then, whatever still hangs on connections that are gone. */
  stop(patience?: number): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
const pollInterval = { embedded: 2_000, native: 5_000 };
const heartbeat = 20_000;

/** Starts one worker: takes a number, frees what dead workers left locked, then relays the outbox and runs jobs until it is stopped. */
export async function startWorker(database: Database, jobs: ReadonlyMap<string, DeclaredJob>, settings: WorkerSettings, logger: Logger): Promise<LiveWorker> {
  const connection = await connectToQueue(database.url, settings.embedded, settings.concurrency + 2, logger);
  const { pool, listener } = connection;
  let breakDown = () => undefined as void;
  const broken = new Promise<void>((resolve) => (breakDown = resolve));
  listener?.once('error', () => breakDown());
  listener?.once('end', () => breakDown());
  const rounds: Rounds[] = [];
  try {
    const slot = listener ? await takeSlot(listener) : 1;
    const tend = async (starting: boolean) => {
      if (listener) await freeJobsOfTheDead(listener, slot, starting);
      else if (starting) await unlockJobs(pool, slot);
      await pool.query(seen, [slot, starting]);
    };
    await tend(true);

    const events = new EventEmitter() as WorkerEvents;
    let workers: WorkerPool | undefined;
    events.on('pool:create', ({ workerPool }) => {
      workerPool.id = workerName(slot);
      workers = workerPool;
    });
    let stopping = false;
    const relay = repeatedly(settings.embedded ? pollInterval.embedded : pollInterval.native, logger, async () => {
      const moved = await relayOutbox(pool, jobs);
      // On the embedded database nobody hears the queue's own call.
      if (moved > 0 && settings.embedded && !stopping) workers?.nudge(moved);
    });
    rounds.push(relay, repeatedly(heartbeat, logger, () => tend(false)));
    const queue = await run({
      pgPool: pool,
      schema: jobQueueSchema,
      concurrency: settings.concurrency,
      pollInterval: settings.embedded ? pollInterval.embedded : pollInterval.native,
      noPreparedStatements: settings.embedded,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 1,
      // Notes what is done in batches: alone, the library lets a note that PostgreSQL no longer takes end the whole process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      events,
      logger: queueLogger(logger),
      taskList: Object.fromEntries([...jobs.values()].map((job) => [job.name, runHandler(job, database, logger)])) satisfies TaskList,
      parsedCronItems: parseCronItems([...jobs.values()].flatMap((job) =>
        job.cron === undefined ? [] : [{ task: job.name, match: job.cron, identifier: job.name, options: { backfillPeriod: day, maxAttempts: attemptsOf(job), jobKey: `${job.name}:cron`, jobKeyMode: 'preserve_run_at' as const } }])),
    });
    queue.promise.then(breakDown, breakDown);
    listener?.on('notification', () => relay.now());
    await listener?.query('listen linkwell_outbox');
    relay.now();

    return {
      broken,
      async stop(patience = settings.patience) {
        stopping = true;
        await within(patience, Promise.all([endAll(rounds), queue.stop().catch(() => undefined)]));
        await within(patience, pool.query(giveBack, [interrupted]).catch(() => undefined));
        await within(patience, connection.close());
      },
    };
  } catch (error) {
    await endAll(rounds);
    await connection.close();
    throw error;
  }
}

/** $1 the slot, $2 whether it starts. */
const seen = `
  insert into linkwell.worker (slot, started_at, seen_at) values ($1, now(), now())
  on conflict (slot) do update set seen_at = now(), started_at = case when $2 then now() else worker.started_at end`;

/** A job that was stopped with its worker has not failed: it keeps its tries and goes on at once. */
const giveBack = `
  update ${jobQueueSchema}._private_jobs set run_at = now(), attempts = greatest(attempts - 1, 0), last_error = null
  where last_error = $1 and locked_at is null`;

interface Rounds {
  now(): void;
  end(): Promise<void>;
}

const endAll = (rounds: readonly Rounds[]): Promise<unknown> => Promise.all(rounds.map((round) => round.end()));

/** Does something again and again, never two at a time; `now` does it out of turn. */
function repeatedly(interval: number, logger: Logger, work: () => Promise<unknown>): Rounds {
  let ended = false;
  let again = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const once = async (): Promise<void> => {
    do {
      again = false;
      await work().catch((error: unknown) => logger.warn({ err: error }, 'the worker could not do its round'));
    } while (again && !ended);
    running = undefined;
    if (!ended) timer = setTimeout(start, interval);
  };
  const start = (): void => {
    clearTimeout(timer);
    if (ended) return;
    if (running) again = true;
    else running = once();
  };
  timer = setTimeout(start, interval);
  return {
    now: start,
    async end() {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}

/** The queue's own words, without what it attaches to them: that holds payloads. */
const queueLogger = (logger: Logger): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error' || level === 'warning') logger.warn({ queue: String(message).split('\n')[0]?.slice(0, 200) }, 'the job queue said');
  });
