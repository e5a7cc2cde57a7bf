import { Client } from 'pg';
import { DataSource, MigrationExecutor, type MigrationInterface } from 'typeorm';
import { Foundation1700000000000 } from './migrations/1700000000000-foundation';
import { createExtensions, createRoles, runtimeRoles } from './prepare.sql';

export type MigrationClass = new () => MigrationInterface;

/**
 * Brings a database up to the present: roles and extensions as the superuser of `adminUrl`, then every pending migration as
 * `linkwell_owner`, all in one transaction. Repeating it changes nothing. `login` (a role name) is allowed to take on the run-time roles.
 * Returns the names of the migrations that ran.
 */
export async function migrate(adminUrl: string, migrations: readonly MigrationClass[], login?: string): Promise<string[]> {
  await prepare(adminUrl, login);
  const dataSource = new DataSource({ type: 'postgres', url: adminUrl, schema: 'linkwell', migrations: [Foundation1700000000000, ...migrations], migrationsTableName: 'migration', installExtensions: false, extra: { max: 1 } });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`select pg_advisory_xact_lock(7261002)`);
    await runner.query(`set local role linkwell_owner`);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'none';
    const ran = await executor.executePendingMigrations();
    await runner.commitTransaction();
    return ran.map((migration) => migration.name);
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

async function prepare(adminUrl: string, login: string | undefined): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(createRoles);
    await client.query(createExtensions);
    if (login !== undefined) await client.query(`grant ${runtimeRoles.join(', ')} to ${client.escapeIdentifier(login)}`);
  } finally {
    await client.end();
  }
}
