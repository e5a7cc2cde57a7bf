import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { saysTheSame, type ListingKind, type SectionId, type ServiceListing } from '@linkwell/directory-domain';
import type { UserViewer } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { PublishListings } from '../listings/publish-listings';
import { PageChangedMeanwhile } from './commands/save-answers';
import type { EditableListing } from './store/editable-listings';
import { aKeptListing, aUser, changed, editingOn, invent, type Editing } from './testing/editing-world';

type Kept = Awaited<ReturnType<typeof aKeptListing>>;

describe('keeping a listing', () => {
  const clock = new FixedClock(new Date('2026-05-13T10:00:00Z'));
  let db: TestDatabase;
  let steward: UserViewer;
  let editing: Editing;
  beforeAll(async () => {
    db = await aDatabase([]);
    await invent(db);
    steward = await aUser(db, 'directory_steward');
  });
  beforeEach(() => {
    editing = editingOn(clock);
  });
  afterAll(() => db.drop());

  const as = <T>(viewer: UserViewer, work: (unit: UnitOfWork) => Promise<T>) => db.database.within(viewer, work);
  const listing = (viewer: UserViewer, id: string, kind: ListingKind = 'service') => as(viewer, (unit) => editing.listings.mine(unit, kind, id)) as Promise<EditableListing>;
  const answer = async (viewer: UserViewer, id: string, section: SectionId, change: object, { finished = true, version, kind = 'service' }: { finished?: boolean; version?: number; kind?: ListingKind } = {}) => {
    const now = await listing(viewer, id, kind);
    return as(viewer, (unit) => editing.save.run(unit, { kind, id, version: version ?? now.draft?.version ?? 0, section, answers: changed(now.document, section, change), finished }));
  };
  const submit = async (viewer: UserViewer, id: string, kind: ListingKind = 'service') => {
    const { draft, mark } = await listing(viewer, id, kind);
    return as(viewer, (unit) => editing.submit.run(unit, { kind, id, version: draft?.version ?? 0, seen: mark }));
  };
  const review = async (viewer: UserViewer, id: string, kind: ListingKind = 'service') => (await listing(viewer, id, kind)).draft!.id;
  const decide = async (draftId: string, decision: 'approved' | 'changes_asked' | 'rejected', note: string | null = null) => {
    const shown = await as(steward, (unit) => editing.review.run(unit, draftId));
    return as(steward, (unit) => editing.decide.run(unit, { id: draftId, version: shown.version, seen: shown.seen, note }, decision));
  };
  const published = async (id: string) => (await db.look<{ name: string; email: string; life: string; status: string }>(`select name, email, listing_state as life, status from directory.service where id = $1`, [id]))[0];
  const publishes = async (kept: Kept, section: SectionId, change: object) => {
    expect((await answer(kept.editor, kept.id, section, change)).ok).toBe(true);
    expect((await submit(kept.editor, kept.id)).ok).toBe(true);
  };

  it('changes nothing that is published until a steward approves, and then everything at once', async () => {
    const { id, editor } = await aKeptListing(db);
    await answer(editor, id, 'name', { name: 'Money advice' });
    expect(await published(id)).toMatchObject({ name: 'Debt advice' });
    await submit(editor, id);
    expect(await published(id)).toMatchObject({ name: 'Debt advice' });
    const draftId = await review(editor, id);
    const shown = await as(steward, (unit) => editing.review.run(unit, draftId));
    expect(shown.differences.map(({ label, before, after }) => [label, before, after])).toEqual([['Name', ['Debt advice'], ['Money advice']]]);
    expect((await decide(draftId, 'approved')).ok).toBe(true);
    expect(await published(id)).toMatchObject({ name: 'Money advice', life: 'published' });
    expect((await listing(editor, id)).draft).toBeNull();
    expect(await db.look(`select cause, made_by from directory.revision where subject_id = $1 order by number`, [id])).toEqual([{ cause: 'import', made_by: null }, { cause: 'editor', made_by: steward.id }]);
  });

  it('tells each steward of what waits in the message of the day, and the editor of the decision at once', async () => {
    const { id, editor } = await aKeptListing(db);
    await answer(editor, id, 'name', { name: 'Money advice' });
    await submit(editor, id);
    const draftId = await review(editor, id);
    expect(editing.messages.sent).toMatchObject([{ kind: 'directory.review-asked', to: { userId: steward.id }, when: 'digest', content: { action: { path: `/steward/reviews/${draftId}` } } }]);
    await decide(draftId, 'changes_asked', 'Which money?');
    expect(editing.messages.sent[1]).toMatchObject({ kind: 'directory.review-decided', to: { userId: editor.id }, when: 'now', content: { paragraphs: [expect.any(String), 'The steward writes: Which money?'], action: { path: `/listings/${id}/edit` } } });
  });

  it('publishes at once what a trusted organisation submits, with a revision', async () => {
    const kept = await aKeptListing(db, { trusted: true });
    await publishes(kept, 'name', { name: 'Money advice' });
    expect(await published(kept.id)).toMatchObject({ name: 'Money advice' });
    expect(editing.messages.sent).toEqual([]);
  });

  describe('a draft', () => {
    it('holds what is being typed, mistakes and all, and gives it back', async () => {
      const { id, editor } = await aKeptListing(db);
      expect((await answer(editor, id, 'access', { email: 'half@' }, { finished: false })).ok).toBe(true);
      const shown = await as(editor, (unit) => editing.show.run(unit, 'service', id));
      expect(shown.answers['access']).toMatchObject({ email: 'half@' });
      expect(shown.sections.find((section) => section.id === 'access')?.standing).toBe('unfinished');
      expect(await submit(editor, id)).toMatchObject({ refusal: { code: 'PAGE_UNFINISHED', field: 'access' } });
      await answer(editor, id, 'access', { email: 'whole@advice.example' });
      expect((await submit(editor, id)).ok).toBe(true);
    });

    it('is one for all editors of a listing, and two pages do not disturb each other', async () => {
      const { id, editor, organisationId } = await aKeptListing(db);
      const other = await aUser(db, 'organisation_manager', organisationId);
      await answer(editor, id, 'name', { name: 'Money advice' });
      const before = await listing(editor, id);
      await answer(other, id, 'costs', { kind: 'unknown' });
      const late = await as(editor, (unit) => editing.save.run(unit, { kind: 'service', id, version: before.draft!.version, section: 'name', answers: changed(before.document, 'name', { description: 'Help with debts.' }), finished: true }));
      expect(late).toMatchObject({ ok: true });
      expect((await listing(editor, id)).document).toMatchObject({ service: { name: 'Money advice', description: 'Help with debts.' } });
      expect((await listing(editor, id)).document).not.toHaveProperty('service.cost_options');
      expect(await db.look(`select from directory.draft where subject_id = $1`, [id])).toHaveLength(1);
    });

    it('tells of two editors on one page, shows both, and loses nothing', async () => {
      const { id, editor, organisationId } = await aKeptListing(db);
      const other = await aUser(db, 'organisation_manager', organisationId);
      await answer(editor, id, 'name', { name: 'Money advice' }, { finished: false });
      const seen = (await listing(editor, id)).draft!.version;
      await answer(other, id, 'name', { name: 'Debt help' });
      const clash = await answer(editor, id, 'name', { name: 'Money matters' }, { version: seen });
      if (!clash.ok || !(clash.value instanceof PageChangedMeanwhile)) throw new Error('The clash was not noticed.');
      const { value } = clash;
      const told = await as(editor, (unit) => editing.show.showConflict(unit, value));
      expect(told).toMatchObject({ message: 'A organisation manager wrote this page meanwhile.', theirs: { name: 'Debt help' }, differences: [{ label: 'Name', before: ['Debt help'], after: ['Money matters'] }] });
      expect((await listing(editor, id)).document).toMatchObject({ service: { name: 'Debt help' } });
      expect((await answer(editor, id, 'name', { name: 'Money matters' }, { version: told.version })).ok).toBe(true);
      expect((await listing(editor, id)).document).toMatchObject({ service: { name: 'Money matters' } });
    });

    it('begins once when two editors begin at the same moment', async () => {
      const { id, editor, organisationId } = await aKeptListing(db);
      const other = await aUser(db, 'organisation_manager', organisationId);
      const results = await Promise.all([answer(editor, id, 'name', { name: 'One' }), answer(other, id, 'costs', { kind: 'unknown' })]);
      expect(results.map(({ ok }) => ok)).toEqual([true, true]);
      expect((await listing(editor, id)).document).toMatchObject({ service: { name: 'One' } });
    });

    it('does not exist for an editor of another organisation, who can neither read nor write it', async () => {
      const { id, editor } = await aKeptListing(db);
      const stranger = (await aKeptListing(db)).editor;
      await answer(editor, id, 'name', { name: 'Money advice' });
      const { draft, mark, document } = await listing(editor, id);
      expect(await listing(stranger, id)).toBeUndefined();
      const seen = { kind: 'service' as const, id, version: draft!.version };
      const tries = [
        (unit: UnitOfWork) => editing.save.run(unit, { ...seen, section: 'name', answers: changed(document, 'name', { name: 'Taken over' }), finished: true }),
        (unit: UnitOfWork) => editing.submit.run(unit, { ...seen, seen: mark }),
        (unit: UnitOfWork) => editing.leave.discard(unit, seen),
        (unit: UnitOfWork) => editing.leave.takeBack(unit, seen),
        (unit: UnitOfWork) => editing.end.run(unit, { id, how: 'end', reason: 'x', seen: mark }),
        (unit: UnitOfWork) => editing.restore.run(unit, { kind: 'service', id, number: 1, seen: mark }),
      ];
      for (const attempt of tries) expect(await as<{ ok: boolean }>(stranger, attempt)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
      await expect(as(stranger, (unit) => editing.show.run(unit, 'service', id))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      await expect(as(stranger, (unit) => editing.showHistory.forEditor(unit, { kind: 'service', id, first: 5 }))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      await expect(as(stranger, (unit) => editing.preview.forEditor(unit, id))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      expect((await as(stranger, (unit) => editing.drafts.mine(unit, 50, undefined))).edges).toEqual([]);
      expect(await as(stranger, (unit) => unit.query(`select from directory.draft where id = $1`, [draft!.id]))).toEqual([]);
      expect(await as(stranger, (unit) => unit.query(`update directory.draft set document = '{}' where id = $1 returning id`, [draft!.id]))).toEqual([]);
      expect((await listing(editor, id)).document).toMatchObject({ service: { name: 'Money advice' } });
    });

    it('is not to be had by the public, nor by a link worker', async () => {
      const { id, editor } = await aKeptListing(db);
      await answer(editor, id, 'name', { name: 'Money advice' });
      const worker = { ...(await aUser(db, 'evaluator')), organisationIds: [] };
      for (const viewer of [worker, { kind: 'public' } as const]) {
        expect(await db.database.within(viewer, (unit) => unit.query(`select from directory.draft`))).toEqual([]);
      }
      expect(await db.look(`select from directory.matchable_service where name = 'Money advice' and service_id = $1`, [id])).toEqual([]);
    });

    it('is refused what is not right, with its field and the remedy, and keeps what it held', async () => {
      const { id, editor } = await aKeptListing(db);
      expect(await answer(editor, id, 'access', { email: 'nobody' })).toMatchObject({ refusal: { code: 'ANSWER_INVALID', field: 'email' } });
      expect(await answer(editor, id, 'needs', { needTermIds: ['no-such-need'] })).toMatchObject({ refusal: { field: 'needTermIds' } });
      const place = { id: '', name: 'Hall', street: '', town: '', postcode: 'ZZ9 9ZZ', directions: '', features: [], accessibility: '' };
      expect(await answer(editor, id, 'places', { places: [place] })).toMatchObject({ refusal: { code: 'PLACE_NOT_FOUND', field: 'places.0.postcode' } });
    });

    it('can be discarded, and then the listing is as it was', async () => {
      const { id, editor } = await aKeptListing(db);
      await answer(editor, id, 'name', { name: 'Money advice' });
      const { version } = (await listing(editor, id)).draft!;
      expect(await as(editor, (unit) => editing.leave.discard(unit, { kind: 'service', id, version }))).toEqual({ ok: true, value: { id, stillListed: true } });
      expect(await listing(editor, id)).toMatchObject({ draft: null, document: { service: { name: 'Debt advice' } } });
    });
  });

  describe('in review', () => {
    it('is not written, and can be taken back to go on with it', async () => {
      const { id, editor } = await aKeptListing(db);
      await answer(editor, id, 'name', { name: 'Money advice' });
      await submit(editor, id);
      expect(await answer(editor, id, 'name', { name: 'Other' })).toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATE' } });
      const { version } = (await listing(editor, id)).draft!;
      expect((await as(editor, (unit) => editing.leave.takeBack(unit, { kind: 'service', id, version }))).ok).toBe(true);
      expect((await answer(editor, id, 'name', { name: 'Other' })).ok).toBe(true);
    });

    it('is decided once: a second approval finds it decided, and publishes nothing', async () => {
      const { id, editor } = await aKeptListing(db);
      await answer(editor, id, 'name', { name: 'Money advice' });
      await submit(editor, id);
      const draftId = await review(editor, id);
      const { version, seen } = await as(steward, (unit) => editing.review.run(unit, draftId));
      const approve = () => as(steward, (unit) => editing.decide.run(unit, { id: draftId, version, seen, note: null }, 'approved'));
      const results = await Promise.all([approve(), approve()]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATE' } });
      expect(await db.look(`select from directory.revision where subject_id = $1`, [id])).toHaveLength(2);
    });

    it('cannot be approved by its own editor', async () => {
      const { id, editor } = await aKeptListing(db);
      await answer(editor, id, 'name', { name: 'Money advice' });
      await submit(editor, id);
      const other = (await aKeptListing(db)).editor;
      const draftId = await review(editor, id);
      expect(await as(other, (unit) => editing.decide.run(unit, { id: draftId, version: 2, seen: '', note: null }, 'approved'))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    });

    it('goes back with what is asked for, or ends with the reason', async () => {
      const { id, editor } = await aKeptListing(db);
      await answer(editor, id, 'name', { name: 'Money advice' });
      await submit(editor, id);
      const draftId = await review(editor, id);
      expect(await decide(draftId, 'changes_asked', ' ')).toMatchObject({ refusal: { code: 'REASON_MISSING', field: 'note' } });
      await decide(draftId, 'changes_asked', 'Which money?');
      expect((await as(editor, (unit) => editing.show.run(unit, 'service', id))).draft).toMatchObject({ state: 'changes_asked', stewardNote: 'Which money?' });
      await answer(editor, id, 'name', { name: 'Advice on debts' });
      await submit(editor, id);
      await decide(draftId, 'rejected', 'It is listed twice.');
      const shown = await as(editor, (unit) => editing.show.run(unit, 'service', id));
      expect(shown).toMatchObject({ draft: null, lastDecision: { state: 'rejected', stewardNote: 'It is listed twice.' } });
      expect(await published(id)).toMatchObject({ name: 'Debt advice' });
    });

    it('is never approved over words that have moved on unseen; what both say is merged field by field', async () => {
      const kept = await aKeptListing(db);
      const { id, editor } = kept;
      await answer(editor, id, 'name', { name: 'Money advice' });
      await submit(editor, id);
      const draftId = await review(editor, id);
      const before = await as(steward, (unit) => editing.review.run(unit, draftId));
      await elsewhere(kept, { email: 'new@advice.example' });
      const blind = await as(steward, (unit) => editing.decide.run(unit, { id: draftId, version: before.version, seen: before.seen, note: null }, 'approved'));
      expect(blind).toMatchObject({ refusal: { code: 'BASE_MOVED' } });
      const shown = await as(steward, (unit) => editing.review.run(unit, draftId));
      expect([shown.differences, shown.changedMeanwhile].map((list) => list.map(({ label }) => label))).toEqual([['Name'], ['E-mail']]);
      expect((await decide(draftId, 'approved')).ok).toBe(true);
      expect(await published(id)).toMatchObject({ name: 'Money advice', email: 'new@advice.example' });
    });

    it('stands in the queue, oldest first, in its tray', async () => {
      const before = await as(steward, (unit) => editing.drafts.queue(unit, 'waiting', 100, undefined));
      const ids: string[] = [];
      for (const name of ['First', 'Second', 'Third']) {
        const { id, editor } = await aKeptListing(db);
        await answer(editor, id, 'name', { name });
        await submit(editor, id);
        ids.push(await review(editor, id));
      }
      const queue = await as(steward, (unit) => editing.drafts.queue(unit, 'changes', 100, undefined));
      expect(queue.edges.map(({ node }) => node.id).slice(-3)).toEqual(ids);
      expect(queue.counts.waiting).toBe(before.counts.waiting + 3);
      const [one] = (await as(steward, (unit) => editing.drafts.queue(unit, 'waiting', 1, undefined))).edges;
      const rest = await as(steward, (unit) => editing.drafts.queue(unit, 'waiting', 100, one?.cursor));
      expect(rest.edges).toHaveLength(queue.counts.waiting - 1);
    });
  });

  describe('a place', () => {
    const place = (change: object) => async (unitListing: EditableListing) => {
      const { locations, service } = unitListing.document as ServiceListing;
      const [location] = locations;
      return { places: [{ id: service.service_at_locations![0]!.location_id, name: location!.name, street: '1 High Street', town: 'Testtown', postcode: 'ZZ1 1AA', directions: '', features: [], accessibility: '', ...change }] };
    };
    const moves = async (kept: Kept, change: object) => publishes(kept, 'places', await place(change)(await listing(kept.editor, kept.id)));

    it('that moves is found on the map by its new postcode, and the steward reads how far', async () => {
      const kept = await aKeptListing(db);
      await moves(kept, { postcode: 'zz12aa' });
      const draftId = await review(kept.editor, kept.id);
      expect((await as(steward, (unit) => editing.review.run(unit, draftId))).differences).toMatchObject([{ label: 'Place: Hope Hall', note: 'Moves 700 m.' }]);
      await decide(draftId, 'approved');
      expect(await db.look(`select round(st_x(geom)) as x, precision, postcode from directory.location where id = $1`, [kept.locationId])).toEqual([{ x: 400_700, precision: 'postcode', postcode: 'ZZ1 2AA' }]);
    });

    it('whose door is described anew stays where it lies', async () => {
      const kept = await aKeptListing(db, { trusted: true });
      await db.look(`update directory.location set geom = st_setsrid(st_makepoint(400050, 400050), 27700), precision = 'sector' where id = $1`, [kept.locationId]);
      await moves(kept, { directions: 'Round the back' });
      expect(await db.look(`select round(st_x(geom)) as x, precision from directory.location where id = $1`, [kept.locationId])).toEqual([{ x: 400_050, precision: 'sector' }]);
    });

    it('that another organisation uses as well is copied, never changed under it', async () => {
      const kept = await aKeptListing(db, { trusted: true });
      const other = await aKeptListing(db);
      await db.look(`insert into directory.service_at_location (service_id, location_id) values ($1, $2)`, [other.id, kept.locationId]);
      await moves(kept, { name: 'New Hall' });
      expect(await db.look(`select name from directory.location where id = $1`, [kept.locationId])).toEqual([{ name: 'Hope Hall' }]);
      expect(await db.look(`select location.name from directory.location join directory.service_at_location on location_id = location.id where service_id = $1`, [kept.id])).toEqual([{ name: 'New Hall' }]);
      const [entry] = (await as(kept.editor, (unit) => editing.showHistory.forEditor(unit, { kind: 'service', id: kept.id, first: 1 }))).edges;
      expect(entry?.node.differences).toMatchObject([{ label: 'Place: New Hall', before: [expect.any(String)], after: [expect.any(String)] }]);
    });

    it('there may be none: online only is an ordinary case', async () => {
      const kept = await aKeptListing(db, { trusted: true });
      await answer(kept.editor, kept.id, 'access', { channels: ['online'] });
      await publishes(kept, 'places', { anywhere: 'no' });
      expect(await db.look(`select location_id, delivery from directory.matchable_service where service_id = $1`, [kept.id])).toEqual([{ location_id: null, delivery: ['online'] }]);
    });
  });

  describe('a proposed listing', () => {
    const propose = (viewer: UserViewer, organisationId: string, key: string = randomUUID()) => as(viewer, (unit) => editing.propose.run(unit, { organisationId, name: 'Walking group', idempotencyKey: key }));

    it('is a draft until every page is right, then waits, and is published when it is approved', async () => {
      const { organisationId, editor } = await aKeptListing(db);
      const key = randomUUID();
      const [first, again] = [await propose(editor, organisationId, key), await propose(editor, organisationId, key)];
      if (!first.ok) throw new Error(first.refusal.message);
      expect(again).toEqual(first);
      const id = first.value;
      expect(await submit(editor, id)).toMatchObject({ refusal: { code: 'ANSWER_INVALID', field: 'name' } });
      await answer(editor, id, 'name', { description: 'We walk every week.' });
      await answer(editor, id, 'needs', { needTermIds: ['loneliness-and-social-contact'] });
      await answer(editor, id, 'places', { anywhere: 'yes', places: [{ id: '', name: 'The park gate', street: '', town: 'Testtown', postcode: 'ZZ1 2AA', directions: '', features: [], accessibility: '' }] });
      await answer(editor, id, 'access', { way: 'either', channels: ['in_person'], phones: [{ number: '0161 496 0002', description: '' }] });
      expect((await submit(editor, id)).ok).toBe(true);
      expect(await published(id)).toBeUndefined();
      expect((await as(steward, async (unit) => editing.preview.forSteward(unit, (await editing.listings.any(unit, 'service', id))!.draft!.id))).name).toBe('Walking group');
      expect(await published(id)).toBeUndefined();
      await decide(await review(editor, id), 'approved');
      expect(await published(id)).toMatchObject({ name: 'Walking group', life: 'published' });
      expect(await db.look(`select to_char(last_confirmed_on, 'YYYY-MM-DD') as day, capacity from directory.service where id = $1`, [id])).toEqual([{ day: '2026-05-13', capacity: 'unknown' }]);
    });

    it('is for the editor’s own organisation alone', async () => {
      const { editor } = await aKeptListing(db);
      const { organisationId } = await aKeptListing(db);
      expect(await propose(editor, organisationId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    });

    it('that is discarded leaves nothing', async () => {
      const { organisationId, editor } = await aKeptListing(db);
      const proposed = await propose(editor, organisationId);
      if (!proposed.ok) throw new Error(proposed.refusal.message);
      expect(await as(editor, (unit) => editing.leave.discard(unit, { kind: 'service', id: proposed.value, version: 1 }))).toMatchObject({ ok: true, value: { stillListed: false } });
      expect(await listing(editor, proposed.value)).toBeUndefined();
    });
  });

  describe('the end of a service', () => {
    const end = async (viewer: UserViewer, id: string, how: 'end' | 'unpublish', reason = 'The money has run out.') => {
      const { mark } = await listing(viewer, id);
      return as(viewer, (unit) => editing.end.run(unit, { id, how, reason, seen: mark }));
    };

    it('waits for a steward, with its reason', async () => {
      const { id, editor } = await aKeptListing(db);
      expect(await end(editor, id, 'end', ' ')).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
      expect((await end(editor, id, 'end')).ok).toBe(true);
      expect(await published(id)).toMatchObject({ life: 'published', status: 'active' });
      const draftId = await review(editor, id);
      expect(await as(steward, (unit) => editing.review.run(unit, draftId))).toMatchObject({ draft: { intent: 'end', reason: 'The money has run out.' }, differences: [{ label: 'Whether it runs' }] });
      await decide(draftId, 'approved');
      expect(await published(id)).toMatchObject({ life: 'defunct', status: 'defunct' });
      expect(await end(editor, id, 'unpublish')).toMatchObject({ refusal: { code: 'HAS_ENDED' } });
    });

    it('comes at once from a trusted organisation; a listing that is only taken down can be published again', async () => {
      const kept = await aKeptListing(db, { trusted: true });
      await end(kept.editor, kept.id, 'unpublish', 'A pause for the summer.');
      expect(await published(kept.id)).toMatchObject({ life: 'unpublished' });
      await publishes(kept, 'name', { name: 'Back again' });
      expect(await published(kept.id)).toMatchObject({ life: 'published', name: 'Back again' });
    });
  });

  describe('the history', () => {
    it('tells number, day, who, cause and differences, newest first, also when only a place changed', async () => {
      const kept = await aKeptListing(db);
      await publishes(kept, 'name', { name: 'Money advice' });
      await decide(await review(kept.editor, kept.id), 'approved');
      const { editor, id } = kept;
      const [at] = ((await listing(editor, id)).document as ServiceListing).service.service_at_locations!;
      await publishes(kept, 'places', { places: [{ id: at!.location_id, name: 'Hope House', street: '1 High Street', town: 'Testtown', postcode: 'ZZ1 1AA', directions: '', features: [], accessibility: '' }] });
      await decide(await review(editor, id), 'approved');
      const shown = await as(editor, (unit) => editing.showHistory.forEditor(unit, { kind: 'service', id, first: 2 }));
      expect(shown.totalCount).toBe(3);
      expect(shown.edges.map(({ node }) => [node.number, node.cause, node.madeBy, node.approvedBy, node.differences.map(({ label }) => label)])).toEqual([
        [3, 'editor', 'A listing editor', 'A directory steward', ['Place: Hope House']],
        [2, 'editor', 'A listing editor', 'A directory steward', ['Name']],
      ]);
      const rest = await as(steward, (unit) => editing.showHistory.forSteward(unit, { kind: 'service', id, first: 2, after: shown.pageInfo.endCursor! }));
      expect(rest.edges.map(({ node }) => [node.number, node.cause, node.madeBy])).toEqual([[1, 'import', null]]);
    });

    it('gives back exactly the document of any revision that is restored', async () => {
      const kept = await aKeptListing(db, { trusted: true });
      const { id, editor } = kept;
      const place = (name: string, postcode: string) => ({ id: '', name, street: '', town: '', postcode, directions: '', features: ['wheelchair'], accessibility: '' });
      await publishes(kept, 'name', { name: 'Second' });
      await publishes(kept, 'places', { places: [place('Elsewhere', 'ZZ1 2AA')] });
      await publishes(kept, 'access', { channels: ['online'], phones: [{ number: '116 123', description: 'Free' }] });
      await publishes(kept, 'places', { anywhere: 'no', places: [] });
      const documents = await Promise.all([1, 2, 3, 4, 5].map((number) => as(editor, (unit) => editing.history.documentAt(unit, 'service', id, number))));
      for (const number of [1, 3, 2, 5, 4]) {
        const { mark } = await listing(editor, id);
        expect((await as(editor, (unit) => editing.restore.run(unit, { kind: 'service', id, number, seen: mark }))).ok).toBe(true);
        const now = await listing(editor, id);
        if (now.draft) await submit(editor, id);
        expect(saysTheSame((await listing(editor, id)).document, documents[number - 1]!)).toBe(true);
      }
      const [last] = (await as(editor, (unit) => editing.showHistory.forEditor(unit, { kind: 'service', id, first: 1 }))).edges;
      expect(last?.node.cause).toBe('restore');
    });

    it('of a listing that is not trusted is restored as a draft', async () => {
      const kept = await aKeptListing(db);
      const { id, editor } = kept;
      await publishes(kept, 'name', { name: 'Second' });
      await decide(await review(editor, id), 'approved');
      const { mark } = await listing(editor, id);
      await as(editor, (unit) => editing.restore.run(unit, { kind: 'service', id, number: 1, seen: mark }));
      expect(await listing(editor, id)).toMatchObject({ draft: { state: 'editing', restoredFrom: 1 }, document: { service: { name: 'Debt advice' } } });
      expect(await published(id)).toMatchObject({ name: 'Second' });
    });
  });

  it('an organisation’s own details go the same way', async () => {
    const { organisationId: id, editor } = await aKeptListing(db);
    await answer(editor, id, 'about', { name: 'Testtown Money Advice', description: 'We help with debts.' }, { kind: 'organisation' });
    await answer(editor, id, 'contact', { email: 'office@advice.example' }, { kind: 'organisation' });
    expect((await submit(editor, id, 'organisation')).ok).toBe(true);
    const name = async () => (await db.look<{ name: string; email: string }>(`select name, email from directory.organisation where id = $1`, [id]))[0];
    expect(await name()).toMatchObject({ name: 'Testtown Advice' });
    await decide(await review(editor, id, 'organisation'), 'approved');
    expect(await name()).toEqual({ name: 'Testtown Money Advice', email: 'office@advice.example' });
    const shown = await as(editor, (unit) => editing.showHistory.forEditor(unit, { kind: 'organisation', id, first: 5 }));
    expect(shown.edges.map(({ node }) => [node.number, node.madeBy])).toEqual([[2, 'A listing editor'], [1, null]]);
  });

  it('a preview reads as the public page will, and leaves nothing behind', async () => {
    const { id, editor } = await aKeptListing(db);
    await answer(editor, id, 'name', { name: 'Money advice' });
    const [before] = await db.look(`select version, modified_at from directory.service where id = $1`, [id]);
    expect((await as(editor, (unit) => editing.preview.forEditor(unit, id))).name).toBe('Money advice');
    expect(await db.look(`select version, modified_at from directory.service where id = $1`, [id])).toEqual([before]);
    expect(await db.look(`select from directory.revision where subject_id = $1`, [id])).toHaveLength(1);
  });

  it('every write leaves its mark in the trail', async () => {
    const { id, editor } = await aKeptListing(db);
    await answer(editor, id, 'name', { name: 'Money' }, { finished: false });
    await answer(editor, id, 'name', { name: 'Money advice' }, { finished: false });
    await answer(editor, id, 'name', { name: 'Money advice' });
    await submit(editor, id);
    await decide(await review(editor, id), 'approved');
    const trail = await db.look<{ action: string }>(`select action from audit.event where $1 = any(subject_ids::text[])`, [id]);
    expect(trail.map(({ action }) => action).sort()).toEqual(['listing.approved', 'listing.draft-begun', 'listing.draft-written', 'listing.draft-written', 'listing.submitted']);
  });

  /** A change that did not come through this draft: a steward's, an import's. */
  async function elsewhere({ id, editor }: Kept, fields: Partial<ServiceListing['service']>): Promise<void> {
    const { document, organisation } = await as(editor, (unit) => editing.listings.mine(unit, 'service', id)) as EditableListing;
    const base = (await db.look<{ record: ServiceListing['service'] }>(`select record from directory.service where id = $1`, [id]))[0]!.record;
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new PublishListings().run(unit, [{
      organization: { record: organisation.record, source: null }, service: { ...base, ...fields }, ours: (document as ServiceListing).ours,
      locations: (document as ServiceListing).locations.map((record) => ({ record, placement: { easting: 400_000, northing: 400_000, precision: 'postcode' as const }, source: null })),
      state: 'published', source: null, modifiedAt: null, confirmedOn: null, atFirst: { capacity: { state: 'unknown' }, usualWaitDays: null, assurance: [] },
    }], 'steward'), 'linkwell_job');
  }
});
