import 'reflect-metadata';
import { Command } from 'commander';
import { addMigrate } from './commands/migrate';
import { fail } from './output';

const program = new Command('linkwell').description('Work on a Linkwell installation from the command line.').showHelpAfterError();
addMigrate(program);

program.parseAsync().catch(fail);
