import { ImportOpenReferral, UnusableFeed, type OpenReferralImported, type Tally } from '@linkwell/directory-api';
import type { Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { writeFileSync } from 'node:fs';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';
import { asImport, secondsSince } from './import-job';

interface Options {
  source?: string;
  title?: string;
  attribution?: string;
  dryRun?: boolean;
  resume?: boolean;
  report?: string;
  json?: boolean;
}

export const addImportOpenReferral = (group: Command, clock: Clock): Command =>
  group
    .command('open-referral')
    .description('take in the listings of an Open Referral feed (HSDS 3.0, 3.1; Open Referral UK 3.0); what was changed here stays')
    .argument('<url, file or folder>', 'the address under which /services is; or a JSON or NDJSON file, or a folder of such files')
    .option('--source <id>', 'whose data it is: small letters, digits and hyphens; a source updates only what it brought itself')
    .option('--title <words>', 'what the source is called')
    .option('--attribution <words>', 'who published it and on what terms; shown with every listing that comes from it')
    .option('--dry-run', 'read and check everything and say what would happen; write nothing')
    .option('--resume', 'go on with the import of this source that was broken off')
    .option('--report <file>', 'write everything that was refused or is doubtful to a .json or .csv file')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- import open-referral https://directory.example.org/oruk --source example --title "Example directory" --dry-run')
    .action(async (locator: string, options: Options) => {
      const file = options.report;
      if (file !== undefined && !/\.(?:json|csv)$/i.test(file)) throw new CommandError('--report: name a file that ends in .json or .csv.');
      const { title, attribution } = options;
      if (options.source === undefined && (title ?? attribution) !== undefined) throw new CommandError('--title and --attribution describe a source: give --source its id too.');
      const source = options.source === undefined ? undefined : { id: options.source, title, attribution };
      const began = performance.now();
      const bar = new ProgressBar('Open Referral');
      const done = await asImport(({ database }) =>
        ImportOpenReferral.on(database, clock).run(locator, { source, dryRun: options.dryRun, resume: options.resume }, bar).finally(() => bar.finish()))
        .catch((error: unknown) => {
          throw error instanceof UnusableFeed ? new CommandError(`${error.message} (${error.code})`) : error;
        });
      const seconds = secondsSince(began);
      if (file !== undefined) writeFileSync(file, /\.csv$/i.test(file) ? asCsv(done) : `${JSON.stringify({ ...done, seconds }, null, 2)}\n`);
      report(options.json, { command: 'import open-referral', ...done, seconds }, inWords(done, seconds));
    });

/** A spreadsheet would run a cell that begins like a formula: such cells begin with an apostrophe. */
const asCsv = ({ refusals, warnings }: OpenReferralImported): string =>
  stringify(
    [
      ...refusals.map(({ kind, id, place, pointer, code, message }) => ['refused', kind, id, code, place, pointer, 1, message]),
      ...warnings.flatMap(({ code, field, count, first }) => first.map(({ place, pointer, message }, index) => ['warning', field, null, code, place, pointer, index === 0 ? count : null, message])),
    ],
    { header: true, columns: ['finding', 'about', 'id', 'code', 'place', 'pointer', 'count', 'message'], escape_formulas: true, bom: true },
  );

const shownRefusals = 20;
const shownWarnings = 15;

function inWords(done: OpenReferralImported, seconds: number): string {
  const line = (name: string, { inserted, updated, unchanged, refused, vanished }: Tally) =>
    `  ${name.padEnd(14)}${inserted} new, ${updated} changed, ${unchanged} unchanged, ${refused} refused${vanished > 0 ? `, ${vanished} vanished` : ''}`;
  const { refusals, warnings } = done;
  return [
    `${done.dryRun ? 'Nothing was written. This would happen' : 'Imported'} from “${done.source}” (${seconds} s):`,
    line('services', done.services), line('organisations', done.organisations), line('locations', done.locations), line('taxonomies', done.taxonomies), line('terms', done.terms),
    ...(done.keptFields > 0 ? [`Fields that stay as they were changed here: ${done.keptFields}.`] : []),
    ...(done.unpublished > 0 ? [`No longer shown, missing from two complete imports: ${done.unpublished} services.`] : []),
    ...(done.complete ? [] : ['The source was not read as a whole, so nothing was marked as vanished.']),
    ...(refusals.length > 0 ? ['Refused:'] : []),
    ...refusals.slice(0, shownRefusals).map(({ place, pointer, code, message }) => `  ${place} ${pointer || '(whole)'}: ${message} ${code}`),
    ...more(refusals.length - shownRefusals),
    ...(warnings.length > 0 ? ['Warnings:'] : []),
    ...warnings.slice(0, shownWarnings).map(({ code, field, count, first }) => `  ${count} × ${field || '(whole)'}: ${first[0]?.message ?? ''} ${code}; first at ${first[0]?.place ?? ''} ${first[0]?.pointer ?? ''}`),
    ...more(warnings.length - shownWarnings),
  ].join('\n');
}

const more = (count: number): readonly string[] => (count > 0 ? [`  … and ${count} more; --report writes them all.`] : []);
