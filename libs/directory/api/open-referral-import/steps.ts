import type { Database, UnitOfWork } from '@linkwell/database';

const job = { kind: 'job', name: 'import-open-referral' } as const;

/** How the work is cut: each step is certain when it ends, or all of them are undone together. */
export type Step = <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>;

/** Every step in a transaction of its own: what is done stays done when the process is killed. */
export const inSteps = (database: Database): Step => (work) => database.within(job, work, 'linkwell_job');

/** Does everything in one transaction and undoes it: nothing is written, and yet everything is known of what would be. */
export async function undone<T>(database: Database, work: (step: Step) => Promise<T>): Promise<T> {
  const unit = database.unit(job, 'linkwell_job');
  try {
    return await work((each) => each(unit));
  } finally {
    await unit.end('failed');
  }
}
