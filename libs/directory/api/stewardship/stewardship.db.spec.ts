import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { freshnesses, freshnessOn, type CapacityState } from '@linkwell/directory-domain';
import type { JobRun } from '@linkwell/jobs';
import { StoredTasks } from '@linkwell/jobs';
import type { CalendarDate, UserId, Viewer } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { aListing } from '../a-listing';
import { listingInFull } from '../listings/listing-in-full';
import { PublishListings } from '../listings/publish-listings';
import type { ListingToWrite } from '../listing-to-write';
import { Coverage } from './coverage';
import { SetDoNotList } from './do-not-list';
import { duplicatePair } from './duplicate-pair';
import { FindDuplicates } from './find-duplicates';
import { ListDuplicates } from './list-duplicates';
import { MergeListings } from './merge-listings';
import { StewardListings } from './steward-listings';

const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
const steward: Viewer = {
  kind: 'user', id: randomUUID() as UserId, sessionId: randomUUID(), displayName: 'The steward', roles: ['directory_steward'], teamIds: [], organisationIds: [],
};

describe('a steward', () => {
  let db: TestDatabase;
  const publish = new PublishListings();
  const merging = new MergeListings(publish, clock);
  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, 'steward@linkwell.example', 'The steward', 'active')`, [steward.id]);
  });
  beforeEach(() => db.look(`truncate directory.organisation, directory.location cascade`));
  afterAll(() => db.drop());

  const within = <T>(work: (unit: UnitOfWork) => Promise<T>) => db.database.within(steward, work);
  const write = async (...listings: ListingToWrite[]) => {
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => publish.run(unit, listings.map(listingInFull), 'import'), 'linkwell_job');
    return listings;
  };
  const run: JobRun = { database: undefined as never, attempt: 1, last: false, signal: new AbortController().signal };
  const findDuplicates = () => new FindDuplicates(new StoredTasks()).run({}, { ...run, database: db.database });
  const open = async () => (await within((unit) => new ListDuplicates().run(unit, 'open', 25, undefined))).edges.map(({ node }) => node);
  const elsewhere = (name: string): Partial<ListingToWrite> => ({ name, phones: [], email: null, places: [{ ...aListing().places[0]!, postcode: 'ZZ9 9ZZ', easting: 480_000 }] });
  const shown = async (id: string) => (await db.look(`select from directory.matchable_service where service_id = $1`, [id])).length > 0;

  describe('looking for duplicates', () => {
    it('is shown the likely ones with the evidence, likeliest first, and never two of one name alone', async () => {
      await write(aListing({ name: 'Sale Pantry' }), aListing({ name: 'The Sale Pantry', email: null }), aListing(elsewhere('Trussell Trust')), aListing({ ...elsewhere('Trussell Trust'), places: [] }));
      await findDuplicates();
      expect(await open()).toMatchObject([{ score: expect.any(Number), evidence: [{ kind: 'name' }, { kind: 'phone' }, { kind: 'place' }] }]);
    });

    it('is not asked again about what was decided, and not about listings that were changed apart', async () => {
      const [one, , three] = await write(aListing({ name: 'One' }), aListing({ name: 'One' }), aListing({ name: 'Three', phones: ['0161 496 0003'] }), aListing({ name: 'Three', phones: ['0161 496 0003'] }));
      await findDuplicates();
      const pairs = await open();
      expect(pairs).toHaveLength(2);
      const ofOne = pairs.find(({ firstName }) => firstName === 'One')!;
      expect(await within((unit) => merging.markDifferent(unit, { id: ofOne.id, version: 1 }))).toMatchObject({ ok: true });
      await write({ ...three!, ...elsewhere('Now something else') });
      await findDuplicates();
      expect(await open()).toEqual([]);
      expect(await db.look(`select state from directory.duplicate where $1 in (first_id, second_id)`, [one!.id])).toEqual([{ state: 'different' }]);
    });

    it('compares no pair that only a switchboard has in common', async () => {
      await write(...Array.from({ length: 60 }, (_, index) => aListing({ ...elsewhere(`Ward ${index}`), phones: ['0161 496 0009'], places: [] })));
      await findDuplicates();
      expect(await open()).toEqual([]);
    });
  });

  describe('merging two', () => {
    const pair = async () => {
      const [one, other] = await write(
        aListing({ name: 'Sale Pantry', email: 'one@pantry.example' }),
        aListing({ name: 'Sale Pantry', email: 'other@pantry.example', description: 'Open to all who need food.', capacity: { state: 'limited' as CapacityState } as ListingToWrite['capacity'] }));
      await findDuplicates();
      const { id } = (await open())[0]!;
      return { id, one: one!, other: other! };
    };

    it('keeps one with the parts that were chosen, and leads from the other to it', async () => {
      const { id, one, other } = await pair();
      await within((unit) => merging.merge(unit, { id, version: 1, keepId: one.id, take: ['contact', 'where'] }));
      expect(await db.look(`select email, description, merged_into from directory.service where id = $1`, [one.id])).toEqual([{ email: 'other@pantry.example', description: one.description, merged_into: null }]);
      expect(await db.look(`select merged_into from directory.service where id = $1`, [other.id])).toEqual([{ merged_into: one.id }]);
      expect([await shown(one.id), await shown(other.id)]).toEqual([true, false]);
      expect(await db.look(`select cause, made_by from directory.revision where subject_id = $1 order by number`, [one.id])).toEqual([{ cause: 'import', made_by: null }, { cause: 'merge', made_by: steward.id }]);
    });

    it('can be undone: both are there again, as they were', async () => {
      const { id, one, other } = await pair();
      const before = await db.look(`select id, record, ours from directory.service order by id`);
      await within((unit) => merging.merge(unit, { id, version: 1, keepId: one.id, take: ['contact', 'description', 'where', 'name'] }));
      expect(await within((unit) => merging.undo(unit, { id, version: 2 }))).toMatchObject({ ok: true });
      expect(await db.look(`select id, record, ours from directory.service order by id`)).toEqual(before);
      expect([await shown(one.id), await shown(other.id)]).toEqual([true, true]);
    });

    it('undone after a later change, keeps that change', async () => {
      const { id, one } = await pair();
      await within((unit) => merging.merge(unit, { id, version: 1, keepId: one.id, take: ['contact'] }));
      const full = listingInFull({ ...one, name: 'Renamed since' });
      await within((unit) => publish.run(unit, [full], 'editor'));
      await within((unit) => merging.undo(unit, { id, version: 2 }));
      expect(await db.look(`select name from directory.service where id = $1`, [one.id])).toEqual([{ name: 'Renamed since' }]);
    });

    it('is refused the second of two stewards, and for a listing that is not of the pair', async () => {
      const { id, one, other } = await pair();
      expect(await within((unit) => merging.merge(unit, { id, version: 1, keepId: randomUUID(), take: [] }))).toMatchObject({ ok: false, refusal: { code: 'NOT_OF_THE_PAIR', field: 'keepId' } });
      const both = await Promise.all([one.id, other.id].map((keepId) => within((unit) => merging.merge(unit, { id, version: 1, keepId, take: [] }))));
      expect(both.map((result) => (result.ok ? 'ok' : result.refusal.code)).sort()).toEqual(['CONFLICT', 'ok']);
      expect((await within((unit) => duplicatePair(unit, id)))?.version).toBe(2);
    });
  });

  it('bars a listing or a whole organisation with a reason, and nothing finds it any more', async () => {
    const [listing] = await write(aListing());
    const bar = (input: object) => within((unit) => new SetDoNotList().run(unit, { subject: 'service', id: listing!.id, version: 1, doNotList: true, reason: 'They asked not to be listed.', ...input }));
    expect(await bar({ reason: '  ' })).toMatchObject({ ok: false, refusal: { code: 'REASON_MISSING', field: 'reason' } });
    expect(await bar({ version: 7 })).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
    expect(await bar({})).toMatchObject({ ok: true });
    expect(await shown(listing!.id)).toBe(false);
    expect(await bar({ version: 2, doNotList: false })).toMatchObject({ ok: true });
    expect(await shown(listing!.id)).toBe(true);
    expect(await bar({ subject: 'organisation', id: listing!.organisation.id })).toMatchObject({ ok: true });
    expect(await shown(listing!.id)).toBe(false);
  });

  it('sees every listing by freshness as the domain reckons it, each under one only', async () => {
    const days = ['2026-05-01', '2026-02-01', '2026-01-31', '2025-11-01', '2025-10-31', '2025-05-01', '2025-04-30', '2026-05-02', null] as (CalendarDate | null)[];
    await write(...days.map((day, index) => aListing({ name: `Listing ${index}`, lastConfirmedOn: day })));
    const seen: string[] = [];
    for (const freshness of freshnesses) {
      const { edges, totalCount } = await within((unit) => new StewardListings(clock).run(unit, { freshness }, 100, undefined));
      expect(totalCount).toBe(edges.length);
      for (const { node } of edges) expect(node.freshness).toBe(freshnessOn('2026-05-01' as CalendarDate, node.lastConfirmedOn));
      seen.push(...edges.map(({ node }) => node.id));
    }
    expect([...seen].sort()).toEqual([...new Set(seen)].sort());
    expect(seen).toHaveLength(days.length);
  });

  it('pages through all listings once each, and finds by words', async () => {
    await write(...Array.from({ length: 23 }, (_, index) => aListing({ name: `Listing ${index % 5}`, organisationName: index === 0 ? 'Odd One' : 'Testtown Advice' })));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { edges, pageInfo } = await within((unit) => new StewardListings(clock).run(unit, {}, 10, after));
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    } while (after);
    expect(new Set(seen).size).toBe(23);
    expect((await within((unit) => new StewardListings(clock).run(unit, { search: 'odd one' }, 10, undefined))).totalCount).toBe(1);
    expect((await within((unit) => new StewardListings(clock).run(unit, { state: 'unpublished' }, 10, undefined))).totalCount).toBe(0);
  });

  it('sees where the directory is thin and where it is not to be trusted', async () => {
    const [place] = aListing().places;
    await write(
      aListing({ lastConfirmedOn: '2026-04-01' as CalendarDate }), aListing({ lastConfirmedOn: null }), aListing({ lastConfirmedOn: '2025-06-01' as CalendarDate, places: [{ ...place!, postcode: 'ZZ2 2BB' }] }),
      aListing({ places: [], access: { way: 'self', channels: ['online'] } }), aListing({ places: [{ ...place!, postcode: null }] }), aListing({ state: 'draft' }));
    const { edges, totalCount } = await within((unit) => new Coverage(clock).run(unit, 25, undefined, undefined));
    expect(edges.map(({ node: { area, services, confirmed, stale, unconfirmed } }) => [area, services, confirmed, stale, unconfirmed])).toEqual([
      ['ZZ1', 2, 1, 0, 1], ['ZZ2', 1, 0, 1, 0], ['Online or by phone', 1, 1, 0, 0], ['Place not known', 1, 1, 0, 0]]);
    expect(totalCount).toBe(4);
    const cell = edges[0]!.node.cells.find(({ termId }) => termId === 'money-and-debt');
    expect(cell).toEqual({ termId: 'money-and-debt', label: 'Money and debt', services: 2, doubtful: 1 });
    expect(edges[0]!.node.cells.filter(({ services }) => services === 0).length).toBeGreaterThan(15);
    const paged = await within(async (unit) => {
      const first = await new Coverage(clock).run(unit, 2, undefined, undefined);
      return [first, await new Coverage(clock).run(unit, 2, first.pageInfo.endCursor ?? undefined, undefined)];
    });
    expect(paged.flatMap((each) => each!.edges.map(({ node }) => node.area))).toEqual(['ZZ1', 'ZZ2', 'Online or by phone', 'Place not known']);
    expect((await within((unit) => new Coverage(clock).run(unit, 25, undefined, 'zz2'))).edges.map(({ node }) => node.area)).toEqual(['ZZ2']);
  });
});
