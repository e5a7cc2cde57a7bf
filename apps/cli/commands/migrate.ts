import { migrations } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { migrate, openEmbeddedDatabase } from '@linkwell/database';
import type { Command } from 'commander';
import { report } from '../output';

/** The login of DATABASE_URL may take on the run-time roles; it is made if it does not exist yet. */
interface Options {
  login?: string;
  json?: boolean;
}

export const addMigrate = (program: Command): Command =>
  program
    .command('migrate')
    .description('bring the database up to date (as the superuser of DATABASE_ADMIN_URL, or in the embedded database)')
    .option('--login <role>', 'the existing login that DATABASE_URL uses; it is given the run-time roles')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  DATABASE_ADMIN_URL=postgres://postgres@db/linkwell npm run linkwell -- migrate --login linkwell')
    .action(async (options: Options) => {
      const config = readConfig(process.env);
      const ran = config.DATABASE_ADMIN_URL ? await migrate(config.DATABASE_ADMIN_URL, migrations, options.login) : await migrateEmbedded(config.dataDirectory);
      report(options.json, { ran }, ran.length > 0 ? `Ran ${ran.length} migrations.` : 'The database is up to date.');
    });

async function migrateEmbedded(dataDirectory: string): Promise<string[]> {
  const embedded = await openEmbeddedDatabase(dataDirectory);
  try {
    return await migrate(embedded.url, migrations);
  } finally {
    await embedded.close();
  }
}
