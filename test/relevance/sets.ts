import { entities, seedDemonstration, type Installation } from '@linkwell/api';
import { readConfig, SystemClock } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { ImportServices, WriteListings } from '@linkwell/directory-api';
import { builtInMapping } from '@linkwell/directory-domain';
import { importPostcodes, openCsvTable, PlaceFinder } from '@linkwell/geography-api';
import { dayInLondon } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationQuestions } from './demonstration-questions';
import { manchesterQuestions } from './manchester-questions';
import type { JudgedQuestion } from './question';
import { writeTraps } from './traps';

/** A directory and what is asked of it. */
export interface JudgedSet {
  readonly name: 'demonstration' | 'greaterManchester';
  readonly db: TestDatabase;
  readonly questions: readonly JudgedQuestion[];
}

const key = () => randomBytes(32).toString('base64');

/** The demonstration, with services among its own that a hard rule keeps from everybody. */
export async function openDemonstration(say: (line: string) => void): Promise<JudgedSet> {
  const db = await aDatabase(entities);
  const clock = new SystemClock();
  const installation: Installation = { config: readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true' }), database: db.database, cipher: new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() }), close: async () => undefined };
  await seedDemonstration(installation, clock, () => undefined);
  const traps = await writeTraps(db, dayInLondon(clock.now()));
  say(`The demonstration directory is there, with ${traps} services that nobody may be shown.`);
  return { name: 'demonstration', db, questions: demonstrationQuestions };
}

const folder = process.env['LINKWELL_SHARED_DATA'] ?? join(process.cwd(), '../shared/data');
const lists = [
  ['food-banks', 'trafford/gm_food_banks.csv'], ['mental-health-services', 'trafford/trafford_mental_health_services.csv'], ['libraries', 'trafford/gm_libraries.csv'], ['jobcentres', 'trafford/gm_jobcentreplus.csv'],
] as const;
const gazetteer = 'codepo_gb.zip';
/** The postcode areas that reach into Greater Manchester. */
const areas = ['BL', 'M', 'OL', 'SK', 'WA', 'WN'];

/** The published lists of Greater Manchester at their true places; `undefined`, and what is missing said, where one of the files is absent. */
export async function openGreaterManchester(say: (line: string) => void): Promise<JudgedSet | undefined> {
  const absent = [gazetteer, ...lists.map(([, file]) => file)].map((file) => join(folder, file)).filter((path) => !existsSync(path));
  if (absent.length > 0) {
    say(`Not run: the questions over the real files of Greater Manchester. Absent (LINKWELL_SHARED_DATA): ${absent.join(', ')}`);
    return undefined;
  }
  const db = await aDatabase(entities);
  const silent = { began: () => undefined, rows: () => undefined, fileDone: () => undefined, merging: () => undefined };
  const { rows } = await importPostcodes(db.database, { file: join(folder, gazetteer), areas, bulk: 'copy' }, silent);
  const taken: string[] = [];
  for (const [name, file] of lists) {
    const mapping = builtInMapping(name);
    if (!mapping.ok) throw new Error(mapping.refusal.message);
    const table = await openCsvTable(join(folder, file));
    const importing = new ImportServices(new PlaceFinder(), new WriteListings());
    const { inserted } = await db.database.within({ kind: 'job', name: 'import-services' }, (unit) => importing.run(unit, table, mapping.value), 'linkwell_job').finally(() => table.close());
    taken.push(`${inserted} of ${file}`);
  }
  const listed = await db.look<{ postcode: string }>(`select distinct postcode from directory.location join geography.postcode using (postcode) where precision = 'postcode' and postcode.geom is not null`);
  say(`Greater Manchester: ${rows} postcodes, ${taken.join(', ')}.`);
  return { name: 'greaterManchester', db, questions: manchesterQuestions(listed.map(({ postcode }) => postcode)) };
}
