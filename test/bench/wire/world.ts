import { entities, type Installation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { Database, FieldCipher } from '@linkwell/database';
import { WriteListings } from '@linkwell/directory-api';
import { seededRandom } from '@linkwell/kernel';
import { needTerm } from '@linkwell/taxonomy-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { createHash, randomBytes } from 'node:crypto';
import { InventedCountry } from '../invented-country';
import { inventedDirectory } from '../invented-directory';
import { nationalDirectory } from '../national/directories';
import { nationalQuestions } from '../national/questions';
import { gazetteerOf, postcodeOf, questionsOf, type AskedQuestion } from '../questions';
import { directoryEntities } from './directory-entities';

/** As many connections to the database as a server has unless told otherwise. */
export const poolSize = 10;

export interface WireWorld {
  readonly db: TestDatabase;
  readonly installation: Installation;
  /** The same database, whose connections know the directory's entities too. */
  readonly withEntities: Database;
  readonly questions: readonly AskedQuestion[];
  /** Of a signed-in link worker. */
  readonly cookie: string;
  close(): Promise<void>;
}

/** A directory on a database of its own, and a link worker who has signed in: 200,000 services, or a few of an invented country. */
export async function openWireWorld(quick: boolean, say: (line: string) => void): Promise<WireWorld> {
  const { db, questions: asked } = quick ? await smallDirectory(5_000, 50) : await wholeCountry(200_000, 200, say);
  await db.look(...gazetteerOf(asked));
  await db.look('analyze geography.postcode');
  const config = readConfig({ DATABASE_URL: db.url, LINKWELL_TRUST_PROXY: '1' });
  const key = () => randomBytes(32).toString('base64');
  const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
  const [database, withEntities] = await Promise.all([Database.connect(db.url, entities, poolSize), Database.connect(db.url, [...entities, ...directoryEntities], poolSize)]);
  return {
    db, withEntities, questions: asked,
    installation: { config, database, cipher, close: () => Promise.resolve() },
    cookie: `linkwell=${await signedIn(db)}`,
    async close() {
      await Promise.all([database.close(), withEntities.close()]);
      await db.drop();
    },
  };
}

interface Filled {
  readonly db: TestDatabase;
  readonly questions: readonly AskedQuestion[];
}

async function smallDirectory(services: number, questions: number): Promise<Filled> {
  const random = seededRandom(20_261_123);
  const country = new InventedCountry(random);
  const listings = inventedDirectory(random, country, services);
  const db = await aDatabase(entities);
  await db.database.within({ kind: 'job', name: 'bench' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
  await db.look('vacuum analyze');
  return { db, questions: questionsOf(random, country, listings, questions) };
}

/** A copy of the country that the search is measured on. */
async function wholeCountry(services: number, questions: number, say: (line: string) => void): Promise<Filled> {
  const { adminUrl } = await nationalDirectory(services, say);
  const asked = await nationalQuestions(adminUrl, questions);
  const template = process.env['LINKWELL_TEST_TEMPLATE'];
  process.env['LINKWELL_TEST_TEMPLATE'] = new URL(adminUrl).pathname.slice(1);
  const db = await aDatabase(entities).finally(() => { process.env['LINKWELL_TEST_TEMPLATE'] = template; });
  return { db, questions: asked.map(({ near: { easting, northing }, needs, withinMetres }, index) => ({ near: postcodeOf(index), point: { easting, northing }, needs: needs.slice(0, 1), withinMetres })) };
}

/** A token as the product makes them; the database keeps its hash. */
async function signedIn(db: TestDatabase): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.look(
    `with person as (insert into identity.app_user (email, display_name, status) values ('bench@linkwell.example', 'A link worker', 'active') returning id),
       team as (insert into identity.team (name) values ('Bench') returning id),
       role as (insert into identity.role_grant (user_id, role, team_id) select person.id, 'link_worker', team.id from person, team)
     insert into identity.session (token_hash, user_id, expires_at) select $1, id, now() + interval '8 hours' from person`,
    [createHash('sha256').update(token).digest()]);
  return token;
}

/** What is sent for a question: the place, the need in the taxonomy's words, twenty services. */
export const variablesOf = ({ near, needs, withinMetres }: AskedQuestion) => ({
  near, need: needTerm(needs[0]!.termId)!.label, withinMetres, first: 20, filters: { channels: [] },
});
