import type { Clock } from '@linkwell/kernel';
import type { Command } from 'commander';
import { addImportAreas } from './import-areas';
import { addImportBankHolidays } from './import-bank-holidays';
import { addImportOpenReferral } from './import-open-referral';
import { addImportPostcodes } from './import-postcodes';
import { addImportServices } from './import-services';
import { addImportTaxonomy } from './import-taxonomy';

/** `linkwell import …`: each kind of import is a command of this group. */
export function addImport(program: Command, clock: Clock): Command {
  const group = program.command('import').description('take data files into this installation');
  addImportPostcodes(group);
  addImportAreas(group);
  addImportServices(group);
  addImportOpenReferral(group, clock);
  addImportBankHolidays(group);
  addImportTaxonomy(group, clock);
  return group;
}
