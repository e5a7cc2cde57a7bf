import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aLead, aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';
import { EndOpening } from './end-opening';
import { ListOpenings } from './list-openings';
import { OpenRecord, type RecordToOpen } from './open-record';
import { ReviewOpening } from './review-opening';
import { ShowOpened } from './show-opened';

class Noted extends Messenger {
  readonly sent: MessageToSend[] = [];
  send(_unit: unknown, message: MessageToSend): Promise<void> {
    this.sent.push(message);
    return Promise.resolve();
  }
}

describe('a record of another team', () => {
  const casework = caseworkOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  const messages = new Noted();
  const open = new OpenRecord({ demo: true }, casework.fields, messages);
  const show = new ShowOpened(casework.show);
  const list = new ListOpenings(casework.fields);
  const end = new EndOpening();
  const review = new ReviewOpening(casework.fields);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let theirLead: TestTeam;
  let patient: string;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    theirLead = await aLead(db.look, theirs);
    const added = await asServer(db.database, theirs, (unit) => casework.add.run(unit, aPatient(theirs, { nhsNumber: '999 000 0018', forename: 'Zinnia', surname: 'Quillfeather' })));
    if (!added.ok) throw new Error(added.refusal.code);
    patient = added.value;
    await asServer(db.database, theirs, (unit) => casework.recordNeed.run(unit, aNeed(patient)));
  });
  afterAll(() => db.drop());

  const asked = (change: Partial<RecordToOpen> = {}): RecordToOpen => ({ nhsNumber: '9990000018', reason: 'person_present', words: 'She is in our reception.', idempotencyKey: randomUUID(), ...change });
  const opening = async (change: Partial<RecordToOpen> = {}) => {
    const opened = await asServer(db.database, ours, (unit) => open.run(unit, asked(change)));
    if (!opened.ok) throw new Error(opened.refusal.code);
    return opened.value;
  };
  const look = (team: TestTeam, id: string) => db.database.within(team.viewer, (unit) => show.run(unit, id));
  const versionOf = async (id: string) => (await db.look<{ version: number }>('select version from casework.opening where id = $1', [id]))[0]!.version;

  it('is opened by the NHS number or by the whole name, read with its needs, and every step is in the trail', async () => {
    for (const change of [{}, { nhsNumber: null, forename: 'zinnia', surname: 'QUILLFEATHER', dateOfBirth: '1950-06-15' as never }]) {
      const shown = await look(ours, await opening(change));
      expect(shown.patient).toMatchObject({ id: patient, surname: 'Quillfeather', needs: [{ term: { id: 'money-and-debt' } }] });
    }
    const trail = await db.look<{ action: string }>(`select action from audit.event where user_id = $1 and $2 = any(subject_ids) order by id`, [ours.viewer.id, patient]);
    expect(trail.map(({ action }) => action)).toEqual(['patient.opened', 'patient.viewed_by_opening', 'patient.opened', 'patient.viewed_by_opening']);
  });

  it('stays out of every list and off the page of patients, also while it is open', async () => {
    await opening();
    const caseload = await db.database.within(ours.viewer, (unit) => casework.caseload.run(unit, 50, undefined, { standing: 'all' } as never));
    expect(caseload.edges).toEqual([]);
    await expect(db.database.within(ours.viewer, (unit) => casework.show.run(unit, patient))).rejects.toThrow('no such record');
  });

  it('can be read and not written', async () => {
    const id = await opening();
    const unit = db.database.unit(ours.viewer);
    await unit.query(`select set_config('linkwell.opening', $1, true)`, [id]);
    expect(await unit.query('select id from casework.patient')).toEqual([{ id: patient }]);
    expect(await unit.query('update casework.patient set version = version + 1 returning id')).toEqual([]);
    await unit.end('failed');
  });

  it('tells every lead of its team at once, and names nobody', async () => {
    messages.sent.length = 0;
    await opening();
    expect(messages.sent).toMatchObject([{ to: { userId: theirLead.viewer.id }, when: 'now' }]);
    expect(JSON.stringify(messages.sent)).not.toMatch(/Zinnia|Quillfeather|9990000018|reception/);
  });

  it.each([
    ['that nobody has', { nhsNumber: '9990000034' }, 'NOBODY_FOUND'],
    ['by a wrong day of birth', { nhsNumber: null, forename: 'Zinnia', surname: 'Quillfeather', dateOfBirth: '1950-06-16' as never }, 'NOBODY_FOUND'],
    ['without a reason in words', { words: 'now' }, 'OPENING_WORDS'],
    ['by half a name', { nhsNumber: null, surname: 'Quillfeather' }, 'OPENING_WHO'],
  ])('%s is not opened', async (_name, change, code) =>
    expect(await asServer(db.database, ours, (unit) => open.run(unit, asked(change)))).toMatchObject({ ok: false, refusal: { code } }));

  it('is not opened by its own team, who has it already', async () =>
    expect(await asServer(db.database, theirs, (unit) => open.run(unit, asked()))).toMatchObject({ ok: false, refusal: { code: 'IS_YOURS' } }));

  it('is opened once by a retry', async () => {
    const same = asked();
    const ids = [];
    for (let retry = 0; retry < 2; retry += 1) ids.push(await asServer(db.database, ours, (unit) => open.run(unit, same)));
    expect(ids[0]).toEqual(ids[1]);
  });

  it('is shut when the hour is over, when it is ended, and to everybody else', async () => {
    const id = await opening();
    await expect(look(theirLead, id)).rejects.toThrow('no such record');
    expect(await asServer(db.database, ours, async (unit) => end.run(unit, { id, version: await versionOf(id) }))).toMatchObject({ ok: true });
    await expect(look(ours, id)).rejects.toThrow('no such record');
    const other = await opening();
    await db.look(`update casework.opening set opened_at = opened_at - interval '2 hours', expires_at = expires_at - interval '61 minutes' where id = $1`, [other]);
    await expect(look(ours, other)).rejects.toThrow('no such record');
  });

  it('is judged once by the lead of its team, which ends it; whoever opened it judges nothing', async () => {
    const id = await opening();
    const version = await versionOf(id);
    expect(await asServer(db.database, ours, (unit) => review.run(unit, { id, finding: 'justified', version }))).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await asServer(db.database, theirLead, (unit) => review.run(unit, { id, finding: 'not_justified', version }))).toMatchObject({ ok: false, refusal: { code: 'WORDS_NEEDED', field: 'words' } });
    expect(await asServer(db.database, theirLead, (unit) => review.run(unit, { id, finding: 'not_justified', words: 'I have spoken with their lead.', version }))).toMatchObject({ ok: true });
    await expect(look(ours, id)).rejects.toThrow('no such record');
    expect(await asServer(db.database, theirLead, async (unit) => review.run(unit, { id, finding: 'justified', version: await versionOf(id) }))).toMatchObject({ ok: false, refusal: { code: 'ALREADY_JUDGED' } });
    const { edges } = await db.database.within(theirLead.viewer, (unit) => list.ofMyTeams(unit, 50, undefined, false));
    expect(edges).toMatchObject([{ node: { id, patientName: 'Zinnia Quillfeather', finding: 'not_justified', findingWords: 'I have spoken with their lead.', words: 'She is in our reception.' } }]);
    expect((await db.database.within(ours.viewer, (unit) => list.mine(unit, 50, undefined))).edges.every(({ node }) => node.patientName === null)).toBe(true);
  });
});
