import { Client } from 'pg';
import { DataSource, MigrationExecutor, type MigrationInterface } from 'typeorm';
import { Foundation1700000000000 } from './migrations/1700000000000-foundation';
import { OutboxJobs1700000013000 } from './migrations/1700000013000-outbox-jobs';
import { BankHolidays1700000013100 } from './migrations/1700000013100-bank-holidays';
import { EncryptedColumns1700000015100 } from './migrations/1700000015100-encrypted-columns';
import { installJobQueue } from './job-queue';
import { createExtensions, createRoles, readableForBackup, runtimeRoles } from './prepare.sql';

export type MigrationClass = new () => MigrationInterface;

/** The migrations of the database library itself, which `migrate` runs beside the features'. */
export const ownMigrations: readonly MigrationClass[] = [Foundation1700000000000, OutboxJobs1700000013000, BankHolidays1700000013100, EncryptedColumns1700000015100];

/**
 * Brings a database up to the present: roles and extensions as the superuser of `adminUrl`, then every pending migration as
 * `linkwell_owner`, all in one transaction, and last the job queue's own tables. Repeating it changes nothing. `login` (a role name) is allowed to take on the run-time roles.
 * Returns the names of the migrations that ran.
 */
export async function migrate(adminUrl: string, migrations: readonly MigrationClass[], login?: string): Promise<string[]> {
  await prepare(adminUrl, login);
  const dataSource = new DataSource({ type: 'postgres', url: adminUrl, schema: 'linkwell', migrations: [...ownMigrations, ...migrations], migrationsTableName: 'migration', installExtensions: false, extra: { max: 1 } });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  let ran: string[];
  try {
    await runner.startTransaction();
    await runner.query(`select pg_advisory_xact_lock(7261002)`);
    await runner.query(`set local role linkwell_owner`);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'none';
    ran = (await executor.executePendingMigrations()).map((migration) => migration.name);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
  await installJobQueue(adminUrl);
  await allowReadingForBackup(adminUrl);
  return ran;
}

async function prepare(adminUrl: string, login: string | undefined): Promise<void> {
  await prepareServer(adminUrl);
  await prepareDatabase(adminUrl, login);
}

/** The roles, which the whole server knows. */
export const prepareServer = (adminUrl: string): Promise<void> => asAdmin(adminUrl, (client) => client.query(createRoles));

/** The extensions and rights of one database. */
export const prepareDatabase = (adminUrl: string, login?: string): Promise<void> =>
  asAdmin(adminUrl, async (client) => {
    await client.query(createExtensions);
    if (login !== undefined) await client.query(`grant ${runtimeRoles.join(', ')} to ${client.escapeIdentifier(login)}`);
  });

/** Whatever tables and sequences there are now can be read by the backup's role, and only read. */
export const allowReadingForBackup = (adminUrl: string): Promise<void> => asAdmin(adminUrl, (client) => client.query(readableForBackup));

async function asAdmin(adminUrl: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
