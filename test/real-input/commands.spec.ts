import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

const root = resolve(import.meta.dirname, '../..');
const data = process.env['LINKWELL_SHARED_DATA'];
const server = process.env['LINKWELL_TEST_SERVER'];
const minutes = 60_000;

const needed = ['codepo_gb.zip', 'trafford/trafford_postcodes.csv', 'imd/File_1_IMD2019.csv.gz', 'trafford/gm_food_banks.csv', 'trafford/gm_libraries.csv', 'trafford/gm_jobcentreplus.csv'];
const absent = needed.filter((file) => data === undefined || !existsSync(join(data, file)));
const given = (file: string) => join(data ?? '', file);

interface Ran {
  readonly status: number | null;
  readonly said: string;
  readonly result: Record<string, unknown>;
}

const databases = [
  { kind: 'embedded', missing: absent.length > 0 ? `real data is absent: ${absent.join(', ')}` : undefined },
  { kind: 'native', missing: absent.length > 0 ? `real data is absent: ${absent.join(', ')}` : server === undefined ? 'no native server' : undefined },
] as const;

/**
 * The README's commands on the published files, in the order in which somebody setting up would give them. Starting the embedded database for each command
 * is slow, so that it is given each kind of command once; the native one is given all of them, again and again.
 */
for (const { kind, missing } of databases) {
  (missing ? describe.skip : describe)(`the command line on real files, ${kind} database${missing ? ` (${missing})` : ''}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'linkwell-real-'));
    const name = `linkwell_real_${randomBytes(4).toString('hex')}`;
    const admin = new Client({ connectionString: server ?? '' });
    let env: NodeJS.ProcessEnv;

    beforeAll(async () => {
      const { DATABASE_URL: _url, NODE_OPTIONS: _options, ...inherited } = process.env;
      env = { ...inherited, LINKWELL_DATA_DIR: folder, LINKWELL_DEMO: 'false' };
      execFileSync(process.execPath, ['tools/build-server.mjs', 'apps/cli'], { cwd: root });
      if (kind === 'native') {
        await admin.connect();
        await admin.query(`create database ${name}`);
        const url = new URL(server ?? '');
        url.pathname = `/${name}`;
        expect(run('migrate', '--login', 'linkwell_test', '--json', { DATABASE_ADMIN_URL: url.href }).status).toBe(0);
        url.username = url.password = 'linkwell_test';
        env['DATABASE_URL'] = url.href;
      }
    }, minutes);
    afterAll(async () => {
      if (kind === 'native') {
        await admin.query(`drop database ${name} with (force)`);
        await admin.end();
      }
      rmSync(folder, { recursive: true, force: true });
    });

    function run(...words: (string | Record<string, string>)[]): Ran {
      const args = words.filter((word) => typeof word === 'string');
      const extra = words.find((word) => typeof word === 'object') ?? {};
      const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/cli/main.js', ...args], { cwd: root, env: { ...env, ...extra }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
      const last = stdout.trimEnd().split('\n').at(-1) ?? '';
      return { status, said: stderr, result: last.startsWith('{') ? (JSON.parse(last) as Record<string, unknown>) : {} };
    }

    const native = kind === 'native';

    it('takes in a postcode area, once', () => {
      const first = run('import', 'postcodes', given('codepo_gb.zip'), '--area', 'M', '--json');
      expect(first.said.includes('Error')).toBe(false);
      expect(first).toMatchObject({ status: 0, result: { inserted: expect.any(Number) } });
      expect(first.result['inserted']).toBeGreaterThan(30_000);
      if (native) expect(run('import', 'postcodes', given('codepo_gb.zip'), '--area', 'M', '--json')).toMatchObject({ status: 0, result: { inserted: 0, updated: 0 } });
    }, 4 * minutes);

    it('takes in small areas and deprivation', () => {
      const areas = run('import', 'areas', '--lookup', given('trafford/trafford_postcodes.csv'), '--deprivation', given('imd/File_1_IMD2019.csv.gz'), '--json');
      expect(areas).toMatchObject({ status: 0, result: { smallAreas: 139, withoutDecile: 2 } });
    }, 3 * minutes);

    it('takes in food banks, understands most of their opening times, names the rows it cannot place, and changes nothing the second time', () => {
      const first = run('import', 'services', given('trafford/gm_food_banks.csv'), '--mapping', 'food-banks', '--json');
      expect(first).toMatchObject({ status: 0, result: { rows: 171 } });
      const times = first.result['openingTimes'] as { given: number; understood: number };
      expect(times.understood / times.given).toBeGreaterThan(0.6);
      const failed = first.result['failed'] as { line: number; reason: string }[];
      expect((first.result['leftOut'] as number) + (first.result['inserted'] as number)).toBe(171);
      for (const row of failed) expect(row).toMatchObject({ line: expect.any(Number), reason: expect.stringMatching(/\w/) });
      if (native) expect(run('import', 'services', given('trafford/gm_food_banks.csv'), '--mapping', 'food-banks', '--json')).toMatchObject({ status: 0, result: { inserted: 0, updated: 0, unchanged: first.result['inserted'] } });
    }, 3 * minutes);

    const others = [
      ['libraries', 'trafford/gm_libraries.csv'],
      ['jobcentres', 'trafford/gm_jobcentreplus.csv'],
    ] as const;
    if (native) it.each(others)('takes in %s, and changes nothing the second time', (mapping, file) => {
      const first = run('import', 'services', given(file), '--mapping', mapping, '--json').result as { rows: number; inserted: number; leftOut: number };
      expect(first.rows).toBeGreaterThan(20);
      expect(first.inserted).toBeGreaterThan(0);
      expect(first.inserted + first.leftOut).toBe(first.rows);
      expect(run('import', 'services', given(file), '--mapping', mapping, '--json')).toMatchObject({ status: 0, result: { inserted: 0, updated: 0, unchanged: first.inserted } });
    }, 3 * minutes);

    it('finds food near a postcode, however it is written, nearest within what was asked', () => {
      const answers = (native ? ['M33 7SS', 'm337ss', 'm33  7ss'] : ['m33  7ss']).map((near) => run('search', '--near', near, '--need', 'food', '--within', '5km', '--limit', '1000', '--json'));
      const [first] = answers;
      expect(first).toMatchObject({ status: 0, result: { approximate: false } });
      const items = first?.result['items'] as { id: string; name: string; distanceMetres: number | null; reasons: unknown[] }[];
      expect(items.length).toBeGreaterThan(5);
      expect(first?.result['total']).toBe(items.length);
      for (const item of items) {
        expect(item).toMatchObject({ id: expect.any(String), name: expect.any(String), reasons: expect.any(Array) });
        expect(item.distanceMetres ?? 0).toBeLessThanOrEqual(5_000);
      }
      for (const answer of answers) expect(answer.result).toEqual(first?.result);
      if (native) expect(run('search', '--near', 'M33 7FA', '--need', 'food', '--within', '5km', '--json')).toMatchObject({ status: 0, result: { approximate: true } });
    }, 3 * minutes);

    const found = () => run('search', '--near', 'M33 7SS', '--need', 'food', '--within', '20km', '--json').result['total'];
    let before: unknown;
    const hostile: [string, (file: string) => void, string[]][] = [
      ['an archive that was cut off', (file: string) => (copyFileSync(given('codepo_gb.zip'), file), truncateSync(file, 100_000)), ['import', 'postcodes']],
      ['an empty file', (file: string) => writeFileSync(file, ''), ['import', 'postcodes']],
      ['a list of services with other columns', (file: string) => writeFileSync(file, 'a,b\n1,2\n'), ['import', 'services', '--mapping', 'food-banks']],
      ['a list of services in another encoding', (file: string) => writeFileSync(file, Buffer.from('Name,Referral method,Opening times,Address,Postcode,Contact,Website\nCaf\xe9,,,1 Road,M33 7SS,,\n', 'latin1')), ['import', 'services', '--mapping', 'food-banks']],
    ];
    it.each(native ? hostile : hostile.slice(0, 1))('refuses %s in one sentence that names the file, and changes nothing', (_what, make, command) => {
      const file = join(folder, 'hostile.file');
      make(file);
      before ??= found();
      const refused = run(...command, file, '--json');
      expect(refused.status).toBe(1);
      expect(refused.said).toContain('hostile.file');
      expect(refused.said).not.toMatch(/^\s+at /m);
      expect(found()).toBe(before);
    }, 3 * minutes);
  });
}
