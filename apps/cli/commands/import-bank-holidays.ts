import { replaceBankHolidays, type BankHolidaysReplaced } from '@linkwell/database';
import { parseGovUkBankHolidays, type BankHoliday } from '@linkwell/kernel';
import type { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';
import { CommandError, report } from '../output';
import { asImport } from './import-job';

interface Options {
  json?: boolean;
}

const job = { kind: 'job', name: 'import-bank-holidays' } as const;

/** The published file has some 30 kB. */
const largest = 1_000_000;

export const addImportBankHolidays = (group: Command): Command =>
  group
    .command('bank-holidays')
    .description('take in the bank holidays of the United Kingdom’s nations, as GOV.UK publishes them: all of the file or nothing')
    .argument('<bank-holidays.json>', 'the file of https://www.gov.uk/bank-holidays.json')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- import bank-holidays bank-holidays.json')
    .action(async (file: string, options: Options) => {
      const holidays = readHolidays(file);
      const done = await asImport(({ database }) => database.within(job, (unit) => replaceBankHolidays(unit, holidays), 'linkwell_job'));
      report(options.json, { command: 'import bank-holidays', ...done }, inWords(done));
    });

function readHolidays(file: string): readonly BankHoliday[] {
  const holidays = parseGovUkBankHolidays(readJson(file));
  if (!holidays.ok) throw new CommandError(`${[file, holidays.refusal.field].filter(Boolean).join(': ')}: ${holidays.refusal.message} Nothing was changed.`);
  return holidays.value;
}

function readJson(file: string): unknown {
  try {
    if (statSync(file).size > largest) throw new Error(`it is larger than ${largest} bytes`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file} cannot be read as JSON (${error instanceof Error ? error.message : 'unreadable'}). Check the path and its contents. Nothing was changed.`);
  }
}

const inWords = ({ given, inserted, updated, removed, unchanged }: BankHolidaysReplaced): string =>
  inserted + updated + removed === 0
    ? `Nothing has changed: all ${given} bank holidays were there already.`
    : `${given} bank holidays: ${inserted} new, ${updated} changed, ${unchanged} unchanged; ${removed} that the file does not have were taken out.`;
