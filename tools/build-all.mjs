import { build } from './build.mjs';

build(['api', 'worker', 'cli', 'web']);
