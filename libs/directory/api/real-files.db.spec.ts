import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInMapping } from '@linkwell/directory-domain';
import { parsePostcode } from '@linkwell/geography-domain';
import { openCsvTable, PlaceFinder } from '@linkwell/geography-api';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { ImportServices } from './commands/import-services';
import { WriteListings } from './commands/write-listings';

const folder = process.env['LINKWELL_SHARED_DATA'] ?? join(process.cwd(), '../shared/data');
const job = { kind: 'job', name: 'import-services' } as const;
const files = [
  { mapping: 'food-banks', path: join(folder, 'trafford/gm_food_banks.csv') },
  { mapping: 'mental-health-services', path: join(folder, 'trafford/trafford_mental_health_services.csv') },
  { mapping: 'libraries', path: join(folder, 'trafford/gm_libraries.csv') },
  { mapping: 'jobcentres', path: join(folder, 'trafford/gm_jobcentreplus.csv') },
];

describe('real files', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  for (const { mapping: name, path } of files) {
    const test = existsSync(path) ? it : it.skip;
    test(`${path}${existsSync(path) ? '' : ' is absent (LINKWELL_SHARED_DATA): it'} goes in with the mapping ${name}, all but a few rows, and a second run changes nothing`, async () => {
      const mapping = builtInMapping(name);
      if (!mapping.ok) throw new Error(mapping.refusal.message);
      const bytes = readFileSync(path);
      // Where the postcodes lie does not matter here, only that they are known: the gazetteer itself is not part of this test.
      const postcodes = bytes.toString('utf8').match(/[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}/g)?.map(parsePostcode).flatMap((read) => (read.ok ? [read.value] : [])) ?? [];
      await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source)
        select distinct unnest($1::text[]), st_setsrid(st_makepoint(380000, 395000), 27700), 10, 'test' on conflict do nothing`, [postcodes]);

      const run = async () => {
        const table = await openCsvTable(path);
        return db.database.within(job, (unit) => new ImportServices(new PlaceFinder(), new WriteListings()).run(unit, table, mapping.value), 'linkwell_job').finally(() => table.close());
      };
      const { rows, inserted, failed, openingTimes } = await run();
      expect(rows).toBeGreaterThan(20);
      expect(inserted / rows).toBeGreaterThan(0.9);
      expect(inserted + new Set(failed.map(({ line }) => line)).size).toBe(rows);
      if (openingTimes.given > 0) expect(openingTimes.understood / openingTimes.given).toBeGreaterThan(0.5);
      expect(await run()).toMatchObject({ inserted: 0, updated: 0, unchanged: inserted });
      expect(await db.look(`select from directory.matchable_service where source = $1 and cardinality(need_term_ids) = 0`, [name])).toEqual([]);
    });
  }
});
