import { sealEvents, type Seal, type TrailEvent } from '@linkwell/audit-domain';
import type { Database, UnitOfWork } from '@linkwell/database';
import { GiveUp, HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { AnchorFile } from './anchor-file';
import { newestSeal } from './seals';
import { sha256 } from './sha256';
import { eventsToSeal, hashOfSequence, insertSeal, leaveQueue } from './trail.sql';

const mostInABatch = 1000;
/** Advisory lock of the one that seals. */
export const sealersLock = 7_261_016;
const sealer = { kind: 'job', name: 'audit.seal' } as const;

/**
 * Seals what waits, a batch a transaction, and then anchors the newest batch outside the database. Every minute; what a killed run left goes into the next.
 * Of several at once one seals: the others find the lock taken and leave it to that one.
 */
@HandlesJob('audit.seal', { cron: '* * * * *', attempts: 3 })
@Injectable()
export class SealTrail implements JobHandler {
  constructor(
    private readonly clock: Clock,
    private readonly anchor: AnchorFile,
  ) {}

  /** Throws `GiveUp` when the database does not hold what was anchored before: an operator must look, and the anchor stays as it is. */
  async run(_payload: unknown, { database, signal }: Pick<JobRun, 'database' | 'signal'>): Promise<void> {
    for (;;) {
      if (signal.aborted) throw new Error('The sealing was stopped.');
      const sealed = await database.within(sealer, (unit) => this.sealOne(unit), 'linkwell_job');
      if (sealed < mostInABatch) break;
    }
    await this.anchorHead(database);
  }

  private async sealOne(unit: UnitOfWork): Promise<number> {
    const [lock] = await unit.query<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [sealersLock]);
    if (!lock?.taken) return 0;
    const events = await unit.query<TrailEvent>(eventsToSeal, [mostInABatch]);
    if (events.length === 0) return 0;
    const seal = sealEvents(events, await newestSeal(unit), this.clock.now().toISOString(), sha256);
    await write(unit, seal);
    return events.length;
  }

  private async anchorHead(database: Database): Promise<void> {
    const last = await this.anchor.last();
    const { head, held } = await database.within(sealer, async (unit) => ({
      head: await newestSeal(unit),
      held: last && (await unit.query<{ hash: string }>(hashOfSequence, [last.sequence]))[0]?.hash,
    }), 'linkwell_job');
    if (last && held !== last.hash) throw new GiveUp('The database does not hold the batch that was anchored last. Run: linkwell audit verify');
    if (head && head.sequence !== last?.sequence) await this.anchor.append(head);
  }
}

async function write(unit: UnitOfWork, seal: Seal): Promise<void> {
  const { sequence, eventIds, rowHashes, previousHash, hash, sealedAt } = seal;
  await unit.query(insertSeal, [sequence, eventIds, rowHashes.join(''), previousHash, hash, sealedAt]);
  await unit.query(leaveQueue, [eventIds]);
}
