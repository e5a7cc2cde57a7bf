import { Injectable } from '@nestjs/common';
import type { Database, UnitOfWork } from '@linkwell/database';
import { likeness, type ListingToCompare } from '@linkwell/directory-domain';
import { HandlesJob, type JobHandler, type JobRun, TaskCancelled, Tasks } from '@linkwell/jobs';
import { dropDuplicates, listingsToCompare, pairsToCompare, writeDuplicates } from './duplicates.sql';

interface Pair {
  readonly firstId: string;
  readonly secondId: string;
}

/** Pairs that are compared together. */
const batch = 2_000;

/** Looks through the whole directory for listings that may be one: every night, and when a steward asks. What was decided before stays decided. */
@Injectable()
@HandlesJob('directory.find-duplicates', { cron: '30 2 * * *' })
export class FindDuplicates implements JobHandler<{ taskId?: string }> {
  constructor(private readonly tasks: Tasks) {}

  async run({ taskId }: { taskId?: string }, { database, signal }: JobRun): Promise<void> {
    const pairs = await asJob(database, (unit) => unit.query<Pair>(pairsToCompare));
    const likely: string[] = [];
    for (let from = 0; from < pairs.length; from += batch) {
      signal.throwIfAborted();
      const found = await asJob(database, (unit) => this.compare(unit, pairs.slice(from, from + batch)));
      likely.push(...found);
      const done = Math.min(from + batch, pairs.length);
      if (taskId !== undefined && !(await this.goesOn(database, taskId, done, pairs.length))) return;
    }
    await asJob(database, async (unit) => {
      await unit.query(dropDuplicates, [likely]);
      if (taskId !== undefined) await this.tasks.finish(unit, taskId, { compared: pairs.length, found: likely.length });
    });
  }

  private async compare(unit: UnitOfWork, pairs: readonly Pair[]): Promise<string[]> {
    const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
    const listings = new Map((await unit.query<ListingToCompare>(listingsToCompare, [ids])).map((listing) => [listing.id, listing]));
    const likely = pairs.flatMap(({ firstId, secondId }) => {
      const [first, second] = [listings.get(firstId), listings.get(secondId)];
      if (!first || !second) return [];
      const { score, likely, evidence } = likeness(first, second);
      return likely ? [{ first_id: firstId, second_id: secondId, score, evidence }] : [];
    });
    await unit.query(writeDuplicates, [JSON.stringify(likely)]);
    return likely.map(({ first_id, second_id }) => `${first_id} ${second_id}`);
  }

  /** False when the steward has stopped it. */
  private async goesOn(database: Database, taskId: string, done: number, total: number): Promise<boolean> {
    try {
      await this.tasks.progress(database, taskId, { done, total, words: 'Comparing listings' });
      return true;
    } catch (error) {
      if (error instanceof TaskCancelled) return false;
      throw error;
    }
  }
}

const asJob = <T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
  database.within({ kind: 'job', name: 'directory.find-duplicates' }, work, 'linkwell_job');
