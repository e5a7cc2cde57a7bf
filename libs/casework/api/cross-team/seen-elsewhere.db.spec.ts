import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import type { NewPatient } from '../commands/add-patient';
import { caseworkEntities } from '../index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';
import type { ElsewhereFinding } from './elsewhere.type';
import { SeenElsewhere } from './seen-elsewhere';

describe('a person whom two teams know', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const casework = caseworkOn(clock);
  const elsewhere = new SeenElsewhere(casework.fields, clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let ourLead: TestTeam;
  let theirLead: TestTeam;

  async function aLead(team: TestTeam, name: string): Promise<TestTeam> {
    const id = randomUUID();
    await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, $2, $3, 'active')`, [id, `${name}@linkwell.example`, name]);
    await db.look(`insert into identity.role_grant (user_id, role, team_id) values ($1, 'team_lead', $2)`, [id, team.teamId]);
    return { ...team, viewer: { ...team.viewer, id: id as never, displayName: name, roles: ['team_lead'] } };
  }
  const add = async (team: TestTeam, change: Partial<NewPatient>) => {
    const added = await asServer(db.database, team, (unit) => casework.add.run(unit, aPatient(team, change)));
    if (!added.ok) throw new Error(added.refusal.code);
    return added.value;
  };
  const list = async (team: TestTeam, decided = false) => (await db.database.within(team.viewer, (unit) => elsewhere.list(unit, 50, undefined, decided))).edges.map(({ node }) => node);
  const judge = (team: TestTeam, patientId: string, id: string, finding: ElsewhereFinding, idempotencyKey: string = randomUUID()) =>
    asServer(db.database, team, (unit) => elsewhere.judge(unit, { patientId, id, finding, idempotencyKey }));

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    ourLead = await aLead(ours, 'our-lead');
    theirLead = await aLead(theirs, 'their-lead');
    // The same number under another name; the same names and birthday; a surname and birthday alone.
    for (const [team, names] of [[ours, ['Ottilie', 'Marchbanks']], [theirs, ['Tilly', 'Marchbank']]] as const) await add(team, { forename: names[0], surname: names[1], nhsNumber: '999 000 0018' });
    for (const team of [ours, theirs]) await add(team, { forename: 'Zinnia', surname: team === ours ? 'Quillfeather' : 'QUILLFEATHER', dateOfBirth: '1944-02-29' });
    for (const [team, forename] of [[ours, 'Ann'], [theirs, 'Beth']] as const) await add(team, { forename, surname: 'Pettigrew', dateOfBirth: '1971-01-01' });
    await add(ours, { surname: 'Onlyours' });
  });
  afterAll(() => db.drop());

  it('is shown to the lead of each, with the other team and its lead, and nothing of the other record', async () => {
    const seen = await list(ourLead);
    expect(seen.map(({ patientName, byNumber }) => [patientName, byNumber]).sort()).toEqual([['Ottilie Marchbanks', true], ['Zinnia Quillfeather', false]]);
    expect(seen[0]).toMatchObject({ teamName: 'Our team', otherTeamName: 'Their team', otherLeads: ['their-lead (their-lead@linkwell.example)'] });
    const others = await db.look<{ id: string }>(`select id from casework.patient where team_id = $1`, [theirs.teamId]);
    for (const { id } of others) expect(JSON.stringify(seen)).not.toContain(id);
    expect(JSON.stringify(seen)).not.toMatch(/Tilly|QUILL/);
    expect((await list(theirLead)).map(({ patientName }) => patientName).sort()).toEqual(['Tilly Marchbank', 'Zinnia QUILLFEATHER']);
  });

  it('is shown to no link worker, whatever they ask the database itself', async () => {
    expect(await list(ours)).toEqual([]);
    for (const team of [ours, theirs]) expect(await db.database.within(team.viewer, (unit) => unit.query(`select * from casework.seen_elsewhere(null)`))).toEqual([]);
    const [other] = await db.look<{ id: string }>(`select id from casework.patient where team_id = $1 limit 1`, [theirs.teamId]);
    expect(await db.database.within(ourLead.viewer, (unit) => unit.query(`select * from casework.seen_elsewhere($1)`, [other!.id]))).toEqual([]);
  });

  it('is judged by each lead apart; the last word counts, each stays, and a retry is one', async () => {
    const [pair] = await list(ourLead);
    const key = randomUUID();
    for (let retry = 0; retry < 2; retry += 1) expect(await judge(ourLead, pair!.patientId, pair!.id, 'not_the_same', key)).toEqual({ ok: true, value: pair!.patientId });
    clock.moveTo('2026-05-02T09:00:00Z');
    expect(await judge(ourLead, pair!.patientId, pair!.id, 'same_person')).toMatchObject({ ok: true });
    expect(await list(ourLead)).toHaveLength(1);
    expect(await list(ourLead, true)).toMatchObject([{ id: pair!.id, finding: 'same_person', decidedBy: 'our-lead' }]);
    expect(await list(theirLead)).toHaveLength(2);
    expect(await db.database.within(theirLead.viewer, (unit) => unit.query(`select * from casework.elsewhere_finding`))).toEqual([]);
    expect(await db.look(`select finding from casework.elsewhere_finding order by decided_at`)).toEqual([{ finding: 'not_the_same' }, { finding: 'same_person' }]);
    for (const statement of [`update casework.elsewhere_finding set finding = 'dismissed'`, 'delete from casework.elsewhere_finding']) await expect(db.database.within(ourLead.viewer, (unit) => unit.query(statement))).rejects.toThrow(/permission denied/);
    const trail = await db.look<{ action: string }>(`select distinct action from audit.event where action like 'elsewhere.%' and $1 = any (subject_ids)`, [pair!.patientId]);
    expect(trail.map(({ action }) => action).sort()).toEqual(['elsewhere.judged', 'elsewhere.viewed']);
  });

  it('cannot be judged by another, nor a pair that is none', async () => {
    const [pair] = await list(ourLead);
    expect(await judge(theirLead, pair!.patientId, pair!.id, 'dismissed')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await judge(ours, pair!.patientId, pair!.id, 'dismissed')).toMatchObject({ refusal: { code: 'PAIR_UNKNOWN' } });
    expect(await judge(ourLead, pair!.patientId, 'a'.repeat(64), 'dismissed')).toMatchObject({ refusal: { code: 'PAIR_UNKNOWN' } });
  });

  it('is warned of again when another record of them appears', async () => {
    const before = await list(ourLead);
    const third = await aTeam(db.look, 'Third team');
    const id = await add(third, { forename: 'Zinnia', surname: 'Quillfeather', dateOfBirth: '1944-02-29' });
    await asServer(db.database, third, (unit) => casework.recordNeed.run(unit, aNeed(id)));
    expect(await list(ourLead)).toHaveLength(before.length + 1);
  });
});
