import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import { WriteListings } from '@linkwell/directory-api';
import { PlaceFinder } from '@linkwell/geography-api';
import type { Refusal, Result, UserViewer } from '@linkwell/kernel';
import { defaultWeights, typicalPersons, type ExamplePersonInput } from '@linkwell/matching-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { FindSupport } from '../find-support';
import { aListing, aTeam, gazetteer, idOf, linkWorkerOf } from '../matching.examples';
import { ExamplePersons } from './example-persons';
import { MatchWeightsOf } from './match-weights-of';
import { PreviewWeights } from './preview-weights';
import { SaveWeights, type WeightsToSave } from './save-weights';
import { showHistory } from './show-tuning';
import { SiteWeightsRead } from './site-weights';

const leadOf = (team: string): UserViewer => ({ ...linkWorkerOf(team), id: idOf(`lead of ${team}`) as UserViewer['id'], displayName: `Lead of ${team}`, roles: ['team_lead'] });
const siteOf = (team: string): string => idOf(`site of ${team}`);

/** A lead of a team that serves its own site. */
const aLead = (team: string): string => `
  insert into identity.team_site (team_id, site_id) values ('${idOf(team)}', '${siteOf(team)}');
  insert into identity.app_user (id, email, display_name, status) values ('${idOf(`lead of ${team}`)}', 'lead.${team}@linkwell.example', 'Lead of ${team}', 'active');
  insert into identity.role_grant (user_id, role, team_id) values ('${idOf(`lead of ${team}`)}', 'team_lead', '${idOf(team)}')`;

const services = [
  aListing('Around the corner', 300, ['befriending'], { lastConfirmedOn: null }),
  aListing('Across the canal', 6_000, ['befriending'], { languages: ['Urdu'] }),
  ...Array.from({ length: 12 }, (_, index) => aListing(`Club ${index}`, 1_000 + index * 300, ['social-groups'])),
];

const lonely: ExamplePersonInput = {
  label: 'Lonely', place: 'zz1 1aa', age: 76, needs: [{ termId: 'befriending', priority: 1 }], languages: [], access: [], weekday: null, part: null, freeOnly: false, withinMetres: 10_000,
};

