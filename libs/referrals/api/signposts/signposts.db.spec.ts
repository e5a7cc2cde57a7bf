import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import type { CalendarDate, Refusal, Result } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { referralsEntities } from '../index';
import { aPatient, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';
import type { SignpostToRecord } from './record-signpost';

describe('details that somebody was given', () => {
  const { signposts } = referralsOn(new FixedClock(new Date('2026-05-20T09:00:00Z')));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let hope: TestService;
  let patient: TestPatient;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    [ours, theirs] = [await aTeam(db.look, 'Our team'), await aTeam(db.look, 'Their team')];
    hope = await aService(db.look, 'Hope Hall', { assured: false });
    patient = await aPatient(db.look, ours);
  });
  afterAll(() => db.drop());

  const idOf = (result: Result<string, Refusal>) => {
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const give = (change: Partial<SignpostToRecord> = {}, who = ours) =>
    asServer(db.database, who.viewer, (unit) => signposts.record.run(unit, { patientId: patient.patientId, serviceId: hope.serviceId, needIds: [patient.needId], on: '2026-05-20' as CalendarDate, way: 'told', idempotencyKey: randomUUID(), ...change }));
  const say = (id: string, version: number, who = ours) => asServer(db.database, who.viewer, (unit) => signposts.sayWhatCame.run(unit, { id, outcome: 'went', version, idempotencyKey: randomUUID() }));
  const list = (first = 10, after?: string) => db.database.within(ours.viewer, (unit) => signposts.show.ofPatient(unit, patient.patientId, first, after));

  it('are remembered, of a service too that may receive no referral, and reach nobody', async () => {
    const id = idOf(await give());
    expect((await list()).edges.map(({ node }) => node)).toMatchObject([{ id, serviceName: 'Hope Hall service', on: '2026-05-20', way: 'told', outcome: null, needs: [expect.any(String)], recordedBy: 'Test User' }]);
    expect(await db.look(`select type from linkwell.outbox`)).toEqual([]);
    expect(await db.look(`select scope from casework.agreement where scope like 'share:%'`)).toEqual([]);
    expect(await db.look(`select status from casework.need where id = $1`, [patient.needId])).toEqual([{ status: 'open' }]);
    expect(await db.database.within(hope.viewer, (unit) => unit.query('select id from referrals.signpost'))).toEqual([]);
  });

  it('may be for a need that is confidential, for nothing of it is shared', async () => expect((await give({ needIds: [patient.confidentialNeedId] })).ok).toBe(true));

  it('say later whether the person went, and anew when they go after all', async () => {
    const id = idOf(await give());
    idOf(await say(id, 1));
    expect(await say(id, 1)).toMatchObject({ refusal: { code: 'CONFLICT', field: 'version' } });
    idOf(await say(id, 2));
    expect((await list()).edges.find(({ node }) => node.id === id)?.node).toMatchObject({ outcome: 'went', version: 3 });
  });

  it('are recorded once for a press that is repeated', async () => {
    const idempotencyKey = randomUUID();
    const before = (await list()).totalCount;
    expect(await give({ idempotencyKey })).toEqual(await give({ idempotencyKey }));
    expect((await list()).totalCount).toBe(before + 1);
  });

  it('page without leaving one out', async () => {
    const first = await list(2);
    const second = await list(100, first.pageInfo.endCursor ?? undefined);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(first.totalCount);
  });

  it.each<[string, Partial<SignpostToRecord>, string, string]>([
    ['a day to come', { on: '2026-05-21' as CalendarDate }, 'SIGNPOST_IN_FUTURE', 'on'],
    ['a need of nobody', { needIds: [randomUUID()] }, 'NEED_UNKNOWN', 'needIds'],
    ['a service that does not exist', { serviceId: randomUUID() }, 'NOT_FOUND', 'serviceId'],
  ])('are refused with %s', async (_, change, code, field) => expect(await give(change)).toMatchObject({ refusal: { code, field } }));

  it('are their own team’s alone', async () => {
    const id = idOf(await give());
    expect(await give({}, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND', field: 'patientId' } });
    expect(await say(id, 1, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    await expect(db.database.within(theirs.viewer, (unit) => signposts.show.ofPatient(unit, patient.patientId, 5, undefined))).rejects.toThrow();
  });
});
