import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@linkwell/database';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { GiveUp, HandlesJob, type JobHandler, type JobRun } from './job-handler';
import { JobsModule } from './jobs.module';
import { DeadLetters } from './operator/dead-letters';
import { JobRunner } from './runner/job-runner';
import { TaskCancelled, Tasks } from './tasks';

const happened = new EventEmitter();
const runs: { job: string; payload: unknown; attempt: number }[] = [];
let misbehave: ((run: JobRun) => void | Promise<void>) | undefined;

async function note(job: string, payload: unknown, run: JobRun): Promise<void> {
  runs.push({ job, payload, attempt: run.attempt });
  try {
    await misbehave?.(run);
  } finally {
    setImmediate(() => happened.emit(job, payload));
  }
}

@Injectable()
@HandlesJob('test.plain', { attempts: 2 })
class Plain implements JobHandler {
  run = (payload: unknown, run: JobRun) => note('test.plain', payload, run);
}

@Injectable()
@HandlesJob('test.first-listener', { on: ['Rang'] })
class FirstListener implements JobHandler {
  run = (payload: unknown, run: JobRun) => note('test.first-listener', payload, run);
}

@Injectable()
@HandlesJob('test.second-listener', { on: ['Rang', 'Knocked'] })
class SecondListener implements JobHandler {
  run = (payload: unknown, run: JobRun) => note('test.second-listener', payload, run);
}

@Module({ imports: [JobsModule], providers: [Plain, FirstListener, SecondListener] })
class Handlers {}

