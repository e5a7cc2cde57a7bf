import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importPostcodes, RunTakenOver, UnusableFile, type ImportProgress } from './index';
import { aCodePointRow as row } from './testing/a-code-point-row';
import { aZip } from './testing/a-zip';
import { WorkFolder } from './testing/work-folder';

const silent: ImportProgress = { began: () => undefined, rows: () => undefined, fileDone: () => undefined, merging: () => undefined };
const zz = row('ZZ1 1AA', { easting: 400_100 }) + row('ZZ1 1AB', { easting: 400_300 }) + row('ZZ1 2AA', { quality: 90 }) + row('ZZ12 1AA', { easting: 500_000 });
const zx = row('ZX1 1AA') + row('ZX2 1AA');
const archive = aZip({ 'Doc/Code-Point_Open_Column_Headers.csv': 'PC,PQ\n', 'Data/CSV/zz.csv': zz, 'Data/CSV/zx.csv': zx });

describe('importing Code-Point Open', () => {
  const folder = new WorkFolder();
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterEach(async () => {
    await db.look('truncate geography.postcode, geography.sector, geography.district, geography.import_run, geography.import_file, geography.postcode_staging');
  });
  afterAll(async () => {
    folder.remove();
    await db.drop();
  });

  const run = (file: string, areas: string[] = [], progress = silent, bulk: 'copy' | 'insert' = 'copy') => importPostcodes(db.database, { file, areas, bulk }, progress);
  const everything = () => db.look<object>(
    `select (select json_agg(postcode order by postcode) from geography.postcode) as postcodes, (select json_agg(sector order by sector) from geography.sector) as sectors,
       (select json_agg(district order by district) from geography.district) as districts, (select count(*)::int from geography.postcode_staging) as staged,
       (select count(*)::int from geography.import_run where state = 'staging') as runs`);

  it.each(['copy', 'insert'] as const)('by %s takes in every postcode, with those that have no coordinates', async (bulk) => {
    const file = folder.write('codepo.zip', archive);
    expect(await run(file, [], silent, bulk)).toEqual({ files: 2, rows: 6, inserted: 6, updated: 0, unchanged: 0, withoutCoordinates: 1, notCovered: 0 });
    const places = await db.look(`select postcode, sector, district, area, st_asewkt(geom) as geom, source from geography.postcode where area = 'ZZ' order by postcode`);
    expect(places).toEqual([
      { postcode: 'ZZ1 1AA', sector: 'ZZ1 1', district: 'ZZ1', area: 'ZZ', geom: 'SRID=27700;POINT(400100 400000)', source: 'code-point-open' },
      { postcode: 'ZZ1 1AB', sector: 'ZZ1 1', district: 'ZZ1', area: 'ZZ', geom: 'SRID=27700;POINT(400300 400000)', source: 'code-point-open' },
      { postcode: 'ZZ1 2AA', sector: 'ZZ1 2', district: 'ZZ1', area: 'ZZ', geom: null, source: 'code-point-open' },
      { postcode: 'ZZ12 1AA', sector: 'ZZ12 1', district: 'ZZ12', area: 'ZZ', geom: 'SRID=27700;POINT(500000 400000)', source: 'code-point-open' },
    ]);
    expect(await db.look(`select sector, st_x(geom) as easting, postcodes from geography.sector where sector like 'ZZ%' order by 1`)).toEqual([
      { sector: 'ZZ1 1', easting: 400_200, postcodes: 2 },
      { sector: 'ZZ12 1', easting: 500_000, postcodes: 1 },
    ]);
  });

  it('a second time changes nothing, even under another name', async () => {
    await run(folder.write('codepo.zip', archive));
    const before = await everything();
    expect(await run(folder.write('the-same.zip', archive))).toMatchObject({ rows: 6, inserted: 0, updated: 0, unchanged: 6 });
    expect(await everything()).toEqual(before);
  });

  it('of a later edition changes what moved, adds what is new and keeps what people may still give', async () => {
    await run(folder.write('codepo.zip', archive));
    const later = aZip({ 'Data/CSV/zz.csv': row('ZZ1 1AA', { easting: 400_500 }) + row('ZZ1 1AB', { easting: 400_300 }) + row('ZZ1 9ZZ') });
    expect(await run(folder.write('later.zip', later))).toMatchObject({ rows: 3, inserted: 1, updated: 1, unchanged: 1 });
    expect(await db.look(`select count(*)::int as held from geography.postcode`)).toEqual([{ held: 7 }]);
    expect(await db.look(`select st_x(geom) as easting from geography.sector where sector = 'ZZ1 1'`)).toEqual([{ easting: 400_400 }]);
  });

  it.each([[['ZZ'], 4, 1], [['ZZ1'], 3, 1], [['ZX2', 'ZZ12'], 2, 2], [['ZZ1 1'], 2, 1]])('of %j takes only those', async (areas, rows, files) => {
    expect(await run(folder.write('codepo.zip', archive), areas)).toMatchObject({ rows, files, inserted: rows });
  });

  it('that was killed goes on with the files that were left', async () => {
    const file = folder.write('codepo.zip', archive);
    const killed = { ...silent, fileDone: () => { throw new Error('killed'); } };
    await expect(run(file, [], killed)).rejects.toThrow('killed');
    expect(await everything()).toMatchObject([{ postcodes: null, staged: 4 }]);
    let read = 0;
    expect(await run(file, [], { ...silent, rows: (count) => { read += count; } })).toMatchObject({ rows: 6, inserted: 6, files: 2 });
    expect(read).toBe(2);
  });

  it('that was killed while the server crashed stages again what was lost', async () => {
    const file = folder.write('codepo.zip', archive);
    await expect(run(file, [], { ...silent, merging: () => { throw new Error('killed'); } })).rejects.toThrow('killed');
    await db.look(`delete from geography.postcode_staging where postcode = 'ZX1 1AA'`);
    expect(await run(file)).toMatchObject({ rows: 6, inserted: 6, withoutCoordinates: 1 });
  });

  it('that was interrupted gives way to another archive', async () => {
    await expect(run(folder.write('codepo.zip', archive), [], { ...silent, merging: () => { throw new Error('killed'); } })).rejects.toThrow('killed');
    expect(await run(folder.write('other.zip', aZip({ 'Data/CSV/zx.csv': zx })))).toMatchObject({ rows: 2, inserted: 2 });
  });

  it('twice at the same time leaves one whole gazetteer', async () => {
    const file = folder.write('codepo.zip', archive);
    const both = await Promise.allSettled([run(file), run(file)]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const each of both) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(RunTakenOver);
    expect(await db.look(`select count(*)::int as held from geography.postcode`)).toEqual([{ held: 6 }]);
  });

  const columns = (line: string) => aZip({ 'Data/CSV/zz.csv': zz, 'Data/CSV/zx.csv': zx + line });
  const hostile: [string, Buffer, RegExp][] = [
    ['of 0 bytes', Buffer.alloc(0), /^bad\.zip: The file is empty/],
    ['that is no archive', Buffer.from('postcode,easting\n'), /^bad\.zip: This is not a zip archive/],
    ['cut short', archive.subarray(0, archive.length - 40), /^bad\.zip: This is not a zip archive, or it was cut short/],
    ['with damaged contents', damage(archive), /Data\/CSV\/zz\.csv in bad\.zip: The (archive is|compressed data are) damaged/],
    ['without CSV files', aZip({ 'readme.txt': 'nothing' }), /^bad\.zip: The archive holds no CSV file/],
    ['with a column too few', columns('"ZX3 1AA",10,400000,400000\n'), /^Data\/CSV\/zx\.csv in bad\.zip, line 3: 4 columns.*Use the CSV files/],
    ['with a header row', aZip({ 'Data/CSV/zz.csv': 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n' + zz }), /zz\.csv in bad\.zip, line 1, column Postcode/],
    ['with longitude for easting', columns('"ZX3 1AA",10,-2.31,53.4,"E92000001","","","","",""\n'), /zx\.csv in bad\.zip, line 3, column Eastings/],
    ['in Windows-1252', aZip({ 'Data/CSV/zz.csv': Buffer.from(`${zz}"ZZ3 1AA",10,1,1,"caf\xe9"\n`, 'latin1') }), /zz\.csv in bad\.zip, line 5: The text is not UTF-8.*Save it/],
    ['with NUL bytes', columns('"ZX3\0 1AA"\n'), /zx\.csv in bad\.zip, line 3: There are NUL bytes/],
    ['with a quote that never closes', columns('"ZX3 1AA,10,400000\n'), /zx\.csv in bad\.zip, line \d+: This is not a row of CSV/],
    ['with a postcode twice', columns(row('ZZ1 1AB')), /^Data\/CSV\/zx\.csv in bad\.zip, line 3: ZZ1 1AB is there already, on line 2 of Data\/CSV\/zz\.csv/],
    ['with an empty CSV file', aZip({ 'Data/CSV/zz.csv': zz, 'Data/CSV/zx.csv': '' }), /zx\.csv in bad\.zip: The file is empty/],
  ];
  it.each(hostile)('from an archive %s is refused with file and remedy, and changes nothing', async (_what, content, words) => {
    await run(folder.write('codepo.zip', aZip({ 'Data/CSV/zz.csv': row('ZZ1 1AA') })));
    const before = await everything();
    const refused = run(folder.write('bad.zip', content));
    await expect(refused).rejects.toThrow(UnusableFile);
    await expect(refused).rejects.toThrow(words);
    expect(await everything()).toEqual(before);
  });
  it('refuses a file that is not there, a folder, and areas that the archive does not hold', async () => {
    await expect(run(join(folder.path, 'nowhere.zip'))).rejects.toThrow(/nowhere\.zip: There is no such file/);
    await expect(run(folder.path)).rejects.toThrow(/This is not a file/);
    await expect(run(folder.write('codepo.zip', archive), ['ZY'])).rejects.toThrow(/holds no postcode of the areas asked for/);
    expect(await everything()).toMatchObject([{ postcodes: null, runs: 0 }]);
  });

  const real = process.env['LINKWELL_SHARED_DATA'] === undefined ? undefined : join(process.env['LINKWELL_SHARED_DATA'], 'codepo_gb.zip');
  const whereReal = real !== undefined && existsSync(real) ? it : it.skip;
  whereReal('takes in the real district WA14 (skipped without codepo_gb.zip in LINKWELL_SHARED_DATA)', async () => {
    const done = await run(real ?? '', ['WA14']);
    expect(done).toMatchObject({ files: 1, rows: done.inserted, updated: 0, notCovered: 0 });
    expect(done.rows).toBeGreaterThan(900);
    const [place] = await db.look<{ longitude: number; latitude: number }>(
      `select st_x(p) as longitude, st_y(p) as latitude from geography.district, st_transform(geom, 4326) as p where district = 'WA14'`);
    expect(place?.longitude).toBeCloseTo(-2.36, 1);
    expect(place?.latitude).toBeCloseTo(53.39, 1);
  });
});

/** Turns over some bits inside the first file's packed contents. */
function damage(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = copy.indexOf('Data/CSV/zz.csv') + 'Data/CSV/zz.csv'.length + 20;
  for (let index = at; index < at + 8; index += 1) copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}
