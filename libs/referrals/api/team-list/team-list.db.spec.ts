import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import type { Refusal, Result } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { ReferralToSend } from '../commands/send-referral';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';
import type { TeamList } from './team-list.sql';

describe('what waits for a team', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const referrals = referralsOn(clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let hope: TestService;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    [ours, theirs] = [await aTeam(db.look, 'Our team'), await aTeam(db.look, 'Their team')];
    hope = await aService(db.look, 'Hope Hall');
  });
  afterAll(() => db.drop());

  const idOf = (result: Result<string, Refusal>) => {
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const send = async (patient: TestPatient, change: Partial<ReferralToSend> = {}) => idOf(await asServer(db.database, ours.viewer, (unit) => referrals.send.run(unit, aReferral(patient, hope, change))));
  const act = async (side: 'team' | 'organisation', id: string, version: number, command: Parameters<typeof referrals.act.run>[3]) =>
    asServer(db.database, side === 'team' ? ours.viewer : hope.viewer, (unit) => referrals.act.run(unit, side, { id, version, idempotencyKey: randomUUID() }, command));
  const list = (which: TeamList, first = 25, after?: string, who = ours) => db.database.within(who.viewer, (unit) => referrals.teamList.run(unit, which, first, after));
  const idsIn = async (which: TeamList) => (await list(which)).edges.map(({ node }) => node.id);
  const ask = (id: string) => asServer(db.database, ours.viewer, (unit) => referrals.news.run(unit, { id, idempotencyKey: randomUUID() }));

  it('is overdue past its day, own people first, and waits before it', async () => {
    const [own, other] = [await aPatient(db.look, ours), await aPatient(db.look, ours)];
    await db.look(`update casework.episode set worker_id = $1 where id = $2`, [ours.viewer.id, own.episodeId]);
    const [first, second] = [await send(other, { urgency: 'crisis' }), await send(own)];
    expect(await idsIn('waiting')).toEqual([second, first]);
    clock.moveTo('2026-05-11T09:00:00Z');
    expect([await idsIn('overdue'), await idsIn('waiting')]).toEqual([[first], [second]]);
    clock.moveTo('2026-06-01T09:00:00Z');
    const overdue = await list('overdue');
    expect(overdue.edges.map(({ node }) => [node.id, node.isOwn])).toEqual([[second, true], [first, false]]);
    expect(overdue.counts).toMatchObject({ overdue: 2, waiting: 0 });
    const [one] = (await list('overdue', 1)).edges;
    expect((await list('overdue', 1, one?.cursor)).edges.map(({ node }) => node.id)).toEqual([first]);
  });

  it('was declined, until somebody else is asked', async () => {
    const patient = await aPatient(db.look, ours);
    const id = await send(patient);
    await act('organisation', id, 1, { type: 'decline', reason: 'no_capacity' });
    expect((await list('declined')).edges.map(({ node }) => [node.id, node.declineReason])).toEqual([[id, 'no_capacity']]);
    const other = await aService(db.look, 'Other Hall');
    idOf(await asServer(db.database, ours.viewer, (unit) => referrals.send.run(unit, aReferral(patient, other, { earlier: { id, version: 2, withdraw: false } }))));
    expect(await idsIn('declined')).toEqual([]);
  });

  it('is closed, and nobody has said whether it helped', async () => {
    const patient = await aPatient(db.look, ours);
    const id = await send(patient);
    await act('organisation', id, 1, { type: 'accept' });
    await act('organisation', id, 2, { type: 'close', whatHappened: 'could_not_contact', words: 'Rang three times.' });
    expect(await idsIn('did_it_help')).toEqual([id]);
    idOf(await asServer(db.database, ours.viewer, (unit) => referrals.needAnswers.byTeam(unit, { id, reporter: 'patient', answers: [{ needId: patient.needId, outcome: 'not_met' }], idempotencyKey: randomUUID() })));
    expect(await idsIn('did_it_help')).toEqual([]);
  });

  it('is nobody else’s', async () => expect((await list('overdue', 25, undefined, theirs)).counts).toMatchObject({ overdue: 0, waiting: 0, declined: 0, did_it_help: 0 }));

  it('can be asked about once in five working days, which moves nothing', async () => {
    const id = await send(await aPatient(db.look, ours));
    idOf(await ask(id));
    expect(await ask(id)).toMatchObject({ refusal: { code: 'ASKED_LATELY', message: expect.stringContaining('8 June') } });
    const shown = await db.database.within(hope.viewer, (unit) => referrals.show.forOrganisation(unit, id));
    expect([shown.state, shown.version, shown.timeline.map(({ type }) => type)]).toEqual(['sent', 1, ['ReferralSent', 'NewsAskedFor']]);
    clock.moveTo('2026-06-08T09:00:00Z');
    expect((await ask(id)).ok).toBe(true);
    expect(await db.look(`select payload ->> 'on' as on from linkwell.outbox where type = 'NewsAskedFor' and payload ->> 'referralId' = $1 order by 1`, [id])).toEqual([{ on: '2026-06-01' }, { on: '2026-06-08' }]);
  });

  it('is opened again by whoever closed it, and by nobody else', async () => {
    const id = await send(await aPatient(db.look, ours));
    await act('organisation', id, 1, { type: 'accept' });
    await act('team', id, 2, { type: 'close', whatHappened: 'could_not_contact', words: 'Moved.' });
    const shown = (viewer: 'team' | 'organisation') => db.database.within(viewer === 'team' ? ours.viewer : hope.viewer, async (unit) => (viewer === 'team' ? await referrals.show.forTeam(unit, id) : await referrals.show.forOrganisation(unit, id)).allowed);
    expect([await shown('team'), await shown('organisation')]).toEqual([['reopen', 'markEnteredInError'], []]);
    expect(await act('organisation', id, 3, { type: 'reopen', reason: 'They came back.' })).toMatchObject({ refusal: { code: 'NOT_WHO_CLOSED_IT' } });
    idOf(await act('team', id, 3, { type: 'reopen', reason: 'They came back.' }));
    expect(await db.look(`select state, ended_at, what_happened from referrals.referral where id = $1`, [id])).toEqual([{ state: 'in_progress', ended_at: null, what_happened: null }]);
  });

  it('leaves every list when it was entered in error, with its reason for the team alone', async () => {
    const id = await send(await aPatient(db.look, ours));
    idOf(await act('team', id, 1, { type: 'markEnteredInError', reason: 'Meant for somebody else.' }));
    expect(await idsIn('waiting')).not.toContain(id);
    expect(JSON.stringify(await db.database.within(hope.viewer, (unit) => referrals.show.forOrganisation(unit, id)))).not.toContain('Meant for somebody else');
    expect((await db.database.within(ours.viewer, (unit) => referrals.show.forTeam(unit, id))).timeline.at(-1)).toMatchObject({ type: 'ReferralEnteredInError', words: 'Meant for somebody else.' });
    expect(await db.look(`select state from evaluation.src_referral where referral_id = $1`, [id])).toEqual([]);
  });
});
