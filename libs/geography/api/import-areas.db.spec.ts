import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicViewer } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { gzipSync } from 'node:zlib';
import { AreaFinder, importAreas, UnusableFile } from './index';
import { aZip } from './testing/a-zip';
import { WorkFolder } from './testing/work-folder';

const lookup = 'postcode,ward_code,lsoa_code,msoa_code,la_code,lon,lat\nZZ1 1AA,E05000001,E01000001,E02000001,E08000001,-2.3,53.4\nZZ1 1AB,E05000001,E01090002,E02000001,E08000001,-2.3,53.4\nBT1 1AA,,,,,,\n';
const header2019 = '\uFEFFLSOA code (2011),LSOA name (2011),Local Authority District code (2019),Index of Multiple Deprivation (IMD) Rank,Index of Multiple Deprivation (IMD) Decile\n';
const imd2019 = `${header2019}E01000001,Made up,E08000001,"29,199",9\nE01000003,Made up,E08000001,12,1\n`;
const imd2025 = 'LSOA code (2021),Local Authority District code (2024),Index of Multiple Deprivation (IMD) Rank,Index of Multiple Deprivation (IMD) Decile\nE01000001,E08000001,4,1\n';

describe('importing small areas and deprivation', () => {
  const folder = new WorkFolder();
  const areas = new AreaFinder();
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(async () => {
    folder.remove();
    await db.drop();
  });

  const run = (files: { lookup?: string; deprivation?: string }, bulk: 'copy' | 'insert' = 'copy') =>
    importAreas(db.database, { ...(files.lookup ? { lookup: { file: files.lookup } } : {}), ...(files.deprivation ? { deprivation: { file: files.deprivation } } : {}), bulk }, () => undefined);
  const areaOf = (postcode: string) => db.database.within(publicViewer, (unit) => areas.of(unit, postcode));
  const everything = () => db.look(
    `select (select json_agg(held order by postcode, small_area_edition) from geography.small_area_lookup as held) as lookup,
       (select json_agg(held order by edition, small_area_code) from geography.deprivation as held) as deprivation,
       (select json_agg(edition order by edition) from geography.deprivation_edition) as editions`);

  it('takes both in, and says how many small areas have no decile', async () => {
    const done = await run({ lookup: folder.write('list.csv', lookup), deprivation: folder.write('imd.csv.gz', gzipSync(imd2019)) });
    expect(done).toEqual({
      lookup: { rows: 2, notCovered: 1, withoutArea: 0, inserted: 2, updated: 0, unchanged: 0, notInGazetteer: 2 },
      deprivation: { edition: 'IMD2019', smallAreaEdition: 2011, rows: 2, inserted: 2, updated: 0, unchanged: 0 },
      smallAreas: 2,
      withoutDecile: 1,
    });
  });

  it.each(['copy', 'insert'] as const)('a second time changes nothing (by %s)', async (bulk) => {
    const before = await everything();
    const again = await run({ lookup: folder.write('list.zip', aZip({ 'Data/small.csv': 'x\n', 'Data/list.csv': lookup })), deprivation: folder.write('imd.csv', imd2019) }, bulk);
    expect(again).toMatchObject({ lookup: { inserted: 0, updated: 0, unchanged: 2 }, deprivation: { inserted: 0, updated: 0, unchanged: 2 } });
    expect(await everything()).toEqual(before);
  });

  it('gives a postcode its small area and decile with the edition, and says unknown where it is unknown', async () => {
    expect(await areaOf('zz11aa')).toEqual({ smallArea: 'E01000001', deprivationDecile: 9, edition: 'IMD2019' });
    expect(await areaOf('ZZ1 1AB')).toEqual({ smallArea: 'E01090002', deprivationDecile: null, edition: null });
    expect(await areaOf('ZZ1 1ZZ')).toEqual({ smallArea: null, deprivationDecile: null, edition: null });
    expect(await areaOf('nonsense')).toEqual({ smallArea: null, deprivationDecile: null, edition: null });
  });

  it.each([
    ['a lookup of 0 bytes', 'lookup', '', /^bad: The file is empty/],
    ['a lookup with nothing but a header', 'lookup', 'pcds,lsoa21\n', /^bad: The file has a header but no rows/],
    ['a lookup of other columns', 'lookup', 'name,phone\nA,1\n', /^bad, line 1: No column holds the postcode.*Rename the column/],
    ['a lookup with a broken row', 'lookup', `${lookup}ZZ1 1AD,E05000001,Trafford 1A,,,,\n`, /^bad, line 5, column lsoa: "Trafford 1A" is not a code/],
    ['a lookup with a postcode twice', 'lookup', `${lookup}zz11aa,E05000001,E01000002,,,,\n`, /^bad, line 5: ZZ1 1AA stands there more than once \(lines 2, 5\)/],
    ['a lookup in Windows-1252', 'lookup', Buffer.from('pcds,lsoa21,name\nZZ1 1AA,E01000001,A\nZZ1 1AB,E01000001,Caf\xe9\n', 'latin1'), /^bad, line 3: The text is not UTF-8/],
    ['a lookup with NUL bytes', 'lookup', 'pcds,lsoa21\nZZ1\0 1AA,E01000001\n', /^bad, line 2: There are NUL bytes/],
    ['a lookup with a stray quote', 'lookup', 'pcds,lsoa21,name\nZZ1 1AA,E01000001,"a" b\n', /^bad, line 2: This is not a row of CSV \(text follows a closing quote\)/],
    ['a lookup zip cut short', 'lookup', aZip({ 'a.csv': lookup }).subarray(0, 90), /^bad: This is not a zip archive, or it was cut short/],
    ['a lookup zip without CSV', 'lookup', aZip({ 'a.txt': lookup }), /^bad: The archive holds no CSV file/],
    ['an index gzip cut short', 'deprivation', gzipSync(imd2019).subarray(0, 60), /^bad: The compressed data are damaged or cut short/],
    ['an index of an unknown edition', 'deprivation', imd2019.replace('(2019)', '(2013)'), /^bad, line 1: This is no edition.*mapping/],
    ['an index with a decile of 11', 'deprivation', `${imd2019}E01000004,X,E08000001,13,11\n`, /^bad, line 4, column decile: "11"/],
    ['an index with an area twice', 'deprivation', `${imd2019}E01000003,X,E08000001,13,1\n`, /^bad, line 4: E01000003 stands there more than once/],
    ['an index with nothing but a header', 'deprivation', header2019, /^bad: The file has a header but no rows/],
  ] as const)('%s is refused with file, line and remedy, and changes nothing', async (_what, kind, content, words) => {
    const before = await everything();
    const good = kind === 'lookup' ? { deprivation: folder.write('good', imd2025) } : { lookup: folder.write('good', lookup.replace('E01000001', 'E01000003')) };
    const refused = run({ ...good, [kind]: folder.write('bad', Buffer.from(content)) });
    await expect(refused).rejects.toThrow(UnusableFile);
    await expect(refused).rejects.toThrow(words);
    expect(await everything()).toEqual(before);
  });

  it('keeps small areas of two editions and two indices apart, and answers from the newest', async () => {
    const onspd = 'pcds,lsoa11,lsoa21\nZZ2 1AA,E01000003,E01000001\n';
    const done = await run({ lookup: folder.write('onspd.csv', onspd), deprivation: folder.write('imd2025.csv', imd2025) });
    expect(done).toMatchObject({ lookup: { rows: 1, inserted: 2 }, deprivation: { edition: 'IMD2025', smallAreaEdition: 2021 } });
    expect(await areaOf('ZZ2 1AA')).toEqual({ smallArea: 'E01000001', deprivationDecile: 1, edition: 'IMD2025' });
    expect(await db.look(`select count(*)::int as held from geography.deprivation where edition = 'IMD2019'`)).toEqual([{ held: 2 }]);
  });
});
