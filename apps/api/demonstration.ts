import { ConfigurationError } from '@linkwell/config';
import { countDemoAccounts, demoAccounts, SeedDemonstration, type Seeding } from '@linkwell/demo-api';
import type { DemoAccount } from '@linkwell/identity-api';
import type { Clock } from '@linkwell/kernel';
import type { Installation } from './installation';

/** Puts the demonstration's data into an open installation, or finds it there. Refuses in production. */
export async function seedDemonstration({ config, database, cipher }: Installation, clock: Clock, onStep: (words: string) => void): Promise<Seeding> {
  if (config.production) throw new ConfigurationError('LINKWELL_DEMO: demonstration accounts have published passwords and may not exist with NODE_ENV=production.');
  return new SeedDemonstration(database, cipher, clock).run(onStep);
}

/**
 * What an installation's demonstration needs before the server starts: in demonstration mode its data, on the first start.
 * Answers the accounts to show, none outside demonstration mode. In production it throws when demonstration accounts exist.
 */
export async function prepareDemonstration(installation: Installation, clock: Clock, onStep: (words: string) => void): Promise<readonly DemoAccount[]> {
  const { config, database } = installation;
  if (config.production) await refuseDemoAccounts(await countDemoAccounts(database));
  if (!config.demo) return [];
  await seedDemonstration(installation, clock, onStep);
  return demoAccounts;
}

function refuseDemoAccounts(count: number): void {
  if (count === 0) return;
  throw new ConfigurationError(
    `DATABASE_URL: this database holds ${count} demonstration accounts, whose password is published, so it may not serve with NODE_ENV=production. ` +
    'Use a database that never ran in demonstration mode.',
  );
}
