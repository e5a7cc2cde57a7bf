import { jobQueueSchema } from '@linkwell/database';
import type { ClientBase } from 'pg';

const lockSpace = 7_261_005;
const mostWorkers = 64;

/** By this name a worker locks its jobs: the same after a restart, so that its successor can free what it left locked. */
export const workerName = (slot: number): string => `linkwell-${slot}`;

/**
 * Gives this process the lowest number that no living worker holds. PostgreSQL knows who lives: the lock ends with the connection,
 * also when the process was killed. Throws when all numbers are taken.
 */
export async function takeSlot(client: ClientBase): Promise<number> {
  for (let slot = 1; slot <= mostWorkers; slot += 1) {
    if (await tryLock(client, slot)) return slot;
  }
  throw new Error(`There are ${mostWorkers} workers already.`);
}

/** Frees the jobs of every worker that no longer lives, this slot's own predecessor included: the library itself would wait four hours. */
export async function freeJobsOfTheDead(client: ClientBase, ownSlot: number, starting: boolean): Promise<void> {
  if (starting) await unlockJobs(client, ownSlot);
  const { rows } = await client.query<{ slot: number }>('select slot from linkwell.worker where slot <> $1', [ownSlot]);
  for (const { slot } of rows) {
    if (!(await tryLock(client, slot))) continue;
    await unlockJobs(client, slot);
    await client.query('select pg_advisory_unlock($1, $2)', [lockSpace, slot]);
  }
}

export async function unlockJobs(client: Pick<ClientBase, 'query'>, slot: number): Promise<void> {
  await client.query(`select ${jobQueueSchema}.force_unlock_workers($1)`, [[workerName(slot)]]);
}

async function tryLock(client: ClientBase, slot: number): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1, $2) as locked', [lockSpace, slot]);
  return rows[0]?.locked === true;
}
