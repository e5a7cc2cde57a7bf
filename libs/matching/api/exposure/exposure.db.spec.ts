import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteListings } from '@linkwell/directory-api';
import { PlaceFinder } from '@linkwell/geography-api';
import { StoredTasks } from '@linkwell/jobs';
import { publicViewer } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { FindSupport } from '../find-support';
import { aListing, aTeam, gazetteer, idOf, linkWorkerOf } from '../matching.examples';
import { ReportExposure } from './report-exposure';
import { ShowExposure } from './show-exposure';

const big = { id: idOf('Big Group'), name: 'Big Group', description: null, email: null, website: null } as never;
const services = [
  aListing('Small Garden', 4_000, ['gardening-and-nature']),
  ...Array.from({ length: 12 }, (_, index) => aListing(`Big Garden ${index}`, 100 + index, ['gardening-and-nature'], { organisation: big })),
  aListing('Money Line', null, ['money-and-debt']),
  aListing('Not listed', 100, ['food'], { state: 'draft' }),
];

/** Hundreds of searches, beside other tests on a small machine. In milliseconds. */
const aWhile = 60_000;

describe('a report of who is found', () => {
  const clock = new FixedClock(new Date('2026-05-20T09:00:00Z'));
  const tasks = new StoredTasks();
  const reports = new ReportExposure(new FindSupport(new PlaceFinder(), clock), tasks, clock);
  const show = new ShowExposure();
  const signal = new AbortController().signal;
  let db: TestDatabase;

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.look(`insert into geography.district values ('ZZ9', st_setsrid(st_makepoint(900000, 900000), 27700), 1)`);
    await db.look(aTeam('alpha'));
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, services), 'linkwell_job');
  });
  afterAll(() => db.drop());

  const newest = () => db.database.within(publicViewer, (unit) => show.newest(unit));
  const rowsOf = async (dimension: string) => (await newest())?.rows.filter((row) => row.dimension === dimension).map(({ label, services: base, slots10 }) => [label, base, slots10]);

  it('does not exist before one was made', async () => expect(await newest()).toBeNull());

  it('asks for every need where people live, and sets small organisations beside large ones', async () => {
    const made = await reports.make({}, { database: db.database, signal });
    const report = await newest();
    expect(report).toMatchObject({ places: 1, questions: report?.needs, services: 14, unseen: 3 });
    expect(made).toMatchObject({ services: 14, unseen: 3 });
    const garden = Number((await rowsOf('size'))?.[1]?.[2]) / 10;
    expect(garden).toBeGreaterThan(0);
    expect(await rowsOf('size')).toEqual([['1 listing', 2, expect.any(Number)], ['6 to 20 listings', 12, garden * 10]]);
    expect(await rowsOf('area')).toEqual([['Online or by phone', 1, expect.any(Number)], ['ZZ1', 13, garden * 10]]);
    const sizes = report?.rows.filter(({ dimension }) => dimension === 'size') ?? [];
    expect(sizes.reduce((all, { slots10 }) => all + slots10, 0)).toBeCloseTo(sizes.reduce((all, { expected10 }) => all + expected10, 0), 6);
  }, aWhile);

  it('names what answers a need and stands among nobody’s first ten, page by page', async () => {
    const unseen = async (first: number, after?: string) => db.database.within(publicViewer, (unit) => show.unseen(unit, first, after));
    const one = await unseen(2);
    const two = await unseen(2, one.pageInfo.endCursor ?? undefined);
    const names = [...one.edges, ...two.edges].map(({ node }) => node.name);
    expect([one.totalCount, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect(names).toHaveLength(3);
    expect(names).toContain('Small Garden');
  });

  it('of a sample puts as many questions as were asked for, and the same ones again', async () => {
    const make = async (at: string) => {
      clock.moveTo(at);
      await reports.make({ most: 30 }, { database: db.database, signal });
      return { ...(await newest()), id: undefined, madeAt: undefined };
    };
    const first = await make('2026-05-20T10:00:00Z');
    expect(first).toMatchObject({ questions: 30 });
    expect(await make('2026-05-20T11:00:00Z')).toEqual(first);
  }, aWhile);

  it('tells whoever started it how far it is, and ends when they stop it', async () => {
    const start = () => db.database.within(linkWorkerOf('alpha'), (unit) => tasks.start(unit, { job: 'matching.report-exposure', title: 'Looking who is found', payload: {} }));
    const taskId = await start();
    await reports.run({ taskId, most: 25 }, { database: db.database, signal });
    expect(await db.look(`select state, done, total, result ->> 'questions' as questions from linkwell.task where id = $1`, [taskId])).toEqual([{ state: 'done', done: 25, total: 25, questions: '25' }]);

    const stopped = await start();
    await db.look(`update linkwell.task set state = 'cancelled' where id = $1`, [stopped]);
    const [before] = await db.look<{ count: number }>(`select count(*)::int as count from matching.exposure_report`);
    await reports.run({ taskId: stopped, most: 25 }, { database: db.database, signal });
    expect(await db.look(`select count(*)::int as count from matching.exposure_report`)).toEqual([before]);
  }, aWhile);
});
