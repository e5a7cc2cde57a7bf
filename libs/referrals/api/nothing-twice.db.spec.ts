import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import { Database } from '@linkwell/database';
import type { CalendarDate, Refusal, Result, UserViewer } from '@linkwell/kernel';
import type { ReferralCommand } from '@linkwell/referrals-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { Answering } from './commands/act-on-referral';
import { isChangedMeanwhile } from './commands/changed-meanwhile';
import { referralsEntities } from './index';
import { cutAfterCommit } from './testing/cut-after-commit';
import { aPatient, aReferral, aService, asServer, aTeam, aUser, referralsOn, type TestService, type TestTeam } from './testing/referral-world';

type Command = Extract<ReferralCommand, { type: Answering }>;

describe('a referral, however often it is asked for and by however many at once', () => {
  const referrals = referralsOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  let db: TestDatabase;
  let team: TestTeam;
  let hope: TestService;
  let colleague: UserViewer;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    team = await aTeam(db.look, 'Our team');
    hope = await aService(db.look, 'Hope Hall');
    colleague = await aUser(db.look, 'listing_editor', { organisationId: hope.organisationId }, 'Basil Teapot');
  });
  afterAll(() => db.drop());

  const sent = async (): Promise<string> => {
    const patient = await aPatient(db.look, team);
    const result = await asServer(db.database, team.viewer, (unit) => referrals.send.run(unit, aReferral(patient, hope)));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const act = (viewer: UserViewer, id: string, version: number, command: Command, idempotencyKey: string = randomUUID(), database = db.database): Promise<Result<string, Refusal>> =>
    asServer(database, viewer, (unit) => referrals.act.run(unit, 'organisation', { id, version, idempotencyKey }, command));
  const left = async (id: string) => {
    const [row] = await db.look<object>(`
      select version, (select count(*)::int from referrals.event where referral_id = $1::uuid) as events,
        (select count(*)::int from linkwell.outbox where payload ->> 'referralId' = $1::text and type <> 'ReferralSent') as outbox,
        (select count(*)::int from audit.event where $1::text = any (subject_ids) and action = 'referral.accepted' and outcome = 'done') as trail
      from referrals.referral where id = $1::uuid`, [id]);
    return row;
  };
  const acceptedOnce = { version: 2, events: 2, outbox: 1, trail: 1 };

  it('50 parallel retries of one key are one transition, one event, one outbox row and one answer', async () => {
    const id = await sent();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => act(hope.viewer, id, 1, { type: 'accept' }, key)));
    expect(answers).toEqual(Array.from({ length: 50 }, () => ({ ok: true, value: id })));
    expect(await left(id)).toEqual(acceptedOnce);
  });

  it('the same, when the connection was cut after the commit and before the first acknowledgement', async () => {
    const cutter = await cutAfterCommit(db.url);
    const database = await Database.connect(cutter.url, [...caseworkEntities, ...referralsEntities], 4);
    try {
      const id = await sent();
      const key = randomUUID();
      cutter.cutNext();
      await expect(act(hope.viewer, id, 1, { type: 'accept' }, key, database)).rejects.toThrow(/connection/i);
      expect(cutter.cuts()).toBe(1);
      expect(await left(id)).toEqual(acceptedOnce);
      const retries = await Promise.all(Array.from({ length: 50 }, () => act(hope.viewer, id, 1, { type: 'accept' }, key, database)));
      expect(retries).toEqual(Array.from({ length: 50 }, () => ({ ok: true, value: id })));
      expect(await left(id)).toEqual(acceptedOnce);
    } finally {
      await database.close();
      cutter.close();
    }
  });

  it('two editors at once, 1,000 rounds: no update is lost, and the loser is told who did what, when', async () => {
    const [lives, rounds] = [20, 50];
    const ids = await Promise.all(Array.from({ length: lives }, sent));
    const wrong: unknown[] = [];
    const live = async (id: string) => {
      for (let version = 1; version <= rounds; version += 1) {
        const waits = version % 2 === 0;
        const command: Command = waits ? { type: 'waitlist', reviewOn: '2026-06-01' as CalendarDate } : { type: 'accept' };
        const both = await Promise.all([hope.viewer, colleague].map(async (viewer) => ({ viewer, result: await act(viewer, id, version, command) })));
        const winner = both.find(({ result }) => result.ok);
        const refusals = both.flatMap(({ result }) => (result.ok ? [] : [result.refusal]));
        const [refused] = refusals;
        const told = refused && isChangedMeanwhile(refused) ? refused : undefined;
        const expected = { by: winner?.viewer.displayName, party: 'organisation', type: waits ? 'ReferralWaitlisted' : 'ReferralAccepted', from: version === 1 ? 'sent' : waits ? 'accepted' : 'waitlisted', to: waits ? 'waitlisted' : 'accepted' };
        const right = refusals.length === 1 && told?.version === version + 1 && told.changes.length === 1 && Object.entries(expected).every(([key, value]) => told.changes[0]?.[key as keyof typeof expected] === value);
        if (!right) wrong.push({ version, refusals, winner: winner?.viewer.displayName });
      }
    };
    await Promise.all(ids.map(live));
    expect(wrong).toEqual([]);
    const rows = await db.look(`select version, (select count(*)::int from referrals.event where referral_id = referral.id) as events from referrals.referral where id = any ($1::uuid[])`, [ids]);
    expect(rows).toEqual(ids.map(() => ({ version: rounds + 1, events: rounds + 1 })));
  }, 120_000);

  it('the team, which is told the same, does not learn who at the organisation it was', async () => {
    const id = await sent();
    await act(colleague, id, 1, { type: 'accept' });
    const withdrawn = await asServer(db.database, team.viewer, (unit) => referrals.act.run(unit, 'team', { id, version: 1, idempotencyKey: randomUUID() }, { type: 'withdraw', reason: 'No longer wanted.' }));
    expect(withdrawn).toMatchObject({ ok: false, refusal: { code: 'CONFLICT', field: 'version', version: 2, changes: [{ by: 'Hope Hall', from: 'sent', to: 'accepted', at: new Date('2026-05-01T09:00:00Z') }] } });
    expect(JSON.stringify(withdrawn)).not.toContain('Basil');
  });
});
