import type { Command } from 'commander';
import { addImportAreas } from './import-areas';
import { addImportPostcodes } from './import-postcodes';

/** `linkwell import …`: each kind of import is a command of this group. */
export function addImport(program: Command): Command {
  const group = program.command('import').description('take data files into this installation');
  addImportPostcodes(group);
  addImportAreas(group);
  return group;
}
