import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { caseworkEntities } from './index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from './testing/casework-world';

describe('who saw a record', () => {
  const casework = caseworkOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let ada: string;
  let other: string;

  const add = async (surname: string) => {
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname })));
    if (!added.ok) throw new Error(added.refusal.code);
    return added.value;
  };
  /** As the application asks: whose record first, then the entries. */
  const entries = (team: TestTeam, patientId: string | null, columns = 'action') =>
    db.database.within(team.viewer, async (unit) => {
      if (patientId) await unit.query(`select set_config('linkwell.trail_of', $1, true)`, [patientId]);
      return unit.query<{ action: string }>(`select ${columns} from audit.event order by id`);
    });
  const actions = async (team: TestTeam, patientId: string | null) => (await entries(team, patientId)).map(({ action }) => action);

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    [ada, other] = [await add('Lovelace'), await add('Babbage')];
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(ada)));
    const page = await db.database.within(ours.viewer, (unit) => casework.show.run(unit, ada));
    const need = page.needs[0]!;
    await asServer(db.database, ours, (unit) => casework.updateNeed.run(unit, { needId: need.id, priority: 1, urgency: 'soon', status: 'open', confidential: false, version: need.version }));
    await db.database.within(ours.viewer, (unit) => casework.caseload.run(unit, 50, undefined, { standing: 'all' }));
    await db.database.within(theirs.viewer, (unit) => unit.audit({ action: 'access.denied', subjectIds: [ada], outcome: 'denied', detail: 'NOT_FOUND patient' }));
  });
  afterAll(() => db.drop());

  it('is told by every entry about the person or about a part of the record, one of another team’s denials among them', async () => {
    expect(await actions(ours, ada)).toEqual(expect.arrayContaining(['patient.added', 'need.recorded', 'need.updated', 'patient.viewed', 'caseload.viewed', 'access.denied']));
  });

  it('leaves out what is about others', async () => {
    const about = await actions(ours, other);
    expect(about).toEqual(expect.arrayContaining(['patient.added', 'caseload.viewed']));
    expect(about).not.toContain('need.updated');
    expect(about).not.toContain('access.denied');
  });

  it('is told to nobody of another team, nor without a record being named', async () => {
    expect(await actions(theirs, ada)).toEqual([]);
    expect(await actions(ours, null)).toEqual([]);
  });

  it('does not tell whom else an entry names', () => expect(entries(ours, ada, 'subject_ids')).rejects.toThrow(/permission denied/));
});

describe('every table about a person', () => {
  /** Named through what they hang on, or no part of one person's record. */
  const without = ['casework.anonymised_record', 'casework.intake_upload', 'casework.need_answer', 'casework.patient', 'casework.patient_merge', 'casework.plan_goal', 'casework.plan_step', 'casework.plan_version'];
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  it('of casework says whose it is, so that the list of who saw a record is whole', async () => {
    const tables = await db.look<{ name: string }>(`
      select table_schema || '.' || table_name as name from linkwell.table_register r
      where class = 'person' and table_schema = 'casework' and not exists (
        select from information_schema.columns c where (c.table_schema, c.table_name) = (r.table_schema, r.table_name) and c.column_name = 'patient_id') order by 1`);
    expect(tables.map(({ name }) => name)).toEqual(without);
  });
});
