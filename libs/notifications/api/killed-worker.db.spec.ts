import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FieldCipher } from '@linkwell/database';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PutMessageOut } from './commands/put-message-out';
import { MessageFields } from './stored-message';
import { aMailServer, type MailServer } from './testing/a-mail-server';

const root = resolve(import.meta.dirname, '../../..');
const key = () => randomBytes(32).toString('base64');
const keys = { current: 'k1', keys: { k1: key() }, hashKey: key() };

describe('the worker as a process of its own', () => {
  let db: TestDatabase;
  let mail: MailServer;
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-worker-'));
  const running: ChildProcess[] = [];
  const messenger = new PutMessageOut(new MessageFields(new FieldCipher(keys)), []);

  beforeAll(async () => {
    execFileSync(process.execPath, ['tools/build-server.mjs', 'apps/worker'], { cwd: root });
    db = await aDatabase([]);
    mail = await aMailServer();
  }, 180_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await mail.close();
    await db.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function aWorker(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['dist/apps/worker/main.js'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'], DATABASE_URL: db.url, LINKWELL_DATA_DIR: folder, LINKWELL_FIELD_KEYS: JSON.stringify(keys), LINKWELL_LOG_LEVEL: 'silent',
        LINKWELL_SMTP_URL: mail.url, LINKWELL_MAIL_FROM: 'noreply@linkwell.example', LINKWELL_PUBLIC_URL: 'https://linkwell.example',
      },
    });
    running.push(child);
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (said: Buffer) => said.toString().includes('ready') && ready());
      child.once('exit', (code) => failed(new Error(`The worker ended with ${code}.`)));
    });
    return child;
  }

  const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', done));
  const put = (subject: string) => db.database.within({ kind: 'job', name: 'test' }, (unit) =>
    messenger.send(unit, { kind: 'test', to: { email: 'desk@money-tree.example' }, content: { subject, paragraphs: ['Words.'] }, key: subject, when: 'now' }), 'linkwell_job');
  const locked = async () => (await db.look<{ locked_by: string }>('select locked_by from graphile_worker.jobs where locked_at is not null')).map((row) => row.locked_by);

  it('that is killed in the middle of a job has it taken up by the next at once, and its effect comes once', async () => {
    const first = await aWorker();
    mail.answers.push(0);
    const offered = mail.offered();
    await put('Killed in the middle');
    await offered;
    expect(await locked()).toEqual(['linkwell-1']);
    const gone = ended(first);
    first.kill('SIGKILL');
    await gone;
    expect(await locked()).toEqual(['linkwell-1']);

    const taken = mail.taken();
    const second = await aWorker();
    await taken;
    expect(mail.received.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1]?.trim())).toEqual(['Killed in the middle']);

    const stopped = ended(second);
    second.kill('SIGTERM');
    expect(await stopped).toBe(0);
    expect(await db.look('select state from notifications.message')).toEqual([{ state: 'sent' }]);
    expect(await db.look('select 1 from graphile_worker.jobs')).toEqual([]);
  }, 180_000);

  it('shares the work with others, each under a number of its own', async () => {
    const [first, second] = [await aWorker(), await aWorker()];
    expect((await db.look<{ slot: number }>(`select slot from linkwell.worker order by slot`)).map(({ slot }) => slot)).toEqual([1, 2]);
    const gone = [ended(first), ended(second)];
    for (const child of [first, second]) child.kill('SIGTERM');
    expect(await Promise.all(gone)).toEqual([0, 0]);
  }, 180_000);
});
