import { importPostcodes, type PostcodeImport } from '@linkwell/geography-api';
import { parseAreaList } from '@linkwell/geography-domain';
import type { Command } from 'commander';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';
import { asImport, secondsSince } from './import-job';

interface Options {
  area?: string;
  json?: boolean;
}

export const addImportPostcodes = (group: Command): Command =>
  group
    .command('postcodes')
    .argument('<codepo_gb.zip>', 'the CSV edition of Ordnance Survey Code-Point Open, as it is published')
    .description('take the postcodes of Great Britain into the gazetteer; an interrupted import goes on where it was')
    .option('--area <list>', 'only these postcode areas or districts, with commas between: M,WA14')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- import postcodes codepo_gb.zip --area M,WA14')
    .action(async (file: string, options: Options) => {
      const areas = options.area === undefined ? [] : readAreas(options.area);
      const began = performance.now();
      const bar = new ProgressBar('Postcodes');
      const done = await asImport((installation, bulk) =>
        importPostcodes(installation.database, { file, areas, bulk }, {
          began: (bytes) => bar.expect(bytes),
          rows: (count) => bar.count(count),
          fileDone: (bytes) => bar.advance(bytes),
          merging: () => bar.say('bringing the gazetteer up to date'),
        }).finally(() => bar.finish()));
      const seconds = secondsSince(began);
      report(options.json, { command: 'import postcodes', ...done, seconds }, inWords(done, seconds));
    });

function readAreas(list: string): readonly string[] {
  const areas = parseAreaList(list);
  if (!areas.ok) throw new CommandError(`--area: ${areas.refusal.message}`);
  return areas.value;
}

const inWords = (done: PostcodeImport, seconds: number): string =>
  done.inserted + done.updated === 0
    ? `Nothing has changed: all ${done.rows} postcodes were there already (${seconds} s).`
    : `${done.rows} postcodes from ${done.files} files: ${done.inserted} new, ${done.updated} changed, ${done.unchanged} unchanged; ${done.withoutCoordinates} have no coordinates (${seconds} s).`;
