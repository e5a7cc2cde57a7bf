import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { mergedListing, type HsdsLocation, type HsdsOrganization, type HsdsService, type ListingPartName, type OurServiceFields } from '@linkwell/directory-domain';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { LocationToPublish } from '../listings/listing-to-publish';
import { partId } from '../listings/part-id';
import { PublishListings } from '../listings/publish-listings';
import { duplicatePair, type DuplicatePair, type ListingOfPair } from './duplicate-pair';

export interface Merge {
  readonly id: string;
  readonly version: number;
  readonly keepId: string;
  /** The parts that the kept listing takes from the other. */
  readonly take: readonly ListingPartName[];
}

interface Surroundings {
  readonly organization: HsdsOrganization;
  readonly locations: HsdsLocation[];
  readonly placed: { id: string; easting: number | null; northing: number | null; precision: 'exact' | 'postcode' | 'sector' | 'district' | 'unknown' }[];
}

/** The organisation and the places of a listing, as they are published. $1 organisation, $2 the places' ids. */
const surroundings = `
  select (select record from directory.organisation where id = $1) as organization,
    coalesce((select json_agg(record order by id) from directory.location where id = any($2::uuid[])), '[]'::json) as locations,
    coalesce((select json_agg(json_build_object('id', id, 'easting', st_x(geom), 'northing', st_y(geom), 'precision', precision)) from directory.location where id = any($2::uuid[])), '[]'::json) as placed`;

const newestRevision = `select coalesce(max(number), 0) as number from directory.revision where subject_type = 'service' and subject_id = $1`;
const revisionOf = `select document from directory.revision where subject_type = 'service' and subject_id = $1 and number = $2`;

/**
 * Makes two listings one. The other leaves search and its address leads to the kept one; nothing that refers to it is changed: a referral stays with the
 * organisation it was sent to, because its details were shared with nobody else.
 */
@Injectable()
export class MergeListings {
  constructor(
    private readonly publish: PublishListings,
    private readonly clock: Clock,
  ) {}

  async merge(unit: UnitOfWork, input: Merge): Promise<Result<string, Refusal>> {
    const found = await this.open(unit, input, 'open');
    if (!found.ok) return found;
    const pair = found.value;
    const kept = pair.listings.find(({ id }) => id === input.keepId);
    const other = pair.listings.find(({ id }) => id !== input.keepId);
    if (!kept || !other) return refused(refusal('NOT_OF_THE_PAIR', 'Choose one of the two listings to keep.', 'keepId'));
    const [before] = await unit.query<{ number: number }>(newestRevision, [kept.id]);
    const { record, ours } = mergedListing(kept, other, input.take);
    await this.publishAs(unit, kept, { ...record, service_at_locations: ownPlaces(kept.id, record) }, ours);
    await unit.query(`update directory.service set merged_into = $2, version = version + 1 where id = $1 or merged_into = $1`, [other.id, kept.id]);
    await unit.query(
      `update directory.duplicate set state = 'merged', kept_id = $2, kept_revision = $3, decided_by = $4, decided_at = $5, version = version + 1 where id = $1`,
      [pair.id, kept.id, before?.number ?? 0, unit.user.id, this.clock.now()]);
    await unit.audit({ action: 'listing.merged', subjectType: 'service', subjectIds: [kept.id, other.id] });
    return ok(pair.id);
  }

  /** Both are listings of their own again; the kept one says what it said before, unless it was changed since: then it stays as it is. */
  async undo(unit: UnitOfWork, input: { readonly id: string; readonly version: number }): Promise<Result<string, Refusal>> {
    const found = await this.open(unit, input, 'merged');
    if (!found.ok) return found;
    const pair = found.value;
    const kept = pair.listings.find(({ id }) => id === pair.keptId);
    const other = pair.listings.find(({ id }) => id !== pair.keptId);
    if (!kept || !other) throw new Error('A merged pair has lost a listing.');
    await unit.query(`update directory.service set merged_into = null, version = version + 1 where id = $1`, [other.id]);
    const [newest] = await unit.query<{ number: number }>(newestRevision, [kept.id]);
    const [before] = await unit.query<{ document: { service: HsdsService; ours: OurServiceFields } }>(revisionOf, [kept.id, pair.keptRevision]);
    if (before && newest && newest.number === (pair.keptRevision ?? 0) + 1) await this.publishAs(unit, kept, before.document.service, before.document.ours);
    await unit.query(
      `update directory.duplicate set state = 'different', kept_id = null, kept_revision = null, decided_by = $2, decided_at = $3, version = version + 1 where id = $1`,
      [pair.id, unit.user.id, this.clock.now()]);
    await unit.audit({ action: 'listing.merge-undone', subjectType: 'service', subjectIds: [kept.id, other.id] });
    return ok(pair.id);
  }

  /** Says that two listings are not one; the search for duplicates will not ask again. */
  async markDifferent(unit: UnitOfWork, input: { readonly id: string; readonly version: number }): Promise<Result<string, Refusal>> {
    const found = await this.open(unit, input, 'open');
    if (!found.ok) return found;
    await unit.query(
      `update directory.duplicate set state = 'different', decided_by = $2, decided_at = $3, version = version + 1 where id = $1`, [input.id, unit.user.id, this.clock.now()]);
    await unit.audit({ action: 'duplicate.dismissed', subjectType: 'service', subjectIds: found.value.listings.map(({ id }) => id) });
    return ok(input.id);
  }

  private async open(unit: UnitOfWork, { id, version }: { id: string; version: number }, state: DuplicatePair['state']): Promise<Result<DuplicatePair, Refusal>> {
    const pair = await duplicatePair(unit, id, { lock: true });
    if (!pair) return refused(refusal('NOT_FOUND', 'There is no such pair any more: the listings were changed since. Go back to the list.', 'id'));
    if (pair.version !== version || pair.state !== state) {
      return refused(refusal('CONFLICT', 'Somebody else has decided about this pair meanwhile. Look at it again.', 'version'));
    }
    return ok(pair);
  }

  private async publishAs(unit: UnitOfWork, kept: ListingOfPair, service: HsdsService, ours: OurServiceFields): Promise<void> {
    const [around] = await unit.query<Surroundings>(surroundings, [kept.organisationId, (service.service_at_locations ?? []).map(({ location_id }) => location_id)]);
    if (!around) throw new Error('A listing has lost its organisation.');
    const locations = around.locations.map((record): LocationToPublish => {
      const point = around.placed.find(({ id }) => id === record.id);
      const known = point && point.easting !== null && point.northing !== null && point.precision !== 'unknown';
      return { record, placement: known ? { easting: point.easting!, northing: point.northing!, precision: point.precision as 'exact' } : null, source: null };
    });
    await this.publish.run(unit, [{
      organization: { record: around.organization, source: null }, service, ours, locations, state: 'published', source: null, modifiedAt: null, confirmedOn: null,
      atFirst: { capacity: { state: 'unknown' }, usualWaitDays: null, assurance: [] },
    }], 'merge');
  }
}

/** The places as the kept listing's own: an id of the other's would still be the other's. */
const ownPlaces = (keptId: string, { service_at_locations }: HsdsService): HsdsService['service_at_locations'] =>
  service_at_locations?.map((place) => ({ ...place, id: partId(keptId, 'at', place.location_id) }));
