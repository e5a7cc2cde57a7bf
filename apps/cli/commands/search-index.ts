import { openInstallation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { checkSearchIndex, rebuildSearchIndex } from '@linkwell/matching-api';
import { Argument, type Command } from 'commander';
import { report } from '../output';

interface Options {
  json?: boolean;
}

const asJob = { kind: 'job', name: 'search-index' } as const;

export const addSearchIndex = (program: Command): Command =>
  program
    .command('search-index')
    .description('compare what the search finds with what the directory holds, or write it anew; ends with status 1 when they differ')
    .addArgument(new Argument('<action>', 'what to do').choices(['check', 'rebuild']))
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- search-index check')
    .action(async (action: 'check' | 'rebuild', options: Options) => {
      const { database, close } = await open();
      try {
        if (action === 'rebuild') await database.within(asJob, rebuildSearchIndex, 'linkwell_job');
        const state = await database.within(asJob, checkSearchIndex, 'linkwell_job');
        const found = `${state.services} services at ${state.places} places can be found.`;
        report(options.json, { command: 'search-index', action, ...state }, state.differences === 0 ? `${found} The search agrees with the directory.` : `${found} ${state.differences} rows differ from the directory. Repair: npm run linkwell -- search-index rebuild`);
        if (state.differences > 0) process.exitCode = 1;
      } finally {
        await close();
      }
    });

async function open() {
  const installation = await openInstallation(readConfig(process.env));
  return { database: installation.database, close: () => installation.close() };
}
