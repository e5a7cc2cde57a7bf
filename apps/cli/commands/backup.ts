import { readKeys } from '@linkwell/api';
import { readConfig, type Config } from '@linkwell/config';
import { allowReadingForBackup, KeyFile, prepareDatabase, prepareServer } from '@linkwell/database';
import type { Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { differences, parseManifest, takeManifest, type Manifest } from '../backup/manifest';
import { CommandError, report } from '../output';

interface Options {
  json?: boolean;
}

const dumpIn = (folder: string) => join(folder, 'database.dump');
const manifestIn = (folder: string) => join(folder, 'manifest.json');

export function addBackup(program: Command, clock: Clock): void {
  program
    .command('backup <folder>')
    .description('write a backup of a database server into a new folder: a dump by pg_dump, and what it must hold when it is restored')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  DATABASE_ADMIN_URL=postgres://backup@db/linkwell npm run linkwell -- backup /backups/2026-11-29')
    .action(async (folder: string, options: Options) => {
      const url = serverOf(readConfig(process.env), 'back up');
      if (existsSync(folder)) throw new CommandError(`${folder} exists already. Name a folder that does not, so that no backup overwrites another.`);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const manifest = await within(url, async (client) => {
        await client.query('set role linkwell_backup');
        await client.query('begin isolation level repeatable read read only');
        const { rows: [snapshot] } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
        // Of the same moment as the manifest, however much is written meanwhile.
        await run('pg_dump', ['--role=linkwell_backup', '--format=custom', `--snapshot=${snapshot?.id ?? ''}`, `--file=${dumpIn(folder)}`], url);
        return takeManifest(client, clock.now());
      });
      writeFileSync(manifestIn(folder), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flag: 'wx' });
      report(options.json, { command: 'backup', ...summary(manifest) }, `Backed up ${summary(manifest).rows} rows of ${summary(manifest).tables} tables. The keys it needs, kept apart from it: ${manifest.keys.join(', ') || 'none'}.`);
    });

  program
    .command('restore <folder>')
    .description('bring a backup into an empty database, as the superuser of DATABASE_ADMIN_URL, and check that all of it is there and guarded as before')
    .option('--login <role>', 'the existing login that DATABASE_URL uses; it is given the run-time roles')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  DATABASE_ADMIN_URL=postgres://postgres@db/empty npm run linkwell -- restore /backups/2026-11-29 --login linkwell')
    .action(async (folder: string, options: Options & { login?: string }) => {
      const config = readConfig(process.env);
      const url = serverOf(config, 'restore into');
      if (!existsSync(manifestIn(folder)) || !existsSync(dumpIn(folder))) throw new CommandError(`${folder} holds no whole backup: database.dump and manifest.json are needed.`);
      const wanted = parseManifest(readFileSync(manifestIn(folder), 'utf8'));
      await within(url, async (client) => {
        const { rows } = await client.query(`select from pg_namespace where nspname in ('linkwell', 'casework', 'identity')`);
        if (rows.length > 0) throw new CommandError('The database of DATABASE_ADMIN_URL is not empty. Make a new one (createdb) and name that. Nothing was changed.');
      });
      await prepareServer(url);
      await run('pg_restore', ['--exit-on-error', '--single-transaction', `--dbname=${new URL(url).pathname.slice(1)}`, dumpIn(folder)], url);
      await prepareDatabase(url, options.login);
      await allowReadingForBackup(url);
      await within(url, (client) => client.query('analyze'));
      const found = await within(url, async (client) => {
        await client.query('set role linkwell_backup');
        await client.query('begin isolation level repeatable read read only');
        return takeManifest(client, clock.now());
      });
      const wrong = differences(wanted, found);
      const keysMissing = wanted.keys.filter((id) => !heldKeys(config).includes(id));
      const words = wrong.length > 0 ? `The restored database differs from the backup:\n${wrong.join('\n')}` : `Restored ${summary(found).rows} rows of ${summary(found).tables} tables; counts, checksums, row-level security, policies and grants are as they were.`;
      report(options.json, { command: 'restore', ...summary(found), differences: wrong, keysMissing }, keysMissing.length > 0 ? `${words}\nThese keys are needed and are not in the key file: ${keysMissing.join(', ')}. Without them names and notes cannot be read.` : words);
      if (wrong.length > 0 || keysMissing.length > 0) process.exitCode = 1;
    });
}

const summary = ({ tables, keys, migration }: Manifest) => ({ tables: Object.keys(tables).length, rows: Object.values(tables).reduce((sum, { rows }) => sum + rows, 0), keys, migration });

function serverOf(config: Config, what: string): string {
  if (config.DATABASE_ADMIN_URL !== undefined) return config.DATABASE_ADMIN_URL;
  throw new CommandError(config.DATABASE_URL === undefined
    ? `DATABASE_ADMIN_URL: there is no database server to ${what}. The embedded database is for trying out: stop the server and copy its whole data folder (${config.dataDirectory}), keys included.`
    : `DATABASE_ADMIN_URL: name the server to ${what} with a login that may take on linkwell_backup (docs/operations.md, "Backups").`);
}

function heldKeys(config: Config): string[] {
  const keys = readKeys(config);
  return Object.keys((keys instanceof KeyFile ? keys.held() : keys).keys);
}

async function within<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** PostgreSQL's own programs. The password goes by the environment: arguments can be read by everybody on the machine. */
function run(program: 'pg_dump' | 'pg_restore', args: readonly string[], url: string): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const env = { ...process.env, PGHOST: decodeURIComponent(hostname), PGPORT: port || '5432', PGUSER: decodeURIComponent(username), PGPASSWORD: decodeURIComponent(password), PGDATABASE: pathname.slice(1) };
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 2, 2], env });
    child.once('error', () => failed(new CommandError(`${program} cannot be started. Install PostgreSQL's client programs, of the server's version or later (Debian: postgresql-client).`)));
    child.once('exit', (code) => (code === 0 ? done() : failed(new CommandError(`${program} ended with status ${code ?? 'unknown'}; what it said stands above.`))));
  });
}