describe('work in the background', () => {
  let db: TestDatabase;
  let app: INestApplicationContext;
  const viewer = { kind: 'job', name: 'test' } as const;
  const inUnit: Database['within'] = (who, work, role) => db.database.within(who, work, role);
  const queue = () => db.look<{ key: string; attempts: number; last_error: string | null }>('select key, attempts, last_error from graphile_worker.jobs order by id');

  const moment = async () => (await db.look<{ at: number }>(`select extract(epoch from clock_timestamp())::float as at`))[0]?.at ?? 0;

  async function working<T>(work: () => Promise<T>): Promise<T> {
    const runner = await aRunner();
    await runner.start(createLogger('silent'), { embedded: false });
    try {
      return await work();
    } finally {
      await runner.stop();
    }
  }

  async function aRunner(): Promise<JobRunner> {
    @Module({})
    class Around {}
    app = await NestFactory.createApplicationContext(
      { module: Around, imports: [{ module: class Installed {}, global: true, providers: [{ provide: Database, useValue: db.database }], exports: [Database] }, Handlers] }, { logger: false });
    return app.get(JobRunner);
  }

  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterEach(async () => {
    misbehave = undefined;
    runs.length = 0;
    await app?.close();
    await db.look('delete from graphile_worker._private_jobs');
    await db.look('delete from linkwell.outbox');
  });
  afterAll(() => db.drop());

  it('is done once it is certain, and never for what was rolled back', async () => {
    await expect(inUnit(viewer, async (unit) => {
      await unit.enqueue({ job: 'test.plain', payload: { fell: 'through' } });
      throw new Error('no');
    }, 'linkwell_job')).rejects.toThrow('no');
    await working(async () => {
      const done = once(happened, 'test.plain');
      await inUnit(viewer, (unit) => unit.enqueue({ job: 'test.plain', payload: { certain: true } }), 'linkwell_job');
      await done;
    });
    expect(runs).toEqual([{ job: 'test.plain', payload: { certain: true }, attempt: 1 }]);
    expect(await db.look('select 1 from linkwell.outbox')).toEqual([]);
  });

  it('waits once for a key, with what was said last', async () => {
    await inUnit(viewer, async (unit) => {
      for (const round of [1, 2, 3]) await unit.enqueue({ job: 'test.plain', payload: { round }, key: 'same' });
      await unit.enqueue({ job: 'test.plain', payload: { round: 0 }, key: 'other', runAt: new Date('2100-01-01T00:00:00Z') });
    });
    await working(() => once(happened, 'test.plain'));
    expect(runs.map((run) => run.payload)).toEqual([{ round: 3 }]);
    expect((await queue()).map(({ key }) => key)).toEqual(['test.plain:other']);
  });

  it('comes to each subscriber of an event once', async () => {
    const heard = Promise.all([once(happened, 'test.first-listener'), once(happened, 'test.second-listener')]);
    await inUnit(viewer, async (unit) => {
      await unit.emit({ type: 'Rang', payload: { door: 'front' } });
      await unit.emit({ type: 'NobodyListens', payload: {} });
    });
    await working(() => heard);
    expect(runs.map(({ job, payload }) => ({ job, payload })).sort((a, b) => a.job.localeCompare(b.job))).toEqual([
      { job: 'test.first-listener', payload: { type: 'Rang', payload: { door: 'front' } } },
      { job: 'test.second-listener', payload: { type: 'Rang', payload: { door: 'front' } } },
    ]);
    expect(await db.look('select 1 from linkwell.outbox')).toEqual([]);
  });

  it('is tried again later when it fails, each time after a longer wait, and keeps no words of the failure', async () => {
    misbehave = () => {
      throw Object.assign(new Error('Mrs Invented, 9 Example Street'), { code: 'E_TEST' });
    };
    await inUnit(viewer, (unit) => unit.enqueue({ job: 'test.first-listener', payload: {}, key: 'k' }));
    for (const attempt of [1, 2, 3]) {
      const began = await moment();
      await working(() => once(happened, 'test.first-listener'));
      const ended = await moment();
      const [failed] = await db.look<{ attempts: number; last_error: string; next: number }>(`select attempts, last_error, extract(epoch from run_at)::float as next from graphile_worker.jobs`);
      expect(failed).toMatchObject({ attempts: attempt, last_error: 'Error E_TEST' });
      expect(failed?.next).toBeGreaterThanOrEqual(began + Math.E ** attempt - 0.001);
      expect(failed?.next).toBeLessThanOrEqual(ended + Math.E ** attempt + 0.001);
      await db.look(`update graphile_worker._private_jobs set run_at = now()`);
    }
    expect(runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });

  it('is a dead letter at once when its handler gives up, and the task that waits for it says so', async () => {
    const starter = randomUUID();
    await db.look(`insert into linkwell.task (id, started_by, job, title) values ($1, $1, 'test.plain', 'Something long')`, [starter]);
    misbehave = () => {
      throw new GiveUp('the file is gone');
    };
    await inUnit(viewer, (unit) => unit.enqueue({ job: 'test.plain', payload: { taskId: starter } }));
    await working(() => once(happened, 'test.plain'));
    expect(await db.look(`select is_available, last_error from graphile_worker._private_jobs`)).toEqual([{ is_available: false, last_error: 'the file is gone' }]);
    expect(await db.look(`select state from linkwell.task where id = $1`, [starter])).toEqual([{ state: 'failed' }]);
  });

  it('that failed for good is listed, replayed with all its tries, or discarded, and the trail says so', async () => {
    const [task] = await db.look<{ id: string }>(`insert into linkwell.task (started_by, job, title) values (gen_random_uuid(), 'test.plain', 'Something long') returning id`);
    misbehave = () => {
      throw new GiveUp('the file is gone');
    };
    await inUnit(viewer, (unit) => unit.enqueue({ job: 'test.plain', payload: { taskId: task!.id } }));
    await working(() => once(happened, 'test.plain'));
    const operator = { kind: 'user', id: randomUUID(), sessionId: randomUUID(), displayName: 'Test', roles: ['operator'], teamIds: [], organisationIds: [] } as unknown as Parameters<Database['within']>[0];
    const asOperator = <T>(work: Parameters<typeof inUnit<T>>[1]) => inUnit(operator, work, 'linkwell_worker');
    const letters = app.get(DeadLetters);
    const listed = await asOperator((unit) => letters.list(unit, 25, undefined));
    expect(listed.edges[0]?.node.failedAt.getTime()).toBeGreaterThanOrEqual(listed.edges[0]?.node.createdAt.getTime() ?? Number.NaN);
    expect(listed.edges.map(({ node: { job, attempts, reason } }) => ({ job, attempts, reason }))).toEqual([{ job: 'test.plain', attempts: 1, reason: 'the file is gone' }]);
    expect((await asOperator((unit) => letters.queue(unit))).jobs).toContainEqual({ job: 'test.plain', waiting: 0, running: 0, retrying: 0, dead: 1 });
    const ids = listed.edges.map(({ node }) => node.id);

    misbehave = undefined;
    expect((await asOperator((unit) => letters.replay(unit, ids))).ids).toEqual(ids);
    expect((await asOperator((unit) => letters.replay(unit, ids))).ids).toEqual([]);
    expect(await db.look('select attempts, max_attempts from graphile_worker.jobs')).toEqual([{ attempts: 0, max_attempts: 2 }]);
    expect(await db.look('select state from linkwell.task where id = $1', [task!.id])).toEqual([{ state: 'waiting' }]);
    await working(() => once(happened, 'test.plain'));
    expect(await queue()).toEqual([]);

    await db.look(`select graphile_worker.add_job('test.plain', '{}', max_attempts => 1)`);
    await db.look('update graphile_worker._private_jobs set attempts = 1');
    const dead = (await asOperator((unit) => letters.list(unit, 25, undefined))).edges.map(({ node }) => node.id);
    expect((await asOperator((unit) => letters.discard(unit, dead))).ids).toEqual(dead);
    expect(await queue()).toEqual([]);
    expect(await db.look(`select action, subject_ids as ids from audit.event where action like 'job.%' order by id`)).toEqual([{ action: 'job.replayed', ids }, { action: 'job.discarded', ids: dead }]);
    await expect(inUnit(operator, (unit) => letters.list(unit, 25, undefined), 'linkwell_app')).rejects.toThrow('permission denied');
  });

  it('that a stop interrupts goes on at the next start with all its tries', async () => {
    misbehave = ({ signal }) => new Promise((_resolve, reject) => {
      happened.emit('begun');
      signal.addEventListener('abort', () => reject(new Error('stopping')));
    });
    await inUnit(viewer, (unit) => unit.enqueue({ job: 'test.plain', payload: {} }));
    await working(() => once(happened, 'begun'));
    misbehave = undefined;
    await working(() => once(happened, 'test.plain'));
    expect(runs.map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  it('for somebody who watches says how far it is, and stops when they cancel it', async () => {
    await aRunner();
    const tasks = app.get(Tasks);
    const me = { kind: 'user', id: randomUUID(), sessionId: randomUUID(), displayName: 'Test', roles: [], teamIds: [], organisationIds: [] } as unknown as Parameters<Database['within']>[0];
    const id = await inUnit(me, (unit) => tasks.start(unit, { job: 'test.plain', title: 'Bringing in', payload: { file: 7 } }));
    expect(await db.look(`select type, payload from linkwell.outbox`)).toEqual([{ type: 'test.plain', payload: { taskId: id, file: 7 } }]);
    await tasks.progress(db.database, id, { done: 3, total: 10, words: 'Reading rows' });
    expect(await db.look(`select state, done, total, words from linkwell.task where id = $1`, [id])).toEqual([{ state: 'running', done: 3, total: 10, words: 'Reading rows' }]);
    await db.look(`update linkwell.task set state = 'cancelled' where id = $1`, [id]);
    await expect(tasks.progress(db.database, id, { done: 4, total: 10, words: 'Reading rows' })).rejects.toThrow(TaskCancelled);
    await inUnit(viewer, (unit) => tasks.finish(unit, id, { made: 4 }), 'linkwell_job');
    expect(await db.look(`select state, result from linkwell.task where id = $1`, [id])).toEqual([{ state: 'cancelled', result: null }]);
  });
});
