import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';
import { CaseworkTimeline } from './casework-timeline';
import { DeskTimeline } from './desk-timeline';
import { ShowTimeline } from './show-timeline';
import { TimelineSources } from './timeline-source';

describe('the timeline of a patient', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const casework = caseworkOn(clock);
  const sources = new TimelineSources();
  new CaseworkTimeline(sources, casework.fields).onModuleInit();
  new DeskTimeline(sources, casework.fields).onModuleInit();
  const timeline = new ShowTimeline(sources);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let id: string;

  const read = (kinds: string[] = [], first = 50, after?: string, team = ours) => db.database.within(team.viewer, (unit) => timeline.run(unit, id, kinds, first, after));
  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { reason: 'Comes often.' })));
    if (!added.ok) throw new Error(added.refusal.code);
    id = added.value;
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)));
    for (const on of ['2026-04-29', '2026-04-30', '2026-05-01'])
      await asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId: id, on: on as never, minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', note: `Rang on ${on}.`, idempotencyKey: randomUUID() }));
    await valueOf(asServer(db.database, ours, (unit) => casework.tasks.add(unit, { patientId: id, title: 'Ring the landlord', dueOn: '2026-05-04' as never, idempotencyKey: randomUUID() })));
    await valueOf(asServer(db.database, ours, (unit) => casework.appointments.book(unit, { patientId: id, on: '2026-05-04' as never, at: '10:00', minutes: 30, mode: 'home', words: 'To read letters', reminder: 'none', idempotencyKey: randomUUID() })));
    await valueOf(asServer(db.database, ours, (unit) => casework.savePlan.run(unit, { patientId: id, version: 0, reviewedOn: null, goals: [{ words: 'I want to open my post', confidential: false, rating: null, needId: null, steps: [] }], idempotencyKey: randomUUID() })));
    const { needs } = await db.database.within(ours.viewer, (unit) => casework.show.run(unit, id));
    await asServer(db.database, ours, (unit) => casework.needs.recordOutcome(unit, { needId: needs[0]!.id, answer: 'met', reporter: 'patient', version: 1 }));
  });
  afterAll(() => db.drop());

  it('tells of everything, newest first, with the words that were written', async () => {
    const { edges, totalCount } = await read();
    expect(edges.map(({ node }) => node.at.getTime())).toEqual([...edges.map(({ node }) => node.at.getTime())].sort((a, b) => b - a));
    expect(new Set(edges.map(({ node }) => node.kind))).toEqual(new Set(['contact', 'need', 'need_answer', 'episode', 'agreement', 'task', 'appointment', 'plan']));
    expect(totalCount).toBe(edges.length);
    const nodes = edges.map(({ node }) => node);
    expect(nodes).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'contact', what: 'phone:spoke:check_in', words: 'Rang on 2026-04-30.', dayOnly: true, by: 'Link Worker' }),
      expect.objectContaining({ kind: 'need', what: 'recorded:routine', about: 'Money and debt', words: 'I dread the post.' }),
      expect.objectContaining({ kind: 'need_answer', what: 'met:patient' }),
      expect.objectContaining({ kind: 'episode', what: 'offered:gp', words: 'Comes often.' }),
      expect.objectContaining({ kind: 'episode', what: 'accepted' }),
      expect.objectContaining({ kind: 'agreement', what: 'yes:support' }),
      expect.objectContaining({ kind: 'task', what: 'added', words: 'Ring the landlord' }),
      expect.objectContaining({ kind: 'appointment', what: 'planned:home', words: 'To read letters' }),
      expect.objectContaining({ kind: 'plan', what: 'saved:1' }),
    ]));
  });
  it('shows the kinds that are asked for', async () => {
    expect((await read(['contact'])).edges.map(({ node }) => node.words)).toEqual(['Rang on 2026-05-01.', 'Rang on 2026-04-30.', 'Rang on 2026-04-29.']);
    await expect(read(['gossip'])).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'kinds' } });
  });
  it('pages through without losing or repeating anything, also within one moment', async () => {
    const whole = (await read()).edges.map(({ node }) => node.id);
    const paged: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { edges, pageInfo } = await read([], 2, after);
      paged.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor ?? undefined;
      more = pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole);
  });
  it('does not exist for another team, and every look is on the trail', async () => {
    await expect(read([], 5, undefined, theirs)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await read();
    expect(await db.look(`select subject_ids from audit.event where action = 'patient.timeline_viewed' and user_id = $1 order by occurred_at desc limit 1`, [ours.viewer.id])).toEqual([{ subject_ids: [id] }]);
  });
  it('takes a kind from one source only', () => expect(() => sources.register({ kind: 'contact', sql: '' })).toThrow('already'));
});
