import { openInstallation } from '@linkwell/api';
import { CountDueRecords, RetentionStops, type DueInTeam } from '@linkwell/casework-api';
import { readConfig } from '@linkwell/config';
import type { Clock } from '@linkwell/kernel';
import { openReferralStop } from '@linkwell/referrals-api';
import type { Command } from 'commander';
import { report } from '../output';

export const addRetention = (program: Command, clock: Clock): Command =>
  program
    .command('retention')
    .description('how many records are past their time')
    .command('due')
    .description('count, by team, the records that may be anonymised today; a lead of the team looks at each and confirms it')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- retention due --json')
    .action(async ({ json }: { json?: boolean }) => {
      const installation = await openInstallation(readConfig(process.env));
      try {
        const stops = new RetentionStops();
        stops.register(openReferralStop);
        const teams = await new CountDueRecords(stops, clock).run(installation.database);
        report(json, { due: teams.reduce((sum, { due }) => sum + due, 0), teams }, inWords(teams));
      } finally {
        await installation.close();
      }
    });

function inWords(teams: readonly DueInTeam[]): string {
  if (teams.length === 0) return 'No record is due.';
  return ['Records that may be anonymised today (a lead confirms at /team/retention):', ...teams.map(({ team, due, oldestDueOn }) => `  ${team}: ${due}, the longest since ${oldestDueOn}`)].join('\n');
}
