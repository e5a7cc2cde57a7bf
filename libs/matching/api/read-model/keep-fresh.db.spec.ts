import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteListings } from '@linkwell/directory-api';
import { schedulesOf } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { Database } from '@linkwell/database';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { FindSupport } from '../find-support';
import { aListing, gazetteer, idOf } from '../matching.examples';
import { checkSearchIndex, rebuildSearchIndex } from './search-index';

const asJob = { kind: 'job', name: 'test' } as const;
const listings = [
  aListing('Ash Choir', 500, ['befriending'], { languages: ['Urdu'], costs: [{ amountPence: 0, words: null }] }),
  aListing('Beech Choir', 900, ['befriending'], { organisation: aListing('Ash Choir', 0, []).organisation }),
  aListing('Cedar Line', null, ['debt-advice']),
];

describe('the search tables', () => {
  let db: TestDatabase;
  const findSupport = new FindSupport(new PlaceFinder(), new FixedClock(new Date('2026-05-20T09:00:00Z')));
  const service = idOf('Ash Choir');

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.database.within(asJob, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
  });
  afterAll(() => db.drop());

  const state = () => db.database.within(asJob, checkSearchIndex, 'linkwell_job');
  const found = async (words: string[] = [], database: Database = db.database) => {
    const result = await database.within(publicViewer, (unit) => findSupport.run(unit, { near: 'ZZ1 1AA', needs: [], words }, { first: 10 }));
    return result.ok ? result.value.items.map(({ name }) => name) : [];
  };
  afterEach(async () => expect((await state()).differences).toBe(0));

  it('hold each listed service with its places', async () => expect(await state()).toEqual({ differences: 0, services: 3, places: 3 }));

  it.each([
    ['a new name', `update directory.service set name = 'Ash Singers' where id = '${service}'`],
    ['the organisation’s new name', `update directory.organisation set name = 'Woodland' where id = '${idOf('organisation of Ash Choir')}'`],
    ['full', `update directory.service set capacity = 'full', capacity_until = '2026-09-01' where id = '${service}'`],
    ['closed for a while', `update directory.service set closed_from = '2026-05-01' where id = '${service}'`],
    ['another place', `update directory.location set geom = st_setsrid(st_makepoint(403000, 401000), 27700)`],
    ['access to a place', `update directory.location set record = record || '{"accessibility": [{"description": "Step-free"}]}'`],
    ['another need', `insert into directory.service_need values ('${service}', 'housing')`],
    ['one need fewer', `delete from directory.service_need where service_id = '${service}' and need_term_id = 'housing'`],
    ['another language', `insert into directory.language values ('${service}', 'Welsh')`],
    ['another price', `update directory.cost_option set amount_pence = 200 where service_id = '${service}'`],
    ['times of its own', `with made as (insert into directory.schedule (id, service_id) values (gen_random_uuid(), '${service}') returning id) insert into directory.opening_time select id, 2, '09:00', '12:00' from made`],
    ['other times', `update directory.opening_time set opens_at = '13:00', closes_at = '15:00'`],
    ['an assurance that ends sooner', `update directory.assurance set expires_on = '2026-06-01' where service_id = '${service}'`],
    ['a track record', `insert into matching.track_record values ('${service}', 0.2, 2, now())`],
    ['barred', `update directory.service set do_not_list = true where id = '${service}'`],
    ['its organisation barred', `update directory.organisation set do_not_list = true`],
    ['let in again', `update directory.service set do_not_list = false; update directory.organisation set do_not_list = false`],
    ['unpublished', `update directory.service set listing_state = 'unpublished' where name like '%Choir'`],
  ])('follow a change: %s', async (_, change) => {
    await db.look(change);
    expect((await state()).differences).toBe(0);
  });

  it('are written with the listing itself, and not at all when it is not', async () => {
    const draft = aListing('Doubtful Choir', 100, ['befriending']);
    await expect(db.database.within(asJob, async (unit) => {
      await new WriteListings().run(unit, [draft]);
      // What the end of the transaction would do.
      await unit.query('set constraints matching.search_is_fresh immediate');
      const result = await findSupport.run(unit, { near: 'ZZ1 1AA', needs: [], words: ['doubtful'] }, { first: 10 });
      expect(result.ok && result.value.items.map(({ name }) => name)).toEqual(['Doubtful Choir']);
      throw new Error('undone');
    }, 'linkwell_job')).rejects.toThrow('undone');
    expect(await found(['doubtful'])).toEqual([]);
    await db.database.within(asJob, (unit) => new WriteListings().run(unit, [draft]), 'linkwell_job');
    expect(await found(['doubtful'])).toEqual(['Doubtful Choir']);
  });

  it('keep both of two changes that are made at once', async () => {
    const [one, other] = [await Database.connect(db.url, [], 1), await Database.connect(db.url, [], 1)];
    const first = one.unit(asJob, 'linkwell_job');
    const second = other.unit(asJob, 'linkwell_job');
    await first.query(`insert into directory.language values ($1, 'Somali')`, [idOf('Cedar Line')]);
    await second.query(`insert into directory.service_need values ($1, 'housing')`, [idOf('Cedar Line')]);
    await Promise.all([first.end('succeeded'), second.end('succeeded')]);
    await Promise.all([one.close(), other.close()]);
    const [row] = await db.look<{ card: { languages: string[]; needTermIds: string[] } }>(`select card from matching.search_card where service_id = $1`, [idOf('Cedar Line')]);
    expect(row?.card).toMatchObject({ languages: ['Somali'], needTermIds: ['debt-advice', 'housing'] });
  });

  it('can be written anew, and then are as before', async () => {
    const before = await found();
    await db.look(`delete from matching.search_entry; update matching.search_card set name_order = 'x'`);
    expect((await state()).differences).toBeGreaterThan(0);
    await db.database.within(asJob, rebuildSearchIndex, 'linkwell_job');
    expect(await found()).toEqual(before);
  });

  it('find beginnings of words, stems, letters without their accents, and words with one slip', async () => {
    await db.database.within(asJob, (unit) => new WriteListings().run(unit, [aListing('Gardening at Café Môr', 200, ['gardening-and-nature'], { places: [{ name: 'Yard', addressLines: [], postcode: null, easting: 400_200, northing: 400_000, precision: 'postcode', opening: { words: null, schedules: schedulesOf([]), closedOnBankHolidays: 'unknown' } }] })]), 'linkwell_job');
    for (const words of [['gardenin'], ['gardens'], ['cafe', 'mor'], ['GARD'], ['gradening'], ['cafe', 'gardning']]) expect(await found(words)).toEqual(['Gardening at Café Môr']);
    for (const words of [['garage'], ['%'], ["'; drop table"], ['xyzzyplugh']]) expect(await found(words)).toEqual([]);
  });
});
