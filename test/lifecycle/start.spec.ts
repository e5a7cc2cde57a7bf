import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const minutes = 60_000;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly ready: Promise<string>;
  said(): string;
}

describe('the server on the embedded database', () => {
  const folders: string[] = [];
  const running: Run[] = [];
  /** Made by the first test, through two kills, and put down properly: the others have copies of it. */
  const made = mkdtempSync(join(tmpdir(), 'linkwell-made-'));

  beforeAll(() => {
    for (const app of ['apps/api', 'apps/cli']) execFileSync(process.execPath, ['tools/build-server.mjs', app], { cwd: root });
  });
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  afterEach(async () => {
    for (const run of running.splice(0)) {
      run.child.kill('SIGKILL');
      await run.ended;
    }
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const aFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'linkwell-lifecycle-'));
    folders.push(folder);
    return folder;
  };

  const aMadeFolder = () => {
    const folder = aFolder();
    cpSync(made, folder, { recursive: true });
    return folder;
  };

  function start(folder: string, env: Record<string, string> = {}): Run {
    const { DATABASE_URL: _none, ...inherited } = process.env;
    const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
      cwd: root,
      env: { ...inherited, NODE_OPTIONS: '', NODE_ENV: 'development', LINKWELL_DEMO: 'false', LINKWELL_PORT: '0', LINKWELL_DATA_DIR: folder, LINKWELL_LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    const ready = new Promise<string>((done, failed) => {
      const read = (chunk: Buffer) => {
        text += chunk.toString();
        const address = /Linkwell is ready: (http\S+)/.exec(text)?.[1];
        if (address) done(address);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      void ended.then((code) => failed(new Error(`ended with ${code}: ${text}`)));
    });
    ready.catch(() => undefined);
    const run = { child, ended, ready, said: () => text };
    running.push(run);
    return run;
  }

  const appears = (folder: string, name: string) =>
    new Promise<void>((done) => {
      const watcher = watch(folder, () => {
        if (!existsSync(join(folder, name))) return;
        watcher.close();
        done();
      });
    });

  const ask = async (address: string, query: string) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return (await response.json()) as { data: Record<string, unknown> };
  };

  it('starts again after a kill -9 during its very first start, while the database is made and while its tables are', async () => {
    for (const mark of ['database.unfinished', 'database']) {
      const appeared = appears(made, mark);
      const killed = start(made);
      await appeared;
      killed.child.kill('SIGKILL');
      expect(await killed.ended).toBe(null);
    }
    const last = start(made);
    expect(await ask(await last.ready, '{ installation { embeddedDatabase } }')).toEqual({ data: { installation: { embeddedDatabase: true } } });
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
  }, 4 * minutes);

  it('is live and ready, ends gracefully, and lets no second process open its folder', async () => {
    const folder = aMadeFolder();
    const first = start(folder);
    const address = await first.ready;
    for (const path of ['live', 'ready']) expect((await fetch(`${address}/health/${path}`)).status).toBe(200);
    const second = start(folder);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('Another Linkwell process is using the data folder');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 3 * minutes);

  it('keeps what was written when it starts again, and lets the command line work on it in between', async () => {
    const folder = aMadeFolder();
    const invite = () => spawnSync(process.execPath, ['dist/apps/cli/main.js', 'invite', '--email', 'first@linkwell.example', '--name', 'First Operator', '--json'], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', LINKWELL_DATA_DIR: folder, LINKWELL_DEMO: 'false' } });
    const invited = invite();
    expect(invited.status).toBe(0);
    const token = /#token=([\w-]+)/.exec(invited.stdout)?.[1] ?? '';
    const run = start(folder);
    const address = await run.ready;
    const password = `mutation { setPassword(input: { token: "${token}", password: "teapot harbour violin" }) { __typename } }`;
    expect(await ask(address, password)).toEqual({ data: { setPassword: { __typename: 'Session' } } });
    run.child.kill('SIGTERM');
    await run.ended;
    const again = start(folder);
    const signIn = 'mutation { signIn(input: { email: "first@linkwell.example", password: "teapot harbour violin" }) { __typename } }';
    expect(await ask(await again.ready, signIn)).toEqual({ data: { signIn: { __typename: 'Session' } } });
    again.child.kill('SIGTERM');
    await again.ended;
    expect(invite()).toMatchObject({ status: 1, stderr: expect.stringContaining('already has an account') });
  }, 3 * minutes);

  it.each([
    ['without a database server', { NODE_ENV: 'production' }, 'DATABASE_URL'],
    ['with demonstration accounts', { NODE_ENV: 'production', DATABASE_URL: 'postgres://localhost/none', LINKWELL_DEMO: 'true' }, 'LINKWELL_DEMO'],
    ['with a variable that cannot be meant', { LINKWELL_PORT: 'eighty' }, 'LINKWELL_PORT'],
  ])('refuses to start %s and says why', async (_name, env, variable) => {
    const run = start(aFolder(), env);
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain(variable);
    expect(run.said()).not.toContain('    at ');
  });
});
