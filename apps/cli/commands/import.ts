import type { Command } from 'commander';
import { addImportAreas } from './import-areas';
import { addImportPostcodes } from './import-postcodes';
import { addImportServices } from './import-services';

/** `linkwell import …`: each kind of import is a command of this group. */
export function addImport(program: Command): Command {
  const group = program.command('import').description('take data files into this installation');
  addImportPostcodes(group);
  addImportAreas(group);
  addImportServices(group);
  return group;
}
