import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import { eventsHeardBy } from '@linkwell/events';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { ShowOpened } from '../access/show-opened';
import { caseworkEntities } from '../index';
import { aCipher, aPatient, aTeam, asServer, caseworkOn, type TestTeam } from '../testing/casework-world';
import { aConcern, aDisclosure, aFlag, aMember, safeguardingOn } from '../testing/safeguarding-world';
import { CaseworkTimeline } from '../timeline/casework-timeline';
import { ShowTimeline } from '../timeline/show-timeline';
import { TimelineSources } from '../timeline/timeline-source';
import { PatientFields } from '../patient-fields';
import { SafeguardingTimeline } from './safeguarding-timeline';

const day = (text: string) => text as CalendarDate;
const secret = 'Her nephew keeps her card.';

describe('safeguarding', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const cipher = aCipher();
  const safe = safeguardingOn(new PatientFields(cipher), clock);
  const casework = caseworkOn(clock, cipher, eventsHeardBy(safe.supportEnded));
  let db: TestDatabase;
  let worker: TestTeam;
  let raiser: TestTeam;
  let colleague: TestTeam;
  let lead: TestTeam;
  let secondLead: TestTeam;
  let elsewhere: TestTeam;
  let leadElsewhere: TestTeam;
  let patient: string;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    worker = await aTeam(db.look, 'Our team');
    elsewhere = await aTeam(db.look, 'Their team');
    raiser = await aMember(db.look, worker, 'link_worker', 'Raiser');
    colleague = await aMember(db.look, worker, 'link_worker', 'Colleague');
    lead = await aMember(db.look, worker, 'team_lead', 'Lead');
    secondLead = await aMember(db.look, worker, 'team_lead', 'Second lead');
    leadElsewhere = await aMember(db.look, elsewhere, 'team_lead', 'Lead elsewhere');
  });
  beforeEach(async () => {
    safe.sent.length = 0;
    patient = await done(worker, (unit) => casework.add.run(unit, aPatient(worker, { surname: `Fernsby${randomUUID().replace(/[^a-z]/g, '')}` })));
  });
  afterAll(() => db.drop());

  const within = <T>(who: TestTeam, work: (unit: UnitOfWork) => Promise<T>) => db.database.within(who.viewer, work);
  const tried = <T extends { ok: boolean }>(who: TestTeam, work: (unit: UnitOfWork) => Promise<T>) => asServer(db.database, who, work);
  async function done(who: TestTeam, work: (unit: UnitOfWork) => Promise<{ ok: true; value: string } | { ok: false; refusal: { code: string } }>): Promise<string> {
    const result = await tried(who, work);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  }
  const raised = (change: Parameters<typeof aConcern>[1] = {}, who = raiser) => done(who, (unit) => safe.raise.run(unit, aConcern(patient, change)));
  const look = (who: TestTeam, id: string) => within(who, (unit) => safe.show.concern(unit, id));
  const versionOf = async (id: string) => (await db.look<{ version: number }>('select version from casework.safeguarding_concern where id = $1', [id]))[0]!.version;
  const step = async (who: TestTeam, concernId: string, change: object) =>
    tried(who, async (unit) => safe.step.run(unit, { concernId, step: 'note', recipient: null, takenOn: day('2026-05-01'), words: 'We spoke.', version: await versionOf(concernId), idempotencyKey: randomUUID(), ...change }));
  const waiting = (who: TestTeam, kind?: 'concern' | 'disclosure' | 'flag') => within(who, (unit) => safe.list.run(unit, 100, undefined, kind));
  const waitingIds = async (who: TestTeam, kind?: 'concern' | 'disclosure' | 'flag') => (await waiting(who, kind)).edges.map(({ node }) => node.id);

  it('is seen by whoever raised it, whoever supports the person and the leads, and exists for nobody else', async () => {
    const id = await raised();
    for (const who of [raiser, worker, lead, secondLead]) expect(await look(who, id)).toMatchObject({ seenWords: secret, wishesWords: 'She wants it back.', raisedBy: 'Raiser', state: 'open', entries: [{ step: 'raised' }] });
    for (const who of [colleague, elsewhere, leadElsewhere]) {
      await expect(look(who, id)).rejects.toThrow('not yours to see');
      expect(await step(who, id, {})).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    }
    expect((await within(colleague, (unit) => safe.show.ofPatient(unit, patient))).concerns).toEqual([]);
    expect((await within(raiser, (unit) => safe.show.ofPatient(unit, patient))).concerns).toMatchObject([{ id }]);
    await expect(within(elsewhere, (unit) => safe.show.ofPatient(unit, patient))).rejects.toThrow('not yours');
  });

  it('follows the person to a new worker, and is hidden from whoever has left the team', async () => {
    const id = await raised();
    await db.look(`update casework.episode set worker_id = $2 where patient_id = $1`, [patient, colleague.viewer.id]);
    expect(await look(colleague, id)).toMatchObject({ id });
    await expect(look(worker, id)).rejects.toThrow('not yours to see');
    const leaver = await aMember(db.look, worker, 'link_worker', 'Leaver');
    const theirs = await raised({}, leaver);
    await db.look('delete from identity.role_grant where user_id = $1', [leaver.viewer.id]);
    await expect(look(leaver, theirs)).rejects.toThrow('not yours to see');
  });

  it('keeps no word of it readable, in row, entry or message', async () => {
    await raised();
    const rows = await db.look<{ text: string }>(`select concern::text as text from casework.safeguarding_concern concern union all select entry::text from casework.safeguarding_entry entry`);
    for (const { text } of rows) expect(text).not.toMatch(/nephew|wants it back/);
    expect(safe.sent.map(({ to }) => to)).toEqual(expect.arrayContaining([{ userId: lead.viewer.id }, { userId: secondLead.viewer.id }]));
    expect(JSON.stringify(safe.sent)).not.toMatch(/Fernsby|Ottilie|nephew|financial/i);
  });

  it('tells the leads when it is raised, in danger, escalated and opened again, once for a key, and never whoever did it', async () => {
    const same = aConcern(patient, { danger: 'rang_999' });
    const ids = [await done(lead, (unit) => safe.raise.run(unit, same)), await done(lead, (unit) => safe.raise.run(unit, same))];
    expect(ids[0]).toBe(ids[1]);
    expect(safe.sent).toMatchObject([{ to: { userId: secondLead.viewer.id }, when: 'now', content: { subject: expect.stringContaining('now') } }]);
    safe.sent.length = 0;
    expect(await step(worker, ids[0]!, { step: 'referred', recipient: 'local_authority' })).toMatchObject({ ok: true });
    expect(await step(worker, ids[0]!, {})).toMatchObject({ ok: true });
    expect(new Set(safe.sent.map(({ content }) => content.subject))).toEqual(new Set(['A safeguarding concern was escalated']));
    expect(safe.sent).toHaveLength(2);
  });

  it('is closed by a lead alone, with an outcome, and opened again by any who see it; every step stays', async () => {
    const id = await raised();
    const closing = async (who: TestTeam) => tried(who, async (unit) => safe.close.run(unit, { concernId: id, outcome: 'risk_removed', wishesMet: 'fully', words: 'She has her card.', version: await versionOf(id) }));
    expect(await closing(raiser)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await closing(lead)).toMatchObject({ ok: true });
    expect(await closing(lead)).toMatchObject({ refusal: { code: 'STEP_STATE' } });
    expect(await step(raiser, id, {})).toMatchObject({ refusal: { code: 'STEP_STATE' } });
    expect(await step(raiser, id, { step: 'reopened', words: 'It is gone again.' })).toMatchObject({ ok: true });
    expect(await look(lead, id)).toMatchObject({ state: 'open', outcome: null, entries: [{ step: 'raised' }, { step: 'closed', words: 'She has her card.' }, { step: 'reopened' }] });
    expect(await tried(raiser, (unit) => safe.step.run(unit, { concernId: id, step: 'note', recipient: null, takenOn: day('2026-05-01'), words: 'Late.', version: 1, idempotencyKey: randomUUID() }))).toMatchObject({ refusal: { code: 'CONFLICT' } });
  });

  it.each([
    ['an entry', `update casework.safeguarding_entry set words = 'x'`],
    ['an entry', `delete from casework.safeguarding_entry`],
    ['what was seen', `update casework.safeguarding_concern set seen_words = 'x'`],
    ['a concern', `delete from casework.safeguarding_concern`],
    ['the grounds', `update casework.safeguarding_disclosure set ground = 'x'`],
    ['a flag', `delete from casework.safety_flag`],
    ['why there is a flag', `update casework.safety_flag_reason set words = 'x'`],
  ])('nobody can change or take out %s: %s', async (_what, statement) => {
    await raised();
    await expect(within(lead, (unit) => unit.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('cannot be raised in another’s name, nor for another team', async () => {
    const put = (team: TestTeam, by: TestTeam) => within(raiser, (unit) => unit.query(
      `insert into casework.safeguarding_concern (id, team_id, patient_id, subject, categories, danger, noticed_on, seen_words, wishes_asked, wishes_words, raised_at, raised_by)
       values (gen_random_uuid(), $1, $2, 'adult', '{physical}', 'none', current_date, 'x', true, 'x', now(), $3)`, [team.teamId, patient, by.viewer.id]));
    await expect(put(worker, lead)).rejects.toThrow(/row-level security/);
    await expect(put(elsewhere, raiser)).rejects.toThrow(/row-level security/);
  });

  it('can be raised by anybody of the team when support is over, and about a child in the household', async () => {
    const declined = await done(worker, (unit) => casework.add.run(unit, aPatient(worker, { surname: 'Declined', agreement: { answer: 'no', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' } as never })));
    const id = await done(colleague, (unit) => safe.raise.run(unit, aConcern(declined, { subject: 'child_in_household', categories: ['neglect'] })));
    expect(await look(lead, id)).toMatchObject({ subject: 'child_in_household', supportEnded: true });
    expect(await tried(colleague, (unit) => safe.raise.run(unit, aConcern(declined, { subject: 'child', categories: ['neglect'] })))).toMatchObject({ refusal: { code: 'CONCERN_SUBJECT', field: 'subject' } });
    expect(await tried(elsewhere, (unit) => safe.raise.run(unit, aConcern(patient)))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  describe('a disclosure without agreement', () => {
    const disclose = async (who: TestTeam, id: string, change: Parameters<typeof aDisclosure>[2] = {}) => tried(who, async (unit) => safe.disclose.run(unit, aDisclosure(id, await versionOf(id), change)));
    const judge = (who: TestTeam, id: string, version = 1) => tried(who, (unit) => safe.judge.run(unit, { id, finding: 'upheld', version }));
    const newest = async (id: string) => (await look(lead, id)).disclosures[0]!;

    it('needs grounds and an authoriser, whom the database asks for too', async () => {
      const id = await raised();
      expect(await disclose(raiser, id, { authority: 'team_lead' })).toMatchObject({ refusal: { code: 'AUTHORISER_NEEDED', field: 'authoriserId' } });
      expect(await disclose(raiser, id, { authority: 'team_lead', authoriserId: colleague.viewer.id })).toMatchObject({ refusal: { code: 'AUTHORISER_NEEDED' } });
      expect(await disclose(raiser, id, { authority: 'acted_first' })).toMatchObject({ refusal: { code: 'NO_DANGER' } });
      const [{ id: made } = { id: '' }] = await db.look<{ id: string }>(`select gen_random_uuid() as id`);
      await expect(db.look(`insert into casework.safeguarding_disclosure (id, team_id, patient_id, concern_id, recipient, recipient_words, what_words, ground, why_words, disclosed_on, authority, told, recorded_at, recorded_by)
        values ($1, $2, $3, $4, 'police', 'x', 'x', 'x', 'x', now(), 'team_lead', true, now(), $5)`, [made, worker.teamId, patient, id, raiser.viewer.id])).rejects.toThrow(/check constraint/);
    });

    it('waits for a lead who did not write it down, stays until then, and is judged once', async () => {
      const id = await raised({ danger: 'not_rung' });
      expect(await disclose(raiser, id, { authority: 'acted_first', authoriserWords: '' })).toMatchObject({ ok: true });
      const disclosure = await newest(id);
      expect(disclosure).toMatchObject({ waits: true, mayReview: true, whatWords: 'Name and what she said.', told: false });
      expect(await look(raiser, id)).toMatchObject({ state: 'escalated', entries: [{ step: 'raised' }, { step: 'shared_without_agreement', recipient: 'local_authority' }] });
      expect((await waiting(lead)).edges.find(({ node }) => node.id === disclosure.id)?.node).toMatchObject({ kind: 'disclosure', urgent: true, by: 'Raiser', concernId: id });
      expect(await tried(lead, async (unit) => safe.close.run(unit, { concernId: id, outcome: 'passed_on', wishesMet: 'partly', words: 'With the council.', version: await versionOf(id) }))).toMatchObject({ refusal: { code: 'DISCLOSURE_WAITS' } });
      for (const who of [raiser, worker, leadElsewhere]) expect(await judge(who, disclosure.id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await judge(lead, disclosure.id, 7)).toMatchObject({ refusal: { code: 'CONFLICT' } });
      expect(await judge(lead, disclosure.id)).toMatchObject({ ok: true });
      expect(await judge(secondLead, disclosure.id, 2)).toMatchObject({ refusal: { code: 'ALREADY_REVIEWED' } });
      expect(await waitingIds(lead, 'disclosure')).not.toContain(disclosure.id);
    });

    it('that a lead decided and wrote down waits for nobody; that they say a lead elsewhere decided waits for another lead', async () => {
      const id = await raised();
      expect(await disclose(lead, id, { authority: 'team_lead', authoriserId: lead.viewer.id, authoriserWords: '' })).toMatchObject({ ok: true });
      expect(await newest(id)).toMatchObject({ waits: false, authoriser: 'Lead' });
      expect(await disclose(lead, id)).toMatchObject({ ok: true });
      const disclosure = (await look(lead, id)).disclosures.find(({ waits }) => waits)!;
      expect(disclosure.mayReview).toBe(false);
      expect(await judge(lead, disclosure.id)).toMatchObject({ refusal: { code: 'OWN_DISCLOSURE' } });
      expect(await judge(secondLead, disclosure.id)).toMatchObject({ ok: true });
    });
  });

  describe('a flag', () => {
    const set = (change: Parameters<typeof aFlag>[1] = {}) => done(raiser, (unit) => safe.flags.set(unit, aFlag(patient, change)));
    const flagsFor = async (who: TestTeam) => (await within(who, (unit) => safe.show.ofPatient(unit, patient))).flags;
    const visit = (mode: 'home' | 'phone') => done(worker, (unit) => casework.appointments.book(unit, { patientId: patient, on: day('2026-05-04'), at: '10:00', minutes: 30, mode, withUserId: colleague.viewer.id, reminder: 'none', idempotencyKey: randomUUID() }));

    it('reaches whoever makes the home visit, in their day and on the patient’s page, and tells them nothing of why', async () => {
      await set();
      await raised();
      const [home, phone] = [await visit('home'), await visit('phone')];
      const day4 = await within(colleague, (unit) => casework.desk.myDay(unit, 50, undefined, day('2026-05-04')));
      const flagged = (id: string) => day4.edges.find(({ node }) => node.id === id)?.node.appointment?.visitFlags;
      expect(flagged(home)).toMatchObject([{ kind: 'risk', precautions: ['two_people', 'dog'], visitWords: 'Park on the main road.' }]);
      expect(flagged(phone)).toEqual([]);
      const page = await within(colleague, (unit) => casework.show.run(unit, patient));
      expect(page.flags).toMatchObject([{ kind: 'risk', visitWords: 'Park on the main road.' }]);
      expect(await flagsFor(colleague)).toMatchObject([{ mayChange: false, reasons: [] }]);
      expect(JSON.stringify([day4, page, await flagsFor(colleague)])).not.toMatch(/hit visitors|nephew/);
      expect(await flagsFor(worker)).toMatchObject([{ mayChange: true, reasons: [{ what: 'set', words: 'Her son has hit visitors.' }] }]);
    });

    it('shows through an opening of another team as note and flag; the concern does not', async () => {
      await set({ kind: 'safeguarding' });
      const id = await raised();
      const opening = randomUUID();
      await db.look(`insert into casework.opening (id, team_id, patient_id, user_id, reason, words, expires_at) values ($1, $2, $3, $4, 'other', 'x', now() + interval '1 hour')`, [opening, worker.teamId, patient, elsewhere.viewer.id]);
      const opened = await within(elsewhere, (unit) => new ShowOpened(casework.show).run(unit, opening));
      expect(opened.patient.flags).toMatchObject([{ kind: 'safeguarding', precautions: ['two_people', 'dog'] }]);
      const seen = await within(elsewhere, async (unit) => {
        await unit.query(`select set_config('linkwell.opening', $1, true)`, [opening]);
        const counts = [];
        for (const table of ['safeguarding_concern', 'safeguarding_entry', 'safeguarding_disclosure', 'safety_flag_reason']) counts.push(...(await unit.query<{ n: number }>(`select count(*)::int as n from casework.${table}`)));
        return counts.map(({ n }) => n);
      });
      expect(seen).toEqual([0, 0, 0, 0]);
      await expect(look(elsewhere, id)).rejects.toThrow('not yours');
    });

    it('is kept until another day or ended, by those concerned, and never taken out', async () => {
      await set();
      const [flag] = await flagsFor(raiser);
      const lookAt = (who: TestTeam, change: object = {}) => tried(who, (unit) => safe.flags.lookAt(unit, { flagId: flag!.id, reviewOn: day('2026-10-01'), words: 'Still so.', version: 1, ...change }));
      expect(await lookAt(colleague)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await lookAt(raiser, { words: ' ' })).toMatchObject({ refusal: { code: 'FLAG_END_WORDS' } });
      expect(await lookAt(raiser, { reviewOn: day('2026-05-01') })).toMatchObject({ refusal: { code: 'FLAG_REVIEW' } });
      expect(await lookAt(raiser)).toMatchObject({ ok: true });
      expect(await lookAt(lead)).toMatchObject({ refusal: { code: 'CONFLICT' } });
      expect(await lookAt(lead, { reviewOn: null, words: 'He has moved out.', version: 2 })).toMatchObject({ ok: true });
      expect(await lookAt(lead, { version: 3 })).toMatchObject({ refusal: { code: 'FLAG_ENDED' } });
      expect(await flagsFor(lead)).toMatchObject([{ endedBy: 'Lead', reviewOn: '2026-10-01', reasons: [{ what: 'set' }, { what: 'kept' }, { what: 'ended', words: 'He has moved out.' }] }]);
      expect((await within(colleague, (unit) => casework.show.run(unit, patient))).flags).toEqual([]);
    });
  });

  describe('the lead’s list', () => {
    it('has what is urgent first, then the oldest, page by page, of one’s own team; and every look at it is in the trail', async () => {
      await raised({ danger: 'rang_999' });
      await done(raiser, (unit) => safe.flags.set(unit, aFlag(patient, { reviewOn: day('2026-05-02') })));
      clock.moveTo('2026-05-02T09:00:00Z');
      const whole = await waiting(lead);
      expect(whole.edges.map(({ node }) => node.urgent)).toEqual([...whole.edges.map(({ node }) => node.urgent)].sort().reverse());
      expect(whole.edges.at(-1)?.node.kind === 'flag' || whole.edges.some(({ node }) => node.kind === 'flag')).toBe(true);
      const paged: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const { edges, pageInfo } = await within(lead, (unit) => safe.list.run(unit, 2, after, undefined));
        paged.push(...edges.map(({ node }) => node.id));
        after = pageInfo.endCursor ?? undefined;
        more = pageInfo.hasNextPage;
      }
      expect(paged).toEqual(whole.edges.map(({ node }) => node.id));
      expect(whole.totalCount).toBe(paged.length);
      expect((await waiting(leadElsewhere)).totalCount).toBe(0);
      expect((await waiting(worker)).totalCount).toBe(0);
      const seen = await db.look(`select from audit.event where action = 'safeguarding.review_viewed' and user_id = $1 and $2 = any (subject_ids)`, [lead.viewer.id, patient]);
      expect(seen.length).toBeGreaterThan(1);
      clock.moveTo('2026-05-01T09:00:00Z');
    });

    it('keeps a concern when support ends, whoever ends it, and the leads hear of it', async () => {
      const id = await raised();
      safe.sent.length = 0;
      const [episode] = await db.look<{ version: number }>('select version from casework.episode where patient_id = $1', [patient]);
      await done(colleague, (unit) => casework.close.run(unit, { patientId: patient, reason: 'completed', version: episode!.version }));
      expect(safe.sent.map(({ content }) => content.subject)).toEqual(['Support has ended while a safeguarding concern is open', 'Support has ended while a safeguarding concern is open']);
      expect((await waiting(lead)).edges.find(({ node }) => node.id === id)?.node).toMatchObject({ supportEnded: true, state: 'open' });
      expect(await look(raiser, id)).toMatchObject({ supportEnded: true });
      await expect(look(worker, id)).rejects.toThrow('not yours to see');
    });
  });

  it('stays with the person when two records become one', async () => {
    const id = await raised();
    await done(raiser, (unit) => safe.flags.set(unit, aFlag(patient)));
    const other = await done(worker, (unit) => casework.add.run(unit, aPatient(worker, { surname: 'Fernsby', forename: 'Otti' })));
    await within(worker, async (unit) => {
      await unit.query(`select casework.move_rows('casework.patient', $1, $2)`, [patient, other]);
      await unit.query(`select casework.set_merged($1, $2)`, [patient, other]);
    });
    expect(await look(lead, id)).toMatchObject({ patientId: other, entries: [{ step: 'raised' }] });
    expect((await within(worker, (unit) => casework.show.run(unit, other))).flags).toHaveLength(1);
  });

  it('shows in the timeline of those who may see it, without a word of it', async () => {
    const sources = new TimelineSources();
    new CaseworkTimeline(sources, casework.fields).onModuleInit();
    new SafeguardingTimeline(sources).onModuleInit();
    const timeline = new ShowTimeline(sources);
    const id = await raised();
    const read = (who: TestTeam) => within(who, (unit) => timeline.run(unit, patient, ['safeguarding'], 10, undefined));
    expect((await read(raiser)).edges.map(({ node }) => node)).toMatchObject([{ what: 'step:raised:', words: null, subjectId: id }]);
    expect(await read(colleague)).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('leaves each look and each deed in the trail under its own name', async () => {
    const id = await raised();
    await look(lead, id);
    await step(raiser, id, {});
    const trail = await db.look<{ action: string }>(`select action from audit.event where $1 = any (subject_ids) order by id`, [id]);
    expect(trail.map(({ action }) => action)).toEqual(['safeguarding.concern_raised', 'safeguarding.concern_viewed', 'safeguarding.step_added']);
  });

  it('is no source of any figure', async () => {
    expect(await db.look(`select grantee from information_schema.column_privileges where table_schema = 'casework' and table_name ~ '^safe' and grantee in ('linkwell_source_reader', 'linkwell_release_builder', 'linkwell_evaluator')`)).toEqual([]);
  });
});
