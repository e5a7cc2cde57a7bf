import { ImportServices, openList, WriteListings, type ServicesImported } from '@linkwell/directory-api';
import { builtInMapping, builtInMappingNames, parseServiceMapping, type ServiceMapping } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';
import { asImport, secondsSince } from './import-job';

interface Options {
  mapping: string;
  json?: boolean;
}

const job = { kind: 'job', name: 'import-services' } as const;

export const addImportServices = (group: Command): Command =>
  group
    .command('services')
    .description('take a list of services into the directory; rows that fail are named with line and reason, the rest go in')
    .argument('<csv>', 'the file (CSV in UTF-8, .gz or .zip; 32 MB unpacked, 50,000 rows)')
    .requiredOption('--mapping <name or file>', `which column is what: ${builtInMappingNames.join(', ')}, or a JSON file`)
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- import services food_banks.csv --mapping food-banks')
    .action(async (csv: string, options: Options) => {
      const mapping = readMapping(options.mapping);
      const began = performance.now();
      const done = await asImport(({ database }) => takeIn(csv, mapping, (table, progress) =>
        database.within(job, (unit) => new ImportServices(new PlaceFinder(), new WriteListings()).run(unit, table, mapping, progress), 'linkwell_job')));
      const seconds = secondsSince(began);
      report(options.json, { command: 'import services', mapping: mapping.name, ...done, seconds }, inWords(done, seconds));
    });

type Import = (...given: [Parameters<ImportServices['run']>[1], NonNullable<Parameters<ImportServices['run']>[3]>]) => Promise<ServicesImported>;

async function takeIn(csv: string, mapping: ServiceMapping, run: Import): Promise<ServicesImported> {
  const bar = new ProgressBar(mapping.title);
  const table = await openList(csv);
  try {
    return await run(table, bar);
  } finally {
    await table.close();
    bar.finish();
  }
}

function readMapping(given: string): ServiceMapping {
  const isName = builtInMappingNames.includes(given) || !existsSync(given);
  const mapping = isName ? builtInMapping(given) : parseServiceMapping(readJson(given));
  if (!mapping.ok) throw new CommandError(`--mapping: ${isName ? '' : `${given}: `}${mapping.refusal.message}`);
  return mapping.value;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`--mapping: ${file} cannot be read as JSON (${error instanceof Error ? error.message : 'unreadable'}). Check the path and its contents.`);
  }
}

function inWords({ rows, inserted, updated, unchanged, approximate, openingTimes, failed, leftOut }: ServicesImported, seconds: number): string {
  const lines = [
    `${rows} rows: ${inserted} new, ${updated} changed, ${unchanged} unchanged, ${leftOut} left out (${seconds} s).`,
    `Opening times understood: ${openingTimes.understood} of ${openingTimes.given}; the others are shown in the source's words.`,
    ...(approximate > 0 ? [`Placed approximately, their postcode not being known: ${approximate}.`] : []),
    ...failed.map(({ line, field, reason }) => `  line ${line}, ${field}: ${reason}`),
  ];
  return lines.join('\n');
}
