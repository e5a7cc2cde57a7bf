import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsHeardBy, HearsEvent, type Hears } from '@linkwell/events';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { AgreementWithdrawn, EpisodeClosed } from '../events';
import { caseworkEntities } from '../index';
import { aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';
import type { AgreementGiven } from './record-agreement';

const heard: object[] = [];
let refuses: Refusal | undefined;

@HearsEvent(AgreementWithdrawn)
class Listens implements Hears<AgreementWithdrawn> {
  async hear(_: UnitOfWork, event: AgreementWithdrawn): Promise<Result<unknown, Refusal>> {
    heard.push(event);
    return refuses ? refused(refuses) : ok(undefined);
  }
}
@HearsEvent(EpisodeClosed)
class ListensToTheEnd implements Hears<EpisodeClosed> {
  async hear(_: UnitOfWork, event: EpisodeClosed): Promise<Result<unknown, Refusal>> {
    heard.push(event);
    return ok(undefined);
  }
}

describe('what people agree to', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const casework = caseworkOn(clock, undefined, eventsHeardBy(new Listens(), new ListensToTheEnd()));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let id: string;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours)));
    if (!added.ok) throw new Error(added.refusal.code);
    id = added.value;
  });
  afterAll(() => db.drop());

  const answer = (change: Partial<AgreementGiven> = {}, team = ours) => asServer(db.database, team, (unit) => casework.recordAgreement.run(unit, {
    patientId: id, kind: 'contact_after', answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'contact-after-1', idempotencyKey: randomUUID(), ...change,
  }));
  const shown = (team = ours) => db.database.within(team.viewer, (unit) => casework.agreed.run(unit, id));
  const newest = async (kind: string) => (await shown()).agreements.find((agreement) => agreement.kind === kind)!;
  const withdraw = (agreement: { id: string; version: number }, team = ours, idempotencyKey = randomUUID()) =>
    asServer(db.database, team, (unit) => casework.withdraw.run(unit, { agreementId: agreement.id, version: agreement.version, saidBy: 'attorney', how: 'written', idempotencyKey }));
  const excluded = async () => (await db.look<{ id: string }>('select person_id::text as id from evaluation.src_excluded')).map((row) => row.id);

  it('is shown with the words that were read, the lawful basis, and what taking it back does', async () => {
    expect(await shown()).toMatchObject({
      policy: { lawfulBasis: expect.stringContaining('6(1)(e)'), evaluation: 'objection' },
      agreements: [{ kind: 'support', answer: 'yes', wording: expect.stringContaining('link worker'), cannotUndo: [expect.stringContaining('organisation'), expect.any(String)] }],
      optOutChecks: [],
    });
  });

  it.each([
    [{ kind: 'research' }, 'STUDY_UNKNOWN', 'kind'],
    [{ wordingVersion: 'support-1' }, 'WORDING_UNKNOWN', 'wordingVersion'],
    [{ givenBy: 'parent' }, 'GIVER_NOT_PARENT_OF_ADULT', 'givenBy'],
    [{ patientId: randomUUID() }, 'NOT_FOUND', 'patientId'],
  ] as [Partial<AgreementGiven>, string, string][])('%j is refused as %s at %s', async (change, code, field) => expect(await answer(change)).toMatchObject({ refusal: { code, field } }));

  it('to later contact stands until it is taken back, which is told in the same transaction and done once', async () => {
    expect(await answer()).toMatchObject({ ok: true });
    const inForce = () => db.database.within(ours.viewer, (unit) => casework.agreements.inForce(unit, id, 'contact_after'));
    expect(await inForce()).toBe(true);
    const agreement = await newest('contact_after');
    expect(await withdraw(agreement, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await withdraw({ ...agreement, version: 7 })).toMatchObject({ refusal: { code: 'CONFLICT', field: 'version' } });
    refuses = refusal('NOT_NOW', 'Something else must happen first.');
    expect(await withdraw(agreement)).toMatchObject({ refusal: { code: 'NOT_NOW' } });
    refuses = undefined;
    expect(await inForce()).toBe(true);
    const key = randomUUID();
    const [first, again] = [await withdraw(agreement, ours, key), await withdraw(agreement, ours, key)];
    expect([first, again]).toEqual([ok(id), ok(id)]);
    expect(await withdraw({ ...agreement, version: 2 })).toMatchObject({ refusal: { code: 'ALREADY_WITHDRAWN' } });
    expect(await inForce()).toBe(false);
    expect(heard.filter((event) => event instanceof AgreementWithdrawn)).toHaveLength(2);
    expect(await newest('contact_after')).toMatchObject({ withdrawnBy: 'Link Worker', withdrawalSaidBy: 'attorney', withdrawalHow: 'written', version: 2 });
  });

  it('decides whom later figures leave out, by the policy of the installation', async () => {
    expect(await excluded()).not.toContain(id);
    await answer({ kind: 'evaluation', answer: 'no', wordingVersion: 'evaluation-1' });
    expect(await excluded()).toContain(id);
    expect(await withdraw(await newest('evaluation'))).toMatchObject({ refusal: { code: 'NOTHING_TO_WITHDRAW' } });
    clock.moveTo('2026-05-01T09:01:00Z');
    await answer({ kind: 'evaluation', wordingVersion: 'evaluation-1' });
    expect(await excluded()).not.toContain(id);
    const other = await asServer(db.database, theirs, (unit) => casework.add.run(unit, aPatient(theirs)));
    const asOperator = (version: number) => asServer(db.database, ours, (unit) => casework.policy.run(unit, { lawfulBasis: 'Article 6(1)(e)', evaluation: 'opt_in', version }));
    expect(await asOperator(1)).toMatchObject({ ok: true });
    expect(await asOperator(1)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await excluded()).toEqual([other.ok && other.value]);
  });

  it('the National Data Opt-out is noted with its day', async () => {
    const check = (checkedOn: string) => asServer(db.database, ours, (unit) => casework.optOut.run(unit, { patientId: id, checkedOn: checkedOn as CalendarDate, optedOut: true, idempotencyKey: randomUUID() }));
    expect(await check('2026-05-02')).toMatchObject({ refusal: { code: 'CHECKED_ON_FUTURE', field: 'checkedOn' } });
    expect(await check('2026-04-30')).toMatchObject({ ok: true });
    expect((await shown()).optOutChecks).toMatchObject([{ checkedOn: '2026-04-30', optedOut: true, recordedBy: 'Link Worker' }]);
  });

  it('is nobody else’s to see', async () => expect(shown(theirs)).rejects.toThrow());

  it('taken back for support, ends it', async () => {
    expect(await withdraw(await newest('support'))).toMatchObject({ ok: true });
    const [episode] = await db.look(`select state, closing_reason from casework.episode where patient_id = $1`, [id]);
    expect(episode).toEqual({ state: 'closed', closing_reason: 'other' });
    expect(heard.at(-1)).toMatchObject({ patientId: id, reason: 'other' });
    expect(await db.look(`select action, detail from audit.event where action = 'agreement.withdrawn' order by id`)).toMatchObject([{ detail: 'contact_after' }, { detail: 'support' }]);
  });
});
