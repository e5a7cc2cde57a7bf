import { openInstallation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { bankHolidayCalendar } from '@linkwell/database';
import { bankHolidayWarning, dayInLondon, publicViewer, type Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { report } from '../output';

interface Options {
  json?: boolean;
}

export const addCheck = (program: Command, clock: Clock): Command =>
  program
    .command('check')
    .description('say what of this installation needs the operator’s attention soon; ends with status 1 when something does')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- check')
    .action(async (options: Options) => {
      const installation = await openInstallation(readConfig(process.env));
      try {
        const calendar = await installation.database.within(publicViewer, bankHolidayCalendar);
        const warnings = [bankHolidayWarning(calendar, dayInLondon(clock.now()))].filter((warning) => warning !== undefined);
        report(options.json, { command: 'check', warnings }, warnings.length > 0 ? warnings.join('\n') : 'Nothing needs attention.');
        if (warnings.length > 0) process.exitCode = 1;
      } finally {
        await installation.close();
      }
    });
