import 'reflect-metadata';
import { SystemClock } from '@linkwell/config';
import { Command } from 'commander';
import { addBuildRelease } from './commands/build-release';
import { addCheck } from './commands/check';
import { addExposure } from './commands/exposure';
import { addImport } from './commands/import';
import { addInvite } from './commands/invite';
import { addKeys } from './commands/keys';
import { addMigrate } from './commands/migrate';
import { addSearch } from './commands/search';
import { addSearchIndex } from './commands/search-index';
import { addSeedDemo } from './commands/seed-demo';
import { fail } from './output';

const clock = new SystemClock();
const program = new Command('linkwell').description('Work on a Linkwell installation from the command line.').showHelpAfterError();
addMigrate(program);
addInvite(program, clock);
addKeys(program, clock);
addImport(program, clock);
addCheck(program, clock);
addSeedDemo(program);
addSearch(program, clock);
addSearchIndex(program);
addExposure(program, clock);
addBuildRelease(program, clock);

program.parseAsync().catch(fail);
