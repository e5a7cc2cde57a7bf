import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';
import { SendSeveral, type OneOfSeveral } from './send-several';

describe('referrals to several at once', () => {
  const referrals = referralsOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  const several = new SendSeveral(referrals.send);
  let db: TestDatabase;
  let ours: TestTeam;
  let hope: TestService;
  let other: TestService;
  let unassured: TestService;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    ours = await aTeam(db.look, 'Our team');
    [hope, other, unassured] = [await aService(db.look, 'Hope Hall'), await aService(db.look, 'Other Hall'), await aService(db.look, 'Unassured', { assured: false })];
  });
  afterAll(() => db.drop());

  const one = ({ serviceId }: TestService, share: OneOfSeveral['share'] = ['needs']): OneOfSeveral => ({ serviceId, share, idempotencyKey: randomUUID() });
  const send = (patient: TestPatient, to: readonly OneOfSeveral[]) =>
    asServer(db.database, ours.viewer, async (unit) => {
      const { patientId, needs, reason, safeContact, urgency, agreement } = aReferral(patient, hope);
      const outcome = await several.run(unit, { patientId, needs, reason, safeContact, urgency, agreement, to });
      return { ok: outcome.sent !== undefined, ...outcome };
    });
  const count = async (patient: TestPatient) => (await db.look<{ count: number }>('select count(*)::int as count from referrals.referral where patient_id = $1', [patient.patientId]))[0]!.count;

  it('are one each, with an agreement of its own and what was agreed for it', async () => {
    const patient = await aPatient(db.look, ours);
    const { sent = [] } = await send(patient, [one(hope, ['needs', 'age']), one(other, ['needs'])]);
    expect(sent).toHaveLength(2);
    const scopes = await db.look<{ scope: string }>(`select scope from casework.agreement where patient_id = $1 order by scope`, [patient.patientId]);
    expect(scopes.map(({ scope }) => scope)).toEqual([`share:${hope.organisationId}`, `share:${other.organisationId}`].sort());
    const seen = await db.database.within(other.viewer, (unit) => referrals.show.forOrganisation(unit, sent[1]!));
    expect(seen.shared.details).toEqual([]);
  });

  it('are none where one cannot be sent, and each that cannot is named', async () => {
    const patient = await aPatient(db.look, ours);
    const outcome = await send(patient, [one(hope), one(unassured)]);
    expect(outcome).toMatchObject({ sent: undefined, refused: [{ serviceId: unassured.serviceId, refusal: { code: 'ASSURANCE_INCOMPLETE' } }] });
    expect(await count(patient)).toBe(0);
  });

  it('are sent once for a press that is repeated', async () => {
    const patient = await aPatient(db.look, ours);
    const to = [one(hope), one(other)];
    expect((await send(patient, to)).sent).toEqual((await send(patient, to)).sent);
    expect(await count(patient)).toBe(2);
  });

  it('are never two to one service', async () => {
    const patient = await aPatient(db.look, ours);
    expect(await send(patient, [one(hope), one(hope)])).toMatchObject({ refused: [{ refusal: { code: 'SERVICE_TWICE' } }] });
  });
});
