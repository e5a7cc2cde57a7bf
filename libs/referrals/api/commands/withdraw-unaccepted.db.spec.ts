import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgreementWithdrawn, caseworkEntities } from '@linkwell/casework-api';
import { eventsHeardBy } from '@linkwell/events';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import type { AgreementKind } from '@linkwell/casework-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';
import { WithdrawUnaccepted } from './withdraw-unaccepted';

describe('what rested on an agreement that is taken back', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const referrals = referralsOn(clock);
  const told: MessageToSend[] = [];
  const messenger = new (class extends Messenger {
    async send(_: unknown, message: MessageToSend): Promise<void> {
      told.push(message);
    }
  })();
  const events = eventsHeardBy(new WithdrawUnaccepted(referrals.repository, referrals.act, messenger));
  let db: TestDatabase;
  let ours: TestTeam;
  let hope: TestService;
  let other: TestService;
  let patient: TestPatient;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    ours = await aTeam(db.look, 'Our team');
    [hope, other] = [await aService(db.look, 'Hope Hall'), await aService(db.look, 'Other Hall')];
    patient = await aPatient(db.look, ours);
  });
  afterAll(() => db.drop());

  const send = async (service: TestService) => {
    const sent = await asServer(db.database, ours.viewer, (unit) => referrals.send.run(unit, aReferral(patient, service)));
    if (!sent.ok) throw new Error(sent.refusal.code);
    return sent.value;
  };
  const answer = (service: TestService, id: string, command: { type: 'accept' } | { type: 'waitlist'; reviewOn: never }) =>
    asServer(db.database, service.viewer, (unit) => referrals.act.run(unit, 'organisation', { id, version: 1, idempotencyKey: randomUUID() }, command));
  const agreementOf = async (id: string) => (await db.look<{ id: string }>('select agreement_id as id from referrals.referral where id = $1', [id]))[0]!.id;
  const stateOf = async (id: string) => (await db.look<{ state: string }>('select state from referrals.referral where id = $1', [id]))[0]!.state;
  const takeBack = (agreementId: string, kind: AgreementKind) => asServer(db.database, ours.viewer, (unit) => events.tell(unit, new AgreementWithdrawn(agreementId, patient.patientId, kind)));
  const listed = (agreementId: string) => db.database.within(ours.viewer, (unit) => referrals.list.ofAgreement(unit, agreementId)).then((rows) => rows.map(({ id }) => id));

  it('is withdrawn where no organisation has accepted it, and only what rested on that agreement', async () => {
    const [first, second] = [await send(hope), await send(other)];
    expect(await listed(await agreementOf(first))).toEqual([first]);
    expect(await takeBack(await agreementOf(first), 'share')).toMatchObject({ ok: true });
    expect([await stateOf(first), await stateOf(second)]).toEqual(['withdrawn', 'sent']);
    const events = await db.look<{ type: string }>(`select type from linkwell.outbox where payload ->> 'referralId' = $1 order by position`, [first]);
    expect(events.map(({ type }) => type)).toEqual(['ReferralSent', 'ReferralWithdrawn']);
    await takeBack(await agreementOf(second), 'share');
  });

  it('stands where one was accepted, and whoever wrote the withdrawal is reminded, without a name', async () => {
    const id = await send(hope);
    await answer(hope, id, { type: 'accept' });
    expect(await takeBack(await agreementOf(id), 'share')).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('accepted');
    expect(told).toMatchObject([{ kind: 'referrals.stands', to: { userId: ours.viewer.id }, content: { action: { path: `/referrals/${id}` } } }]);
    expect(JSON.stringify(told)).not.toContain('Marchbanks');
  });

  it('is withdrawn from a waiting list too, and all of it when support itself is taken back', async () => {
    const [waiting, sent] = [await send(hope), await send(other)];
    await answer(hope, waiting, { type: 'waitlist', reviewOn: '2026-06-01' as never });
    const [support] = await db.look<{ id: string }>(
      `insert into casework.agreement (team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by) values ($1, $2, $3, 'support', 'yes', 'self', 'spoken', 'support-1', now(), $4) returning id`,
      [ours.teamId, patient.patientId, patient.episodeId, ours.viewer.id]);
    expect(await listed(support!.id)).toHaveLength(3);
    expect(await takeBack(support!.id, 'support')).toMatchObject({ ok: true });
    expect([await stateOf(waiting), await stateOf(sent)]).toEqual(['withdrawn', 'withdrawn']);
  });

  it('stays as it is when something else is taken back', async () => {
    const id = await send(hope);
    expect(await takeBack(await agreementOf(id), 'evaluation')).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('sent');
  });
});
