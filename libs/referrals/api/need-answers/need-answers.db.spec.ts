import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import type { NeedMetReporter } from '@linkwell/casework-domain';
import type { CalendarDate, Refusal, Result } from '@linkwell/kernel';
import type { NeedOutcome } from '@linkwell/referrals-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from '../testing/referral-world';

describe('whether a referral helped', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const referrals = referralsOn(clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let hope: TestService;
  let patient: TestPatient;
  let id: string;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    ours = await aTeam(db.look, 'Our team');
    hope = await aService(db.look, 'Hope Hall');
    patient = await aPatient(db.look, ours);
    id = idOf(await asServer(db.database, ours.viewer, (unit) => referrals.send.run(unit, aReferral(patient, hope))));
  });
  afterAll(() => db.drop());

  const idOf = (result: Result<string, Refusal>) => {
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const say = (reporter: NeedMetReporter, outcome: NeedOutcome, needId = patient.needId, idempotencyKey = randomUUID()) =>
    asServer(db.database, ours.viewer, (unit) => referrals.needAnswers.byTeam(unit, { id, reporter, answers: [{ needId, outcome }], idempotencyKey }));
  const view = (outcome: NeedOutcome, place = 1, viewer = hope.viewer) => asServer(db.database, viewer, (unit) => referrals.needAnswers.byOrganisation(unit, { id, views: [{ place, outcome }], idempotencyKey: randomUUID() }));
  const act = (version: number, command: Parameters<typeof referrals.act.run>[3]) => asServer(db.database, hope.viewer, (unit) => referrals.act.run(unit, 'organisation', { id, version, idempotencyKey: randomUUID() }, command));
  const asTeam = () => db.database.within(ours.viewer, (unit) => referrals.show.forTeam(unit, id));
  const asOrganisation = () => db.database.within(hope.viewer, (unit) => referrals.show.forOrganisation(unit, id));

  it('is asked of nothing that nobody took up', async () => {
    expect(await say('patient', 'met')).toMatchObject({ refusal: { code: 'REFERRAL_STATE' } });
    expect(await view('met')).toMatchObject({ refusal: { code: 'REFERRAL_STATE' } });
    expect(await asOrganisation()).toMatchObject({ ourViews: [] });
  });

  it('is not said by closing it', async () => {
    await act(1, { type: 'accept' });
    await act(2, { type: 'recordAttendance', on: '2026-05-01' as CalendarDate });
    await act(3, { type: 'close', whatHappened: 'attended', words: 'A plan is agreed.' });
    expect((await asTeam()).needs).toMatchObject([{ id: patient.needId, label: expect.any(String), status: 'being_helped', shown: null, organisationsView: null }]);
  });

  it('is said by the organisation beside, by the link worker, and by the person before all others', async () => {
    idOf(await view('met'));
    expect((await asTeam()).needs).toMatchObject([{ shown: null, organisationsView: { outcome: 'met', recordedBy: null } }]);
    idOf(await say('link_worker', 'partly'));
    expect((await asTeam()).needs).toMatchObject([{ shown: { reporter: 'link_worker', outcome: 'partly', recordedBy: 'Test User' } }]);
    idOf(await say('patient', 'not_met'));
    clock.moveTo('2026-05-02T09:00:00Z');
    idOf(await say('link_worker', 'met'));
    const [need] = (await asTeam()).needs;
    expect(need).toMatchObject({ shown: { reporter: 'patient', outcome: 'not_met' }, organisationsView: { outcome: 'met' } });
    expect(need?.answers).toHaveLength(4);
    expect(await db.look('select status from casework.need where id = $1', [patient.needId])).toEqual([{ status: 'being_helped' }]);
  });

  it('is told the organisation no further than its own view', async () => {
    expect((await asOrganisation()).ourViews).toMatchObject([{ place: 1, outcome: 'met' }]);
    const seen = await db.database.within(hope.viewer, (unit) => unit.query<{ reporter: string }>('select reporter from referrals.need_answer where referral_id = $1', [id]));
    expect(seen.map(({ reporter }) => reporter)).toEqual(['organisation']);
  });

  it('is answered once for a press that is repeated', async () => {
    const key = randomUUID();
    const before = (await asTeam()).needs[0]!.answers.length;
    expect(await say('patient', 'partly', patient.needId, key)).toEqual(await say('patient', 'partly', patient.needId, key));
    expect((await asTeam()).needs[0]!.answers.length).toBe(before + 1);
  });

  it('is answered for the needs of this referral alone, and by nobody else', async () => {
    expect(await say('patient', 'met', patient.confidentialNeedId)).toMatchObject({ refusal: { code: 'NEED_UNKNOWN', field: 'answers' } });
    expect(await view('met', 2)).toMatchObject({ refusal: { code: 'NEED_UNKNOWN', field: 'views' } });
    expect(await view('met', 1, (await aService(db.look, 'Other Hall')).viewer)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});
