import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Place } from '@linkwell/geography-api';
import { publicViewer, type Viewer } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { cipher, gazetteer, idOf, linkWorkerOf } from '../matching.examples';
import { ReleaseUnmetNeeds } from './release-unmet-needs';
import { ShowUnmetNeeds } from './show-unmet-needs';
import { UnmetNeeds, type SearchMade } from './unmet-needs';

const place: Place = { label: 'ZZ1 1AA', easting: 400_000, northing: 400_000, longitude: -2, latitude: 53.5, approximate: false, precision: 'postcode' };
const nothing = { nextBest: { full: 0, fullWaitWeeks: null, nearest: null }, place };
const debt = [{ termId: 'debt-advice' as NeedTermId, priority: 1 as const }];
const steward = { ...linkWorkerOf('alpha'), roles: ['directory_steward'] } as unknown as Viewer;

describe('an unmet need', () => {
  const clock = new FixedClock(new Date('2026-02-10T09:00:00Z'));
  const unmet = new UnmetNeeds(cipher, clock);
  const release = new ReleaseUnmetNeeds(clock);
  const figures = new ShowUnmetNeeds();
  let db: TestDatabase;

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.look(`update geography.postcode set local_authority = 'E08000099'`);
  });
  afterAll(() => db.drop());
  beforeEach(async () => {
    clock.moveTo('2026-02-10T09:00:00Z');
    await db.look('delete from matching.unmet_need_figure; delete from matching.unmet_need_release; delete from matching.unmet_need');
  });

  const note = (search: Partial<SearchMade> = {}, found: Partial<typeof nothing> = {}, viewer: Viewer = linkWorkerOf('alpha')) =>
    db.database.within(viewer, (unit) => unmet.note(unit, { needs: debt, patientId: idOf('Ann'), ...search }, { ...nothing, ...found }));
  const publicNote = (found: Partial<typeof nothing> = {}, viewer: Viewer = publicViewer) =>
    db.database.within(viewer, (unit) => unmet.note(unit, { needs: debt }, { ...nothing, ...found }));
  const rows = () => db.look<Record<string, unknown>>(`select to_char(noted_on, 'YYYY-MM-DD') as day, need_term_id, category, district, local_authority, kind, why from matching.unmet_need order by noted_on, need_term_id, kind`);
  const publish = () => release.run({}, { database: db.database });
  const manyPeople = async (term: string, people: number, at: Place = place) => {
    for (let each = 0; each < people; each += 1) await note({ patientId: idOf(`somebody ${each}`), needs: [{ termId: term as NeedTermId, priority: 1 }] }, { place: at });
  };

  it('is kept as a need, a district and a day', async () => {
    await note();
    expect(await rows()).toEqual([{ day: '2026-02-10', need_term_id: 'debt-advice', category: 'money-and-debt', district: 'ZZ1', local_authority: 'E08000099', kind: 'patient', why: 'nothing' }]);
    const all = await db.look<{ row: string }>(`select unmet_need::text as row from matching.unmet_need`);
    expect(all[0]?.row).not.toMatch(/ZZ1 1/);
    expect(all[0]?.row).not.toContain(idOf('Ann'));
  });

  it('is noted once for a person and day, however often it is looked for', async () => {
    await note();
    await note();
    await note({}, { nextBest: { full: 2, fullWaitWeeks: null, nearest: null } });
    await note({ patientId: idOf('Ben') });
    clock.moveTo('2026-02-11T09:00:00Z');
    await note();
    expect((await rows()).map(({ day }) => day)).toEqual(['2026-02-10', '2026-02-10', '2026-02-11']);
  });

  it('of the public is noted once for a district and day, or for a session', async () => {
    await publicNote();
    await publicNote();
    await publicNote({}, linkWorkerOf('alpha'));
    await publicNote({ place: { ...place, label: 'ZZ2 1AA' } });
    expect((await rows()).map(({ kind, district }) => [kind, district])).toEqual([['public', 'ZZ1'], ['public', 'ZZ1'], ['public', 'ZZ2']]);
  });

  it('from a town or a point belongs to the nearest district', async () => {
    await publicNote({ place: { ...place, label: 'where you are', easting: 410_000 } });
    expect(await rows()).toMatchObject([{ district: 'ZZ1', local_authority: null }]);
  });

  it('says when everything that would help is full', async () => {
    await note({}, { nextBest: { full: 2, fullWaitWeeks: null, nearest: null } });
    expect(await rows()).toMatchObject([{ why: 'all_full' }]);
  });

  it('is undone with the search that it belongs to', async () => {
    await expect(db.database.within(linkWorkerOf('alpha'), async (unit) => {
      await unmet.note(unit, { needs: debt, patientId: idOf('Ann') }, nothing);
      throw new Error('The search failed.');
    })).rejects.toThrow('The search failed.');
    expect(await rows()).toEqual([]);
  });

  it('can be read by nobody who searches', async () => {
    await note();
    await expect(db.database.within(steward, (unit) => unit.query('select count(*) from matching.unmet_need'))).rejects.toThrow('permission denied');
  });

  describe('when its quarter has ended', () => {
    const report = (quarter?: string) => db.database.within(steward, (unit) => figures.report(unit, quarter));
    const areas = (sort: 'most' | 'area' | 'need' = 'most', first = 100, after?: string, category?: string) =>
      db.database.within(steward, (unit) => figures.areas(unit, '2026-Q1', category, sort, first, after));

    it('is published in figures of ten or more, and what is hidden says so', async () => {
      await manyPeople('debt-advice', 13);
      await manyPeople('food-parcels', 4);
      await publish();
      expect((await report()).quarters).toEqual([]);

      clock.moveTo('2026-04-01T03:20:00Z');
      await publish();
      expect(await report()).toMatchObject({
        quarters: ['2026-Q1'], quarter: '2026-Q1',
        totals: [
          { category: 'money-and-debt', label: 'Money and debt', area: null, people: 15, peopleHidden: null, searches: null, searchesHidden: 'SMALL_BASE' },
          { category: 'food', area: null, people: null, peopleHidden: 'SMALL_BASE' },
        ],
      });
    });

    it('counts somebody once in a category, on however many days they were looked for', async () => {
      for (const day of ['05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15']) {
        clock.moveTo(`2026-02-${day}T09:00:00Z`);
        await note();
        await note({ needs: [{ termId: 'money-and-debt' as NeedTermId, priority: 1 }] });
      }
      clock.moveTo('2026-04-01T03:20:00Z');
      await publish();
      expect((await report()).totals).toMatchObject([{ people: null, peopleHidden: 'SMALL_BASE' }]);
    });

    it('is published once: what is noted late changes nothing', async () => {
      await manyPeople('debt-advice', 10);
      clock.moveTo('2026-04-01T03:20:00Z');
      await publish();
      const before = await report();
      clock.moveTo('2026-03-31T22:00:00Z');
      await manyPeople('food-parcels', 20);
      clock.moveTo('2026-04-02T03:20:00Z');
      await publish();
      expect(await report()).toEqual(before);
    });

    it('lists areas page by page in each order, the same rows in all', async () => {
      await manyPeople('debt-advice', 12);
      await manyPeople('food-parcels', 30, { ...place, label: 'ZZ2 1AA' });
      await manyPeople('debt-advice', 3, { ...place, label: 'ZZ2 1AA' });
      clock.moveTo('2026-04-01T03:20:00Z');
      await publish();
      const read = async (sort: 'most' | 'area' | 'need') => {
        const paged: string[] = [];
        for (let after: string | undefined, more = true; more; ) {
          const { edges, pageInfo } = await areas(sort, 1, after);
          paged.push(...edges.map(({ node: { area, category, people } }) => `${area} ${category} ${people ?? '-'}`));
          more = pageInfo.hasNextPage;
          after = pageInfo.endCursor ?? undefined;
        }
        return paged;
      };
      expect(await read('most')).toEqual(['ZZ2 food 30', 'ZZ1 money-and-debt 10', 'ZZ1 food -', 'ZZ2 money-and-debt -']);
      expect(await read('area')).toEqual(['ZZ1 food -', 'ZZ1 money-and-debt 10', 'ZZ2 food 30', 'ZZ2 money-and-debt -']);
      expect(await read('need')).toEqual(['ZZ1 food -', 'ZZ2 food 30', 'ZZ1 money-and-debt 10', 'ZZ2 money-and-debt -']);
      expect((await areas('most', 100, undefined, 'food')).totalCount).toBe(2);
    });
  });

  it('is forgotten after two years, while its figures stay', async () => {
    await manyPeople('debt-advice', 10);
    clock.moveTo('2026-04-01T03:20:00Z');
    await publish();
    clock.moveTo('2028-02-10T03:20:00Z');
    await publish();
    expect(await rows()).toHaveLength(10);
    clock.moveTo('2028-02-11T03:20:00Z');
    await publish();
    expect(await rows()).toHaveLength(0);
    expect(await db.look('select quarter from matching.unmet_need_release')).toEqual([{ quarter: '2026-Q1' }]);
  });
});
