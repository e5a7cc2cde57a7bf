import 'reflect-metadata';
import { Command } from 'commander';
import { addImport } from './commands/import';
import { addMigrate } from './commands/migrate';
import { addSeedDemo } from './commands/seed-demo';
import { fail } from './output';

const program = new Command('linkwell').description('Work on a Linkwell installation from the command line.').showHelpAfterError();
addMigrate(program);
addImport(program);
addSeedDemo(program);

program.parseAsync().catch(fail);
