import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agreements, caseworkEntities, PatientFields, Patients } from '@linkwell/casework-api';
import { FieldCipher, parseFieldKeys } from '@linkwell/database';
import type { CalendarDate, UserViewer } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { RecordResponse, type ResponseToRecord } from './commands/record-response';
import { outcomesEntities } from './index';
import { EpisodesMeasured } from './queries/episodes-measured';
import { listInstruments } from './queries/list-instruments';
import { ShowMeasures } from './queries/show-measures';

const key = Buffer.alloc(32, 7).toString('base64');
const day = (text: string) => text as CalendarDate;

describe('measures', () => {
  let db: TestDatabase;
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const cipher = new FieldCipher(parseFieldKeys(JSON.stringify({ current: 'k1', keys: { k1: key }, hashKey: key })));
  const episodes = new EpisodesMeasured(new Patients(new PatientFields(cipher), clock));
  const record = new RecordResponse(episodes, clock, new Agreements(new PatientFields(cipher), clock));
  const show = new ShowMeasures(episodes);
  const [ours, theirs] = [randomUUID(), randomUUID()];
  let worker: UserViewer;
  let stranger: UserViewer;
  let patientId: string;
  let episodeId: string;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...outcomesEntities]);
    const siteId = randomUUID();
    await db.look(`insert into identity.site (id, name, ods_code) values ($1, 'Example Practice', 'Y00001')`, [siteId]);
    await db.look(`insert into identity.team (id, name) values ($1, 'Ours'), ($2, 'Theirs')`, [ours, theirs]);
    worker = await member(ours, 'worker@linkwell.example');
    stranger = await member(theirs, 'stranger@linkwell.example');
    [patientId, episodeId] = await patient(siteId, 'accepted');
  });
  afterAll(() => db.drop());

  async function member(teamId: string, email: string): Promise<UserViewer> {
    const id = randomUUID();
    await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, 'Kim Example', 'active')`, [id, email]);
    await db.look(`insert into identity.role_grant (user_id, role, team_id) values ($1, 'link_worker', $2)`, [id, teamId]);
    return { kind: 'user', id, sessionId: randomUUID(), displayName: 'Kim Example', roles: ['link_worker'], teamIds: [teamId], organisationIds: [] } as unknown as UserViewer;
  }

  async function patient(siteId: string, state: 'accepted' | 'closed' | 'declined'): Promise<[string, string]> {
    const [id, episode] = [randomUUID(), randomUUID()];
    const seal = (column: string, plain: string) => cipher.encrypt(plain, { table: 'casework.patient', column, row: id });
    await db.look(
      `insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, forename_hash, surname_hash, date_of_birth_hash)
       values ($1, $2, $3, $4, $5, $6, '', '', '')`,
      [id, ours, siteId, seal('forename', 'Test'), seal('surname', 'Person'), seal('date_of_birth', '1950-01-01')]);
    await db.look(
      `insert into casework.episode (id, team_id, patient_id, site_id, state, source, offered_on, answered_on, first_contact_on, closed_on, closing_reason, age_at_start)
       values ($1, $2, $3, $4, $5, 'gp', '2026-01-05', '2026-01-05', '2026-01-12', $6, $7, 76)`,
      [episode, ours, id, siteId, state, state === 'closed' ? '2026-04-01' : null, state === 'closed' ? 'completed' : null]);
    return [id, episode];
  }

  const ons4 = (...values: number[]) => ['life_satisfaction', 'worthwhile', 'happiness', 'anxiety'].slice(0, values.length).map((item, place) => ({ item, value: values[place]! }));
  const response = (change: Partial<ResponseToRecord> = {}): ResponseToRecord => ({
    patientId, instrument: 'ons4', timePoint: 'baseline', status: 'answered', mode: 'phone', takenOn: day('2026-01-20'), answers: ons4(3, 4, 5, 8), idempotencyKey: randomUUID(), ...change,
  });
  const save = (input: ResponseToRecord, viewer = worker) =>
    db.database.within(viewer, async (unit) => {
      const result = await record.run(unit, input);
      if (!result.ok) unit.refuse('response.recorded', result.refusal);
      return result;
    });
  const measures = (viewer = worker, id = patientId, episode?: string) => db.database.within(viewer, (unit) => show.run(unit, id, episode));
  const ons4Of = async () => (await measures()).find(({ instrument }) => instrument === 'ons4')!;

  it('the questions come with their wording, their answers and whom to cite', () => {
    const [first] = listInstruments();
    expect(first).toMatchObject({ id: 'ons4', version: 1, citation: expect.stringContaining('Office for National Statistics') });
    expect(first?.items[0]?.answers.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(first?.items[0]?.answers.at(-1)).toEqual({ value: 10, label: 'Completely satisfied' });
  });

  it.each([
    [{ instrument: 'phq9' }, 'INSTRUMENT_UNKNOWN', 'instrument'],
    [{ takenOn: day('2026-05-02') }, 'TAKEN_ON_FUTURE', 'takenOn'],
    [{ takenOn: day('2026-01-04') }, 'TAKEN_ON_BEFORE_SUPPORT', 'takenOn'],
    [{ mode: undefined }, 'MODE_MISSING', 'mode'],
    [{ answers: ons4(3, 4, 5, 11) }, 'ANSWER_OUT_OF_RANGE', 'answers.anxiety'],
    [{ answers: [...ons4(3), ...ons4(4)] }, 'ANSWER_TWICE', 'answers.life_satisfaction'],
    [{ answers: [{ item: '__proto__', value: 1 }] }, 'ANSWER_UNKNOWN_ITEM', 'answers.__proto__'],
    [{ answers: [] }, 'ANSWERS_MISSING', 'answers'],
    [{ status: 'declined' }, 'ANSWERS_WITHOUT_ANSWERING', 'answers'],
    [{ patientId: randomUUID() }, 'NOT_FOUND', 'patientId'],
    [{ episodeId: randomUUID() }, 'NOT_FOUND', 'patientId'],
    [{ version: 1 }, 'CONFLICT', 'version'],
  ] as [Partial<ResponseToRecord>, string, string][])('%j is refused as %s, naming the field', async (change, code, field) =>
    expect(await save(response(change))).toMatchObject({ ok: false, refusal: { code, field } }));

  it('what was refused left nothing behind', async () => expect(await db.look('select 1 from outcomes.response')).toEqual([]));

  it('a baseline is scored, and a retry records it once', async () => {
    const input = response({ version: null, episodeId: null });
    const [first, again] = [await save(input), await save(input)];
    expect(first).toEqual(again);
    expect(await save(response())).toMatchObject({ refusal: { code: 'ALREADY_RECORDED', field: 'timePoint' } });
    expect(await db.look('select scores, version from outcomes.response')).toEqual([
      { version: 1, scores: [{ id: 'life_satisfaction', value: 3 }, { id: 'worthwhile', value: 4 }, { id: 'happiness', value: 5 }, { id: 'anxiety', value: 8 }] },
    ]);
  });

  it('two at once record one baseline', async () => {
    const input = response({ instrument: 'ucla3', status: 'not_suitable', mode: undefined, answers: [] });
    const both = await Promise.all([save(input), save({ ...input, idempotencyKey: randomUUID() })]);
    expect(both.map((one) => (one.ok ? 'recorded' : one.refusal.code)).sort()).toEqual(['ALREADY_RECORDED', 'recorded']);
    expect(await db.look(`select status, scores from outcomes.response where instrument = 'ucla3'`)).toEqual([{ status: 'not_suitable', scores: null }]);
  });

  it('a correction replaces what is shown, keeps what stood there, and must have seen it', async () => {
    expect(await save(response({ version: 1, answers: ons4(4, 4, 5, 8) }))).toMatchObject({ ok: true });
    expect(await save(response({ version: 1, answers: ons4(9, 4, 5, 8) }))).toMatchObject({ refusal: { code: 'CONFLICT' } });
    const { responses } = await ons4Of();
    expect(responses).toMatchObject([{ timePoint: 'baseline', version: 2, timing: 'in_time', scores: [{ value: 4, band: 'Low' }, {}, {}, { value: 8, band: 'High', higherIsBetter: false }] }]);
    expect(await db.look(`select count(*)::int as kept from outcomes.response where instrument = 'ons4'`)).toEqual([{ kept: 2 }]);
  });

  it('nobody is asked after support has ended who has not agreed to it, or no longer does', async () => {
    const followUp = () => save(response({ timePoint: 'follow_up' }));
    const answer = (said: string, at: string, taken: boolean) => db.look(
      `insert into casework.agreement (team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by, withdrawn_at, withdrawn_by, withdrawal_said_by, withdrawal_how)
       values ($1, $2, $3, 'contact_after', $4, 'self', 'spoken', 'contact-after-1', $5::timestamptz, $6::uuid, case when $7 then $5::timestamptz end, case when $7 then $6::uuid end, case when $7 then 'self' end, case when $7 then 'spoken' end)`,
      [ours, patientId, episodeId, said, at, worker.id, taken]);
    expect(await followUp()).toMatchObject({ refusal: { code: 'NO_CONTACT_AFTER', field: 'timePoint' } });
    await answer('yes', '2026-02-01', true);
    expect(await followUp()).toMatchObject({ refusal: { code: 'NO_CONTACT_AFTER' } });
    await answer('yes', '2026-02-02', false);
    const withdrawn = await db.look(`select 1 from outcomes.response where time_point = 'follow_up'`);
    expect([withdrawn.length, (await followUp()).ok]).toEqual([0, true]);
    await db.look(`delete from outcomes.response where time_point = 'follow_up'`);
  });

  it('the end of support says what changed, for the person', async () => {
    expect(await save(response({ timePoint: 'end_of_support', takenOn: day('2026-04-30'), answers: ons4(7, 4, 4, 3) }))).toMatchObject({ ok: true });
    expect((await ons4Of()).changes.map(({ id, difference, direction }) => [id, difference, direction])).toEqual([
      ['life_satisfaction', 3, 'improved'], ['worthwhile', 0, 'same'], ['happiness', -1, 'worsened'], ['anxiety', -5, 'improved'],
    ]);
  });

  it('an end of support can be recorded after the episode has closed, nothing where support was declined', async () => {
    const [{ site_id }] = (await db.look<{ site_id: string }>('select site_id from casework.episode limit 1')) as [{ site_id: string }];
    const [closed, episode] = await patient(site_id, 'closed');
    const end = { patientId: closed, timePoint: 'end_of_support', takenOn: day('2026-05-01') } as const;
    expect(await save(response({ ...end, episodeId: episode }))).toMatchObject({ ok: true });
    expect((await measures(worker, closed, episode))[0]).toMatchObject({ responses: [{ timing: 'late' }] });
    expect(await save(response({ ...end, episodeId }))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });

    const [declined, nothing] = await patient(site_id, 'declined');
    expect(await save(response({ patientId: declined, episodeId: nothing }))).toMatchObject({ refusal: { code: 'NOT_IN_SUPPORT' } });
    expect((await measures(worker, declined, nothing))[0]).toMatchObject({ mayRecord: false, responses: [] });
  });

  it('another team sees none of it and can add nothing', async () => {
    await expect(measures(stranger)).rejects.toThrow('no such record');
    expect(await save(response({ timePoint: 'review' }), stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const rows = await db.database.within(stranger, (unit) => unit.query('select 1 from outcomes.response'));
    expect(rows).toEqual([]);
    await expect(
      db.database.within(stranger, (unit) =>
        unit.query(
          `insert into outcomes.response (team_id, patient_id, episode_id, instrument, instrument_version, time_point, status, taken_on, recorded_by)
           values ($1, $2, $3, 'ons4', 1, 'review', 'declined', '2026-04-01', $4)`,
          [ours, patientId, episodeId, stranger.id])),
    ).rejects.toThrow('row-level security');
  });

  it('whoever looked and whoever wrote is in the trail, without an answer', async () => {
    const trail = await db.look<{ action: string; outcome: string; detail: string | null }>(`select distinct action, outcome, detail from audit.event where subject_ids = $1`, [[patientId]]);
    expect(trail).toEqual(expect.arrayContaining([
      { action: 'measures.viewed', outcome: 'done', detail: null },
      { action: 'response.recorded', outcome: 'done', detail: 'ons4 baseline answered' },
      { action: 'response.corrected', outcome: 'done', detail: 'ons4 baseline answered' },
    ]));
  });

  it('evaluation counts every response that stands, one row a score', async () => {
    const counted = await db.database.within(
      { kind: 'job', name: 'release' },
      (unit) => unit.query(`select instrument, time_point, status, count(score_id)::int as scores from evaluation.src_score where episode_id = $1 group by 1, 2, 3 order by 1, 2`, [episodeId]),
      'linkwell_release_builder');
    expect(counted).toEqual([
      { instrument: 'ons4', time_point: 'baseline', status: 'answered', scores: 4 },
      { instrument: 'ons4', time_point: 'end_of_support', status: 'answered', scores: 4 },
      { instrument: 'ucla3', time_point: 'baseline', status: 'not_suitable', scores: 0 },
    ]);
  });
});
