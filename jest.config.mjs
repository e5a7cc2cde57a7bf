/** One Jest configuration for every library: names ending `.spec.ts` are pure, `.db.spec.ts` need a database. */
import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8')).compilerOptions;
const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  maxWorkers: 2,
  // What a file of tests has loaded as ES modules is never let go: a worker that has grown old spends its time on collecting garbage.
  workerIdleMemoryLimit: '900MB',
  testSequencer: '<rootDir>/tools/jest-sequencer.mjs',
  // Ends what hangs; it says nothing of how fast anything is, however busy the machine.
  testTimeout: 120_000,
  globalSetup: '<rootDir>/tools/jest-database.mjs',
  globalTeardown: '<rootDir>/tools/jest-database-drop.mjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swcrc, swcrc: false }] },
  moduleNameMapper: Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [`^${name}$`, `<rootDir>/${file.slice(2)}`])),
  testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.linkwell/'],
};
