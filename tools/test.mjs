/**
 * `npm test`: lint with module boundaries, types, generated files, unit, integration, access, lifecycle and browser tests.
 * What cannot run here is named with its reason. The last line is `N passed, N failed, N skipped`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser.mjs';
import { findPostgres, startCluster } from './cluster.mjs';
import { startServer } from './serve-for-tests.mjs';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'linkwell-results-'));
const tally = { passed: 0, failed: 0, skipped: 0 };
const notRun = [];

const add = (passed, failed, skipped) => {
  tally.passed += passed;
  tally.failed += failed;
  tally.skipped += skipped;
};

/** With `say`, the words of the program go there instead of out. */
const execute = (args, env = {}, say) =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: say ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, ...env } });
    for (const stream of say ? [child.stdout, child.stderr] : []) stream.on('data', say);
    child.on('close', (code) => done(code ?? 1));
  });

const bin = (name) => join(root, 'node_modules', name);

async function check(title, args) {
  process.stdout.write(`\n== ${title}\n`);
  const code = await execute(args);
  add(code === 0 ? 1 : 0, code === 0 ? 0 : 1, 0);
}

async function jest(title, patterns, env = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const file = join(scratch, `${title.replace(/\W+/g, '-')}.json`);
  const code = await execute(['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--json', `--outputFile=${file}`, '--silent=false', ...patterns], env);
  const results = readResults(file);
  if (!results) return add(0, 1, 0);
  const brokenSuites = results.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed')).length;
  add(results.numPassedTests, results.numFailedTests + brokenSuites, results.numPendingTests + results.numTodoTests);
  if (code !== 0 && results.numFailedTests + brokenSuites === 0) add(0, 1, 0);
}

/** The main journey from a patient's needs to released figures, with the public's search: what the embedded database must do beside a native one, which is asked everything. */
const smoke = ['one-referral'];

async function journey(kind, browser, start, files = []) {
  // Two of them run side by side, each with its words in one piece.
  const said = [];
  const say = (words) => void said.push(words);
  await travel(kind, browser, start, files, say).finally(() => process.stdout.write(said.join('')));
}

async function travel(kind, browser, start, files, say) {
  say(`\n== Browser, ${kind} database${files.length > 0 ? `: ${files.join(', ')}` : ''}\n`);
  let server;
  try {
    server = await start();
  } catch (error) {
    say(`The server did not start: ${error.message}\n`);
    return add(0, 1, 0);
  }
  const file = join(scratch, `browser-${kind}.json`);
  try {
    const code = await execute([bin('@playwright/test/cli.js'), 'test', '-c', 'test/e2e/playwright.config.ts', '--output', `test-results/${kind}`, ...files], {
      LINKWELL_E2E_URL: server.url,
      LINKWELL_E2E_BROWSER: browser.executablePath,
      LINKWELL_E2E_BROWSER_ARGS: JSON.stringify(browser.args),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    }, say);
    const stats = readResults(file)?.stats;
    if (!stats) return add(0, 1, 0);
    add(stats.expected, stats.unexpected + stats.flaky, stats.skipped);
    if (code !== 0 && stats.unexpected + stats.flaky === 0) add(0, 1, 0);
  } finally {
    await server.stop();
  }
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const native = findPostgres() !== undefined;
const cluster = native ? await startCluster() : undefined;
try {
  await check('Lint and module boundaries', ['tools/lint.mjs']);
  await check('Types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit']);
  await check('Applications build', ['tools/build-all.mjs']);
  await check('Generated schema and documents are up to date', ['tools/codegen.mjs', '--check']);

  if (cluster) {
    await jest('Unit, integration, access and lifecycle', [], { LINKWELL_TEST_SERVER: cluster.url });
  } else {
    await jest('Unit and lifecycle', ['--testPathIgnorePatterns', '\\.db\\.spec\\.ts$']);
    const files = ['libs', 'apps', 'test'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).filter((name) => String(name).endsWith('.db.spec.ts')));
    add(0, 0, files.length);
    notRun.push(`${files.length} files of integration and access tests: no native PostgreSQL 15 or later with PostGIS is installed (Debian: postgresql-15-postgis-3).`);
  }
  if (!process.env.LINKWELL_SHARED_DATA) notRun.push('tests on real data files: LINKWELL_SHARED_DATA names no folder (they are counted as skipped).');

  const browser = await findBrowser();
  await Promise.all([
    journey('embedded', browser, () => startServer({ root }), cluster ? smoke : []),
    cluster && journey('native', browser, () => startServer({ root, cluster })),
  ]);
  if (!cluster) notRun.push('the browser tests on a native server.');
} finally {
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

if (notRun.length > 0) process.stdout.write(`\nNot run here:\n${notRun.map((line) => `  - ${line}`).join('\n')}\n`);
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`);
process.exit(tally.failed === 0 ? 0 : 1);
