import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import type { Refusal, Result } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { ReferralToSend } from '../commands/send-referral';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';
import { servicesAsked } from './reroute.sql';

describe('a referral in the place of another', () => {
  const referrals = referralsOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let hope: TestService;
  let other: TestService;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    [ours, theirs] = [await aTeam(db.look, 'Our team'), await aTeam(db.look, 'Their team')];
    [hope, other] = [await aService(db.look, 'Hope Hall'), await aService(db.look, 'Other Hall')];
  });
  afterAll(() => db.drop());

  const idOf = (result: Result<string, Refusal>) => {
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const send = (patient: TestPatient, service: TestService, change: Partial<ReferralToSend> = {}) => asServer(db.database, ours.viewer, (unit) => referrals.send.run(unit, aReferral(patient, service, change)));
  const answer = (id: string, command: { type: 'accept' } | { type: 'decline'; reason: 'no_capacity' }) =>
    asServer(db.database, hope.viewer, (unit) => referrals.act.run(unit, 'organisation', { id, version: 1, idempotencyKey: randomUUID() }, command));
  const shown = (id: string) => db.database.within(ours.viewer, (unit) => referrals.show.forTeam(unit, id));
  const count = async (patient: TestPatient) => (await db.look<{ count: number }>('select count(*)::int as count from referrals.referral where patient_id = $1', [patient.patientId]))[0]!.count;

  it('points to it, and each is found from the other, by the team alone', async () => {
    const patient = await aPatient(db.look, ours);
    const first = idOf(await send(patient, hope));
    await answer(first, { type: 'decline', reason: 'no_capacity' });
    const second = idOf(await send(patient, other, { earlier: { id: first, version: 2, withdraw: false } }));

    expect(await shown(second)).toMatchObject({ earlier: { id: first, serviceName: 'Hope Hall service', state: 'declined' }, later: [] });
    expect(await shown(first)).toMatchObject({ earlier: null, later: [{ id: second, state: 'sent' }] });
    const received = await db.database.within(other.viewer, (unit) => referrals.show.forOrganisation(unit, second));
    expect(JSON.stringify(received)).not.toContain(first);
    expect(JSON.stringify(received)).not.toContain('Hope Hall');
  });

  it('withdraws it in the same breath where that was ticked, and tells the organisation so', async () => {
    const patient = await aPatient(db.look, ours);
    const first = idOf(await send(patient, hope));
    idOf(await send(patient, other, { earlier: { id: first, version: 1, withdraw: true } }));
    const { state, timeline } = await shown(first);
    expect([state, timeline.at(-1)?.words]).toEqual(['withdrawn', 'Referred to Other Hall service instead.']);
    expect(await db.look(`select payload ->> 'organisationId' as to from linkwell.outbox where type = 'ReferralWithdrawn' and payload ->> 'referralId' = $1`, [first])).toEqual([{ to: hope.organisationId }]);
  });

  it('sends nothing when the organisation answered meanwhile', async () => {
    const patient = await aPatient(db.look, ours);
    const first = idOf(await send(patient, hope));
    await answer(first, { type: 'accept' });
    const late = await send(patient, other, { earlier: { id: first, version: 1, withdraw: true } });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'EARLIER_CHANGED', field: 'earlier.version' } });
    expect([await count(patient), (await shown(first)).state]).toEqual([1, 'accepted']);
  });

  it('withdraws nothing that has ended, and then sends nothing either', async () => {
    const patient = await aPatient(db.look, ours);
    const first = idOf(await send(patient, hope));
    await answer(first, { type: 'decline', reason: 'no_capacity' });
    expect(await send(patient, other, { earlier: { id: first, version: 2, withdraw: true } })).toMatchObject({ refusal: { code: 'REFERRAL_STATE', field: 'earlier.withdraw' } });
    expect(await count(patient)).toBe(1);
  });

  it('is never after one of another patient, or of a team that is not the sender’s', async () => {
    const [patient, stranger] = [await aPatient(db.look, ours), await aPatient(db.look, ours)];
    const foreign = idOf(await send(stranger, hope));
    expect(await send(patient, other, { earlier: { id: foreign, version: 1, withdraw: false } })).toMatchObject({ refusal: { code: 'NOT_FOUND', field: 'earlier.id' } });
    const theirPatient = await aPatient(db.look, theirs);
    const afterOurs = asServer(db.database, theirs.viewer, (unit) => referrals.send.run(unit, aReferral(theirPatient, other, { earlier: { id: foreign, version: 1, withdraw: false } })));
    expect(await afterOurs).toMatchObject({ refusal: { code: 'NOT_FOUND', field: 'earlier.id' } });
  });

  it('and the database itself refuses what the code would not', async () => {
    const [patient, stranger] = [await aPatient(db.look, ours), await aPatient(db.look, ours)];
    const [own, foreign] = [idOf(await send(patient, hope)), idOf(await send(stranger, hope))];
    const copy = `insert into referrals.referral (team_id, patient_id, episode_id, need_ids, service_id, organisation_id, service_name, organisation_name, urgency, state, kind, earlier_referral_id)
      select team_id, patient_id, episode_id, need_ids, service_id, organisation_id, service_name, organisation_name, urgency, 'draft', kind, $2 from referrals.referral where id = $1`;
    const insert = (after: string) => db.database.within(ours.viewer, (unit) => unit.query(copy, [own, after]));
    await expect(insert(foreign)).rejects.toThrow('another patient or team');
    await expect(insert(own)).resolves.toBeDefined();
  });

  it('leaves out the services that were asked for the same needs, and no others', async () => {
    const patient = await aPatient(db.look, ours);
    const first = idOf(await send(patient, hope));
    await answer(first, { type: 'decline', reason: 'no_capacity' });
    const asked = (needs: string[]) => db.database.within(ours.viewer, (unit) => unit.query<{ id: string }>(servicesAsked, [patient.patientId, needs])).then((rows) => rows.map(({ id }) => id));
    expect(await asked([patient.needId])).toEqual([hope.serviceId]);
    expect(await asked([patient.confidentialNeedId])).toEqual([]);
  });
});
