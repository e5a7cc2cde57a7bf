import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import { identityEntities } from '@linkwell/identity-api';
import type { CalendarDate, ServiceId, UserViewer } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { assured, lapsed } from '../a-listing';
import { aUser } from '../editing/testing/editing-world';
import { Services } from '../queries/services';
import { ShowService } from '../queries/show-service';
import { aLinkWorker, anOrganisation, keepingOn, type Keeping, type KeptOrganisation } from './testing/keeping-world';

const day = (text: string) => text as CalendarDate;

describe('an organisation’s own desk', () => {
  const clock = new FixedClock(new Date('2026-05-13T10:00:00Z'));
  let db: TestDatabase;
  let keeping: Keeping;
  let own: KeptOrganisation;
  let editor: UserViewer;
  let manager: UserViewer;
  beforeAll(async () => {
    db = await aDatabase(identityEntities);
  });
  beforeEach(async () => {
    clock.moveTo('2026-05-13T10:00:00Z');
    keeping = keepingOn(db, clock);
    own = await anOrganisation(db, ['2026-05-01', null, '2025-06-01'], { assurance: [...assured('data_sharing_agreement', 'safeguarding_policy'), lapsed('insurance')] });
    editor = await aUser(db, 'listing_editor', own.organisationId);
    manager = await aUser(db, 'organisation_manager', own.organisationId);
  });
  afterAll(() => db.drop());

  const as = <T>(viewer: UserViewer, work: (unit: UnitOfWork) => Promise<T>) => db.database.within(viewer, work);
  const listings = async (viewer = editor) => (await as(viewer, (unit) => keeping.desk.mine(unit)))[0]!.listings;
  const first = async () => (await listings()).find(({ id }) => id === own.serviceIds[0])!;

  it('shows its listings, the stalest first, with what is due and what is missing', async () => {
    await anOrganisation(db, [null]);
    const [organisation, ...others] = await as(manager, (unit) => keeping.desk.mine(unit));
    expect(others).toEqual([]);
    expect(organisation!.mayManage).toBe(true);
    expect(organisation!.listings.map(({ name, due, freshness }) => [name, due, freshness.words])).toEqual([
      ['Larder 2', true, 'Not yet confirmed'], ['Larder 3', true, 'Not confirmed for 11 months'], ['Larder 1', false, 'Confirmed 12 days ago'],
    ]);
    expect(organisation!.listings[0]!.assurance.map(({ kind, state }) => [kind, state])).toEqual([['data_sharing_agreement', 'holds'], ['safeguarding_policy', 'holds'], ['insurance', 'lapsed']]);
    expect((await as(editor, (unit) => keeping.desk.mine(unit)))[0]!.mayManage).toBe(false);
  });

  it('changes its room and its closures at once, on the version that was seen', async () => {
    const { id, version } = await first();
    const set = (viewer: UserViewer, at: number) => as(viewer, (unit) => keeping.room.setCapacity(unit, { serviceId: id, version: at }, { state: 'full', until: day('2026-07-01'), waitWeeks: 6 }));
    expect((await set(editor, version)).ok).toBe(true);
    expect(await first()).toMatchObject({ version: version + 1, capacity: { state: 'full', words: 'Full until 1 July 2026', usualWait: 'Usual wait: about 6 weeks' }, fullUntil: '2026-07-01', waitWeeks: 6 });
    expect(await set(editor, version)).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
    const stranger = await aUser(db, 'listing_editor', (await anOrganisation(db, [null])).organisationId);
    expect(await set(stranger, version + 1)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });

    expect((await as(editor, (unit) => keeping.room.close(unit, { serviceId: id, version: version + 1 }, { from: day('2026-05-13'), until: null, note: 'Burst pipe' }))).ok).toBe(true);
    expect(await first()).toMatchObject({ closure: { state: 'closed', from: '2026-05-13', until: null, note: 'Burst pipe' } });
    const shown = await as(editor, (unit) => new ShowService(clock).run(unit, id));
    expect(shown).toMatchObject({ status: 'temporarily_closed', cautions: expect.arrayContaining(['Closed for now. Burst pipe']) as unknown });
    expect((await as(editor, (unit) => new Services(clock).forReferral(unit, id as ServiceId)))!.mayReceiveReferrals).toMatchObject({ ok: false, refusal: { code: 'SERVICE_NOT_RUNNING' } });
    expect((await as(editor, (unit) => keeping.room.reopen(unit, { serviceId: id, version: version + 2 }))).ok).toBe(true);
    expect((await first()).closure).toBeNull();
    expect(await db.look(`select action from audit.event where subject_ids = array[$1] and user_id = $2 order by id`, [id, editor.id])).toEqual([
      { action: 'listing.capacity-set' }, { action: 'listing.closed-for-a-while' }, { action: 'listing.reopened' },
    ]);
  });

  it('lets its manager, or a steward, record an assurance, and then takes referrals', async () => {
    const serviceId = own.serviceIds[0]!;
    const record = (viewer: UserViewer, forAll = false) => as(viewer, (unit) => keeping.assurance.record(unit, { serviceId, kind: 'insurance', expiresOn: day('2027-05-01'), forAll }));
    const takes = async (id = serviceId) => (await as(editor, (unit) => new Services(clock).forReferral(unit, id as ServiceId)))!.mayReceiveReferrals.ok;
    expect(await takes()).toBe(false);
    const elsewhere = await aUser(db, 'organisation_manager', (await anOrganisation(db, [null])).organisationId);
    expect(await record(elsewhere)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await record(editor)).toMatchObject({ ok: false });
    expect((await record(manager)).ok).toBe(true);
    expect([await takes(), await takes(own.serviceIds[1])]).toEqual([true, false]);
    expect((await record(await aUser(db, 'directory_steward'), true)).ok).toBe(true);
    expect(await takes(own.serviceIds[1])).toBe(true);
    expect((await as(manager, (unit) => keeping.assurance.withdraw(unit, serviceId, 'insurance'))).ok).toBe(true);
    expect(await takes()).toBe(false);
    clock.moveTo('2026-06-01T10:00:00Z');
    expect((await as(manager, (unit) => keeping.assurance.withdraw(unit, own.serviceIds[1]!, 'safeguarding_policy'))).ok).toBe(true);
    expect(await takes(own.serviceIds[1])).toBe(false);
  });

  it('reads of an assurance that ends 60, 30 and 7 days before, once each, in its manager’s digest', async () => {
    await as(manager, (unit) => keeping.assurance.record(unit, { serviceId: own.serviceIds[0]!, kind: 'insurance', expiresOn: day('2026-08-31'), forAll: true }));
    const told = async (moment: string) => {
      clock.moveTo(`${moment}T05:30:00Z`);
      keeping.messages.sent.length = 0;
      await keeping.remindOfAssurance();
      return keeping.messages.sent.filter(({ to }) => 'userId' in to && to.userId === manager.id);
    };
    expect(await told('2026-07-01')).toEqual([]);
    const [sixty] = await told('2026-07-02');
    expect(sixty).toMatchObject({ when: 'digest', content: { items: ['Larder 1', 'Larder 2', 'Larder 3'] } });
    const keys = new Set([sixty!.key]);
    for (const moment of ['2026-07-03', '2026-08-01', '2026-08-02', '2026-08-24', '2026-08-31']) keys.add((await told(moment))[0]!.key);
    expect(keys.size).toBe(3);
    expect(await told('2026-09-01')).toEqual([]);
  });

  it('shows what a link worker suggests, and writes none of their words into the message', async () => {
    const worker = await aLinkWorker(db);
    expect((await as(worker, (unit) => keeping.suggest.run(unit, { serviceId: own.serviceIds[0]!, about: 'times', words: 'It is on Wednesdays now.' }))).ok).toBe(true);
    expect((await first()).suggestions).toMatchObject([{ saidBy: 'A link worker', words: 'It is on Wednesdays now.' }]);
    expect(keeping.messages.sent).toMatchObject([{ to: { organisationId: own.organisationId }, when: 'digest' }]);
    expect(JSON.stringify(keeping.messages.sent)).not.toContain('Wednesdays');
    expect((await as(worker, (unit) => keeping.confirm.byPhone(unit, [own.serviceIds[0]!]))).ok).toBe(true);
    expect(await db.look(`select source from directory.confirmation where by_user = $1`, [worker.id])).toEqual([{ source: 'link_worker_phone' }]);
  });

  it('reads its own figures, and nobody else’s', async () => {
    await db.look(`insert into directory.service_usage (service_id, day, views, shortlistings) values ($1, '2026-05-01', 3, 1), ($1, '2026-05-02', 2, 0), ($1, '2025-01-01', 9, 9)`, [own.serviceIds[0]]);
    const figures = await as(editor, (unit) => keeping.figures.run(unit, own.organisationId));
    expect(figures.listings[0]).toMatchObject({ name: 'Larder 1', months: expect.arrayContaining([{ month: '2026-05', views: 5, shortlistings: 1 }]) as unknown });
    expect(figures.listings[0]!.months).toHaveLength(12);
    expect(figures.confirmations).toEqual([]);
    await as(editor, (unit) => keeping.confirm.asEditor(unit, [own.serviceIds[1]!]));
    const later = await as(editor, (unit) => keeping.figures.run(unit, own.organisationId));
    expect(later.confirmations).toMatchObject([{ listing: 'Larder 2', confirmedOn: '2026-05-13', source: 'editor' }]);
    const other = await anOrganisation(db, [null]);
    await expect(as(editor, (unit) => keeping.figures.run(unit, other.organisationId))).rejects.toThrow();
  });

  it('lets its manager bring in and send away further editors, whoever has an account already', async () => {
    const invite = (email: string, viewer = manager, organisationId: string = own.organisationId) =>
      as(viewer, (unit) => keeping.people.invite(unit, { organisationId, email, displayName: 'Moss Basket', role: 'listing_editor' }));
    const worker = await aLinkWorker(db);
    const elsewhere = await aUser(db, 'listing_editor', (await anOrganisation(db, [null])).organisationId);
    const results = [await invite('Moss@new.example'), await invite(`${worker.id}@linkwell.example`), await invite(`${elsewhere.id}@linkwell.example`)];
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(keeping.messages.sent.map(({ content }) => content.action?.path.replace(/=.*/, '=…') ?? null)).toEqual(['/welcome#token=…', null, '/listings']);
    const people = async () => (await as(manager, (unit) => keeping.people.list(unit, own.organisationId))).people;
    expect((await people()).map(({ email, status }) => [email, status])).toContainEqual(['moss@new.example', 'invited']);
    expect((await people()).map(({ userId }) => userId)).toContain(elsewhere.id);
    expect((await people()).map(({ userId }) => userId)).not.toContain(worker.id);
    expect(await invite('x@y.example', editor)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });

    expect((await as(manager, (unit) => keeping.people.remove(unit, own.organisationId, elsewhere.id))).ok).toBe(true);
    expect((await people()).map(({ userId }) => userId)).not.toContain(elsewhere.id);
    expect(await as(manager, (unit) => keeping.people.remove(unit, own.organisationId, manager.id))).toMatchObject({ ok: false, refusal: { code: 'LAST_MANAGER' } });
  });
});
