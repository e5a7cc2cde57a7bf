import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteListings } from '@linkwell/directory-api';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { FindSupport, type SupportQuestion } from '../find-support';
import { aListing, gazetteer, idOf } from '../matching.examples';

const asJob = { kind: 'job', name: 'test' } as const;

describe('whom a service serves', () => {
  let db: TestDatabase;
  const findSupport = new FindSupport(new PlaceFinder(), new FixedClock(new Date('2026-05-20T09:00:00Z')));
  const serves = (name: string, catchment: object) => db.look(`update directory.service set ours = ours || jsonb_build_object('catchment', $2::jsonb) where id = $1`, [idOf(name), JSON.stringify(catchment)]);

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(gazetteer);
    await db.look(`update geography.postcode set local_authority = 'E08000099', ward = 'E05009999'`);
    const names = ['Anybody', 'Own Borough', 'Other Borough', 'Own Practice', 'Other Practice', 'Own Network'];
    await db.database.within(asJob, (unit) => new WriteListings().run(unit, names.map((name, index) => aListing(name, 100 + index, ['food']))), 'linkwell_job');
    await serves('Anybody', { kind: 'anywhere', codes: [], words: '' });
    await serves('Own Borough', { kind: 'area', codes: ['E05000001', 'E08000099'], words: 'Testshire' });
    await serves('Other Borough', { kind: 'area', codes: ['E08000001'], words: 'Elsewhere' });
    await serves('Own Practice', { kind: 'practice', codes: ['Z99001'], words: 'patients of Test Surgery' });
    await serves('Other Practice', { kind: 'practice', codes: ['Z99002'], words: 'patients of another surgery' });
    await serves('Own Network', { kind: 'pcn', codes: ['U99999'], words: 'the Test network' });
  });
  afterAll(() => db.drop());

  const found = async (change: Partial<SupportQuestion>) => {
    const result = await db.database.within(publicViewer, (unit) => findSupport.run(unit, { near: 'ZZ1 1AA', needs: [], ...change }, { first: 10 }));
    if (!result.ok) throw new Error(result.refusal.message);
    return result.value.items;
  };
  const names = async (change: Partial<SupportQuestion>) => (await found(change)).map(({ name }) => name).sort();

  it('keeps out people of another area or practice', async () => {
    expect(await names({ registeredWith: 'Z99001' })).toEqual(['Anybody', 'Own Borough', 'Own Network', 'Own Practice']);
  });
  it('is no bar where it cannot be decided, and then says so in the provider’s words', async () => {
    expect(await names({})).toEqual(['Anybody', 'Other Practice', 'Own Borough', 'Own Network', 'Own Practice']);
    expect(await names({ near: 'ZZ1 1ZZ', registeredWith: 'Z99001' })).toEqual(['Anybody', 'Other Borough', 'Own Borough', 'Own Network', 'Own Practice']);
    const cautions = new Map((await found({ registeredWith: 'Z99001' })).map(({ name, cautions: all }) => [name, all.map(({ text }) => text)]));
    expect(cautions.get('Own Network')).toEqual(['Serves the Test network: check that the person belongs']);
    expect(cautions.get('Own Borough')).toEqual([]);
  });
});
