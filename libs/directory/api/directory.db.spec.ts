import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { schedulesOf } from '@linkwell/directory-domain';
import { publicViewer, type OrganisationId, type ServiceId } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { aListing, assured, lapsed } from './a-listing';
import { WriteListings } from './commands/write-listings';
import type { ListingToWrite } from './listing-to-write';
import { Organisations } from './queries/organisations';
import { Services } from './queries/services';
import { ShowService } from './queries/show-service';

const day = (text: string) => text as NonNullable<ListingToWrite['lastConfirmedOn']>;

describe('the directory', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  const write = async (...listings: ListingToWrite[]) => {
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
    return listings[0]!;
  };
  const page = (id: string) => db.database.within(publicViewer, (unit) => new ShowService(clock).run(unit, id));
  const forReferral = (id: ServiceId) => db.database.within(publicViewer, (unit) => new Services(clock).forReferral(unit, id));
  const matchable = (id: string) => db.look<Record<string, unknown>>(`select * from directory.matchable_service where service_id = $1`, [id]);

  it('shows anybody a published service, in words where a reader needs words', async () => {
    const { id } = await write(aListing());
    expect(await page(id)).toMatchObject({
      id, slug: 'debt-advice', name: 'Debt advice', summary: 'Free and confidential help with debts.', organisation: { name: 'Testtown Advice' },
      needs: [{ id: 'money-and-debt', label: 'Money and debt' }],
      locations: [{ name: 'Hope Hall', addressLines: ['1 High Street', 'Testtown'], postcode: 'ZZ1 1AA', approximate: false, opening: { words: 'Tue 10-12', days: [{ name: 'Tuesday', times: ['10:00 to 12:00'] }] } }],
      access: { way: 'Go yourself, or be referred', channels: ['In person', 'By phone'], ages: 'Aged 18 and over' },
      phones: ['0161 496 0001'], email: 'hello@advice.example', website: 'https://advice.example/', costs: ['Free'], languages: ['Urdu'],
      capacity: { state: 'open', words: 'Has room', usualWait: 'Usual wait: about 7 days' },
      freshness: { status: 'fresh', lastConfirmedOn: '2026-04-20', words: 'Confirmed 11 days ago' }, cautions: [], source: null,
    });
  });

  it('warns of what a reader must know first: not running, full, not confirmed, place not exact', async () => {
    const [place] = aListing().places;
    const { id } = await write(aListing({ status: 'temporarily_closed', capacity: { state: 'full', until: day('2026-06-01') }, lastConfirmedOn: null, places: [{ ...place!, precision: 'sector' }] }));
    const shown = await page(id);
    expect(shown.capacity.words).toBe('Full until 1 June 2026');
    expect(shown.freshness).toMatchObject({ status: 'unknown', words: 'Not yet confirmed' });
    expect(shown.cautions.map((words) => words.split(/[:.,]/)[0])).toEqual(['Closed for now', 'Full until 1 June 2026', 'Not yet confirmed', 'We do not know the exact place of its postcode']);
  });

  it.each(['draft', 'in_review', 'unpublished', 'defunct'] as const)('keeps a listing that is %s from readers and from matching', async (state) => {
    const { id } = await write(aListing({ state }));
    await expect(page(id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await matchable(id)).toEqual([]);
    expect(await forReferral(id)).toMatchObject({ mayReceiveReferrals: { ok: false, refusal: { code: 'SERVICE_NOT_PUBLISHED' } } });
  });

  it('keeps what is on the do-not-list from readers, and leads from a merged listing to the one that stayed', async () => {
    const [kept, other] = [await write(aListing({ name: 'Kept' })), await write(aListing({ name: 'Other' }))];
    await db.look(`update directory.service set merged_into = $2 where id = $1`, [other.id, kept.id]);
    expect(await page(other.id)).toMatchObject({ id: kept.id, name: 'Kept' });
    await db.look(`update directory.service set do_not_list = true where id = $1`, [kept.id]);
    for (const id of [kept.id, other.id]) await expect(page(id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await forReferral(kept.id)).toMatchObject({ mayReceiveReferrals: { ok: false, refusal: { code: 'SERVICE_NOT_PUBLISHED' } } });
  });

  it('shows what an organisation says of whom it is for, how to begin and how to get in', async () => {
    const { id } = await write(aListing());
    await db.look(`update directory.service set record = record || '{"application_process":"Ring first."}', ours = ours || '{"audiences":["women","veterans"],"catchment":{"kind":"area","codes":[],"words":"Testtown only"}}' where id = $1`, [id]);
    await db.look(`update directory.location set precision = 'exact', record = record || '{"transportation":"Bus 9 stops outside.","accessibility":[{"id":"a","description":"Step-free","details":"Ring the bell"},{"id":"b","accessibility":"Hearing loop"}]}'`);
    expect(await page(id)).toMatchObject({
      access: { forWhom: ['Women', 'People who served in the armed forces'], catchment: 'Testtown only', howToStart: 'Ring first.' },
      locations: [{ directions: 'Bus 9 stops outside.', accessibility: ['Step-free. Ring the bell', 'Hearing loop'], approximate: false }],
    });
  });

  it('says of an unknown service that there is none', async () => {
    await expect(page(randomUUID())).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await forReferral(randomUUID() as ServiceId)).toBeUndefined();
  });

  it('gives matching one row for each place of a service, and one without a place for a service that has none', async () => {
    const [place] = aListing().places;
    const two = await write(aListing({ places: [place!, { ...place!, name: 'Second Hall', easting: 401_000, opening: { words: null, schedules: schedulesOf([{ weekday: 5, opens: '14:00', closes: '16:00' }]), closedOnBankHolidays: 'unknown' } }] }));
    const rows = await matchable(two.id);
    expect(rows.map(({ location_label, opening }) => [location_label, opening]).sort()).toEqual([
      ['Hope Hall, ZZ1 1AA', [{ weekday: 2, opens: '10:00', closes: '12:00' }]],
      ['Second Hall, ZZ1 1AA', [{ weekday: 5, opens: '14:00', closes: '16:00' }]],
    ]);
    const online = await write(aListing({ places: [], access: { way: 'self', channels: ['online'] }, opening: { words: 'Evenings', schedules: schedulesOf([{ weekday: 1, opens: '18:00', closes: '20:00' }]), closedOnBankHolidays: 'unknown' } }));
    expect(await matchable(online.id)).toMatchObject([{ geom: null, location_label: null, access_routes: ['self'], delivery: ['online'], opening: [{ weekday: 1, opens: '18:00', closes: '20:00' }] }]);
  });

  const full = assured('data_sharing_agreement', 'safeguarding_policy', 'insurance');
  it.each<[string, Partial<ListingToWrite>, string | true]>([
    ['assured', {}, true],
    ['full, with a waiting list', { capacity: { state: 'full', until: null } }, true],
    ['of which nobody knows who may refer', { access: { way: 'unknown', channels: [] } }, true],
    ['without any assurance', { assurance: [] }, 'ASSURANCE_INCOMPLETE'],
    ['whose insurance has lapsed', { assurance: [...full.slice(0, 2), lapsed('insurance')] }, 'ASSURANCE_INCOMPLETE'],
    ['whose insurance lapsed and was renewed', { assurance: [...full, lapsed('insurance')] }, true],
    ['that needs DBS checks and has none', { dbsApplies: true, assurance: full }, 'ASSURANCE_INCOMPLETE'],
    ['that needs no DBS checks', { dbsApplies: false, assurance: full }, true],
    ['to which people go themselves', { access: { way: 'self', channels: ['in_person'] } }, 'SELF_REFERRAL_ONLY'],
    ['that takes nobody new', { capacity: { state: 'closed' } }, 'SERVICE_CLOSED_TO_NEW_PEOPLE'],
    ['that does not run', { status: 'inactive' }, 'SERVICE_NOT_RUNNING'],
  ])('the list and the single question agree on whether a service %s may be sent referrals', async (_, said, expected) => {
    const { id } = await write(aListing(said));
    const asked = await forReferral(id);
    expect(asked?.mayReceiveReferrals).toMatchObject(expected === true ? { ok: true } : { ok: false, refusal: { code: expected } });
    expect((await matchable(id)).map((row) => row['takes_referrals'])).toEqual([expected === true]);
  });

  it('finds organisations by part of their name, and tells those of one name apart by postcode', async () => {
    const [place] = aListing().places;
    await write(aListing({ organisationName: 'Willow Trust' }), aListing({ organisationName: 'Willow Trust', places: [{ ...place!, postcode: 'ZZ2 2BB' }] }), aListing({ organisationName: 'The Willow Centre 100%' }));
    const find = (search: string) => db.database.within(publicViewer, (unit) => new Organisations().choices(unit, search));
    expect((await find(' willow ')).map(({ name }) => name)).toEqual(['Willow Trust, ZZ1 1AA', 'Willow Trust, ZZ2 2BB', 'The Willow Centre 100%']);
    expect((await find('0%')).map(({ name }) => name)).toEqual(['The Willow Centre 100%']);
    expect(await find('w')).toEqual([]);
  });

  it('gives the names of organisations by id, and leaves out ids of none', async () => {
    const { organisation } = await write(aListing({ organisationName: 'Named' }));
    const names = await db.database.within(publicViewer, (unit) => new Organisations().names(unit, [organisation.id, randomUUID() as OrganisationId]));
    expect([...names]).toEqual([[organisation.id, 'Named']]);
  });
});
