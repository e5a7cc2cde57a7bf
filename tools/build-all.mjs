import { build } from './build.mjs';

build(['api', 'cli', 'web']);
