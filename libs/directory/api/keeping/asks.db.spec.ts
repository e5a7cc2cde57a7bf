import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import { identityEntities } from '@linkwell/identity-api';
import { publicViewer, type Refusal, type Result, type UserViewer } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { aUser } from '../editing/testing/editing-world';
import { anOrganisation, keepingOn, type Keeping, type KeptOrganisation } from './testing/keeping-world';

describe('asking an organisation whether its listings are still true', () => {
  const clock = new FixedClock(new Date('2026-05-13T10:00:00Z'));
  let db: TestDatabase;
  let keeping: Keeping;
  beforeAll(async () => {
    db = await aDatabase(identityEntities);
  });
  beforeEach(async () => {
    clock.moveTo('2026-05-13T10:00:00Z');
    keeping = keepingOn(db, clock);
    await db.look(`truncate directory.freshness_ask, directory.confirmation, directory.report cascade`);
    await db.look(`update directory.service set listing_state = 'unpublished'`);
  });
  afterAll(() => db.drop());

  const asPublic = <T>(work: (unit: UnitOfWork) => Promise<T>) => db.database.within(publicViewer, work);
  /** As the resolver does it: a refusal undoes everything. */
  const answers = (token: string, given: readonly { serviceId: string; answer: 'correct' | 'changed' | 'ended'; words?: string }[]): Promise<Result<unknown, Refusal>> =>
    asPublic(async (unit) => {
      const result = await keeping.answer.run(unit, token, given.map((each) => ({ words: '', ...each })));
      if (!result.ok) unit.refuse('organisation.ask-answered', result.refusal);
      return result;
    });
  const allCorrect = (token: string, { serviceIds }: KeptOrganisation) => answers(token, serviceIds.map((serviceId) => ({ serviceId, answer: 'correct' as const })));
  const tokenIn = (index: number) => keeping.messages.sent[index]!.content.action!.path.replace('/confirm#token=', '');
  const confirmedOn = async (organisation: KeptOrganisation) => (await db.look<{ day: string | null }>(
    `select to_char(last_confirmed_on, 'YYYY-MM-DD') as day from directory.service where id = any($1) order by name`, [organisation.serviceIds])).map(({ day }) => day);
  const everything = () => db.look(`
    select (select json_agg(service order by id) from directory.service)::text as services, (select json_agg(ask) from directory.freshness_ask as ask)::text as asks,
      (select count(*) from directory.confirmation)::int as confirmations, (select count(*) from audit.event)::int as trail, (select count(*) from linkwell.outbox)::int as outbox`);

  it('asks once for all its listings, at the address it publishes, with a link that is kept as a hash only', async () => {
    const organisation = await anOrganisation(db, ['2025-11-12', '2026-05-01', null]);
    await keeping.ask();
    expect(keeping.messages.sent).toMatchObject([{ kind: 'directory.freshness-ask', to: { email: `hello@${organisation.organisationId}.example` }, when: 'now', content: { items: ['Larder 1', 'Larder 2', 'Larder 3'] } }]);
    const [kept] = await db.look<{ row: string; ids: string[] }>(`select to_jsonb(freshness_ask)::text as row, service_ids as ids from directory.freshness_ask`);
    expect(kept!.ids).toEqual(organisation.serviceIds);
    expect(kept!.row).not.toContain(tokenIn(0));
    expect(tokenIn(0)).toMatch(/^[\w-]{43}$/);
  });

  it('asks nobody who was confirmed within six months, nobody without an address, and nobody on a bank holiday or at the weekend', async () => {
    await anOrganisation(db, ['2025-11-27']);
    await anOrganisation(db, [null], { email: null });
    await anOrganisation(db, [null], { email: 'no address at all' });
    await keeping.ask();
    expect(keeping.messages.sent).toEqual([]);
    await anOrganisation(db, [null]);
    clock.moveTo('2026-05-16T10:00:00Z');
    await keeping.askOnWorkingDays();
    await db.look(`insert into linkwell.bank_holiday (nation, day, title) values ('england_and_wales', '2026-05-25', 'Spring bank holiday') on conflict do nothing`);
    clock.moveTo('2026-05-25T10:00:00Z');
    await keeping.askOnWorkingDays();
    expect(keeping.messages.sent).toEqual([]);
    clock.moveTo('2026-05-26T10:00:00Z');
    await keeping.askOnWorkingDays();
    expect(keeping.messages.sent).toHaveLength(1);
  });

  it('keeps what a source says of a confirmation, once', async () => {
    await db.look(`insert into directory.source (id, title, attribution) values ('a-list', 'A list', 'A list') on conflict do nothing`);
    const source = { id: 'a-list', rowId: 'one', fingerprint: Buffer.from('x') };
    const { serviceIds } = await anOrganisation(db, ['2026-03-01'], { source });
    expect(await db.look(`select service_id, to_char(confirmed_on, 'YYYY-MM-DD') as day, source from directory.confirmation`)).toEqual([{ service_id: serviceIds[0], day: '2026-03-01', source: 'import' }]);
  });

  it('writes to its editors when it publishes no address', async () => {
    const { organisationId } = await anOrganisation(db, [null], { email: null });
    await aUser(db, 'listing_editor', organisationId);
    await keeping.ask();
    expect(keeping.messages.sent).toMatchObject([{ to: { organisationId } }]);
  });

  it('asks nobody twice within six months, however often and however many at once it runs', async () => {
    await anOrganisation(db, [null]);
    await Promise.all(Array.from({ length: 8 }, () => keeping.ask()));
    for (const day of ['2026-05-14', '2026-07-01', '2026-11-12']) {
      clock.moveTo(`${day}T10:00:00Z`);
      await keeping.ask();
    }
    expect(keeping.messages.sent.filter(({ kind }) => kind === 'directory.freshness-ask')).toHaveLength(1);
    clock.moveTo('2026-11-13T10:00:00Z');
    await keeping.ask();
    expect(keeping.messages.sent.filter(({ kind }) => kind === 'directory.freshness-ask')).toHaveLength(2);
  });

  it('reminds after a fortnight with a link of its own, then leaves it to the stewards', async () => {
    const organisation = await anOrganisation(db, [null]);
    await keeping.ask();
    for (const day of ['2026-05-26', '2026-05-27', '2026-05-28', '2026-06-11']) {
      clock.moveTo(`${day}T10:00:00Z`);
      await keeping.ask();
    }
    expect(keeping.messages.sent.map(({ kind }) => kind)).toEqual(['directory.freshness-ask', 'directory.freshness-reminder']);
    expect(tokenIn(1)).not.toBe(tokenIn(0));
    const steward = await aUser(db, 'directory_steward');
    const waiting = () => db.database.within(steward, (unit) => keeping.unconfirmed.list(unit, 10, undefined));
    expect((await waiting()).edges).toEqual([]);
    clock.moveTo('2026-06-12T10:00:00Z');
    await keeping.ask();
    expect((await waiting()).edges.map(({ node }) => node)).toMatchObject([{ id: organisation.organisationId, askedOn: '2026-05-13', phones: ['0161 496 0001'], tries: 0, listings: [{ name: 'Larder 1' }] }]);
    await db.database.within(steward, (unit) => keeping.unconfirmed.couldNotReach(unit, organisation.organisationId));
    expect((await waiting()).edges[0]!.node).toMatchObject({ tries: 1, lastTriedOn: '2026-06-12' });
    await db.database.within(steward, (unit) => keeping.confirm.byPhone(unit, organisation.serviceIds));
    expect((await waiting()).edges).toEqual([]);
    expect(await db.look(`select source, by_user from directory.confirmation`)).toEqual([{ source: 'steward_phone', by_user: steward.id }]);
  });

  it('shows an organisation that cannot be written to to the stewards at once, page by page', async () => {
    for (let count = 0; count < 3; count += 1) await anOrganisation(db, [null], { email: null });
    const steward = await aUser(db, 'directory_steward');
    const pageOf = (after?: string) => db.database.within(steward, (unit) => keeping.unconfirmed.list(unit, 2, after));
    const first = await pageOf();
    const second = await pageOf(first.pageInfo.endCursor!);
    expect([first.totalCount, first.edges.length, second.totalCount, second.edges.length, second.pageInfo.hasNextPage]).toEqual([3, 2, 3, 1, false]);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(3);
  });

  describe('through its link', () => {
    let organisation: KeptOrganisation;
    beforeEach(async () => {
      organisation = await anOrganisation(db, ['2025-10-01', '2025-11-01']);
      await keeping.ask();
    });

    it('shows the listings, and changes nothing by being opened', async () => {
      const before = await everything();
      for (let times = 0; times < 3; times += 1) {
        const shown = await asPublic((unit) => keeping.open.run(unit, tokenIn(0)));
        expect(shown).toMatchObject({ state: 'open', listings: [{ name: 'Larder 1', phones: ['0161 496 0001'] }, { name: 'Larder 2' }] });
      }
      expect(await everything()).toEqual(before);
    });

    it('confirms all with today’s date, and says in the trail that a link did it', async () => {
      expect((await allCorrect(tokenIn(0), organisation)).ok).toBe(true);
      expect(await confirmedOn(organisation)).toEqual(['2026-05-13', '2026-05-13']);
      const [ask] = await db.look<{ id: string }>(`select id from directory.freshness_ask`);
      expect(await db.look(`select distinct source, ask_id, by_user from directory.confirmation where source <> 'import'`)).toEqual([{ source: 'link', ask_id: ask!.id, by_user: null }]);
      expect(await db.look(`select principal_kind, link_id, action from audit.event where link_id = $1 order by id`, [ask!.id])).toEqual([
        { principal_kind: 'link', link_id: ask!.id, action: 'listing.confirmed' }, { principal_kind: 'link', link_id: ask!.id, action: 'organisation.ask-answered' },
      ]);
    });

    it('works once: of twenty presses at once one counts, and later both links are closed', async () => {
      clock.moveTo('2026-05-27T10:00:00Z');
      await keeping.ask();
      const results = await Promise.all(Array.from({ length: 20 }, (_, index) => allCorrect(tokenIn(index % 2), organisation)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.filter((result) => !result.ok && result.refusal.code === 'LINK_NOT_OPEN')).toHaveLength(19);
      expect(await db.look(`select count(*)::int as count from directory.confirmation where source = 'link'`)).toEqual([{ count: 2 }]);
      for (const index of [0, 1]) expect(await asPublic((unit) => keeping.open.run(unit, tokenIn(index)))).toMatchObject({ state: 'used', listings: [] });
    });

    it('is closed after thirty days, and a made-up one opens nothing', async () => {
      clock.moveTo('2026-06-12T09:59:59Z');
      expect(await asPublic((unit) => keeping.open.run(unit, tokenIn(0)))).toMatchObject({ state: 'open' });
      clock.moveTo('2026-06-12T10:00:00Z');
      expect(await asPublic((unit) => keeping.open.run(unit, tokenIn(0)))).toMatchObject({ state: 'expired', listings: [] });
      expect(await allCorrect(tokenIn(0), organisation)).toMatchObject({ ok: false, refusal: { code: 'LINK_NOT_OPEN' } });
      expect(await asPublic((unit) => keeping.open.run(unit, 'x'.repeat(43)))).toMatchObject({ state: 'unknown', organisation: null });
      expect(await confirmedOn(organisation)).toEqual(['2025-10-01', '2025-11-01']);
    });

    it('answers for no other organisation’s listing, and is not used up by the attempt', async () => {
      const other = await anOrganisation(db, [null]);
      const both = { ...organisation, serviceIds: [...organisation.serviceIds, ...other.serviceIds] };
      expect(await allCorrect(tokenIn(0), both)).toMatchObject({ ok: false, refusal: { code: 'NOT_ASKED' } });
      expect(await confirmedOn(other)).toEqual([null]);
      expect(await confirmedOn(organisation)).toEqual(['2025-10-01', '2025-11-01']);
      expect((await allCorrect(tokenIn(0), organisation)).ok).toBe(true);
    });

    it('is refused by PostgreSQL too, for another’s listing and for anybody without a link', async () => {
      const other = await anOrganisation(db, [null]);
      const [ask] = await db.look<{ id: string }>(`select id from directory.freshness_ask where organisation_id = $1`, [organisation.organisationId]);
      const forge = (askId: string, asLink: boolean) => asPublic(async (unit) => {
        if (asLink) await unit.goOnAs({ kind: 'link', purpose: 'freshness-ask', id: askId });
        await keeping.confirmations.run(unit, other.serviceIds, { source: 'link', askId });
      });
      await expect(forge(ask!.id, true)).rejects.toThrow(/row-level security/);
      await expect(forge(ask!.id, false)).rejects.toThrow(/row-level security/);
      expect(await confirmedOn(other)).toEqual([null]);
    });

    it('reports what has changed or ended, closes what has ended at once, and confirms neither', async () => {
      const [changed, ended] = organisation.serviceIds;
      expect(await answers(tokenIn(0), [{ serviceId: changed!, answer: 'changed', words: 'It is on Wednesdays now.' }, { serviceId: ended!, answer: 'ended' }])).toMatchObject({ ok: true });
      expect(await confirmedOn(organisation)).toEqual(['2025-10-01', '2025-11-01']);
      expect(await db.look(`select service_id, about, words, said_by from directory.report order by about desc`)).toEqual([
        { service_id: changed, about: 'other', words: 'It is on Wednesdays now.', said_by: 'organisation' },
        { service_id: ended, about: 'closed', words: 'The organisation tells us that this has ended.', said_by: 'organisation' },
      ]);
      expect(await db.look(`select to_char(closed_from, 'YYYY-MM-DD') as day from directory.service where id = $1`, [ended])).toEqual([{ day: '2026-05-13' }]);
    });

    it('needs no answer for a listing that was taken down meanwhile', async () => {
      await db.look(`update directory.service set listing_state = 'unpublished' where id = $1`, [organisation.serviceIds[1]]);
      expect(await allCorrect(tokenIn(0), organisation)).toMatchObject({ ok: true, value: { confirmed: [organisation.serviceIds[0]] } });
    });
  });

  describe('by an account', () => {
    const as = <T>(viewer: UserViewer, work: (unit: UnitOfWork) => Promise<T>) => db.database.within(viewer, work);

    it('an editor confirms their own listings, all or none', async () => {
      const own = await anOrganisation(db, [null, null]);
      const other = await anOrganisation(db, [null]);
      const editor = await aUser(db, 'listing_editor', own.organisationId);
      expect(await as(editor, (unit) => keeping.confirm.asEditor(unit, [...own.serviceIds, ...other.serviceIds]))).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
      expect(await as(editor, (unit) => keeping.confirm.asEditor(unit, own.serviceIds))).toMatchObject({ ok: true });
      expect([await confirmedOn(own), await confirmedOn(other)]).toEqual([['2026-05-13', '2026-05-13'], [null]]);
      await expect(as(editor, (unit) => keeping.confirmations.run(unit, other.serviceIds, { source: 'editor', userId: editor.id }))).rejects.toThrow(/row-level security/);
      await expect(as(editor, (unit) => keeping.confirmations.run(unit, own.serviceIds, { source: 'steward_phone', userId: editor.id }))).rejects.toThrow(/row-level security/);
    });

    it('a confirmation stays as it was made', async () => {
      const own = await anOrganisation(db, [null]);
      const editor = await aUser(db, 'listing_editor', own.organisationId);
      await as(editor, (unit) => keeping.confirm.asEditor(unit, own.serviceIds));
      for (const statement of [`update directory.confirmation set confirmed_on = confirmed_on - 1`, `delete from directory.confirmation`]) {
        await expect(as(editor, (unit) => unit.query(statement))).rejects.toThrow(/permission denied/);
      }
    });
  });
});
