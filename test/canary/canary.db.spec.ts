import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBackground } from '@linkwell/api';
import { JobHandlers, type JobRun } from '@linkwell/jobs';
import { createLogger } from '@linkwell/telemetry';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsWithCiphertext, registered } from '../access/ciphertext';
import { openWorld, type AccessWorld } from '../access/world';
import { canary, marked, misplaced, tooLong } from './marks';
import { walk, waysOf, type Walked } from './walk';

const folder = mkdtempSync(join(tmpdir(), 'linkwell-canary-'));

/** A marked name, NHS number, telephone number, address and note go through every operation about persons; then they may be nowhere in readable form. */
describe('a patient’s marked words', () => {
  let world: AccessWorld;
  const logged: string[] = [];
  const logger = createLogger('debug', { write: (line: string) => void logged.push(line) });
  let said: Walked[];
  let wrong: Walked[];

  beforeAll(async () => {
    world = await openWorld({ logger, env: { LINKWELL_DATA_DIR: folder, LINKWELL_PUBLIC_URL: 'https://linkwell.example' } });
    const ways = waysOf(world);
    wrong = [...(await walk(world, ways, misplaced)), ...(await walk(world, ways, tooLong))];
    said = await walk(world, ways, marked);
    await breakTheDatabase();
    wrong.push(...(await walk(world, ways.filter(({ operation }) => operation.kind === 'Mutation'), marked)));
    await mendTheDatabase();
  }, 240_000);
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const tables = ['casework.patient', 'casework.need', 'casework.contact', 'casework.episode', 'referrals.event'];
  async function breakTheDatabase(): Promise<void> {
    await world.db.look(`create function public.break_down() returns trigger language plpgsql as $$ begin raise exception 'this row is refused: %', new; end $$`);
    for (const table of tables) await world.db.look(`create trigger break_down before insert or update on ${table} for each row execute function public.break_down()`);
    // The same call may not be answered by what it did before.
    await world.db.look('delete from linkwell.first_answer');
  }
  async function mendTheDatabase(): Promise<void> {
    await world.db.look('drop function public.break_down() cascade');
  }

  const hits = (lines: readonly string[]) => lines.filter((line) => canary.test(line)).map((line) => line.slice(0, 300));

  it('are heard: they were stored, and they are shown to those who may see them', () => {
    expect(said.length).toBeGreaterThan(20);
    const shown = said.filter(({ answer }) => canary.test(JSON.stringify(answer.data ?? null))).map(({ operation }) => operation);
    for (const operation of ['addPatient', 'recordResponse']) expect(shown).toContain(operation);
  });

  it('are in no error, whatever was wrong with what they came in', () => {
    const errors = wrong.filter(({ answer }) => answer.errors);
    expect(errors.filter(({ answer }) => answer.errors?.[0]?.extensions?.code === 'INTERNAL').length).toBeGreaterThan(0);
    expect(hits(errors.map(({ operation, answer }) => `${operation}: ${JSON.stringify(answer.errors)}`))).toEqual([]);
  });

  it('are in no line of the log, even of what broke down', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(hits(logged)).toEqual([]);
  });

  it('are nowhere in a dump of the database, where everything waits that is still to be done', async () => {
    const dump = execFileSync('pg_dump', [`--dbname=${world.db.adminUrl}`], { maxBuffer: 2 ** 30, encoding: 'utf8' });
    let table = '';
    const found = new Set<string>();
    for (const line of dump.split('\n')) {
      table = /^COPY (\S+)/.exec(line)?.[1] ?? table;
      if (canary.test(line)) found.add(`${table}: ${line.slice(0, 300)}`);
    }
    expect(dump).toContain('COPY casework.patient');
    expect([...found]).toEqual([]);
  }, 60_000);

  it('lie in registered columns only', async () => {
    const names = (await registered(world.db)).map(({ table, column }) => `${table}.${column}`);
    expect((await columnsWithCiphertext(world.db)).filter((name) => !names.includes(name))).toEqual([]);
  }, 60_000);

  it('are in no message', async () => {
    await world.db.look(`update notifications.message set state = 'queued' where state = 'in_digest'`);
    const background = await createBackground(world.installation, logger);
    const jobs = background.get(JobHandlers).all();
    const run = (): JobRun => ({ database: world.db.database, attempt: 1, last: false, signal: new AbortController().signal });
    for (let rows; (rows = await world.db.look<{ kind: string; type: string; payload: unknown }>('with taken as (delete from linkwell.outbox returning *) select kind, type, payload from taken order by position')).length > 0; ) {
      for (const { kind, type, payload } of rows) {
        if (kind === 'job') await jobs.get(type)?.handler.run(payload, run());
        else for (const job of jobs.values()) if (job.on?.includes(type)) await job.handler.run({ type, payload }, run());
      }
    }
    for (const { id } of await world.db.look<{ id: string }>(`select id from notifications.message where state = 'in_digest' or state = 'queued'`)) await jobs.get('notifications.send')?.handler.run({ messageId: id }, run());
    await background.close();
    const messages = readdirSync(join(folder, 'outbox')).map((file) => readFileSync(join(folder, 'outbox', file), 'utf8').replace(/=\r?\n/g, ''));
    expect(messages.length).toBeGreaterThan(0);
    expect(hits(messages)).toEqual([]);
    expect(hits(logged)).toEqual([]);
  }, 60_000);
});
