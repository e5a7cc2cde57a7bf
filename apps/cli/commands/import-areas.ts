import { importAreas, type AreasImport } from '@linkwell/geography-api';
import { areasMappingSchema, deprivationMappingSchema, parseMapping, type ColumnRefusal } from '@linkwell/geography-domain';
import type { Result } from '@linkwell/kernel';
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';
import { asImport, secondsSince } from './import-job';

interface Options {
  lookup?: string;
  deprivation?: string;
  mapping?: string;
  deprivationMapping?: string;
  json?: boolean;
}

export const addImportAreas = (group: Command): Command =>
  group
    .command('areas')
    .description('take in which small area each postcode lies in, and how deprived each small area is')
    .option('--lookup <file>', 'postcodes with their small areas: ONSPD, NSPL or another list (CSV, .gz or .zip)')
    .option('--deprivation <file>', 'an index of deprivation by small area: File 1 of the English indices (CSV, .gz or .zip)')
    .option('--mapping <file>', 'JSON that names the columns of another lookup; without it the columns are recognised')
    .option('--deprivation-mapping <file>', 'JSON that names the columns of another index; without it the edition is recognised')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- import areas --lookup ONSPD.zip --deprivation File_1_IMD2019.csv.gz')
    .action(async (options: Options) => {
      if (options.lookup === undefined && options.deprivation === undefined) throw new CommandError('Name a file: --lookup, --deprivation or both.');
      const request = {
        ...(options.lookup === undefined ? {} : { lookup: { file: options.lookup, ...readMapping('--mapping', options.mapping, (json) => parseMapping(areasMappingSchema, json)) } }),
        ...(options.deprivation === undefined
          ? {}
          : { deprivation: { file: options.deprivation, ...readMapping('--deprivation-mapping', options.deprivationMapping, (json) => parseMapping(deprivationMappingSchema, json)) } }),
      };
      const began = performance.now();
      const bar = new ProgressBar('Areas');
      const done = await asImport((installation, bulk) => importAreas(installation.database, { ...request, bulk }, (rows) => bar.count(rows)).finally(() => bar.finish()));
      const seconds = secondsSince(began);
      report(options.json, { command: 'import areas', ...done, seconds }, inWords(done, seconds));
    });

function readMapping<T>(option: string, file: string | undefined, parse: (json: unknown) => Result<T, ColumnRefusal>): { mapping?: T } {
  if (file === undefined) return {};
  const mapping = parse(readJson(option, file));
  if (!mapping.ok) throw new CommandError(`${option}: ${file}: ${mapping.refusal.message}`);
  return { mapping: mapping.value };
}

function readJson(option: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${option}: ${file} cannot be read as JSON (${error instanceof Error ? error.message : 'unreadable'}). Check the path and its contents.`);
  }
}

function inWords({ lookup, deprivation, smallAreas, withoutDecile }: AreasImport, seconds: number): string {
  const lines = [
    lookup && `${lookup.rows} postcodes of the lookup: ${lookup.inserted} areas new, ${lookup.updated} changed, ${lookup.unchanged} unchanged; ${lookup.notInGazetteer} postcodes are not in the gazetteer.`,
    deprivation && `${deprivation.rows} small areas of ${deprivation.edition}: ${deprivation.inserted} new, ${deprivation.updated} changed, ${deprivation.unchanged} unchanged.`,
    `${withoutDecile} of ${smallAreas} small areas have no decile: theirs is unknown (${seconds} s).`,
  ];
  return lines.filter(Boolean).join('\n');
}
