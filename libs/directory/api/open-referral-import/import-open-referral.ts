import { Database, type UnitOfWork } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Taxonomies } from '@linkwell/taxonomy-api';
import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { PublishListings } from '../listings/publish-listings';
import { importReport, type OpenReferralImported } from './import-report';
import { silent, Work, type ImportProgress } from './progress';
import { markVanished } from './publish/mark-vanished';
import { TakeInOrganisations } from './publish/take-in-organisations';
import { TakeInServices } from './publish/take-in-services';
import { TakeInTerms } from './publish/take-in-terms';
import { AskPolitely, type Pause } from './read/ask-politely';
import { feedAddress, isAddress } from './read/feed-address';
import { readDocuments } from './read/read-documents';
import { ReadFeed } from './read/read-feed';
import { beginRun, checkSourceId, holdRun, keepPosition, sourceIdOf, type FeedSource, type Position, type Run } from './staging/import-run';
import { inSteps, undone, type Step } from './steps';
import { UnusableFeed } from './unusable-feed';

export interface ImportOptions {
  /** Whose data it is; without it the id is made of the address or the file's name. */
  readonly source?: FeedSource | undefined;
  /** Reads and checks everything and tells what would happen; nothing is written. */
  readonly dryRun?: boolean | undefined;
  /** Goes on with the run of this source that was broken off, if there is one. */
  readonly resume?: boolean | undefined;
  /** How to wait before a busy server is asked again. */
  readonly pause?: Pause | undefined;
}

/**
 * Takes an Open Referral feed (HSDS 3.0, 3.1; Open Referral UK 3.0) into the directory, as `linkwell_job`: everything is read and checked first, then taken
 * in, in steps of which each is certain when it ends. Repeating it changes nothing. docs/open-referral.md says what is refused, warned of and kept.
 */
@Injectable()
export class ImportOpenReferral {
  constructor(
    private readonly database: Database,
    private readonly listings: PublishListings,
    private readonly taxonomies: Taxonomies,
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  static on(database: Database, clock: Clock): ImportOpenReferral {
    return new ImportOpenReferral(database, new PublishListings(), new Taxonomies(), new PlaceFinder(), clock);
  }

  /** `locator`: the address of a feed, a file, or a folder of files. Throws `UnusableFeed` when it cannot be read as a whole; no listing is changed then. */
  async run(locator: string, options: ImportOptions = {}, progress: ImportProgress = silent): Promise<OpenReferralImported> {
    const id = checkSourceId(options.source?.id ?? sourceIdOf(locator));
    if (!id.ok) throw new UnusableFeed('BAD_SOURCE', locator, id.refusal.message);
    const source = { ...options.source, id: id.value };
    const whole = (step: Step) => this.inFull(step, locator, source, options, new Work(progress));
    if (options.dryRun) return undone(this.database, whole);
    const imported = await whole(inSteps(this.database));
    if (imported.services.inserted + imported.services.updated > 0) await inSteps(this.database)(gatherStatistics);
    return imported;
  }

  private async inFull(step: Step, locator: string, source: FeedSource, options: ImportOptions, work: Work): Promise<OpenReferralImported> {
    const begun = await step((unit) => beginRun(unit, source, locator, options.resume === true && !options.dryRun));
    const run = begun.state === 'applying' ? begun : await this.read(step, begun, locator, options.pause ?? wait, work);
    await new TakeInTerms(this.taxonomies, step, run, work).do();
    await new TakeInServices(this.listings, this.taxonomies, this.places, step, run, work).do();
    await new TakeInOrganisations(step, run, work).do();
    return step((unit) => this.finish(unit, run, options.dryRun === true));
  }

  private async read(step: Step, run: Run, locator: string, pause: Pause, work: Work): Promise<Run> {
    const position: Position = isAddress(locator)
      ? await new ReadFeed(step, run, feedAddress(locator), new AskPolitely(pause), work).read()
      : await readDocuments(step, run, locator, work);
    return step(async (unit) => {
      await holdRun(unit, run.id);
      await keepPosition(unit, run.id, position);
      await unit.query(`update directory.open_referral_run set state = 'applying' where id = $1`, [run.id]);
      // PostgreSQL knows nothing yet of the records that have just been gathered, and would look for each of them in all.
      await gatherStatistics(unit);
      return { ...run, state: 'applying', position };
    });
  }

  /** A source that shows no service, or one whose id cannot be read, tells nothing of those that are missing. */
  private async finish(unit: UnitOfWork, run: Run, dryRun: boolean): Promise<OpenReferralImported> {
    await holdRun(unit, run.id);
    const [seen] = await unit.query<{ services: number; unknown: number }>(
      `select (select count(*)::int from directory.open_referral_record where run_id = $1 and kind = 'service') as services,
         (select count(*)::int from directory.open_referral_refusal where run_id = $1 and kind in ('service', 'document') and id is null) as unknown`, [run.id]);
    const complete = run.position.whole === true && seen !== undefined && seen.services > 0 && seen.unknown === 0;
    const vanished = await markVanished(unit, run, this.taxonomies, dayInLondon(this.clock.now()), complete);
    const report = await importReport(unit, run, dryRun, complete, vanished);
    await unit.query(
      `update directory.open_referral_run set state = 'finished', finished_at = now(), complete = $2, report = $3 where id = $1`, [run.id, complete, JSON.stringify(report)]);
    for (const table of ['record', 'refusal', 'warning']) await unit.query(`delete from directory.open_referral_${table} where run_id = $1`, [run.id]);
    await unit.audit({ action: 'open-referral.imported', subjectType: 'source', detail: run.sourceId });
    return report;
  }
}

const gatherStatistics = (unit: UnitOfWork): Promise<unknown> => unit.query(`select linkwell.gather_statistics('directory')`);
