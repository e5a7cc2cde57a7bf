import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nothingAsked } from '@linkwell/casework-domain';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { caseworkEntities } from '../index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';
import { readNeedHistory } from './need-history';

describe('a need over time', () => {
  const casework = caseworkOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let patientId: string;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours)));
    if (!added.ok) throw new Error(added.refusal.code);
    patientId = added.value;
  });
  afterAll(() => db.drop());

  const needNow = async () => (await db.database.within(ours.viewer, (unit) => casework.show.run(unit, patientId))).needs[0]!;
  const history = (team: TestTeam, id: string) => db.database.within(team.viewer, (unit) => readNeedHistory(unit, id));

  it('tells every change with who made it, whichever way it came, and nothing where nothing changed', async () => {
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(patientId)));
    const need = await needNow();
    expect((await history(ours, need.id)).steps).toEqual([]);
    const change = async (part: object) => {
      const { version, priority, urgency, confidential, status } = await needNow();
      expect(await asServer(db.database, ours, (unit) => casework.updateNeed.run(unit, { needId: need.id, priority, urgency, confidential, status, patientsWords: 'Only words', version, ...part }))).toMatchObject({ ok: true });
    };
    await change({});
    await change({ urgency: 'crisis', priority: 2 });
    await change({ confidential: true });
    await db.database.within(ours.viewer, (unit) => casework.needs.markBeingHelped(unit, [need.id]));
    const { version } = await needNow();
    await asServer(db.database, ours, (unit) => casework.needs.recordOutcome(unit, { needId: need.id, answer: 'met', reporter: 'patient', version }));
    const { steps } = await history(ours, need.id);
    const said = steps.map(({ status, priority, urgency, confidential, reporter, answer }) => JSON.stringify({ status, priority, urgency, confidential, reporter, answer }));
    const step = (part: object) => JSON.stringify({ status: null, priority: null, urgency: null, confidential: null, reporter: null, answer: null, ...part });
    expect([...said].sort()).toEqual([step({ priority: 2, urgency: 'crisis' }), step({ confidential: true }), step({ status: 'being_helped' }), step({ status: 'met' }), step({ reporter: 'patient', answer: 'met' })].sort());
    expect(steps.map(({ by }) => by)).toEqual(Array.from({ length: 5 }, () => 'Link Worker'));
  });

  it('cannot be rewritten, and is nobody’s of another team', async () => {
    const { id } = await needNow();
    await expect(history(theirs, id)).rejects.toThrow('no such record');
    for (const statement of ['update casework.need_change set to_status = from_status', 'delete from casework.need_change']) await expect(db.database.within(ours.viewer, (unit) => unit.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('stands beside what matters to the person, which goes to their practice only where they want that', async () => {
    const { version } = await db.database.within(ours.viewer, (unit) => casework.show.run(unit, patientId));
    const me = { matters: ' My  garden ', support: null, tellGp: false };
    const record = (tellGp: boolean, seen: number) => asServer(db.database, ours, (unit) => casework.about.run(unit, { patientId, version: seen, me: { ...me, tellGp } }));
    const told = async () => JSON.stringify(await db.database.within(ours.viewer, (unit) => casework.gpMessages.preview(unit, { patientId, audience: 'gp' })));
    expect(await record(false, version)).toMatchObject({ ok: true });
    const shown = await db.database.within(ours.viewer, (unit) => casework.show.run(unit, patientId));
    expect(shown.about.me).toEqual({ matters: 'My garden', support: null, tellGp: false });
    expect(shown.about.home).toEqual(nothingAsked.home);
    expect(await told()).not.toContain('My garden');
    expect(await record(true, version + 1)).toMatchObject({ ok: true });
    expect(await told()).toContain('My garden');
    const [row] = await db.look<{ about: string }>(`select about from casework.patient where id = $1`, [patientId]);
    expect(row!.about).not.toContain('garden');
  });
});
