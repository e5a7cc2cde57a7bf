import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities, ServicesToldSources } from '@linkwell/casework-api';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';
import { ServicesTold } from './services-told';

describe('what a GP is told of services', () => {
  const referrals = referralsOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  const sources = new ServicesToldSources();
  new ServicesTold(sources).onModuleInit();
  let db: TestDatabase;
  let ours: TestTeam;
  let hope: TestService;
  let patient: TestPatient;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    ours = await aTeam(db.look, 'Our team');
    hope = await aService(db.look, 'Hope Hall');
    patient = await aPatient(db.look, ours);
  });
  afterAll(() => db.drop());

  const send = async () => {
    const sent = await asServer(db.database, ours.viewer, (unit) => referrals.send.run(unit, aReferral(patient, hope)));
    if (!sent.ok) throw new Error(sent.refusal.code);
    return sent.value;
  };
  const told = (viewer = ours.viewer) => db.database.within(viewer, (unit) => sources.of(unit, patient.episodeId));

  it('is each service with what came of it, and nothing to another team', async () => {
    const id = await send();
    expect(await told()).toEqual([{ id, service: 'Hope Hall service', organisation: 'Hope Hall', since: '2026-05-01', cameOfIt: 'no answer yet' }]);
    await asServer(db.database, hope.viewer, (unit) => referrals.act.run(unit, 'organisation', { id, version: 1, idempotencyKey: randomUUID() }, { type: 'accept' }));
    expect(await told()).toMatchObject([{ cameOfIt: 'accepted' }]);
    expect(await told((await aTeam(db.look, 'Their team')).viewer)).toEqual([]);
  });

  it('leaves out a referral for a need that became confidential, also beside one that is not, and one whose agreement was taken back', async () => {
    await db.look('update referrals.referral set need_ids = need_ids || $1::uuid', [patient.confidentialNeedId]);
    expect(await told()).toEqual([]);
    await db.look('update referrals.referral set need_ids = $1::uuid[]', [[patient.needId]]);
    expect(await told()).toHaveLength(1);
    await db.look('update casework.agreement set withdrawn_at = now(), withdrawn_by = recorded_by, withdrawal_said_by = given_by, withdrawal_how = how');
    expect(await told()).toEqual([]);
  });
});
