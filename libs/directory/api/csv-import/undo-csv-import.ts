import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import type { HsdsLocation, HsdsOrganization, HsdsService, ListingState, OurServiceFields } from '@linkwell/directory-domain';
import type { JobRun } from '@linkwell/jobs';
import type { ListingToPublish, LocationToPublish, Placement } from '../listings/listing-to-publish';
import { PublishListings } from '../listings/publish-listings';
import { around, changesLeft, changesOf, forgetChanges, holdServices, nextToUndo, putBackBeside, putBackOrganisations, withdraw, withdrawOrganisations } from './changes.sql';
import { asJob } from './csv-file';
import type { CsvImportResult, CsvImportRow } from './csv-import-row';

/** Listings that go back in one transaction. */
const batch = 200;

interface Change {
  readonly serviceId: string;
  readonly type: 'organisation' | 'service' | 'location';
  readonly id: string;
  readonly isNew: boolean;
  readonly beside: Readonly<Record<string, unknown>>;
  readonly before: unknown;
  readonly untouched: boolean;
}
interface Held {
  readonly id: string;
  readonly state: ListingState;
  readonly organisationId: string;
  readonly confirmed: boolean;
}
interface Around extends Omit<Placement, 'easting' | 'northing' | 'precision'> {
  readonly type: 'organisation' | 'location';
  readonly id: string;
  readonly record: unknown;
  readonly easting: number | null;
  readonly northing: number | null;
  readonly precision: Placement['precision'] | 'unknown' | null;
}

/**
 * Takes a whole import back: what it brought leaves the directory, what it changed says again what it said before. A listing that somebody changed or confirmed
 * since stays as it is and is counted. What is back is forgotten in the same transaction, so that a killed undo goes on with the rest.
 */
@Injectable()
export class UndoCsvImport {
  constructor(private readonly publish: PublishListings) {}

  async run({ id, result }: CsvImportRow, { database, signal }: JobRun, tell: (done: number, total: number) => Promise<void>): Promise<CsvImportResult | null> {
    const total = await asJob(database, (unit) => this.left(unit, id));
    let done = 0;
    for (let after: string | null = null; ;) {
      signal.throwIfAborted();
      const ids: string[] = await asJob(database, (unit) => this.undoNext(unit, id, after));
      if (ids.length === 0) break;
      after = ids.at(-1) ?? null;
      done += ids.length;
      await tell(done, total);
    }
    const kept = await asJob(database, (unit) => this.left(unit, id));
    return result && { ...result, kept };
  }

  private async left(unit: UnitOfWork, importId: string): Promise<number> {
    const [left] = await unit.query<{ count: number }>(changesLeft, [importId]);
    return left?.count ?? 0;
  }

  private async undoNext(unit: UnitOfWork, importId: string, after: string | null): Promise<string[]> {
    const ids = (await unit.query<{ id: string }>(nextToUndo, [importId, after, batch])).map(({ id }) => id);
    const held = await unit.query<Held>(holdServices, [ids]);
    const changes = await unit.query<Change>(changesOf, [importId, ids]);
    const ofService = (type: Change['type']) => new Map(changes.filter((change) => change.type === type).map((change) => [change.serviceId, change]));
    const services = ofService('service');
    const free = held.filter(({ id, confirmed }) => services.get(id)?.untouched && !confirmed);

    const made = free.filter(({ id }) => services.get(id)?.isNew).map(({ id }) => id);
    const updated = free.filter(({ id }) => services.get(id)?.before != null);
    const organisations = ofService('organisation');
    await unit.query(withdraw, [made]);
    await unit.query(withdrawOrganisations, [made.flatMap((id) => organisations.get(id)?.isNew ? [organisations.get(id)!.id] : [])]);
    await this.publish.run(unit, await this.asBefore(unit, updated, changes), 'restore');
    await unit.query(putBackBeside, [JSON.stringify(updated.map(({ id }) => ({ ...services.get(id)?.beside, id })))]);
    await unit.query(putBackOrganisations, [JSON.stringify(updated.flatMap(({ id }) => isToGoBack(organisations.get(id)) ? [{ ...organisations.get(id)!.beside, id: organisations.get(id)!.id }] : []))]);

    const back = [...made, ...updated.map(({ id }) => id)];
    await unit.query(forgetChanges, [importId, back]);
    if (back.length > 0) await unit.audit({ action: 'services.import-undone', subjectType: 'service', subjectIds: back });
    return ids;
  }

  /** The listings in the words before the import, with whatever of their organisation and places was changed since as it is now. */
  private async asBefore(unit: UnitOfWork, updated: readonly Held[], changes: readonly Change[]): Promise<ListingToPublish[]> {
    const changed = new Map(changes.filter(isToGoBack).map((change) => [`${change.type} ${change.id}`, change]));
    const documents = updated.map((held) => ({ held, ...(changed.get(`service ${held.id}`)!.before as { service: HsdsService; ours: OurServiceFields }) }));
    const rows = await unit.query<Around>(around, [
      documents.map(({ service }) => service.organization_id), documents.flatMap(({ service }) => placeIds(service))]);
    const there = new Map(rows.map((row) => [`${row.type} ${row.id}`, row]));

    const organization = (id: string) => (changed.get(`organisation ${id}`)?.before ?? there.get(`organisation ${id}`)?.record) as HsdsOrganization;
    const location = (id: string): LocationToPublish => {
      const change = changed.get(`location ${id}`);
      const now = there.get(`location ${id}`);
      return { record: (change?.before ?? now?.record) as HsdsLocation, placement: placementOf(change ? (change.beside as unknown as Around) : now), source: null };
    };
    return documents.map(({ held, service, ours }) => ({
      organization: { record: organization(service.organization_id ?? held.organisationId), source: null }, service, ours, locations: placeIds(service).map(location), state: held.state, source: null,
      modifiedAt: null, confirmedOn: null, atFirst: { capacity: { state: 'unknown' }, usualWaitDays: null, assurance: [] },
    }));
  }
}

const isToGoBack = (change: Change | undefined): boolean => change !== undefined && change.untouched && change.before != null;
const placeIds = ({ service_at_locations }: HsdsService): string[] => (service_at_locations ?? []).flatMap(({ location_id }) => location_id ?? []);

/** `null` where it was nowhere on the map. */
function placementOf(row: Pick<Around, 'easting' | 'northing' | 'precision'> | undefined): Placement | null {
  const { easting, northing, precision } = row ?? {};
  return easting == null || northing == null || precision == null || precision === 'unknown' ? null : { easting, northing, precision };
}
