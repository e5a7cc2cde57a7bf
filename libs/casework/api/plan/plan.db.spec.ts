import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mostWrongAnswers, type PlanGoal } from '@linkwell/casework-domain';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import { publicViewer, type CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';

const sent: MessageToSend[] = [];
const messenger = new (class extends Messenger {
  async send(_: unknown, message: MessageToSend): Promise<void> {
    sent.push(message);
  }
})();
const step = (words: string, change: Partial<PlanGoal['steps'][number]> = {}): PlanGoal['steps'][number] => ({ who: 'patient', words, dueOn: '2026-05-20' as CalendarDate, done: false, confidential: false, ...change });
const goal = (words: string, change: Partial<PlanGoal> = {}): PlanGoal => ({ words, rating: 3, needId: null, confidential: false, steps: [], ...change });

describe('a plan', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const casework = caseworkOn(clock, undefined, undefined, messenger);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let id: string;
  let needs: { id: string; confidential: boolean; version: number }[];

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
  });
  beforeEach(async () => {
    sent.length = 0;
    const safeContact = { number: '', times: '', leaveMessages: false, email: 'ottilie@linkwell.example' };
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname: `Marchbanks ${randomUUID().replace(/[^a-f]/g, '')}x`, safeContact })));
    if (!added.ok) throw new Error(added.refusal.code);
    id = added.value;
    for (const confidential of [false, true]) await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id, { confidential, priority: confidential ? 2 : 1 })));
    needs = (await db.database.within(ours.viewer, (unit) => casework.show.run(unit, id))).needs;
  });
  afterAll(() => db.drop());

  const save = (goals: readonly PlanGoal[], version = 0, team = ours) => asServer(db.database, team, (unit) => casework.savePlan.run(unit, { patientId: id, reviewedOn: '2026-05-01' as CalendarDate, goals, version, idempotencyKey: randomUUID() }));
  const desk = (team = ours) => db.database.within(team.viewer, (unit) => casework.plan.forDesk(unit, id));
  const share = () => db.database.within(ours.viewer, (unit) => casework.plan.toShare(unit, id, 'Look at your plan.'));
  const link = async (factor: 'date_of_birth' | 'code' = 'date_of_birth', email = false) => {
    const made = await asServer(db.database, ours, (unit) => casework.planLinks.make(unit, { patientId: id, factor, email }));
    if (!made.ok) throw new Error(made.refusal.code);
    return { ...made.value, token: made.value.path.split('token=')[1]! };
  };
  const open = (token: string, answer: string | null) => db.database.within(publicViewer, (unit) => casework.planLinks.open(unit, token, answer));
  const linkRow = async () => (await desk()).links[0]!;

  it('is kept in versions, sealed, and by nobody but the team', async () => {
    expect(await save([goal(' I want to  open my post ', { steps: [step('Sort the post together')] })])).toMatchObject({ ok: true });
    expect(await save([goal('Overwritten')])).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await save([goal('Open my post', { rating: 5 })], 1)).toMatchObject({ ok: true });
    expect(await desk()).toMatchObject({ version: 2, reviewedOn: '2026-05-01', running: true, safeEmail: 'ottilie@linkwell.example', goals: [{ words: 'Open my post', rating: 5, steps: [] }] });
    expect(await save([goal('Theirs')], 2, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    await expect(desk(theirs)).rejects.toThrow();
    const dump = (await db.look<{ text: string }>(`select g::text || coalesce(s::text, '') as text from casework.plan_goal g left join casework.plan_step s on s.goal_id = g.id`)).map(({ text }) => text).join();
    for (const secret of ['open my post', 'Open my post', 'Sort the post']) expect(dump).not.toContain(secret);
  });

  it.each([
    [[], 'PLAN_EMPTY', 'goals.0.words'],
    [[goal(' ')], 'GOAL_WORDS', 'goals.0.words'],
    [[goal('A', { rating: 11 })], 'GOAL_RATING', 'goals.0.rating'],
    [[goal('A', { steps: [step('B'), step('')] })], 'STEP_WORDS', 'goals.0.steps.1.words'],
    [[goal('A', { needId: randomUUID() })], 'NEED_UNKNOWN', 'goals'],
  ] as [PlanGoal[], string, string][])('%j is refused as %s', async (goals, code, field) => expect(await save(goals)).toMatchObject({ refusal: { code, field } }));

  it('lets nothing confidential out: not on paper, not by link, not in a message or a calendar, whatever it holds', async () => {
    const doers = fc.constantFrom('patient', 'link_worker', 'organisation');
    const anyStep = fc.record({ who: doers, words: fc.constant(''), dueOn: fc.option(fc.constant('2026-06-01' as CalendarDate)), done: fc.boolean(), confidential: fc.boolean() });
    const anyGoal = fc.record({ words: fc.constant(''), rating: fc.option(fc.integer({ min: 0, max: 10 })), needId: fc.constantFrom('none', 'open', 'secret'), confidential: fc.boolean(), steps: fc.array(anyStep, { maxLength: 4 }) });
    let version = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyGoal, { minLength: 1, maxLength: 4 }), async (drawn) => {
        const [hidden, shown]: string[][] = [[], []];
        const say = (secret: boolean) => {
          const words = `${secret ? 'Hush' : 'Fine'} ${randomUUID()}`;
          (secret ? hidden : shown)!.push(words);
          return words;
        };
        const goals = drawn.map((one) => {
          const secret = one.confidential || one.needId === 'secret';
          const needId = one.needId === 'none' ? null : (needs.find(({ confidential }) => confidential === (one.needId === 'secret'))?.id ?? null);
          return { ...one, needId, words: say(secret), steps: one.steps.map((each) => ({ ...each, words: say(secret || each.confidential) })) };
        });
        expect(await save(goals, version)).toMatchObject({ ok: true });
        version += 1;
        const { token } = await link('date_of_birth', true);
        const opened = await open(token, '1950-06-15');
        const paper = await share();
        const out = JSON.stringify([paper, opened, sent]);
        for (const words of hidden!) expect(out).not.toContain(words);
        for (const words of shown!) expect([JSON.stringify(paper.goals).includes(words), JSON.stringify(opened.plan).includes(words)]).toEqual([true, true]);
        expect(paper.calendar).not.toMatch(/Fine|Hush/);
      }),
      { numRuns: 25 },
    );
    expect(JSON.stringify(sent)).not.toContain('Marchbanks');
  });

  it('hides a goal whose need became confidential after the plan was written, from the link by its policies too', async () => {
    await save([goal('About the debt', { needId: needs.find(({ confidential }) => !confidential)!.id, steps: [step('Ring them')] }), goal('Walk more')]);
    const { token } = await link();
    expect((await open(token, '1950-06-15')).plan?.goals).toHaveLength(2);
    await db.look(`update casework.need set confidential = true where patient_id = $1`, [id]);
    expect((await open(token, '1950-06-15')).plan?.goals.map(({ words }) => words)).toEqual(['Walk more']);
    const [row] = await db.look<{ id: string; hash: string }>(`select id, encode(token_hash, 'hex') as hash from casework.plan_link where patient_id = $1`, [id]);
    const asLink = { kind: 'link', purpose: 'plan', id: row!.id } as const;
    const seen = await db.database.within(asLink, async (unit) => {
      await unit.query(`select set_config('linkwell.plan_link', $1, true)`, [row!.hash]);
      const count = async (table: string) => (await unit.query<{ count: number }>(`select count(*)::int as count from casework.${table}`))[0]!.count;
      return { plan: await count('plan'), goal: await count('plan_goal'), step: await count('plan_step'), patient: await count('patient'), need: await count('need'), contact: await count('contact'), agreement: await count('agreement'), link: await count('plan_link') };
    });
    expect(seen).toEqual({ plan: 1, goal: 1, step: 0, patient: 0, need: 0, contact: 0, agreement: 0, link: 1 });
    const withoutToken = await db.database.within(asLink, (unit) => unit.query(`select 1 from casework.plan`));
    expect(withoutToken).toEqual([]);
  });

  it('is opened by its link with the right answer only; asking changes nothing', async () => {
    await save([goal('Walk more')]);
    const { token } = await link('date_of_birth', true);
    expect(sent).toMatchObject([{ to: { email: 'ottilie@linkwell.example' }, content: { action: { path: `/plan#token=${token}` } } }]);
    expect(await open('x'.repeat(43), null)).toEqual({ answer: 'closed', factor: null, plan: null });
    expect(await open(token, null)).toEqual({ answer: 'wrong', factor: 'date_of_birth', plan: null });
    expect(await linkRow()).toMatchObject({ lastOpenedAt: null, version: 1 });
    expect(await open(token, '1950-06-16')).toMatchObject({ answer: 'wrong', plan: null });
    expect(await open(token, '1950-06-15')).toMatchObject({ answer: 'shown', plan: { teamName: 'Our team', goals: [{ words: 'Walk more' }] } });
    expect(await linkRow()).toMatchObject({ lastOpenedAt: clock.now() });
    const tail = await db.look(`select action, principal_kind from audit.event where action like 'plan.link_%' and $1 = any (subject_ids) order by id`, [id]);
    expect(tail).toEqual([{ action: 'plan.link_made', principal_kind: 'user' }, { action: 'plan.link_wrong_answer', principal_kind: 'link' }, { action: 'plan.link_opened', principal_kind: 'link' }]);
  });

  it('is opened by a code, and locked after too many wrong ones, which the worker is told', async () => {
    await save([goal('Walk more')]);
    const { token, spokenCode: code } = await link('code');
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 1; tries < mostWrongAnswers; tries += 1) expect(await open(token, wrong)).toMatchObject({ answer: 'wrong' });
    const atOnce = await Promise.all([open(token, wrong), open(token, wrong), open(token, wrong)]);
    expect(atOnce.map(({ answer }) => answer)).toEqual(['locked', 'locked', 'locked']);
    expect(await open(token, code)).toMatchObject({ answer: 'locked', plan: null });
    expect(sent).toMatchObject([{ to: { userId: ours.viewer.id }, content: { subject: 'A link that you made was locked' } }]);
    expect(await open((await link('code')).token, code)).toMatchObject({ answer: 'wrong' });
  });

  it.each(['revoked', 'expired', 'closed', 'withdrawn'] as const)('its link opens no more when it is %s', async (how) => {
    await save([goal('Walk more')]);
    const { token } = await link();
    if (how === 'revoked') {
      const { id: linkId } = await linkRow();
      expect(await asServer(db.database, theirs, (unit) => casework.planLinks.revoke(unit, linkId))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      await asServer(db.database, ours, (unit) => casework.planLinks.revoke(unit, linkId));
    }
    if (how === 'expired') clock.moveTo('2026-06-01T09:00:00Z');
    if (how === 'closed') await asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId: id, reason: 'died', version: 1 }));
    if (how === 'withdrawn') {
      const agreement = (await db.database.within(ours.viewer, (unit) => casework.agreed.run(unit, id))).agreements[0]!;
      await asServer(db.database, ours, (unit) => casework.withdraw.run(unit, { agreementId: agreement.id, version: 1, saidBy: 'self', how: 'spoken', idempotencyKey: randomUUID() }));
    }
    expect(await open(token, '1950-06-15')).toEqual({ answer: 'closed', factor: null, plan: null });
    clock.moveTo('2026-05-01T09:00:00Z');
  });
});
