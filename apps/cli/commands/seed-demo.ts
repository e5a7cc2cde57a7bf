import { openInstallation, seedDemonstration } from '@linkwell/api';
import { readConfig, SystemClock } from '@linkwell/config';
import { demoAccounts } from '@linkwell/demo-api';
import type { Command } from 'commander';
import { report } from '../output';

export const addSeedDemo = (program: Command): Command =>
  program
    .command('seed')
    .description('put invented data into an installation')
    .command('demo')
    .description('the demonstration: an invented district with services, people and histories; what is there already stays as it is')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  LINKWELL_DATA_DIR=/tmp/demo npm run linkwell -- seed demo --json')
    .action(async (options: { json?: boolean }) => {
      const installation = await openInstallation(readConfig(process.env));
      try {
        const { seeded, today } = await seedDemonstration(installation, new SystemClock(), (words) => process.stderr.write(`Demonstration data: ${words} …\n`));
        const accounts = demoAccounts.map(({ role, email, password }) => ({ role, email, password }));
        const words = accounts.map(({ role, email, password }) => `  ${role}: ${email} (${password})`).join('\n');
        report(options.json, { seeded, today, accounts }, `${seeded ? 'The demonstration data is in.' : 'The demonstration data was there already.'}\n${words}`);
      } finally {
        await installation.close();
      }
    });
