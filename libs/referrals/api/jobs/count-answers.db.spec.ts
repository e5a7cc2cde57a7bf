import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import type { CalendarDate, Refusal, Result } from '@linkwell/kernel';
import { TrackRecords } from '@linkwell/matching-api';
import { trackRecordRules } from '@linkwell/matching-domain';
import type { ReferralCommand } from '@linkwell/referrals-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { Answering } from '../commands/act-on-referral';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestService, type TestTeam } from '../testing/referral-world';
import { CountAnswers } from './count-answers';
import { RecountAnswers } from './recount-answers';

type Command = Extract<ReferralCommand, { type: Answering }>;
const signal = new AbortController().signal;
const share = trackRecordRules.answering;
const prior = trackRecordRules.priorReferrals;

describe('how services answer', () => {
  // A Friday; Monday 4 May is a bank holiday, and the usual target of ten working days is Monday 18 May.
  const friday = '2026-05-01T09:00:00Z';
  const clock = new FixedClock(new Date(friday));
  const referrals = referralsOn(clock);
  const records = new TrackRecords(clock);
  let db: TestDatabase;
  let team: TestTeam;
  let prompt: TestService;
  let silent: TestService;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    team = await aTeam(db.look, 'Team');
  });
  afterAll(() => db.drop());
  beforeEach(async () => {
    clock.moveTo(friday);
    await db.look('truncate referrals.referral cascade');
    await db.look('truncate matching.track_record');
    [prompt, silent] = [await aService(db.look, `Prompt ${randomUUID()}`), await aService(db.look, `Silent ${randomUUID()}`)];
  });

  const idOf = (result: Result<string, Refusal>) => {
    if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.field}`);
    return result.value;
  };
  const send = async (service: TestService, times = 1): Promise<string[]> => {
    const ids: string[] = [];
    for (let sent = 0; sent < times; sent += 1) {
      const patient = await aPatient(db.look, team);
      ids.push(idOf(await asServer(db.database, team.viewer, (unit) => referrals.send.run(unit, aReferral(patient, service)))));
    }
    return ids;
  };
  const act = async (service: TestService, id: string, version: number, command: Command) =>
    idOf(await asServer(db.database, service.viewer, (unit) => referrals.act.run(unit, 'organisation', { id, version, idempotencyKey: randomUUID() }, command)));
  const recount = () => new CountAnswers(records, clock).run({}, { database: db.database, signal });
  const recordOf = async ({ serviceId }: TestService) =>
    (await db.look<{ lift: number; days: number | null; at: Date }>(`select lift, usual_answer_days as days, counted_at as at from matching.track_record where service_id = $1`, [serviceId]))[0];

  it('counts accepted, waitlisted and declined alike as answered, and silence against a service once its target has passed', async () => {
    const [accepted, waitlisted, declined] = await send(prompt, 3);
    await send(silent, 3);
    clock.moveTo('2026-05-06T09:00:00Z');
    await act(prompt, accepted!, 1, { type: 'accept' });
    await act(prompt, waitlisted!, 1, { type: 'waitlist', reviewOn: '2026-06-20' as CalendarDate });
    await act(prompt, declined!, 1, { type: 'decline', reason: 'no_capacity', words: '' });
    clock.moveTo('2026-05-18T12:00:00Z');
    await recount();
    // Still within the target: nothing can be said of the silent one, and there is nobody to compare the other with.
    expect([(await recordOf(prompt))?.lift, (await recordOf(silent))?.lift]).toEqual([0, 0]);

    clock.moveTo('2026-05-19T12:00:00Z');
    await recount();
    expect((await recordOf(prompt))?.lift).toBeCloseTo((share * 3) / (3 + prior), 10);
    expect((await recordOf(silent))?.lift).toBeCloseTo((-share * 3) / (3 + prior), 10);
  });

  it('counts an answer that came too late like silence, and what was withdrawn within the target not at all', async () => {
    const [late, withdrawn] = await send(silent, 2);
    const [inTime] = await send(prompt);
    await act(prompt, inTime!, 1, { type: 'decline', reason: 'no_capacity', words: '' });
    clock.moveTo('2026-05-05T09:00:00Z');
    idOf(await asServer(db.database, team.viewer, (unit) => referrals.act.run(unit, 'team', { id: withdrawn!, version: 1, idempotencyKey: randomUUID() }, { type: 'withdraw', reason: 'They found help.' })));
    clock.moveTo('2026-05-20T09:00:00Z');
    await act(silent, late!, 1, { type: 'accept' });
    await recount();
    expect((await recordOf(silent))?.lift).toBeCloseTo(-share / (1 + prior), 10);
  });

  it('says in how many working days a service usually answers once ten answers are known', async () => {
    const ids = await send(prompt, 10);
    clock.moveTo('2026-05-06T09:00:00Z');
    for (const id of ids.slice(0, 9)) await act(prompt, id, 1, { type: 'accept' });
    await recount();
    expect((await recordOf(prompt))?.days).toBeNull();
    await act(prompt, ids[9]!, 1, { type: 'decline', reason: 'not_eligible', words: '' });
    await recount();
    // Friday to Wednesday over a weekend and a bank holiday.
    expect((await recordOf(prompt))?.days).toBe(2);
  });

  it('counts whether people came', async () => {
    const [came, stayedAway] = [await send(prompt), await send(silent)];
    for (const [service, [id]] of [[prompt, came], [silent, stayedAway]] as const) {
      clock.moveTo('2026-05-06T09:00:00Z');
      await act(service, id!, 1, { type: 'accept' });
    }
    clock.moveTo('2026-05-12T09:00:00Z');
    await act(prompt, came[0]!, 2, { type: 'recordAttendance', on: '2026-05-12' as CalendarDate });
    await act(silent, stayedAway[0]!, 2, { type: 'close', whatHappened: 'did_not_attend', words: 'Nobody came.' });
    await recount();
    expect((await recordOf(prompt))?.lift).toBeCloseTo(trackRecordRules.attendance / (1 + prior), 10);
    expect((await recordOf(silent))?.lift).toBeCloseTo(-trackRecordRules.attendance / (1 + prior), 10);
  });

  it('leaves a record as it is while nothing changes, and removes it with the last referral', async () => {
    await send(prompt, 2);
    clock.moveTo('2026-06-01T09:00:00Z');
    await recount();
    const before = await recordOf(prompt);
    clock.moveTo('2026-06-02T09:00:00Z');
    await recount();
    expect(await recordOf(prompt)).toEqual(before);
    await db.look(`update referrals.referral set state = 'entered_in_error', ended_at = now() where service_id = $1`, [prompt.serviceId]);
    await recount();
    expect(await recordOf(prompt)).toBeUndefined();
  });

  it('forgets what is older than two years', async () => {
    await send(prompt);
    clock.moveTo('2028-05-10T09:00:00Z');
    await recount();
    expect(await recordOf(prompt)).toBeUndefined();
  });

  it('are read by this job alone, and without a word about whose referral it was', async () => {
    await send(prompt);
    const read = (name: string, columns: string) => db.database.within({ kind: 'job', name }, (unit) => unit.query(`select ${columns} from referrals.referral`), 'linkwell_job');
    expect(await read('referrals.count-answers', 'service_id, state')).toHaveLength(1);
    expect(await read('another', 'service_id, state')).toHaveLength(0);
    for (const column of ['id', 'patient_id', 'team_id', 'reason', 'need_ids']) await expect(read('referrals.count-answers', column)).rejects.toThrow('permission denied');
  });

  it('are counted again at the next full ten minutes after something happened, once', async () => {
    clock.moveTo('2026-05-06T09:01:00Z');
    const recounting = new RecountAnswers(clock);
    for (let each = 0; each < 2; each += 1) await recounting.run({}, { database: db.database });
    const jobs = await db.look<{ job_key: string; run_at: Date }>(`select job_key, run_at from linkwell.outbox where type = 'referrals.count-answers'`);
    expect(jobs.map(({ job_key, run_at }) => [job_key, run_at.toISOString()])).toEqual(Array.from({ length: 2 }, () => ['soon', '2026-05-06T09:10:00.000Z']));
  });
});
