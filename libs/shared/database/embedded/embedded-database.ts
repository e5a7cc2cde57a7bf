import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { intarray } from '@electric-sql/pglite/contrib/intarray';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { postgis } from '@electric-sql/pglite-postgis';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataFolder } from './instance-lock';
import { withWholeStatements } from './whole-statements';

const extensions = { postgis, pg_trgm, unaccent, btree_gist, intarray };
const port = 5432;

/** PostgreSQL inside this process, reached like any other server: by `pg`, over a Unix socket that only this user can open. */
export interface EmbeddedDatabase {
  /** Connection string for `pg`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens the database of a data folder, creating it on first use.
 * A new database is made beside its place and renamed into it, so that a kill in the middle leaves nothing half made.
 * Throws `DataFolderInUse` when another process owns the folder.
 */
export async function openEmbeddedDatabase(dataDirectory: string): Promise<EmbeddedDatabase> {
  const unlock = await lockDataFolder(dataDirectory);
  try {
    const home = join(dataDirectory, 'database');
    if (!existsSync(home)) await createDatabase(home);
    const db = await PGlite.create({ dataDir: home, extensions });
    const socketFolder = mkdtempSync(join(tmpdir(), 'linkwell-'));
    chmodSync(socketFolder, 0o700);
    const server = new PGLiteSocketServer({ db: withWholeStatements(db), path: join(socketFolder, `.s.PGSQL.${port}`), maxConnections: 100 });
    await server.start();
    return {
      url: `postgres://postgres@/postgres?host=${encodeURIComponent(socketFolder)}&port=${port}`,
      async close() {
        await server.stop();
        await db.close();
        rmSync(socketFolder, { recursive: true, force: true });
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function createDatabase(home: string): Promise<void> {
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const db = await PGlite.create({ dataDir: unfinished, extensions });
  await db.close();
  renameSync(unfinished, home);
}
