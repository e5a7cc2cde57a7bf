import { ImportServices, WriteListings } from '@linkwell/directory-api';
import { builtInMapping } from '@linkwell/directory-domain';
import { openCsvTable, PlaceFinder } from '@linkwell/geography-api';
import { parsePostcode } from '@linkwell/geography-domain';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedWorld } from './feed-world';

const folder = join(process.env['LINKWELL_SHARED_DATA'] ?? join(process.cwd(), '../shared/data'), 'trafford');
const files = [
  ['food-banks', 'gm_food_banks.csv'], ['mental-health-services', 'trafford_mental_health_services.csv'], ['libraries', 'gm_libraries.csv'], ['jobcentres', 'gm_jobcentreplus.csv'],
] as const;

/** Puts the published lists in that are there. Their postcodes are only made known, all at one point: where they lie is another drill's matter. */
export async function writeRealListings({ db }: FeedWorld): Promise<string> {
  const said: string[] = [];
  for (const [name, file] of files) {
    const path = join(folder, file);
    const mapping = builtInMapping(name);
    if (!existsSync(path) || !mapping.ok) {
      said.push(`${path} is absent`);
      continue;
    }
    const postcodes = readFileSync(path, 'utf8').match(/[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}/g)?.map(parsePostcode).flatMap((read) => (read.ok ? [read.value] : [])) ?? [];
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source)
      select distinct unnest($1::text[]), st_setsrid(st_makepoint(380000, 395000), 27700), 10, 'test' on conflict do nothing`, [postcodes]);
    const table = await openCsvTable(path);
    const imported = await db.database.within({ kind: 'job', name: 'import-services' }, (unit) => new ImportServices(new PlaceFinder(), new WriteListings()).run(unit, table, mapping.value), 'linkwell_job')
      .finally(() => table.close());
    said.push(`${imported.inserted} of ${file}`);
  }
  return `Real listings: ${said.join(', ')}.`;
}
