import { join } from 'node:path';
import { ConfigurationError, type Config } from '@linkwell/config';
import { Database, FieldCipher, migrate, openEmbeddedDatabase, openOrCreateKeyFile, ownMigrations, KeyFile, parseFieldKeys, type FieldKeys } from '@linkwell/database';
import { publicViewer } from '@linkwell/kernel';
import { entities, migrations } from './features';

/** An open database with everything a server or a command needs to work on it. */
export interface Installation {
  readonly config: Config;
  readonly database: Database;
  readonly cipher: FieldCipher;
  close(): Promise<void>;
}

/** Opens the installation that the configuration describes. The embedded database is made and brought up to date on the way. */
export async function openInstallation(config: Config): Promise<Installation> {
  return config.DATABASE_URL === undefined ? openEmbedded(config) : openNative(config, config.DATABASE_URL);
}

async function openEmbedded(config: Config): Promise<Installation> {
  const embedded = await openEmbeddedDatabase(config.dataDirectory);
  try {
    await migrate(embedded.url, migrations);
    const database = await Database.connect(embedded.url, entities, 4);
    const close = async () => {
      await database.close();
      await embedded.close();
    };
    return { config, database, cipher: new FieldCipher(readKeys(config)), close };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

async function openNative(config: Config, url: string): Promise<Installation> {
  const cipher = new FieldCipher(readKeys(config));
  const database = await Database.connect(url, entities, config.DATABASE_POOL_SIZE);
  try {
    await checkLogin(database, config);
    await checkMigrated(database);
    return { config, database, cipher, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Keys from a file are read again when it changes; those of the variable stay until the next start. */
export function readKeys(config: Config): FieldKeys | KeyFile {
  if (config.LINKWELL_FIELD_KEYS !== undefined) return parseFieldKeys(config.LINKWELL_FIELD_KEYS);
  if (config.LINKWELL_FIELD_KEYS_FILE !== undefined) return new KeyFile(config.LINKWELL_FIELD_KEYS_FILE);
  return openOrCreateKeyFile(join(config.dataDirectory, 'field-keys.json'));
}

/** A superuser passes by every policy: the application refuses to work as one. */
async function checkLogin(database: Database, config: Config): Promise<void> {
  const [login] = await database.dataSource.query<{ rolsuper: boolean; rolbypassrls: boolean }[]>(`select rolsuper, rolbypassrls from pg_roles where rolname = session_user`);
  if (config.production && (login?.rolsuper || login?.rolbypassrls)) {
    throw new ConfigurationError('DATABASE_URL: its login is a superuser or bypasses row-level security. Use an ordinary login (docs/operations.md, "The database").');
  }
}

async function checkMigrated(database: Database): Promise<void> {
  const expected = [...ownMigrations, ...migrations].map((Migration) => Migration.name);
  // Asked of the catalogue: the login itself may not enter the schema, only the roles that it takes on may.
  const [table] = await database.dataSource.query<{ there: boolean }[]>(
    `select exists (select from pg_class join pg_namespace on pg_namespace.oid = relnamespace where nspname = 'linkwell' and relname = 'migration') as there`);
  const done = table?.there ? await database.within(publicViewer, (unit) => unit.query<{ name: string }>(`select name from linkwell.migration`)) : [];
  const names = new Set(done.map((row) => row.name));
  const missing = expected.filter((name) => !names.has(name));
  if (missing.length > 0) {
    throw new ConfigurationError(`The database is not up to date (${missing.length} of ${expected.length} migrations are missing). Run: npm run linkwell -- migrate`);
  }
}
