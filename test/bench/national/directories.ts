import { Client } from 'pg';
import { createHash } from 'node:crypto';
import { fillDirectory, tenfold, wideTable } from './country.sql';

/** A database of the cluster with so many services, as URLs of the superuser and of the application's login. */
export interface NationalDirectory {
  readonly services: number;
  readonly adminUrl: string;
  readonly url: string;
}

const server = (): string => {
  const url = process.env['LINKWELL_TEST_SERVER'];
  if (url === undefined) throw new Error('A benchmark runs on a cluster: npm run bench.');
  return url;
};

const withDatabase = (name: string, login?: string): string => {
  const url = new URL(server());
  url.pathname = `/${name}`;
  if (login !== undefined) Object.assign(url, { username: login, password: login });
  return url.href;
};

/** Made once on a cluster and found again by the next run, as long as what makes it is the same. */
export async function nationalDirectory(services: number, say: (line: string) => void): Promise<NationalDirectory> {
  const isTenfold = services > largestWritten;
  const statements = isTenfold ? tenfold : [...fillDirectory(services), ...wideTable];
  const name = await nameOf(services, statements);
  const directory = { services, adminUrl: withDatabase(name), url: withDatabase(name, 'linkwell_test') };
  if (await isThere(name)) return directory;
  const template = isTenfold ? new URL((await nationalDirectory(services / 10, say)).adminUrl).pathname.slice(1) : process.env['LINKWELL_TEST_TEMPLATE'];
  say(`Making ${services} services: some minutes, once.`);
  const unfinished = `${name}_unfinished`;
  await dropOthers(services);
  await ask(server(), [`create database ${unfinished} template ${template}`]);
  await ask(withDatabase(unfinished), [...statements, 'vacuum analyze']);
  await ask(server(), [`alter database ${unfinished} rename to ${name}`]);
  return directory;
}

/** How the search tables are made: when that changes, so does every directory. */
async function searchTables(): Promise<unknown> {
  const client = new Client({ connectionString: withDatabase(process.env['LINKWELL_TEST_TEMPLATE'] ?? '') });
  await client.connect();
  const { rows } = await client.query(`
    select pg_get_viewdef('matching.search_source') as said union all select prosrc from pg_proc where pronamespace = 'matching'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'matching' order by 1`);
  await client.end();
  return rows;
}

/** Names what it is made by, so that a change of that makes another. */
async function nameOf(services: number, statements: readonly string[]): Promise<string> {
  const madeBy = JSON.stringify([statements, fillDirectory(services), await searchTables()]);
  return `national_${services}_${createHash('sha256').update(madeBy).digest('hex').slice(0, 12)}`;
}

/** Those of the same size that were made in another way, or not to the end. */
async function dropOthers(services: number): Promise<void> {
  const client = new Client({ connectionString: server() });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [`national_${services}_%`]);
  for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)}`);
  await client.end();
}

/** A copy to change as one likes; `drop` it afterwards. */
export async function copyOf({ services, adminUrl }: NationalDirectory): Promise<NationalDirectory & { drop(): Promise<void> }> {
  const name = `changed_${process.pid}`;
  await ask(server(), [`create database ${name} template ${new URL(adminUrl).pathname.slice(1)}`]);
  return { services, adminUrl: withDatabase(name), url: withDatabase(name, 'linkwell_test'), drop: () => ask(server(), [`drop database ${name} with (force)`]) };
}

/** Larger ones are made from a tenth. */
const largestWritten = 200_000;

async function isThere(name: string): Promise<boolean> {
  const client = new Client({ connectionString: server() });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  await client.end();
  return rowCount === 1;
}

async function ask(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
