import { dayInLondon, type Clock } from '@linkwell/kernel';
import { ImportTaxonomies, readTaxonomySource, Taxonomies, UnusableSource, type ReadSource, type TaxonomiesImported, type Written } from '@linkwell/taxonomy-api';
import type { Problem } from '@linkwell/taxonomy-domain';
import type { Command } from 'commander';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError, report } from '../output';
import { asImport, secondsSince } from './import-job';

interface Options {
  dryRun?: boolean;
  source?: string;
  json?: boolean;
}

const job = { kind: 'job', name: 'import-taxonomy' } as const;
const mostListed = 20;

export const addImportTaxonomy = (group: Command, clock: Clock): Command =>
  group
    .command('taxonomy')
    .description('take in the taxonomies of another directory: HSDS or Open Referral UK /taxonomies and /taxonomy_terms')
    .argument('<file, folder or address>', 'a JSON file, a folder of taxonomy*.json files, or the address of a feed')
    .option('--source <name>', 'what to call where it comes from; the file, folder or address unless said')
    .option('--dry-run', 'tell what would change, and change nothing')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- import taxonomy https://directory.example/open-referral --dry-run')
    .action(async (target: string, { dryRun = false, source, json }: Options) => {
      const began = performance.now();
      const read = await readTaxonomySource(target, { fetch, wait: (milliseconds) => wait(milliseconds) }).catch(inPlainWords);
      const done = await takeIn({ ...read, source: source ?? read.source }, clock, dryRun);
      const seconds = secondsSince(began);
      report(json, { command: 'import taxonomy', dryRun, ...done, seconds }, inWords(done, dryRun, seconds));
    });

const takeIn = (read: ReadSource, clock: Clock, dryRun: boolean): Promise<TaxonomiesImported> =>
  asImport(async ({ database }) => {
    const unit = database.unit(job, 'linkwell_job');
    try {
      const done = await new ImportTaxonomies(new Taxonomies()).run(unit, read, dayInLondon(clock.now()));
      if (!done.ok) throw new CommandError([done.refusal.message, ...listed(done.refusal.problems)].join('\n'));
      await unit.end(dryRun ? 'failed' : 'succeeded');
      return done.value;
    } catch (error) {
      await unit.end('failed');
      throw error;
    }
  });

function inPlainWords(error: unknown): never {
  throw error instanceof UnusableSource ? new CommandError(error.message) : error;
}

const listed = (problems: readonly Problem[]): string[] => [
  ...problems.slice(0, mostListed).map(({ file, pointer, message }) => `  ${file}#${pointer}: ${message}`),
  ...(problems.length > mostListed ? [`  … and ${problems.length - mostListed} more`] : []),
];

const counts = ({ inserted, updated, unchanged, vanished }: Written & { vanished: number }, what: string): string =>
  `${what}: ${inserted} new, ${updated} changed, ${unchanged} unchanged, ${vanished} no longer there.`;

const inWords = ({ source, taxonomies, terms, warnings }: TaxonomiesImported, dryRun: boolean, seconds: number): string =>
  [
    `${dryRun ? 'Nothing was changed. Taking in' : 'Took in'} ${source} (${seconds} s)${dryRun ? ' would give' : ''}:`,
    counts(taxonomies, 'Taxonomies'),
    counts(terms, 'Terms'),
    ...(warnings.length > 0 ? [`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}:`, ...listed(warnings)] : []),
  ].join('\n');
