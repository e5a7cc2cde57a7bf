import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseRole } from '@linkwell/database';
import { builtInMapping, type ServiceMapping } from '@linkwell/directory-domain';
import { openCsvTable, PlaceFinder, UnusableFile } from '@linkwell/geography-api';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportServices, type ServicesImported } from './commands/import-services';
import { WriteListings } from './commands/write-listings';

const job = { kind: 'job', name: 'import-services' } as const;
const header = 'Name,Referral method,Opening times,Address,Postcode,Contact,Website,Area name,Area code';
const file = (...rows: string[]) => Buffer.from([header, ...rows, ''].join('\n'));
const row = (name: string, postcode: string, { times = 'Monday 10am - 12noon', website = 'NA', street = '1 High Street' } = {}) =>
  `${name},Open door,${times},"Hope Hall, ${street}, Testtown",${postcode},0161 496 0000,${website},Testtown,E08000001`;
const mapping = named('food-banks');

function named(name: string): ServiceMapping {
  const found = builtInMapping(name);
  if (!found.ok) throw new Error(found.refusal.message);
  return found.value;
}

describe('the import of services', () => {
  let db: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-import-'));
  const importing = new ImportServices(new PlaceFinder(), new WriteListings());
  const run = async (bytes: Buffer, role: DatabaseRole = 'linkwell_job'): Promise<ServicesImported> => {
    const path = join(folder, `${randomUUID()}.csv`);
    writeFileSync(path, bytes);
    const table = await openCsvTable(path);
    try {
      return await db.database.within(job, (unit) => importing.run(unit, table, mapping), role);
    } finally {
      await table.close();
    }
  };
  const everything = () =>
    db.look(`select service.id, service.name, service.version, service.xmin::text as service_row, organisation.xmin::text as organisation_row, location.xmin::text as location_row,
        (select array_agg(number || phone.xmin::text) from directory.phone where service_id = service.id) as phones
      from directory.service join directory.organisation on organisation.id = organisation_id
      left join directory.service_at_location on service_id = service.id left join directory.location on location.id = location_id order by service.id`);

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source) values ('ZZ1 1AA', st_setsrid(st_makepoint(400000, 400000), 27700), 10, 'test')`);
    await db.look(`insert into geography.sector values ('ZZ1 1', st_setsrid(st_makepoint(400100, 400100), 27700), 1)`);
    await db.look(`insert into geography.district values ('ZZ1', st_setsrid(st_makepoint(400200, 400200), 27700), 1)`);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await db.drop();
  });

  it('puts good rows in, and names line, column and reason of the others', async () => {
    const result = await run(file(row('Alpha Pantry', 'zz11aa'), row('Beta Pantry', 'NOWHERE'), row('', 'ZZ1 1AA'), row('Gamma Pantry', ''), row('Delta Pantry', 'YY1 1AA'), 'too,few', row('Alpha Pantry', 'ZZ1 1AA')));
    expect(result).toMatchObject({ rows: 7, inserted: 1, updated: 0, unchanged: 0 });
    expect(result.failed.map(({ line, field }) => [line, field])).toEqual([[3, 'Postcode'], [4, 'Name'], [5, 'Postcode'], [6, 'Postcode'], [7, 'row'], [8, 'Name, Address, Postcode']]);
    for (const { reason } of result.failed) expect(reason.length).toBeGreaterThan(20);
  });

  it('changes nothing the second time', async () => {
    const twice = file(row('Repeat Pantry', 'ZZ1 1AA', { website: 'https://pantry.example/a' }));
    await run(twice);
    const before = await everything();
    expect(await run(twice)).toMatchObject({ rows: 1, inserted: 0, updated: 0, unchanged: 1, failed: [] });
    expect(await everything()).toEqual(before);
  });

  it('brings a changed row up to date, keeps what people said of it, and forgets that its old words were confirmed', async () => {
    await run(file(row('Changing Pantry', 'ZZ1 1AA'), row('Steady Pantry', 'ZZ1 1AA')));
    const [before] = await db.look<{ id: string }>(`update directory.service set capacity = 'limited', last_confirmed_on = '2026-01-01' where name = 'Changing Pantry' returning id`);
    const result = await run(file(row('Steady Pantry', 'ZZ1 1AA'), row('Changing Pantry', 'ZZ1 1AA', { times: 'Friday 2pm - 4pm', website: 'www.pantry.example' })));
    expect(result).toMatchObject({ inserted: 0, updated: 1, unchanged: 1 });
    const after = await db.look(`select service_id as id, capacity, last_confirmed_on, opening, (select count(*)::int from directory.service_at_location s where s.service_id = m.service_id) as places,
      (select url from directory.service where id = service_id) as url from directory.matchable_service m where name = 'Changing Pantry'`);
    expect(after).toEqual([{ id: before?.id, capacity: 'limited', last_confirmed_on: null, opening: [{ weekday: 5, opens: '14:00', closes: '16:00' }], places: 1, url: 'https://www.pantry.example/' }]);
    expect(await db.look(`select from directory.location where not exists (select from directory.service_at_location where location_id = location.id)`)).toEqual([]);
  });

  it('keeps apart two rows of one name: each is a listing of its own, of an organisation of its own', async () => {
    const result = await run(file(row('Same Name', 'ZZ1 1AA', { street: '1 High Street' }), row('Same Name', 'ZZ1 1AA', { street: '2 High Street' })));
    expect(result).toMatchObject({ inserted: 2, failed: [] });
    expect(await db.look(`select distinct organisation_id from directory.service where name = 'Same Name'`)).toHaveLength(2);
  });

  it('places an unknown postcode in the middle of its sector, else of its district, and says that this is approximate', async () => {
    expect(await run(file(row('Sector Pantry', 'ZZ1 1ZZ'), row('District Pantry', 'ZZ1 9ZZ')))).toMatchObject({ inserted: 2, approximate: 2 });
    const places = await db.look(`select name, location_precision, st_x(geom) as x from directory.matchable_service where name in ('Sector Pantry', 'District Pantry') order by name`);
    expect(places).toEqual([{ name: 'District Pantry', location_precision: 'district', x: 400200 }, { name: 'Sector Pantry', location_precision: 'sector', x: 400100 }]);
  });

  it('publishes what it brings as not yet confirmed, and as something to tell people of but not to send their details to', async () => {
    await run(file(row('Fresh Pantry', 'ZZ1 1AA')));
    const [found] = await db.look(`select life, last_confirmed_on, takes_referrals, source, ages_known from directory.matchable_service where name = 'Fresh Pantry'`);
    expect(found).toEqual({ life: 'published', last_confirmed_on: null, takes_referrals: false, source: 'food-banks', ages_known: false });
  });

  it('stores markup as plain text and lets no link through but http and https', async () => {
    await run(file(row('"<img src=x onerror=alert(1)>"', 'ZZ1 1AA', { website: 'javascript:alert(1)' }), row('"=cmd|calc, ""quoted"" ŵŷ 🍞"', 'ZZ1 1AA', { website: 'ftp://x.example' })));
    const names = await db.look<{ name: string; url: string | null; slug: string }>(`select name, url, slug from directory.service where name like '<img%' or name like '=cmd%' order by name`);
    expect(names).toEqual([{ name: '<img src=x onerror=alert(1)>', url: null, slug: 'img-src-x-onerror-alert-1' }, { name: '=cmd|calc, "quoted" ŵŷ 🍞', url: null, slug: 'cmd-calc-quoted-wy' }]);
  });

  it('reads a row that spans lines, and counts lines as a text editor does', async () => {
    const result = await run(file('"Two\nlines",Open door,"Monday\n10am - 12noon","Hall",ZZ1 1AA,NA,NA,T,E', row('After Two Lines', 'NOWHERE')));
    expect(result).toMatchObject({ inserted: 1, failed: [{ line: 5 }] });
  });

  it('lets two imports of one file at once end as one', async () => {
    const both = file(row('Raced Pantry', 'ZZ1 1AA'));
    const results = await Promise.all([run(both), run(both)]);
    expect(results.map(({ inserted }) => inserted).sort()).toEqual([0, 1]);
  });

  it.each([
    ['of 0 bytes', Buffer.alloc(0), /empty/],
    ['of empty lines', Buffer.from('\n\n'), /no rows/],
    ['with other columns', Buffer.from('a,b\n1,2\n'), /line 1: The file has no column .*Postcode.* Choose the mapping/],
    ['with one column missing', Buffer.from(`${header.replace('Postcode,', '')}\n`), /line 1: The file has no column Postcode/],
    ['with a column twice', Buffer.from(`${header},Name\n`), /line 1: Two columns are called “Name”/],
    ['in cp1252', Buffer.from(`${header}\n${row('Caf\xe9', 'ZZ1 1AA')}\n`, 'latin1'), /line 2: The text is not UTF-8/],
    ['in UTF-16', Buffer.from(`\ufeff${header}\n`, 'utf16le'), /line 1/],
    ['with a NUL', file(row('Good Pantry', 'ZZ1 1AA'), row('A\0B', 'ZZ1 1AA')), /line 3: There are NUL bytes/],
    ['with a quotation mark never closed', file(row('Good Pantry', 'ZZ1 1AA'), '"Open Pantry,Open door'), /quote is never closed/],
    ['with a quotation mark in the wrong place', file(row('Good Pantry', 'ZZ1 1AA'), row('a "b" c', 'ZZ1 1AA')), /line 3: .*quote stands in the middle/],
    ['that is a damaged zip', Buffer.from('504b0304140000000800', 'hex'), /not a zip archive/],
  ])('refuses a file %s as a whole, naming file, line and remedy, and changes nothing', async (_, bytes, words) => {
    const before = await everything();
    const refused = await run(bytes).then(() => undefined, (error: unknown) => error);
    expect(refused).toBeInstanceOf(UnusableFile);
    expect((refused as Error).message).toMatch(words);
    expect((refused as Error).message).toMatch(/^[-0-9a-f]+\.csv.* Nothing was changed\.$/);
    expect(await everything()).toEqual(before);
  });

  it('takes a file with a byte order mark and Windows line ends as it is', async () => {
    expect(await run(Buffer.from(`\ufeff${header}\r\n${row('Windows Pantry', 'ZZ1 1AA')}\r\n`))).toMatchObject({ inserted: 1, failed: [] });
  });

  it('is not allowed to whoever serves people', async () => {
    await expect(run(file(row('Forbidden', 'ZZ1 1AA')), 'linkwell_app')).rejects.toThrow(/permission denied/);
  });
});
