import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { aService } from './testing/a-feed';

const root = resolve(import.meta.dirname, '../../../..');
const many = 3_000;
const heap = 128;

/** The memory that an import may use does not grow with its input: here the input is larger than the heap. docs/performance.md has the figure of 1 GB. */
describe('an import of Open Referral that is larger than the memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-large-'));
  const file = join(folder, 'services.json');
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
    await pipeline(Readable.from(page()), createWriteStream(file));
  }, 60_000);
  afterAll(async () => {
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Services whose descriptions are too long to be any, with a few among them that are. */
  function* page(): Generator<string> {
    const long = 'far too long '.repeat(5_400);
    yield '{"total_items":1,"total_pages":1,"page_number":1,"size":1,"first_page":true,"last_page":true,"empty":false,"contents":[';
    for (let number = 0; number < many; number += 1) yield `${number === 0 ? '' : ','}${JSON.stringify(aService(`Service ${number}`, number % 100 === 0 ? {} : { description: long }))}`;
    yield ']}';
  }

  it('is read record by record', async () => {
    expect(statSync(file).size).toBeGreaterThan(1.5 * heap * 1024 * 1024);
    const { NODE_OPTIONS: _, ...env } = process.env;
    const said = await new Promise<string>((done, fail) => {
      execFile(process.execPath, [`--max-old-space-size=${heap}`, 'dist/apps/cli/main.js', 'import', 'open-referral', file, '--json'],
        { cwd: root, env: { ...env, DATABASE_URL: db.url, LINKWELL_DEMO: 'false' }, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => (error ? fail(error) : done(stdout)));
    });
    expect(JSON.parse(said)).toMatchObject({ complete: true, services: { inserted: many / 100, refused: many - many / 100 } });
  }, 180_000);
});
