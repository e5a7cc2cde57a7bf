import { randomBytes } from 'node:crypto';
import { Database, type EntityClass } from '@linkwell/database';
import { Client } from 'pg';

export interface TestDatabase {
  readonly database: Database;
  /** Superuser URL of this one database, to look behind row-level security with. */
  readonly adminUrl: string;
  /** URL of the ordinary login that the application uses. */
  readonly url: string;
  /** Runs a statement as the superuser, past every policy. */
  look<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of one's own: a clone of the migrated template, opened with the ordinary login. Drop it after the tests. */
export async function aDatabase(entities: readonly EntityClass[]): Promise<TestDatabase> {
  const server = process.env['LINKWELL_TEST_SERVER'];
  const template = process.env['LINKWELL_TEST_TEMPLATE'];
  if (server === undefined || template === undefined) throw new Error('These tests need LINKWELL_TEST_SERVER: run them through npm test.');
  const name = `linkwell_test_${randomBytes(6).toString('hex')}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query('select pg_advisory_lock(7261003)');
  await admin.query(`create database ${name} template ${template}`);
  await admin.query('select pg_advisory_unlock(7261003)');
  const adminUrl = withDatabase(server, name);
  const url = new URL(adminUrl);
  url.username = 'linkwell_test';
  url.password = 'linkwell_test';
  const looking = new Client({ connectionString: adminUrl });
  await looking.connect();
  const database = await Database.connect(url.href, entities, 10);
  return {
    database,
    adminUrl,
    url: url.href,
    look: async <Row>(statement: string, parameters: unknown[] = []) => (await looking.query(statement, parameters)).rows as Row[],
    async drop() {
      await database.close();
      await looking.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
