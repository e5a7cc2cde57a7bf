import 'reflect-metadata';
import { SystemClock } from '@linkwell/config';
import { Command } from 'commander';
import { addBuildRelease } from './commands/build-release';
import { addImport } from './commands/import';
import { addMigrate } from './commands/migrate';
import { addSearch } from './commands/search';
import { addSeedDemo } from './commands/seed-demo';
import { fail } from './output';

const program = new Command('linkwell').description('Work on a Linkwell installation from the command line.').showHelpAfterError();
addMigrate(program);
addImport(program);
addSeedDemo(program);
addSearch(program, new SystemClock());
addBuildRelease(program, new SystemClock());

program.parseAsync().catch(fail);
