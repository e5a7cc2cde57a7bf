import type { UnitOfWork } from '@linkwell/database';
import { sameValue, type Fields } from '@linkwell/directory-domain';
import type { PlaceFinder } from '@linkwell/geography-api';
import type { Taxonomies } from '@linkwell/taxonomy-api';
import type { ListingToPublish } from '../../listings/listing-to-publish';
import type { PublishListings } from '../../listings/publish-listings';
import type { Work } from '../progress';
import { holdRun, type Run } from '../staging/import-run';
import type { Step } from '../steps';
import { gatheredServices, type GatheredService, type Standing } from './gathered-services';
import { keptFields } from './kept-fields';
import { listingToPublish, saidByFeed, termIdsOf, type SaidByFeed, type StandingService } from './listing-of-service';
import { countPending, nextRecords, Outcomes, type Outcome } from './outcomes';
import { PlaceLocations } from './place-locations';

interface ToPublish {
  readonly each: GatheredService;
  readonly said: SaidByFeed;
  readonly listing: ListingToPublish;
}

/** Takes in the services that were gathered, with their organisations and places: what changed is published, the rest only counted. */
export class TakeInServices {
  private readonly locate: PlaceLocations;

  constructor(
    private readonly listings: PublishListings,
    private readonly taxonomies: Taxonomies,
    places: PlaceFinder,
    private readonly step: Step,
    private readonly run: Run,
    private readonly work: Work,
  ) {
    this.locate = new PlaceLocations(places);
  }

  async do(): Promise<void> {
    this.work.add(await this.step((unit) => countPending(unit, this.run.id, ['service'])));
    this.work.progress.say('taking in services');
    for (let after: string | null = null; ;) {
      const last: string | undefined = await this.step((unit) => this.takeIn(unit, after));
      if (last === undefined) return;
      after = last;
    }
  }

  private async takeIn(unit: UnitOfWork, after: string | null): Promise<string | undefined> {
    await holdRun(unit, this.run.id);
    const records = await nextRecords(unit, this.run.id, 'service', after);
    if (records.length === 0) return undefined;
    const outcomes = new Outcomes();
    const { services, standing } = await gatheredServices(unit, this.run.id, this.run.sourceId, records, outcomes);
    const needs = await this.taxonomies.needTermsOf(unit, services.flatMap(({ service }) => termIdsOf(service)));

    const changed: ToPublish[] = [];
    let kept = 0;
    for (const each of services) {
      const said = saidByFeed(each, needs);
      const there = standing.get(`service ${each.gathered.id}`);
      kept += keptFields(said, standing);
      if (there?.fingerprint === said.fingerprint.toString('hex') && !there.vanished) this.noteUnchanged(said, outcomes);
      else changed.push({ each, said, listing: listingToPublish(said, this.run.sourceId, there as StandingService | undefined, await this.locate.find(unit, said.locations)) });
    }
    await this.publish(unit, changed, standing, outcomes);
    await outcomes.write(unit, this.run.id);
    await unit.query(`update directory.open_referral_run set kept_fields = kept_fields + $2 where id = $1`, [this.run.id, kept]);
    if (changed.length > 0) await unit.audit({ action: 'services.imported', subjectType: 'service', subjectIds: changed.map(({ said }) => said.service.id), detail: this.run.sourceId });
    this.work.progress.advance(records.length);
    this.work.progress.count(records.length);
    return records.at(-1)?.id;
  }

  /** All together; when the database refuses anything of it, one by one, so that only what is wrong is left out. */
  private async publish(unit: UnitOfWork, changed: readonly ToPublish[], standing: ReadonlyMap<string, Standing>, outcomes: Outcomes): Promise<void> {
    if (changed.length === 0) return;
    await unit.query('savepoint listings');
    try {
      await this.listings.run(unit, changed.map(({ listing }) => listing), 'import');
      await unit.query('release savepoint listings');
      for (const { said } of changed) this.noteChanged(said, standing, outcomes);
    } catch (error) {
      if (!isRefusedValue(error)) throw error;
      await unit.query('rollback to savepoint listings');
      if (changed.length === 1) for (const { each } of changed) outcomes.refuse(each.gathered, 'NOT_KEPT', '', `The directory cannot hold it: ${error.message}.`);
      else for (const one of changed) await this.publish(unit, [one], standing, outcomes);
    }
  }

  private noteUnchanged({ service, organization, locations }: SaidByFeed, outcomes: Outcomes): void {
    outcomes.set('service', service.id, 'unchanged');
    outcomes.set('organization', organization.id, 'unchanged');
    for (const { id } of locations) outcomes.set('location', id, 'unchanged');
  }

  private noteChanged({ service, ours, organization, locations }: SaidByFeed, standing: ReadonlyMap<string, Standing>, outcomes: Outcomes): void {
    outcomes.set('service', service.id, outcomeOf(standing.get(`service ${service.id}`), { service, ours }));
    outcomes.set('organization', organization.id, outcomeOf(standing.get(`organization ${organization.id}`), organization));
    for (const location of locations) outcomes.set('location', location.id, outcomeOf(standing.get(`location ${location.id}`), location));
  }
}

const outcomeOf = (there: Standing | undefined, said: Fields | object): Outcome =>
  there === undefined ? 'inserted' : sameValue(there.sourceRecord, said) && !there.vanished ? 'unchanged' : 'updated';

/** PostgreSQL refused a value (classes 22 and 23 of its codes): not a fault of ours or of the connection. */
const isRefusedValue = (error: unknown): error is Error => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(?:22|23|54)/.test(code);
};
