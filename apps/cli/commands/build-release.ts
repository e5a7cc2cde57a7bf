import { openInstallation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { BuildRelease } from '@linkwell/evaluation-api';
import { parseQuarter, type Quarter } from '@linkwell/evaluation-domain';
import type { Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { CommandError, report } from '../output';

interface Options {
  from?: string;
  to?: string;
  json?: boolean;
}

export const addBuildRelease = (program: Command, clock: Clock): Command =>
  program
    .command('release')
    .description('publish figures for evaluators')
    .command('build')
    .description('publish every quarter that may be published (six months after its end) and was not yet; each is published once')
    .option('--from <quarter>', 'the first quarter, instead of the one after the newest published')
    .option('--to <quarter>', 'the last quarter, instead of the newest that may be published')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExamples:\n  npm run linkwell -- release build\n  npm run linkwell -- release build --from 2025-Q1 --to 2025-Q4 --json')
    .action(async (options: Options) => {
      const wanted = { ...quarterOption('from', 'first', options.from), ...quarterOption('to', 'last', options.to) };
      const installation = await openInstallation(readConfig(process.env));
      try {
        process.stderr.write('Counting people and deciding what may be shown …\n');
        const built = await new BuildRelease(installation.database, clock).run(wanted);
        if (built.ok) {
          const { first, last, visibleCells, hiddenCells } = built.value;
          return report(options.json, { released: true, ...built.value }, `Published ${first} to ${last}: ${visibleCells} figures shown, ${hiddenCells} hidden.`);
        }
        const { code, field, message } = built.refusal;
        if (code !== 'NOTHING_TO_RELEASE') throw new CommandError(field ? `--${field}: ${message}` : message);
        report(options.json, { released: false, reason: code }, message);
      } finally {
        await installation.close();
      }
    });

function quarterOption<Key extends string>(option: string, key: Key, text: string | undefined): { [K in Key]?: Quarter } {
  if (text === undefined) return {};
  const quarter = parseQuarter(text);
  if (!quarter) throw new CommandError(`--${option}: write a quarter like 2025-Q1.`);
  return { [key]: quarter } as { [K in Key]?: Quarter };
}
