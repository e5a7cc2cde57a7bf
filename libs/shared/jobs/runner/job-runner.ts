import { Database } from '@linkwell/database';
import type { Logger } from '@linkwell/telemetry';
import { Injectable } from '@nestjs/common';
import { JobHandlers } from './job-handlers';
import { startWorker, type LiveWorker, type WorkerSettings } from './live-worker';

const pauseBeforeRestart = 1_000;
/** Milliseconds for what a broken worker leaves: its jobs are told to end, and are begun again by whoever comes after it. */
const patienceWithBroken = 1_000;

/** The worker of this process. One that breaks (the server went away) is put aside and started anew. */
@Injectable()
export class JobRunner {
  private worker: LiveWorker | undefined;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private restarting: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
  ) {}

  /** Resolves when it works. Throws when the queue cannot be reached at the first start. */
  async start(logger: Logger, settings: Partial<WorkerSettings> & Pick<WorkerSettings, 'embedded'>): Promise<void> {
    const full = { concurrency: settings.embedded ? 2 : 4, patience: 20_000, ...settings };
    await this.begin(logger, full);
  }

  /** Lets running jobs finish their piece, gives back what is unfinished, and closes the connections. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.restarting;
    await this.worker?.stop();
    this.worker = undefined;
  }

  private async begin(logger: Logger, settings: WorkerSettings): Promise<void> {
    const worker = await startWorker(this.database, this.handlers.all(), settings, logger);
    this.worker = worker;
    void worker.broken.then(() => this.mend(worker, logger, settings));
  }

  private mend(broken: LiveWorker, logger: Logger, settings: WorkerSettings): void {
    if (this.stopped || this.worker !== broken) return;
    logger.warn('the worker is started anew');
    this.worker = undefined;
    this.restarting = broken.stop(patienceWithBroken).catch(() => undefined).then(() => this.again(logger, settings));
  }

  private again(logger: Logger, settings: WorkerSettings): void {
    this.restarting = undefined;
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.restarting = this.begin(logger, settings).then(
        () => void (this.restarting = undefined),
        (error: unknown) => {
          logger.warn({ err: error }, 'the worker could not start');
          this.again(logger, settings);
        });
    }, pauseBeforeRestart);
  }
}
