import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { anOrganization, aService } from './testing/a-feed';

const root = resolve(import.meta.dirname, '../../../..');
const many = 1_500;

/** The command line as it is run by an operator, on a native server, killed without warning. */
describe('an import of Open Referral that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-killed-'));
  const file = join(folder, 'services.ndjson');
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
    writeFileSync(file, Array.from({ length: many }, (_, index) => JSON.stringify(aService(`Service ${index}`, { organization: anOrganization(`Trust ${index % 300}`) }))).join('\n'));
  }, 60_000);
  afterAll(async () => {
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  function begin(...words: string[]) {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, ['dist/apps/cli/main.js', 'import', 'open-referral', file, '--source', 'killed', '--json', ...words], { cwd: root, env: { ...env, DATABASE_URL: db.url, LINKWELL_DEMO: 'false' }, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    return { child, ended: once(child, 'exit').then(([code]) => ({ code: code as number | null, result: said === '' ? undefined : (JSON.parse(said) as Record<string, unknown>) })) };
  }

  /** Kills the process with SIGKILL as soon as the question has an answer of yes; nothing else is told to it. */
  async function killedWhen(question: string, ...words: string[]): Promise<void> {
    const { child, ended } = begin(...words);
    let running = true;
    void ended.then(() => (running = false));
    while (running) {
      const [answer] = await db.look<{ yes: boolean | null }>(`select (${question}) as yes`);
      if (answer?.yes) child.kill('SIGKILL');
      await new Promise((again) => setTimeout(again, 20));
    }
    expect((await ended).code).toBeNull();
  }

  it('in reading, in taking in and again goes on where it was, and does nothing twice', async () => {
    await killedWhen(`select count(*) >= 500 from directory.open_referral_record where kind = 'service'`);
    expect(await db.look(`select count(*)::int as services from directory.service`)).toEqual([{ services: 0 }]);
    const [first] = await db.look<{ id: string; read: number }>(`select open_referral_run.id, (select count(*)::int from directory.open_referral_record where kind = 'service') as read from directory.open_referral_run`);
    expect(first!.read).toBeLessThan(many);

    await killedWhen(`select count(*) >= 400 from directory.service`, '--resume');
    const [taken] = await db.look<{ services: number }>(`select count(*)::int as services from directory.service`);
    expect(taken!.services).toBeLessThan(many);
    await killedWhen(`select count(*) > ${taken!.services} from directory.service`, '--resume');

    const { code, result } = await begin('--resume').ended;
    expect(code).toBe(0);
    expect(result).toMatchObject({ runId: first!.id, complete: true, services: { inserted: many, updated: 0, refused: 0 }, organisations: { inserted: 300 }, locations: { inserted: many } });
    expect(await db.look(`select count(*)::int as services, max(version) as version from directory.service`)).toEqual([{ services: many, version: 1 }]);
    expect(await db.look(`select subject_type, count(*)::int as revisions, max(number) as number from directory.revision group by 1 order by 1`)).toEqual([
      { subject_type: 'location', revisions: many, number: 1 }, { subject_type: 'organisation', revisions: 300, number: 1 }, { subject_type: 'service', revisions: many, number: 1 },
    ]);
    expect(await db.look(`select count(*)::int as audited, count(distinct service)::int as services from audit.event, unnest(subject_ids) as service where action = 'services.imported'`)).toEqual([{ audited: many, services: many }]);
  }, 240_000);

  it('leaves nothing for a repeat to do', async () => {
    const { result } = await begin().ended;
    expect(result).toMatchObject({ services: { inserted: 0, updated: 0, unchanged: many } });
  }, 120_000);
});