describe('what counts in the matches of a site', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-20T09:00:00Z'));
  const places = new PlaceFinder();
  const sites = new SiteWeightsRead();
  const persons = new ExamplePersons(sites, places, clock);
  const saving = new SaveWeights(sites, clock);
  const preview = new PreviewWeights(sites, persons, places, new FindSupport(places, clock));
  const weightsOf = new MatchWeightsOf();

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, services), 'linkwell_job');
    for (const team of ['alpha', 'beta']) {
      await db.look(aTeam(team));
      await db.look(aLead(team));
    }
  });
  beforeEach(() => db.look(`truncate matching.site_weights, matching.site_weights_version, matching.example_person`));
  afterAll(() => db.drop());

  const as = <T>(team: string, work: (unit: UnitOfWork) => Promise<T>) => db.database.within(leadOf(team), work);
  /** As an operation ends: a refusal keeps nothing. */
  const decided = (team: string, work: (unit: UnitOfWork) => Promise<Result<string, Refusal>>) => as(team, async (unit) => {
    const result = await work(unit);
    if (!result.ok) unit.refuse('test', result.refusal);
    return result;
  });
  const save = (change: Partial<WeightsToSave> = {}, team = 'alpha') =>
    decided(team, (unit) => saving.save(unit, { siteId: siteOf('alpha'), version: 0, values: { nearness: 30 }, reason: 'They walk.', idempotencyKey: randomUUID(), ...change }));
  const restore = (version: number, to: number) => decided('alpha', (unit) => saving.restore(unit, { siteId: siteOf('alpha'), version, restore: to, reason: 'It did not help.', idempotencyKey: randomUUID() }));
  const add = (input: Partial<ExamplePersonInput> = {}, team = 'alpha', siteId = siteOf('alpha')) => decided(team, (unit) => persons.add(unit, siteId, { ...lonely, ...input }, randomUUID()));
  const saved = (team = 'alpha') => as(team, (unit) => sites.of(unit, siteOf(team)));
  const seen = async (values: Record<string, number>) => {
    const result = await as('alpha', (unit) => preview.run(unit, siteOf('alpha'), values, null));
    if (!result.ok) throw new Error(result.refusal.message);
    return result.value;
  };

  it('is the defaults until somebody settles it, then what they settled, with who and why', async () => {
    expect(await saved()).toMatchObject({ version: 0, weights: defaultWeights, note: null });
    expect(await save()).toMatchObject({ ok: true });
    expect(await saved()).toMatchObject({ version: 1, weights: { ...defaultWeights, nearness: 30 }, note: 'They walk.', changedBy: 'Lead of alpha', changedAt: clock.now() });
    expect(await db.look(`select action, subject_type, subject_ids::text[] as ids from audit.event where action = 'weights.saved' limit 1`)).toEqual([{ action: 'weights.saved', subject_type: 'site', ids: [siteOf('alpha')] }]);
  });

  it('counts for every link worker’s search at the site, and for no other site', async () => {
    await save();
    expect((await db.database.within(linkWorkerOf('alpha'), (unit) => weightsOf.of(unit, siteOf('alpha')))).nearness).toBe(30);
    expect(await db.database.within(linkWorkerOf('beta'), (unit) => weightsOf.of(unit, siteOf('beta')))).toEqual(defaultWeights);
  });

  it('kept in an older shape is filled up from the defaults', async () => {
    await db.look(`insert into matching.site_weights (site_id, weights, note, version, changed_by, changed_at) values ($1, '{"nearness": 12, "charm": 9}', 'Before.', 1, $2, now())`, [siteOf('alpha'), idOf('lead of alpha')]);
    expect(await db.database.within(linkWorkerOf('alpha'), (unit) => weightsOf.of(unit, siteOf('alpha')))).toEqual({ ...defaultWeights, nearness: 12 });
  });

  it.each([
    [{ values: { nearness: 90 } }, 'WRONG_ORDER', 'values.nearness'],
    [{ values: { need: 0 } }, 'OUT_OF_BOUNDS', 'values.need'],
    [{ values: { charm: 3 } }, 'NO_SUCH_WEIGHT', 'values.charm'],
    [{ reason: '  ' }, 'REASON_MISSING', 'reason'],
    [{ values: {} }, 'NOTHING_CHANGED', undefined],
    [{ version: 3 }, 'CONFLICT', 'version'],
  ])('is not changed by %j: %s', async (change, code, field) => {
    const result = await save(change);
    expect(result).toMatchObject({ ok: false, refusal: { code, ...(field ? { field } : {}) } });
    expect((await saved()).version).toBe(0);
  });

  it('is settled by the first of two leads who looked at the same version', async () => {
    const both = await Promise.all([save({ values: { nearness: 30 } }), save({ values: { nearness: 20 } })]);
    expect(both.map((result) => (result.ok ? 'ok' : result.refusal.code)).sort()).toEqual(['CONFLICT', 'ok']);
    expect((await saved()).version).toBe(1);
    expect(await db.look(`select version from matching.site_weights_version`)).toEqual([{ version: 1 }]);
  });

  it('is settled once by a save that is sent twice', async () => {
    const idempotencyKey = randomUUID();
    expect(await save({ idempotencyKey })).toMatchObject({ ok: true });
    expect(await save({ idempotencyKey })).toMatchObject({ ok: true });
    expect((await saved()).version).toBe(1);
  });

  it('does not exist for the lead of another site, nor for a link worker', async () => {
    await save();
    const notTheirs = { extensions: { code: 'NOT_FOUND' } };
    await expect(as('beta', (unit) => sites.of(unit, siteOf('alpha')))).rejects.toMatchObject(notTheirs);
    await expect(save({ version: 1 }, 'beta')).rejects.toMatchObject(notTheirs);
    await expect(add({}, 'beta')).rejects.toMatchObject(notTheirs);
    await expect(as('beta', (unit) => preview.run(unit, siteOf('alpha'), {}, null))).rejects.toMatchObject(notTheirs);
    await expect(as('beta', (unit) => sites.history(unit, siteOf('alpha'), 5, undefined))).rejects.toMatchObject(notTheirs);
    expect((await as('beta', (unit) => sites.sites(unit))).map(({ id }) => id)).toEqual([siteOf('beta')]);
    await expect(db.database.within(linkWorkerOf('alpha'), (unit) => sites.of(unit, siteOf('alpha')))).rejects.toMatchObject(notTheirs);
    await expect(db.database.within(linkWorkerOf('alpha'), (unit) => unit.query(`insert into matching.site_weights values ($1, '{}', 'Mine.', 1, $2, now())`, [siteOf('beta'), idOf('worker of alpha')]))).rejects.toThrow(/row-level security/);
  });

  it('keeps every version with what it changed, page by page, and any can be brought back', async () => {
    await save({ values: { nearness: 30 } });
    await save({ version: 1, values: { language: 9, times: 2 }, reason: 'They speak Urdu.' });
    expect(await restore(2, 1)).toMatchObject({ ok: true });
    expect(await restore(3, 0)).toMatchObject({ ok: true });
    expect(await saved()).toMatchObject({ version: 4, weights: defaultWeights });
    expect(await restore(4, 0)).toMatchObject({ ok: false, refusal: { code: 'NOTHING_CHANGED' } });
    expect(await restore(4, 9)).toMatchObject({ ok: false, refusal: { code: 'NO_SUCH_VERSION' } });
    expect(await restore(2, 1)).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });

    const first = showHistory(await as('alpha', (unit) => sites.history(unit, siteOf('alpha'), 3, undefined)));
    expect(first.totalCount).toBe(4);
    expect(first.edges.map(({ node: { version, restoredFrom, changes } }) => [version, restoredFrom, changes.map(({ key }) => key)])).toEqual([[4, 0, ['nearness']], [3, 1, ['times', 'language']], [2, null, ['times', 'language']]]);
    const rest = showHistory(await as('alpha', (unit) => sites.history(unit, siteOf('alpha'), 3, first.pageInfo.endCursor ?? undefined)));
    expect(rest.edges.map(({ node }) => [node.version, node.changes])).toEqual([[1, [{ key: 'nearness', before: 25, after: 30 }]]]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  describe('before it is saved', () => {
    it('shows what a change would do for each example person, part by part, and writes nothing', async () => {
      await add();
      await add({ label: 'Needs company', needs: [{ termId: 'social-groups', priority: 1 }] });
      const { persons: [first, second], cautions } = await seen({ nearness: 0 });
      expect(cautions).toEqual([]);
      expect(first?.services.slice(0, 2).map(({ name, before, after, move }) => [name, before, after, move])).toEqual([['Across the canal', 2, 1, 'rose'], ['Around the corner', 1, 2, 'fell']]);
      expect(first?.services[0]?.parts.find(({ part }) => part === 'nearness')).toEqual({ part: 'nearness', label: 'Nearness', before: expect.any(Number), after: 0 });
      expect(second?.problem).toBeNull();
      expect(second?.services.length).toBeGreaterThanOrEqual(10);
      expect(await saved()).toMatchObject({ version: 0, weights: defaultWeights });
      expect(await db.look(`select count(*)::int as rows from matching.site_weights_version`)).toEqual([{ rows: 0 }]);
    });

    it('finds what a link worker’s search finds, by the same weights', async () => {
      await add({ languages: ['Urdu'] });
      await save({ values: { language: 30 } });
      const { persons: [person] } = await seen({});
      expect(person?.services.map(({ move }) => move)).toEqual(person?.services.map(() => 'stayed'));
      const found = await db.database.within(linkWorkerOf('alpha'), async (unit) => new FindSupport(places, clock).run(
        unit, { near: 'ZZ1 1', needs: [{ termId: 'befriending' as never, priority: 1 }], age: 76, withinMetres: 10_000, filters: { languages: ['Urdu'] }, filtersAre: 'wishes', weights: await weightsOf.of(unit, siteOf('alpha')) }, { first: 10 }));
      expect(found.ok && found.value.items.map(({ serviceId }) => serviceId)).toEqual(person?.services.map(({ serviceId }) => serviceId));
      expect(found.ok && found.value.items[0]?.name).toBe('Across the canal');
    });

    it('is refused what could not be saved, and warns of what could', async () => {
      expect(await as('alpha', (unit) => preview.run(unit, siteOf('alpha'), { nearness: 90 }, null))).toMatchObject({ ok: false, refusal: { code: 'WRONG_ORDER', field: 'values.nearness' } });
      expect((await seen({ times: 30, language: 30 })).cautions).toHaveLength(1);
    });

    it('looks at those who were chosen, and says of a place that is gone that it is', async () => {
      await add();
      await add({ label: 'Gone' });
      await db.look(`update matching.example_person set place = 'YY9 9' where label = 'Gone'`);
      const all = await as('alpha', (unit) => persons.of(unit, siteOf('alpha')));
      const result = await as('alpha', (unit) => preview.run(unit, siteOf('alpha'), {}, [all[1]!.id]));
      expect(result).toMatchObject({ ok: true, value: { persons: [{ personId: all[1]!.id, services: [], problem: expect.stringContaining('not a postcode that is known') }] } });
    });
  });

  describe('an example person', () => {
    const all = (team = 'alpha') => as(team, (unit) => persons.of(unit, siteOf(team)));

    it('is kept with a sector for a place, changed and removed', async () => {
      await add();
      const [kept] = await all();
      expect(kept).toMatchObject({ label: 'Lonely', place: 'ZZ1 1', needs: [{ termId: 'befriending', priority: 1 }], version: 1 });
      expect(await decided('alpha', (unit) => persons.change(unit, kept!.id, 1, { ...lonely, label: 'Lonelier' }))).toMatchObject({ ok: true });
      expect(await decided('alpha', (unit) => persons.change(unit, kept!.id, 1, { ...lonely, label: 'Too late' }))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
      expect(await all()).toMatchObject([{ label: 'Lonelier', version: 2 }]);
      expect(await decided('alpha', (unit) => persons.remove(unit, kept!.id, 1))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
      expect(await decided('alpha', (unit) => persons.remove(unit, kept!.id, 2))).toMatchObject({ ok: true });
      expect(await all()).toEqual([]);
    });

    it('is refused at a place that is not known here, and in numbers that nobody could look at', async () => {
      expect(await add({ place: 'YY9 9' })).toMatchObject({ ok: false, refusal: { code: 'PLACE_NOT_FOUND', field: 'place' } });
      for (let number = 0; number < 8; number += 1) expect(await add({ label: `Person ${number}` })).toMatchObject({ ok: true });
      expect(await add()).toMatchObject({ ok: false, refusal: { code: 'TOO_MANY' } });
    });

    it('comes with two others at one press, once for a press that is sent twice', async () => {
      const key = randomUUID();
      for (let times = 0; times < 2; times += 1) expect(await decided('alpha', (unit) => persons.addTypical(unit, siteOf('alpha'), 'ZZ1 1', key))).toMatchObject({ ok: true });
      expect((await all()).map(({ label }) => label)).toEqual(typicalPersons.map(({ label }) => label));
    });

    it('does not exist for the lead of another site', async () => {
      await add();
      const [kept] = await all();
      await expect(decided('beta', (unit) => persons.remove(unit, kept!.id, 1))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      expect(await db.database.within(leadOf('beta'), (unit) => unit.query(`select from matching.example_person`))).toEqual([]);
      expect(await db.database.within(linkWorkerOf('alpha'), (unit) => unit.query(`select from matching.example_person`))).toEqual([]);
    });
  });
});
