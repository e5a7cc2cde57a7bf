import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicViewer } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { PlaceFinder, refreshCentres } from './index';

describe('finding a place', () => {
  const places = new PlaceFinder();
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
    await db.database.within({ kind: 'job', name: 'test' }, async (unit) => {
      await unit.query(
        `insert into geography.postcode (postcode, geom, positional_quality, source)
         select postcode, st_setsrid(st_makepoint(easting, 400000), 27700), 10, 'invented'
         from (values ('ZZ1 1AA', 400000), ('ZZ1 1AB', 400200), ('ZZ1 2AA', 400700), ('ZZ1 3AA', null)) as place(postcode, easting)`);
      await refreshCentres(unit);
    }, 'linkwell_job');
  });
  afterAll(() => db.drop());

  const find = (text: string) => db.database.within(publicViewer, (unit) => places.find(unit, text));

  it.each([
    ['zz11ab', 'ZZ1 1AB', 'postcode', false, 400_200],
    ['ZZ1 1ZZ', 'ZZ1 1', 'sector', true, 400_100],
    ['ZZ1 9AA', 'ZZ1', 'district', true, 400_300],
    ['ZZ1 3AA', 'ZZ1', 'district', true, 400_300],
    ['ZZ1 2', 'ZZ1 2', 'sector', true, 400_700],
    ['ZZ1', 'ZZ1', 'district', true, 400_300],
  ])('%s is found as %s', async (text, label, precision, approximate, easting) => {
    expect(await find(text)).toMatchObject({ ok: true, value: { label, precision, approximate, easting, northing: 400_000 } });
  });
  it('gives degrees too', async () => {
    const found = await find('ZZ1 1AA');
    expect(found.ok && found.value.longitude).toBeCloseTo(-2.0015, 3);
    expect(found.ok && found.value.latitude).toBeCloseTo(53.4968, 3);
  });
  it.each([['ZZ9 9ZZ', 'PLACE_NOT_FOUND'], ['Sale', 'NOT_A_POSTCODE'], ['BT1 1AA', 'NORTHERN_IRELAND'], ["ZZ1'; select 1", 'NOT_A_POSTCODE']])('%s is refused as %s', async (text, code) => {
    expect(await find(text)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('forgets the centre of a sector that lost its last postcode', async () => {
    await db.database.within({ kind: 'job', name: 'test' }, async (unit) => {
      await unit.query(`delete from geography.postcode where postcode = 'ZZ1 2AA'`);
      await refreshCentres(unit);
    }, 'linkwell_job');
    expect(await find('ZZ1 2AA')).toMatchObject({ ok: true, value: { precision: 'district', easting: 400_100 } });
  });
});
