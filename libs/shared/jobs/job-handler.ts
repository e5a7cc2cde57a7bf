import { SetMetadata } from '@nestjs/common';
import type { Database } from '@linkwell/database';

/** A job as a feature's handler sees it. */
export interface JobRun {
  /** Each unit of work of a job is opened from here, as `linkwell_job`: a long job takes several, and each leaves the data whole. */
  readonly database: Database;
  /** 1 for the first try. */
  readonly attempt: number;
  /** No try follows this one: what fails now becomes a dead letter, which an operator sees. */
  readonly last: boolean;
  /** Aborted when the process is about to stop: finish the piece in hand and throw. */
  readonly signal: AbortSignal;
}

/** Does one kind of work in the background. It may run more than once for one cause (a killed worker): what it does must bear that. */
export interface JobHandler<Payload = unknown> {
  run(payload: Payload, job: JobRun): Promise<void>;
}

export interface JobOptions {
  /** Runs at these times too, with an empty payload: a crontab line of five fields, in UTC. A time missed while no worker ran is made up for once. */
  readonly cron?: string;
  /** How often it is tried before it becomes a dead letter. Tries wait e, e², e³ … seconds, six hours at most; the usual 12 span about sixteen hours. */
  readonly attempts?: number;
  /** Runs once for each event of these types that was emitted (`unit.emit`), with `{ type, payload }` as its payload. */
  readonly on?: readonly string[];
}
export interface JobMetadata extends JobOptions {
  readonly name: string;
}

export const jobMetadata = 'linkwell:job';

/** Marks a provider as the handler of a kind of job, such as `directory.ask-for-confirmation`. Put a job in with `unit.enqueue({ job, payload })`. */
export const HandlesJob = (name: string, options: JobOptions = {}): ClassDecorator => SetMetadata(jobMetadata, { name, ...options } satisfies JobMetadata);

/** Thrown by a handler when no further try can help. `reason` is shown to operators: words without anything about a person. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
  constructor(readonly reason: string) {
    super(reason);
  }
}
