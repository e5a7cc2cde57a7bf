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
import { gazetteerOf, questionsOf, type AskedQuestion } from '../questions';
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

/** An invented directory on a database of its own, and a link worker who has signed in. */
export async function openWireWorld(services: number, questions: number): Promise<WireWorld> {
  const random = seededRandom(20_261_123);
  const country = new InventedCountry(random);
  const listings = inventedDirectory(random, country, services);
  const asked = questionsOf(random, country, listings, questions);
  const db = await aDatabase(entities);
  await db.database.within({ kind: 'job', name: 'bench' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
  await db.look(...gazetteerOf(asked));
  await db.look('vacuum analyze');
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
