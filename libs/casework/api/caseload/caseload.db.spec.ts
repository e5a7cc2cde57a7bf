import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInLondon } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { CaseloadFilter } from '../graphql/caseload.type';
import { caseworkEntities } from '../index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';

const now = new Date('2026-05-01T09:00:00Z');
const daysAgo = (days: number) => dayInLondon(new Date(now.getTime() - days * 86_400_000));

describe('a team’s work', () => {
  const casework = caseworkOn(new FixedClock(now));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  const ids: Record<string, string> = {};
  const colleague = randomUUID();
  const stranger = randomUUID();

  const add = async (surname: string) => {
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname })));
    if (!added.ok) throw new Error(added.refusal.code);
    ids[surname] = added.value;
    return added.value;
  };
  const contact = (id: string, days: number) =>
    asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId: id, on: daysAgo(days), minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', idempotencyKey: randomUUID() }));
  const list = (filter: Partial<CaseloadFilter> = {}, team = ours) => db.database.within(team.viewer, (unit) => casework.caseload.run(unit, 50, undefined, filter));
  const names = async (filter: Partial<CaseloadFilter>) => (await list(filter)).edges.map(({ node }) => node.surname).sort();
  const task = (id: string, due: string) =>
    db.look(`insert into casework.task (team_id, patient_id, episode_id, title, due_on, assignee_id, created_by)
      select team_id, patient_id, id, 'sealed', $2::date, $3, $3 from casework.episode where patient_id = $1`, [id, due, ours.viewer.id]);

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    for (const [id, team, name] of [[colleague, ours, 'Colleague'], [stranger, theirs, 'Stranger']] as const) {
      await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, $3, 'active')`, [id, `${id}@linkwell.example`, name]);
      await db.look(`insert into identity.role_grant (user_id, role, team_id) values ($1, 'link_worker', $2)`, [id, team.teamId]);
    }
    for (const surname of ['Fresh', 'Quiet', 'Seen', 'Due', 'Late', 'Met']) await add(surname);
    await db.look(`update casework.episode set offered_on = $1, answered_on = $1`, [daysAgo(60)]);
    await contact(ids['Quiet']!, 40);
    for (const surname of ['Seen', 'Due', 'Late', 'Met']) await contact(ids[surname]!, 2);
    await task(ids['Due']!, daysAgo(0));
    await task(ids['Late']!, daysAgo(1));
    await db.look(`insert into casework.appointment (team_id, patient_id, episode_id, starts_at, minutes, mode, with_user_id, created_by)
      select team_id, patient_id, id, '2026-05-03T10:00:00Z', 30, 'phone', $2, $2 from casework.episode where patient_id = $1`, [ids['Met'], ours.viewer.id]);
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(ids['Seen']!, { termId: 'money-and-debt', urgency: 'crisis' })));
    await db.look(`update casework.episode set state = 'offered', answered_on = null where patient_id = $1`, [ids['Fresh']]);
  });
  afterAll(() => db.drop());

  it.each([
    ['all', ['Due', 'Fresh', 'Late', 'Met', 'Quiet', 'Seen']],
    ['due_today', ['Due', 'Late']],
    ['overdue', ['Late']],
    ['new', ['Fresh']],
    ['waiting', ['Fresh']],
    ['quiet', ['Quiet']],
    ['appointments', ['Met']],
  ] as const)('%s holds %j, and every section is counted beside it', async (section, surnames) => {
    const desk = await list({ section });
    expect(desk.edges.map(({ node }) => node.surname).sort()).toEqual(surnames);
    expect(desk.counts).toEqual({ all: 6, due_today: 2, overdue: 1, new: 1, waiting: 1, quiet: 1, appointments: 1 });
    expect(desk.totalCount).toBe(surnames.length);
    expect(desk.workload).toEqual({ running: 6, inYear: 6, normLeast: 200, normMost: 250 });
  });

  it.each([
    [{ needTermId: 'money-and-debt' }, ['Seen']],
    [{ urgency: 'crisis' as const }, ['Seen']],
    [{ state: 'offered' as const }, ['Fresh']],
    [{ unassigned: true }, []],
    [{ workerId: colleague }, []],
    [{ search: 'Quiet', section: 'quiet' as const }, ['Quiet']],
    [{ missing: 'no_need' as const }, ['Due', 'Late', 'Met', 'Quiet']],
    [{ missing: 'late_first_contact' as const }, ['Due', 'Late', 'Met', 'Seen']],
    [{ missing: 'no_outcome' as const }, []],
    [{ standing: 'ended' as const }, []],
    [{ standing: 'all' as const }, ['Due', 'Fresh', 'Late', 'Met', 'Quiet', 'Seen']],
  ])('%j shows %j', async (filter, surnames) => expect(await names(filter)).toEqual(surnames));

  it('is another team’s own', async () => expect((await list({}, theirs)).counts.all).toBe(0));

  it('is read by one statement besides the trail’s', async () => {
    let statements = 0;
    await db.database.within(ours.viewer, async (unit) => {
      const query = unit.query.bind(unit);
      unit.query = ((text: string, parameters: unknown[]) => {
        if (!text.includes('audit.event')) statements += 1;
        return query(text, parameters);
      }) as typeof unit.query;
      await casework.caseload.run(unit, 50, undefined, {});
      expect(statements).toBe(1);
      await casework.show.run(unit, ids['Seen']!);
      expect(statements).toBe(2);
    });
  });

  describe('handing over', () => {
    const hand = (surnames: readonly string[], change: object = {}, team = ours) =>
      asServer(db.database, team, async (unit) => {
        const { edges } = await db.database.within(ours.viewer, (own) => casework.caseload.run(own, 50, undefined, {}));
        const patients = edges.filter(({ node }) => surnames.includes(node.surname)).map(({ node }) => ({ patientId: node.id, episodeVersion: node.episodeVersion }));
        return casework.transfer.run(unit, { patients, toUserId: colleague, reason: 'Off until June: new baby.', idempotencyKey: randomUUID(), ...change });
      });

    it.each([
      [{ reason: '  ' }, 'TRANSFER_REASON', 'reason'],
      [{ patients: [] }, 'TRANSFER_NOBODY', 'patients'],
      [{ toUserId: stranger }, 'NOT_A_COLLEAGUE', 'toUserId'],
      [{ patients: [{ patientId: randomUUID(), episodeVersion: 1 }] }, 'NOT_FOUND', 'patients'],
    ])('%j is refused as %s at %s', async (change, code, field) => expect(await hand(['Seen'], change)).toMatchObject({ ok: false, refusal: { code, field } }));

    it('is refused to another team, and when somebody changed it meanwhile', async () => {
      expect(await hand(['Seen'], {}, theirs)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
      expect(await hand([], { patients: [{ patientId: ids['Seen'], episodeVersion: 99 }] })).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
    });

    it('moves several at once, tells the colleague without naming anybody, and leaves the reason sealed', async () => {
      expect(await hand(['Seen', 'Due'])).toMatchObject({ ok: true, value: colleague });
      expect(await names({ workerId: colleague })).toEqual(['Due', 'Seen']);
      expect(casework.sent).toHaveLength(1);
      expect(casework.sent[0]).toMatchObject({ to: { userId: colleague }, content: { paragraphs: ['2 people have been handed over to you. Who, and why, is on your caseload.'] } });
      expect(JSON.stringify(casework.sent)).not.toMatch(/Seen|Due|baby/);
      const [kept] = await db.look<{ reason: string }>(`select reason from casework.transfer limit 1`);
      expect(kept?.reason).not.toContain('baby');
      const [seen] = await db.look<{ detail: string; subject_ids: string[] }>(`select detail, subject_ids from audit.event where action = 'episode.transferred'`);
      expect(seen?.detail).toBe(`to:${colleague}`);
      expect([...(seen?.subject_ids ?? [])].sort()).toEqual([ids['Due']!, ids['Seen']!].sort());
      expect(await hand(['Seen', 'Due'])).toMatchObject({ ok: false, refusal: { code: 'ALREADY_THEIRS' } });
    });
  });

  it('is seen side by side by the lead, with how much is on record', async () => {
    await db.look(`update casework.episode set worker_id = null where patient_id = $1`, [ids['Fresh']]);
    const { workers, recorded } = await db.database.within(ours.viewer, (unit) => casework.overview.run(unit));
    const row = (name: string | null) => workers.find(({ worker }) => (worker?.name ?? null) === name);
    expect(row(null)).toMatchObject({ running: 1, new: 1, waiting: 1 });
    expect(row('Colleague')).toMatchObject({ running: 2, dueToday: 1, overdue: 0 });
    expect(row('Link Worker')).toMatchObject({ running: 3, overdue: 1, quiet: 1, inYear: 3 });
    expect(workers).toHaveLength(3);
    expect(recorded.map(({ gap, of, have }) => [gap, of, have])).toEqual([
      ['no_need', 5, 1], ['late_first_contact', 5, 1], ['no_safe_contact', 5, 0], ['no_agreement', 5, 5], ['no_outcome', 0, 0],
    ]);
  });
});
