import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { publicViewer } from '@linkwell/kernel';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnchorFile } from './seal/anchor-file';
import { SealTrail } from './seal/seal-trail';
import { VerifyTrail } from './seal/verify-trail';

let db: TestDatabase;
let folder: string;
let path: string;
let sealer: SealTrail;
let verifier: VerifyTrail;

beforeEach(async () => {
  db = await aDatabase([]);
  folder = mkdtempSync(join(tmpdir(), 'linkwell-anchor-'));
  path = join(folder, 'kept', 'anchor.txt');
  const anchor = new AnchorFile(path);
  sealer = new SealTrail(new FixedClock(new Date()), anchor);
  verifier = new VerifyTrail(anchor);
});
afterEach(async () => {
  await db.drop();
  rmSync(folder, { recursive: true, force: true });
});

const run = () => sealer.run({}, { database: db.database, signal: new AbortController().signal });
const enter = (detail: string) => db.database.within(publicViewer, (unit) => unit.audit({ action: 'service.viewed', detail }));
const batches = () => db.look<{ details: string[] }>(
  `select array_agg(event.detail order by place) as details from audit.seal, unnest(event_ids) with ordinality as held(id, place) join audit.event on event.id = held.id group by sequence order by sequence`);
const lines = () => readFileSync(path, 'utf8').trimEnd().split('\n');

describe('the sealer', () => {
  it('puts an entry that is committed late into a later batch, and the trail has no break', async () => {
    const slow = db.database.unit(publicViewer);
    await slow.audit({ action: 'service.viewed', detail: 'begun first' });
    await enter('committed first');
    await run();
    await slow.end('succeeded');
    await run();
    expect(await batches()).toEqual([{ details: ['committed first'] }, { details: ['begun first'] }]);
    expect(await verifier.run(db.database)).toMatchObject({ batches: 2, events: 2, waiting: 0, anchored: 2, breaks: 0, findings: [] });
  });

  it('makes one chain, however many seal at once, and seals nothing twice', async () => {
    for (let number = 0; number < 20; number += 1) await enter(String(number));
    await Promise.all([run(), run(), run(), run()]);
    expect((await batches()).flatMap(({ details }) => details).sort()).toEqual(Array.from({ length: 20 }, (_, number) => String(number)).sort());
    expect((await verifier.run(db.database)).breaks).toBe(0);
  });

  it('leaves no batch and no line where nothing waits', async () => {
    await enter('one');
    await run();
    await run();
    expect(lines()).toHaveLength(1);
    expect(await batches()).toHaveLength(1);
  });

  it('goes on after a line that was broken off', async () => {
    await enter('one');
    await run();
    appendFileSync(path, '2 9f86');
    await enter('two');
    await run();
    expect(lines().map((line) => line.split(' ')[0])).toEqual(['1', '2', '2']);
    expect((await verifier.run(db.database)).findings).toEqual([{ kind: 'anchor_unreadable', words: 'Line 2 of the anchor file cannot be read.' }]);
  });

  it('does not anchor over a trail whose tail was cut, and says so to operators', async () => {
    for (const detail of ['one', 'two']) {
      await enter(detail);
      await run();
    }
    await db.look(`delete from audit.event where detail = 'two'; delete from audit.seal where sequence = 2`);
    await enter('three');
    await expect(run()).rejects.toMatchObject({ reason: expect.stringContaining('audit verify') });
    expect(lines()).toHaveLength(2);
    expect((await verifier.run(db.database)).findings).toEqual([{ kind: 'anchor_differs', words: 'Batch 2 is not the one that was anchored: it was sealed anew.' }]);
  });
});

describe('the verifier', () => {
  it('compares a head that was kept elsewhere, and can do without the file', async () => {
    await enter('one');
    await run();
    const { head } = await verifier.run(db.database);
    rmSync(path);
    expect((await verifier.run(db.database)).findings.map(({ kind }) => kind)).toEqual(['anchor_missing']);
    expect(await verifier.run(db.database, { withoutAnchor: true, head: head! })).toMatchObject({ breaks: 0, anchored: null });
    expect((await verifier.run(db.database, { withoutAnchor: true, head: { sequence: 7, hash: head!.hash } })).findings.map(({ kind }) => kind)).toEqual(['tail_cut']);
  });

  it('keeps what it found for the operator’s page, and counts what it does not name', async () => {
    await db.look(`insert into audit.event (principal_kind, action, subject_ids, outcome) select 'public', 'service.viewed', '{}', 'done' from generate_series(1, 150)`);
    await run();
    await db.look(`update audit.event set detail = 'changed'`);
    writeFileSync(path, '');
    const found = await verifier.run(db.database);
    expect(found.breaks).toBe(150);
    expect(found.findings).toHaveLength(100);
    expect(await db.look(`select breaks, cardinality(findings) as findings from audit.verification`)).toEqual([{ breaks: 150, findings: 100 }]);
  });

  it('finds an entry that was deleted before it was sealed', async () => {
    await enter('one');
    await db.look(`delete from audit.event`);
    expect((await verifier.run(db.database)).findings).toMatchObject([{ kind: 'deleted', words: expect.stringContaining('before it was sealed') }]);
  });
});
