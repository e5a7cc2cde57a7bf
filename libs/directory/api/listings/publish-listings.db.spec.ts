import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { hsdsLocation, hsdsOrganization, hsdsService, ourServiceFields } from '@linkwell/directory-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { aListing } from '../a-listing';
import { fillRecords } from '../migrations/fill-records.sql';
import { listingInFull } from './listing-in-full';
import type { CauseOfRevision, ListingToPublish } from './listing-to-publish';
import { PublishListings } from './publish-listings';

interface Documents {
  readonly organization: Record<string, unknown>;
  readonly service: Record<string, unknown>;
  readonly ours: Record<string, unknown>;
  readonly locations: Record<string, unknown>[];
}

describe('publishing a listing', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  const publish = (listing: ListingToPublish, cause: CauseOfRevision = 'import') =>
    db.database.within({ kind: 'job', name: 'test' }, (unit) => new PublishListings().run(unit, [listing], cause), 'linkwell_job');
  const documents = async (serviceId: string): Promise<Documents> => (await db.look<Documents>(`
    select organisation.record as organization, service.record as service, ours,
      array(select location.record from directory.location join directory.service_at_location on location.id = location_id where service_id = service.id order by location.name) as locations
    from directory.service join directory.organisation on organisation.id = organisation_id where service.id = $1`, [serviceId]))[0]!;
  const revisions = (id: string) => db.look<{ number: number; cause: string }>(`select number, cause from directory.revision where subject_id = $1 order by number`, [id]);
  const fromSource = (listing: ListingToPublish): ListingToPublish => ({ ...listing, source: { id: 'a-feed', rowId: listing.service.id, fingerprint: null } });

  it('keeps documents that keep to the standard', async () => {
    const { id } = aListing();
    await publish(listingInFull({ ...aListing(), id }));
    const kept = await documents(id);
    hsdsOrganization.parse(kept.organization);
    hsdsService.parse(kept.service);
    ourServiceFields.parse(kept.ours);
    expect(kept.locations.map((location) => hsdsLocation.parse(location))).toMatchObject([{ name: 'Hope Hall', latitude: expect.any(Number), addresses: [{ address_1: '1 High Street', city: 'Testtown', postal_code: 'ZZ1 1AA' }] }]);
    expect(kept.service).toMatchObject({ phones: [{ number: '0161 496 0001' }], service_at_locations: [{ schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '12:00' }] }] });
  });

  it('adds a revision when something changed, and none when nothing did', async () => {
    const listing = listingInFull(aListing());
    await publish(listing);
    await publish(listing);
    await publish({ ...listing, service: { ...listing.service, name: 'Debt and benefits advice' } }, 'editor');
    expect(await revisions(listing.service.id)).toEqual([{ number: 1, cause: 'import' }, { number: 2, cause: 'editor' }]);
    expect(await revisions(listing.organization.record.id)).toHaveLength(1);
    expect(await revisions(listing.locations[0]!.record.id)).toHaveLength(1);
  });

  it('keeps what was changed here when its source speaks again, field by field', async () => {
    await db.look(`insert into directory.source (id, title, attribution, kind) values ('a-feed', 'A feed', 'A feed', 'open_referral') on conflict do nothing`);
    const said = fromSource(listingInFull(aListing()));
    await publish(said);
    await publish({ ...said, source: null, service: { ...said.service, email: 'ours@advice.example' }, ours: { ...said.ours, audiences: ['women'] } }, 'editor');
    await publish({ ...said, service: { ...said.service, name: 'Renamed by its source', email: 'theirs@advice.example' }, ours: { ...said.ours, accessWay: 'self' } });
    expect(await documents(said.service.id)).toMatchObject({
      service: { name: 'Renamed by its source', email: 'ours@advice.example' }, ours: { audiences: ['women'], accessWay: 'self' },
    });
    const [shown] = await db.look(`select name, email, access_way from directory.service where id = $1`, [said.service.id]);
    expect(shown).toEqual({ name: 'Renamed by its source', email: 'ours@advice.example', access_way: 'self' });
  });

  it('places a location by its own coordinates, and one without any nowhere', async () => {
    const listing = listingInFull(aListing());
    const location = (name: string, more: object) => ({ record: { id: randomUUID(), location_type: 'physical' as const, name, ...more }, placement: null, source: null });
    const locations = [location('Manchester', { latitude: 53.4794, longitude: -2.2453 }), location('Nowhere', {}), location('Far', { latitude: 100, longitude: 101 })];
    await publish({ ...listing, locations, service: { ...listing.service, service_at_locations: locations.map(({ record }) => ({ id: randomUUID(), location_id: record.id })) } });
    const placed = await db.look(`select location.name, precision, round(st_x(geom)) as x from directory.location join directory.service_at_location on location_id = location.id where service_id = $1 order by 1`, [listing.service.id]);
    expect(placed).toEqual([{ name: 'Far', precision: 'unknown', x: null }, { name: 'Manchester', precision: 'exact', x: expect.closeTo(383_815, -2) }, { name: 'Nowhere', precision: 'unknown', x: null }]);
  });

  it('leaves a place that the service is no longer given at, and keeps it for an earlier revision to name', async () => {
    const listing = listingInFull(aListing());
    await publish(listing);
    await publish({ ...listing, locations: [], service: { ...listing.service, service_at_locations: [] } });
    expect(await documents(listing.service.id)).toMatchObject({ locations: [] });
    await publish({ ...listing, locations: [] });
    expect(await documents(listing.service.id)).toMatchObject({ locations: [{ name: 'Hope Hall' }] });
  });

  it('hides a listing on the do-not-list or merged away, and closes one for now on its days', async () => {
    const listing = listingInFull(aListing());
    await publish(listing);
    const { id } = listing.service;
    const status = async () => (await db.look<{ status: string; takes_referrals: boolean }>(`select status, takes_referrals from directory.matchable_service where service_id = $1`, [id]))[0];
    expect(await status()).toEqual({ status: 'active', takes_referrals: true });
    await db.look(`update directory.service set closed_from = current_date - 1, closed_until = current_date + 1 where id = $1`, [id]);
    expect(await status()).toEqual({ status: 'temporarily_closed', takes_referrals: false });
    await db.look(`update directory.service set closed_from = current_date + 2, closed_until = null where id = $1`, [id]);
    expect(await status()).toEqual({ status: 'active', takes_referrals: true });
    await db.look(`update directory.organisation set do_not_list = true where id = (select organisation_id from directory.service where id = $1)`, [id]);
    expect(await status()).toBeUndefined();
  });

  it('gives listings from before documents were kept the same documents, but for the ids of their parts', async () => {
    const listing = aListing({ languages: ['Urdu', 'Welsh'], costs: [{ amountPence: 250, words: 'a session' }], eligibility: 'For carers' });
    await publish(listingInFull(listing));
    const fresh = await documents(listing.id);
    await db.look(`delete from directory.revision`);
    await db.look(`update directory.service set record = '{}', ours = '{}'`);
    for (const statement of fillRecords) await db.look(statement);
    const filled = await documents(listing.id);
    expect(withoutIds(filled)).toEqual(withoutIds(fresh));
    hsdsService.parse(filled.service);
    expect(await revisions(listing.id)).toEqual([{ number: 1, cause: 'first' }]);
  });
});

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'id').map(([field, inner]) => [field, withoutIds(inner)]));
}
