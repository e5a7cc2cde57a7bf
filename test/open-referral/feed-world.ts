import { createServer, entities, type Installation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { PublishListings } from '@linkwell/directory-api';
import { Taxonomies } from '@linkwell/taxonomy-api';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomBytes } from 'node:crypto';
import { closing, hidden, looseTerm, otherTaxonomy, otherTerms, shown } from './feed-listings';

const key = () => randomBytes(32).toString('base64');

export interface FeedWorld {
  readonly db: TestDatabase;
  readonly installation: Installation;
  /** Where the feed is, without a stroke at its end. */
  readonly feed: string;
  close(): Promise<void>;
}

/** A server of its own around an empty directory, on a native database. It believes one proxy, so that a test can come from many addresses. */
export async function openFeed(): Promise<FeedWorld> {
  const db = await aDatabase(entities);
  const config = readConfig({ DATABASE_URL: db.url, LINKWELL_TRUST_PROXY: '1' });
  const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
  const installation: Installation = { config, database: db.database, cipher, close: async () => undefined };
  const app = await createServer(installation, { logger: createLogger('silent') });
  await app.listen(0, '127.0.0.1');
  return {
    db,
    installation,
    feed: `${await app.getUrl()}/open-referral`,
    async close() {
      await app.close();
      await db.drop();
    },
  };
}

/** The invented listings, those that nobody may see among them. */
export async function writeInventedListings({ db }: FeedWorld): Promise<void> {
  await db.look(`insert into geography.postcode (postcode, geom, positional_quality, country, local_authority, ward, source)
    values ('M2 5DB', st_transform(st_setsrid(st_makepoint(-2.2446, 53.4786), 4326), 27700), 10, 'E92000001', 'E08000003', 'E05011361', 'test') on conflict do nothing`);
  await db.database.within({ kind: 'job', name: 'test' }, async (unit) => {
    const taxonomies = new Taxonomies();
    await taxonomies.upsertTaxonomies(unit, [otherTaxonomy], 'test');
    await taxonomies.upsertTerms(unit, [...otherTerms, looseTerm], 'test');
    await new PublishListings().run(unit, [...shown, ...Object.values(hidden)], 'demonstration');
  }, 'linkwell_job');
  for (const { service, modifiedAt } of shown) await db.look('update directory.service set modified_at = $2 where id = $1', [service.id, modifiedAt]);
  await db.look('update directory.service set merged_into = $2 where id = $1', [hidden.merged.service.id, shown[0]!.service.id]);
  await db.look('update directory.service set do_not_list = true where id = $1', [hidden.leftOut.service.id]);
  await db.look('update directory.organisation set do_not_list = true where id = $1', [hidden.ofLeftOut.organization.record.id]);
  await db.look('update directory.service set closed_from = current_date - 2, closed_until = current_date + 20 where id = $1', [closing.service.id]);
}

let clients = 0;

/** Asks as one of very many addresses, since nobody may ask too often. */
export function ask(address: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Response> {
  clients += 1;
  const client = `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`;
  return fetch(address, { ...options, redirect: 'manual', headers: { 'x-forwarded-for': client, ...options.headers } });
}
