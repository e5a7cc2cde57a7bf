import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MixedRoles, type UnitOfWork } from '@linkwell/database';
import { publicViewer, type Viewer } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';

const job: Viewer = { kind: 'job', name: 'a-test' };
const whoAsks = `select current_user as role, linkwell.principal() ->> 'kind' as kind, current_setting('plan_cache_mode') as planning, $1::int as given`;

describe('a unit of work', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  const inside = <T>(work: Parameters<typeof db.database.within<T>>[1], viewer = publicViewer as Viewer) => db.database.within(viewer, work);
  const written = () => db.look<{ type: string }>(`select type from linkwell.outbox order by position`).then((rows) => rows.map(({ type }) => type));

  it('tells PostgreSQL who asks and as what before the first statement, named or not', async () => {
    const asked = await inside(async (unit) => [await unit.prepared('who-asks', whoAsks, [1]), await unit.query(whoAsks, [2])], job);
    const others = await inside(async (unit) => [await unit.query(whoAsks, [3]), await unit.prepared('who-asks', whoAsks, [4])]);
    expect([...asked, ...others].flat()).toEqual([
      { role: 'linkwell_app', kind: 'job', planning: 'force_generic_plan', given: 1 },
      { role: 'linkwell_app', kind: 'job', planning: 'auto', given: 2 },
      { role: 'linkwell_app', kind: 'public', planning: 'auto', given: 3 },
      { role: 'linkwell_app', kind: 'public', planning: 'force_generic_plan', given: 4 },
    ]);
  });

  it('leaves nothing behind on the connection', async () => {
    await inside((unit) => unit.prepared('who-asks', whoAsks, [1]), job);
    const [left] = await db.database.dataSource.query<object[]>(`select current_user as role, current_setting('linkwell.principal', true) as principal, current_setting('plan_cache_mode') as planning`);
    expect(left).toEqual({ role: 'linkwell_test', principal: '', planning: 'auto' });
  });

  it('runs statements that are asked for at once one after another, in order, in one transaction', async () => {
    const rows = await inside((unit) => Promise.all([1, 2, 3, 4, 5].map(async (n) => {
      const text = `select $1::int as n, txid_current_if_assigned() is null as reading, pg_backend_pid() as pid, now() as begun`;
      const [row] = n % 2 ? await unit.prepared<{ n: number; pid: number; begun: Date }>('in-order', text, [n]) : await unit.query<{ n: number; pid: number; begun: Date }>(text, [n]);
      return row;
    })));
    expect(rows.map((row) => row?.n)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(rows.map((row) => `${row?.pid} ${row?.begun.toISOString()}`)).size).toBe(1);
  });

  it('keeps what a succeeded one wrote, and nothing of a failed or refused one', async () => {
    await inside(async (unit) => { await unit.prepared('emit', `insert into linkwell.outbox (type, payload) values ($1, '{}')`, ['kept']); });
    await inside(async (unit) => { await unit.emit({ type: 'undone', payload: {} }); unit.undoAtEnd(); });
    await expect(inside(async (unit) => {
      await unit.emit({ type: 'lost', payload: {} });
      await unit.prepared('fails', `select 1 / $1::int as quotient`, [0]);
    })).rejects.toMatchObject({ name: 'QueryFailedError', driverError: { code: '22012' } });
    await expect(inside(async (unit) => {
      await unit.prepared('emit', `insert into linkwell.outbox (type, payload) values ($1, '{}')`, ['lost too']);
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await written()).toEqual(['kept']);
  });

  it('goes on using a named statement whose first run failed, on the same connection', async () => {
    const results: unknown[] = [];
    for (const divisor of [0, 1, 0, 2, 2]) {
      results.push(await inside((unit) => unit.prepared<{ quotient: number }>('may-fail', `select 2 / $1::int as quotient`, [divisor])).then(([row]) => row?.quotient, () => 'failed'));
    }
    expect(results).toEqual(['failed', 2, 'failed', 1, 1]);
    const wrong = () => inside((unit) => unit.prepared('wrong', `select nothing_like_it from linkwell.outbox where type = $1`, ['']));
    await expect(wrong()).rejects.toMatchObject({ driverError: { code: '42703' } });
    await expect(wrong()).rejects.toMatchObject({ driverError: { code: '42703' } });
  });

  it('takes one text for one name only', async () => {
    await inside((unit) => unit.prepared('one-name', 'select 1 as a'));
    await expect(inside((unit) => unit.prepared('one-name', 'select 2 as a'))).rejects.toThrow('Two statements are named "one-name".');
  });

  it('sends nothing when nothing was asked, and can be nested by TypeORM', async () => {
    await inside((unit) => unit.manager().then(() => undefined));
    const rows = await inside(async (unit) => {
      const manager = await unit.manager();
      await manager.transaction((inner) => inner.query(`insert into linkwell.outbox (type, payload) values ('nested', '{}')`)).catch(() => undefined);
      await manager.transaction(async (inner) => {
        await inner.query(`insert into linkwell.outbox (type, payload) values ('nested and undone', '{}')`);
        throw new Error('no');
      }).catch(() => undefined);
      return unit.prepared<{ kind: string }>('who-asks', whoAsks, [5]);
    }, job);
    expect(rows).toMatchObject([{ kind: 'job' }]);
    expect(await written()).toEqual(['kept', 'nested']);
  });

  it('reads alone in one round trip, as the viewer, and nothing of it stays', async () => {
    const read = (n: number) => db.database.readAlone(publicViewer, { name: 'who-asks-alone', text: whoAsks, parameters: [n] });
    const rows = await Promise.all([1, 2, 3].map(read));
    expect(rows.flat()).toEqual([1, 2, 3].map((given) => ({ role: 'linkwell_app', kind: 'public', planning: 'force_generic_plan', given })));
    await expect(db.database.readAlone(publicViewer, { name: 'fails-alone', text: 'select 1 / $1::int as q', parameters: [0] })).rejects.toMatchObject({ driverError: { code: '22012' } });
    expect(await db.database.dataSource.query('select current_user as role')).toEqual([{ role: 'linkwell_test' }]);
  });

  it('reads alone before it has begun, as the viewer and unable to write, and inside the transaction afterwards', async () => {
    const aboutUs = `select txid_current_if_assigned() is not null as wrote, current_setting('transaction_read_only') as readonly, current_user as role, linkwell.principal() ->> 'kind' as kind`;
    const rows = await inside(async (unit) => {
      const before = await unit.read('about-us', aboutUs);
      await unit.emit({ type: 'read-first', payload: {} });
      return [...before, ...(await unit.read('about-us', aboutUs))];
    }, job);
    expect(rows).toEqual([
      { wrote: false, readonly: 'on', role: 'linkwell_app', kind: 'job' },
      { wrote: true, readonly: 'off', role: 'linkwell_app', kind: 'job' },
    ]);
    const write = `insert into linkwell.outbox (type, payload) values ($1, '{}')`;
    await expect(inside((unit) => unit.read('a-write', write, ['smuggled']), job)).rejects.toMatchObject({ driverError: { code: '25006' } });
    expect(await written()).not.toContain('smuggled');
    expect(await db.database.dataSource.query('select current_user as role')).toEqual([{ role: 'linkwell_test' }]);
  });

  it('sends reads that are asked for side by side in one message, each with its own answer or error', async () => {
    const quotient = (unit: UnitOfWork, divisor: number) => unit.read<{ quotient: number; sent: string }>('quotient-sent', `select 6 / $1::int as quotient, transaction_timestamp()::text as sent`, [divisor]);
    const settled = (unit: UnitOfWork, divisors: readonly number[]) => Promise.allSettled(divisors.map((divisor) => quotient(unit, divisor)));
    const shown = (results: Awaited<ReturnType<typeof settled>>) => results.map((result) => (result.status === 'fulfilled' ? result.value[0]?.quotient : 'failed'));
    const sent = (results: Awaited<ReturnType<typeof settled>>) => new Set(results.map((result) => (result.status === 'fulfilled' ? result.value[0]?.sent : '')));
    const alone = await inside((unit) => settled(unit, [1, 2, 3]));
    expect([shown(alone), sent(alone).size]).toEqual([[6, 3, 2], 1]);
    expect(shown(await inside((unit) => settled(unit, [1, 0, 3, 0, 6])))).toEqual([6, 'failed', 2, 'failed', 1]);
    const within = await inside(async (unit) => {
      await unit.emit({ type: 'before-reads', payload: {} });
      return settled(unit, [2, 3]);
    }, job);
    expect([shown(within), sent(within).size]).toEqual([[3, 2], 1]);
  });

  it('keeps a statement by its name however it failed before, beside others in a message', async () => {
    const both = (unit: UnitOfWork, divisor: number) => Promise.allSettled([unit.read('first-of-two', 'select 1 / $1::int as q', [divisor]), unit.read<{ n: number }>('second-of-two', 'select $1::int as n', [7])]);
    for (const divisor of [0, 1, 0, 1]) {
      const [first, second] = await inside((unit) => both(unit, divisor));
      expect([first.status, second.status === 'fulfilled' && second.value]).toEqual([divisor === 0 ? 'rejected' : 'fulfilled', [{ n: 7 }]]);
    }
  });

  it('may not change its role once it has read', async () => {
    await expect(inside(async (unit) => {
      await unit.read('read-then-role', 'select 1 as one');
      unit.useRole('linkwell_job');
    })).rejects.toThrow(MixedRoles);
  });

  it('answers a first read with what was read beforehand, once, for the same parameters, and not once it has begun', async () => {
    const twice = { name: 'twice', text: 'select 2 * $1::int as n', parameters: [4] };
    const before = { statement: twice, rows: [{ n: 'read beforehand' }] };
    const read = (unit: UnitOfWork, given: number) => unit.read<{ n: unknown }>(twice.name, twice.text, [given]).then(([row]) => row?.n);
    expect(await inside(async (unit) => {
      unit.foresee([before]);
      return [await read(unit, 5), await read(unit, 4), await read(unit, 4)];
    })).toEqual([10, 'read beforehand', 8]);
    expect(await inside(async (unit) => {
      unit.foresee([before]);
      await unit.query('select 1');
      return read(unit, 4);
    })).toBe(8);
    const { rows, others } = await db.database.readBeside<{ n: number }>(publicViewer, twice, [{ ...twice, parameters: [1] }, { name: 'not-there', text: 'select nothing_there', parameters: [] }]);
    expect([rows, others.map(({ rows: found }) => found)]).toEqual([[{ n: 8 }], [[{ n: 2 }]]]);
  });
});
