import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { NewPatient } from './commands/add-patient';
import { caseworkEntities } from './index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from './testing/casework-world';

const elsewhere = '00000000-0000-4000-8000-000000000000';

describe('casework', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const casework = caseworkOn(clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
  });
  afterAll(() => db.drop());

  const tryToAdd = (team: TestTeam, change: Partial<NewPatient> = {}) => asServer(db.database, team, (unit) => casework.add.run(unit, aPatient(team, change)));
  const add = async (team: TestTeam, change: Partial<NewPatient> = {}) => {
    const added = await tryToAdd(team, change);
    if (!added.ok) throw new Error(added.refusal.code);
    return added.value;
  };
  const page = (team: TestTeam, id: string) => db.database.within(team.viewer, (unit) => casework.show.run(unit, id));
  const list = (team: TestTeam, search?: string, first = 50, after?: string) =>
    db.database.within(team.viewer, (unit) => casework.caseload.run(unit, first, after, { standing: 'all', search }));
  const needOf = async (team: TestTeam, patientId: string) => (await page(team, patientId)).needs[0]!;

  describe('a patient', () => {
    it('is added with everything said of them, and is read again by the team', async () => {
      const id = await add(ours, {
        forename: ' Ada ', surname: 'O’Neill', dateOfBirth: '1950-06-15', nhsNumber: '999 000 0018', postcode: 'zz11zz', phone: '0161 496 0000',
        safeContact: { number: '07700 900123', times: 'Mornings', leaveMessages: false }, reason: 'Lonely since retiring.',
      });
      expect(await page(ours, id)).toMatchObject({
        forename: 'Ada', surname: 'O’Neill', age: 75, nhsNumber: '9990000018', postcode: 'ZZ1 1ZZ', phone: '0161 496 0000',
        safeContact: { number: '07700 900123', times: 'Mornings', leaveMessages: false },
        site: { name: 'Our team practice' },
        episode: { state: 'accepted', source: 'gp', reason: 'Lonely since retiring.', offeredOn: '2026-05-01', smallArea: null, deprivationDecile: null },
        agreements: [{ scope: 'support', answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1', recordedBy: 'Link Worker' }],
      });
    });

    it('leaves no readable name, number, place or word in the database', async () => {
      const id = await add(ours, { forename: 'Quintessa', surname: 'Featherstonehaugh', postcode: 'ZZ9 9ZZ', phone: '0161 496 0999', reason: 'Grieving quietly.' });
      await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id, { patientsWords: 'The stairs frighten me.' })));
      await asServer(db.database, ours, (unit) =>
        casework.recordContact.run(unit, { patientId: id, on: '2026-05-01' as never, minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', note: 'Sounded brighter.', idempotencyKey: randomUUID() }));
      const tables = ['casework.patient', 'casework.episode', 'casework.need', 'casework.contact', 'casework.agreement', 'linkwell.first_answer', 'audit.event', 'linkwell.outbox'];
      let dump = '';
      for (const table of tables) dump += (await db.look<{ text: string }>(`select t::text as text from ${table} t`)).map(({ text }) => text).join('\n');
      expect(dump).toContain(id);
      for (const secret of ['Quintessa', 'Featherstonehaugh', 'featherstonehaugh', '1950-06-15', 'ZZ9 9ZZ', 'ZZ99ZZ', '0161', 'Grieving', 'stairs', 'brighter']) expect(dump).not.toContain(secret);
    });

    it.each([
      [{ nhsNumber: '9990000019' }, 'NHS_NUMBER_CHECK_DIGIT', 'nhsNumber'],
      [{ postcode: 'BT1 1AA' }, 'NORTHERN_IRELAND', 'postcode'],
      [{ postcode: 'nowhere' }, 'NOT_A_POSTCODE', 'postcode'],
      [{ dateOfBirth: '2027-01-01' }, 'DATE_OF_BIRTH_IN_FUTURE', 'dateOfBirth'],
      [{ surname: '  ' }, 'NAME_MISSING', 'surname'],
      [{ phone: 'ring me' }, 'PHONE_NOT_A_NUMBER', 'phone'],
      [{ safeContact: { number: '', times: 'Never', leaveMessages: false } }, 'SAFE_NUMBER_MISSING', 'safeContact.number'],
      [{ agreement: { answer: 'yes', givenBy: 'parent', how: 'spoken', wordingVersion: 'support-1' } }, 'GIVER_NOT_PARENT_OF_ADULT', 'agreement.givenBy'],
      [{ teamId: elsewhere }, 'NOT_YOUR_TEAM', 'teamId'],
      [{ siteId: elsewhere }, 'NOT_A_SITE_OF_THE_TEAM', 'siteId'],
    ] as const)('%j is refused as %s at %s', async (change, code, field) => {
      expect(await tryToAdd(ours, change)).toMatchObject({ ok: false, refusal: { code, field } });
    });

    it('who says no is asked no further: a declined episode, and nothing that leads to them', async () => {
      const id = await add(ours, {
        surname: 'Refuser', nhsNumber: '9990000034', postcode: 'ZZ1 1ZZ', phone: '0161 496 0001', reason: 'Unwilling.',
        agreement: { answer: 'no', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' },
      });
      expect(await page(ours, id)).toMatchObject({ nhsNumber: null, postcode: null, phone: null, safeContact: null, episode: { state: 'declined', reason: null }, agreements: [{ answer: 'no' }] });
      expect((await db.database.within(ours.viewer, (unit) => casework.caseload.run(unit, 50, undefined, undefined))).edges.map(({ node }) => node.id)).not.toContain(id);
      expect(await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)))).toMatchObject({ refusal: { code: 'SUPPORT_NOT_RUNNING' } });
    });
  });

  describe('two records of one person', () => {
    it('are refused for one NHS number, whatever is confirmed', async () => {
      await add(ours, { surname: 'First', nhsNumber: '9990000042' });
      expect(await tryToAdd(ours, { surname: 'Second', nhsNumber: '999 000 0042', confirmedNotDuplicate: true })).toMatchObject({ refusal: { code: 'DUPLICATE_NHS_NUMBER', field: 'nhsNumber' } });
    });

    it('are refused for one surname and date of birth, until somebody has looked', async () => {
      await add(ours, { surname: 'Smith-Jones', dateOfBirth: '1961-02-03' });
      const twin = { forename: 'Other', surname: 'SMITH JONES', dateOfBirth: '1961-02-03' };
      expect(await tryToAdd(ours, twin)).toMatchObject({ refusal: { code: 'DUPLICATE', field: 'confirmedNotDuplicate' } });
      expect(await tryToAdd(ours, { ...twin, confirmedNotDuplicate: true })).toMatchObject({ ok: true });
    });

    it('are not noticed across teams: what another team knows is not hinted at', async () => {
      await add(theirs, { surname: 'Elsewhere', dateOfBirth: '1970-01-01', nhsNumber: '9990000050' });
      expect(await tryToAdd(ours, { surname: 'Elsewhere', dateOfBirth: '1970-01-01', nhsNumber: '9990000050' })).toMatchObject({ ok: true });
    });

    it('do not come of two link workers at once', async () => {
      const both = await Promise.all([1, 2].map(() => tryToAdd(ours, { surname: 'Simultaneous', dateOfBirth: '1955-05-05' })));
      expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
    });

    it('do not come of retries, in turn or in parallel; a key belongs to one request', async () => {
      const request = aPatient(ours, { surname: 'Retried' });
      const send = (change: Partial<NewPatient> = {}) => asServer(db.database, ours, (unit) => casework.add.run(unit, { ...request, ...change }));
      const answers = await Promise.all([send(), send(), send()]);
      const again = await send();
      expect(new Set([...answers, again].map((answer) => answer.ok && answer.value)).size).toBe(1);
      expect(answers[0]).toMatchObject({ ok: true });
      await expect(send({ forename: 'Changed' })).rejects.toThrow();
      expect((await list(ours, 'Retried')).totalCount).toBe(1);
    });

    it('a refused request may be corrected under the same key', async () => {
      const idempotencyKey = randomUUID();
      expect(await tryToAdd(ours, { surname: 'Retried', idempotencyKey })).toMatchObject({ refusal: { code: 'DUPLICATE' } });
      expect(await tryToAdd(ours, { surname: 'Retried', idempotencyKey, confirmedNotDuplicate: true })).toMatchObject({ ok: true });
    });
  });

  describe('row-level security', () => {
    let id: string;
    beforeAll(async () => {
      id = await add(theirs, { surname: 'Private', nhsNumber: '9990000069' });
      await asServer(db.database, theirs, (unit) => casework.recordNeed.run(unit, aNeed(id)));
    });

    it('shows another team nothing: no page, no list, no count, no change', async () => {
      await expect(page(ours, id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      expect((await list(ours, 'Private')).totalCount).toBe(0);
      const need = await needOf(theirs, id);
      expect(await asServer(db.database, ours, (unit) => casework.needs.recordOutcome(unit, { needId: need.id, answer: 'met', reporter: 'patient', version: need.version }))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId: id, reason: 'completed', version: 1 }))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      await db.database.within(ours.viewer, async (unit) => {
        expect(await casework.patients.forMatching(unit, id)).toBeUndefined();
        expect(await casework.patients.forDisclosure(unit, id, [need.id])).toBeUndefined();
        await casework.needs.markBeingHelped(unit, [need.id]);
      });
      expect((await needOf(theirs, id)).status).toBe('open');
    });

    const tables = ['patient', 'episode', 'agreement', 'need', 'need_answer', 'contact'];

    it.each(tables)('lets nobody write a row of casework.%s for a team that is not theirs', async (table) => {
      // One that restricts lets nobody in.
      const policies = await db.look<{ with_check: string | null; cmd: string }>(`select with_check, cmd from pg_policies where schemaname = 'casework' and tablename = $1 and cmd <> 'SELECT' and permissive = 'PERMISSIVE' and 'linkwell_app' = any (roles)`, [table]);
      expect(policies).toEqual([{ cmd: 'ALL', with_check: expect.stringContaining('my_team_ids') }]);
    });

    it('refuses a patient’s row with a foreign team, and moving one there', async () => {
      const insert = db.database.within(ours.viewer, (unit) =>
        unit.query(`insert into casework.patient (team_id, site_id, forename, surname, date_of_birth, forename_hash, surname_hash, date_of_birth_hash) values ($1, $2, 'x', 'x', 'x', '', '', '')`, [theirs.teamId, theirs.siteId]));
      await expect(insert).rejects.toThrow(/row-level security/);
      const move = db.database.within(ours.viewer, (unit) => unit.query(`update casework.patient set team_id = $1`, [theirs.teamId]));
      await expect(move).rejects.toThrow(/row-level security|foreign key/);
    });

    it('linkwell_job sees nobody as a job that has no business there, and reads no name or note in any', async () => {
      const asJob = (name: string, sql: string) => db.database.within({ kind: 'job', name }, (unit) => unit.query(sql), 'linkwell_job').catch((error: Error) => (error.message.includes('permission denied') ? [] : Promise.reject(error)));
      for (const table of tables) expect(await asJob('test', `select 1 from casework.${table}`)).toEqual([]);
      const sealed = await db.look<{ table: string; column: string }>(`select table_name as table, column_name as column from linkwell.encrypted_column where table_schema = 'casework' and table_name = any ($1) and column_name <> 'safe_contact'`, [tables]);
      expect(sealed.length).toBeGreaterThan(8);
      const readable = await db.look(`select table_name, column_name from information_schema.column_privileges where grantee = 'linkwell_job' and privilege_type = 'SELECT' and table_schema = 'casework' and (table_name, column_name) in (select * from unnest($1::text[], $2::text[]))`, [sealed.map((each) => each.table), sealed.map((each) => each.column)]);
      expect(readable).toEqual([]);
    });

    it.each(['linkwell_evaluator', 'linkwell_release_builder'] as const)('%s reads no patient', async (role) => {
      for (const table of tables) {
        const look = db.database.within({ kind: 'job', name: 'test' }, (unit) => unit.query(`select 1 from casework.${table}`), role);
        await expect(look).rejects.toThrow(/permission denied/);
      }
    });

    it('hides everything from somebody who is signed out, disabled or in no team', async () => {
      const nobody = { ...ours.viewer, id: randomUUID() } as typeof ours.viewer;
      for (const viewer of [nobody, { kind: 'public' } as const]) {
        expect(await db.database.within(viewer, (unit) => unit.query(`select 1 from casework.patient`))).toEqual([]);
      }
    });
  });

  describe('the caseload', () => {
    let team: TestTeam;
    beforeAll(async () => {
      team = await aTeam(db.look, 'Busy team');
      for (const [minute, surname] of ['van Dyck', 'Able', 'Baker', 'Charlie', 'Dog'].entries()) {
        clock.moveTo(`2026-05-01T10:0${minute}:00Z`);
        await add(team, { surname, forename: `Ann ${minute}`, dateOfBirth: `194${minute}-01-31`, postcode: 'ZZ1 1ZZ' });
      }
    });

    it('pages newest activity first, without gap or repetition, and counts all', async () => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const part = await list(team, undefined, 2, after);
        expect(part.totalCount).toBe(5);
        seen.push(...part.edges.map(({ node }) => node.surname));
        after = part.pageInfo.hasNextPage ? (part.pageInfo.endCursor ?? undefined) : undefined;
      } while (after);
      expect(seen).toEqual(['Dog', 'Charlie', 'Baker', 'Able', 'van Dyck']);
    });

    it.each([
      ['VAN DYCK', ['van Dyck']],
      ['Baker 31/1/1942', ['Baker']],
      ['1943-01-31', ['Charlie']],
      ['Able Baker', []],
      ['zz11zz', ['Dog', 'Charlie', 'Baker', 'Able', 'van Dyck']],
      ['Bak', []],
      ["'; drop table casework.patient; --", []],
    ])('finds by whole details: %s', async (search, surnames) => {
      expect((await list(team, search)).edges.map(({ node }) => node.surname)).toEqual(surnames);
    });

    it('leaves one audit entry that names everyone shown', async () => {
      const shown = await list(team, undefined, 3);
      const [entry] = await db.look<{ subject_ids: string[] }>(`select subject_ids from audit.event where action = 'caseload.viewed' and user_id = $1 order by occurred_at desc, id desc limit 1`, [team.viewer.id]);
      expect(entry?.subject_ids).toEqual(shown.edges.map(({ node }) => node.id));
    });

    it('refuses a cursor that it did not give', async () => {
      for (const after of ['nonsense', Buffer.from(JSON.stringify([1e300, randomUUID()])).toString('base64url'), Buffer.from('[-1,"x"]').toString('base64url')]) {
        await expect(list(team, undefined, 2, after)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      }
    });

    it('brings a patient to the top when something happens to them, and hides them when support is over', async () => {
      clock.moveTo('2026-05-01T11:00:00Z');
      const last = (await list(team)).edges.at(-1)!.node;
      await asServer(db.database, team, (unit) => casework.recordNeed.run(unit, aNeed(last.id)));
      expect((await list(team)).edges[0]?.node).toMatchObject({ id: last.id, needs: [{ term: { id: 'money-and-debt' }, status: 'open' }] });
      const { episode } = await page(team, last.id);
      await asServer(db.database, team, (unit) => casework.close.run(unit, { patientId: last.id, reason: 'completed', version: episode.version }));
      const current = await db.database.within(team.viewer, (unit) => casework.caseload.run(unit, 50, undefined, { standing: 'current' }));
      expect(current.edges.map(({ node }) => node.id)).not.toContain(last.id);
      expect(current.totalCount).toBe(4);
    });
  });

  describe('support', () => {
    let patientId: string;
    beforeAll(async () => {
      clock.moveTo('2026-05-02T09:00:00Z');
      patientId = await add(ours, { surname: 'Supported', dateOfBirth: '1980-12-31' });
    });
    const outcome = async (answer: 'met' | 'not_met' | 'not_known', reporter: 'patient' | 'link_worker' | 'organisation', version?: number) => {
      const need = await needOf(ours, patientId);
      return asServer(db.database, ours, (unit) => casework.needs.recordOutcome(unit, { needId: need.id, answer, reporter, version: version ?? need.version }));
    };

    it('a change to what somebody else changed meanwhile is refused', async () => {
      const change = { patientId, version: 1, forename: 'Changed', surname: 'Supported', dateOfBirth: '1980-12-31', postcode: 'ZZ2 2ZZ' };
      const both = await Promise.all([1, 2].map(() => asServer(db.database, ours, (unit) => casework.update.run(unit, change))));
      expect(both.map((result) => (result.ok ? 'saved' : result.refusal.code)).sort()).toEqual(['CONFLICT', 'saved']);
      expect(await page(ours, patientId)).toMatchObject({ forename: 'Changed', postcode: 'ZZ2 2ZZ', version: 2 });
      expect((await list(ours, 'Changed')).totalCount).toBe(1);
    });

    it('an NHS number that another patient has is refused in a change too', async () => {
      await add(ours, { surname: 'Holder', nhsNumber: '9990000077' });
      const change = { patientId, version: 2, forename: 'Changed', surname: 'Supported', dateOfBirth: '1980-12-31', nhsNumber: '9990000077' };
      expect(await asServer(db.database, ours, (unit) => casework.update.run(unit, change))).toMatchObject({ refusal: { code: 'DUPLICATE_NHS_NUMBER' } });
    });

    it('a need is written in the patient’s words, once for a retried request', async () => {
      const request = aNeed(patientId);
      for (let time = 0; time < 2; time++) expect(await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, request))).toMatchObject({ ok: true });
      expect((await page(ours, patientId)).needs).toMatchObject([{ term: { label: 'Money and debt' }, patientsWords: 'I dread the post.', status: 'open', priority: 1 }]);
      expect(await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(patientId, { termId: 'no-such-need' })))).toMatchObject({ refusal: { field: 'termId' } });
    });

    it('whether it was met is said by people: the patient’s word decides, the organisation’s stands beside', async () => {
      const { needs: [need] } = await page(ours, patientId);
      const byHand = { needId: need!.id, priority: 1, urgency: 'soon' as const, confidential: false, status: 'met' as const, version: need!.version };
      expect(await asServer(db.database, ours, (unit) => casework.updateNeed.run(unit, byHand))).toMatchObject({ refusal: { code: 'NEED_STATUS_BY_OUTCOME' } });

      await outcome('met', 'organisation');
      expect(await needOf(ours, patientId)).toMatchObject({ status: 'open', decided: null, organisationsView: { answer: 'met' } });
      clock.moveTo('2026-05-02T09:01:00Z');
      await outcome('met', 'link_worker');
      expect(await needOf(ours, patientId)).toMatchObject({ status: 'met', decided: { reporter: 'link_worker' } });
      clock.moveTo('2026-05-02T09:02:00Z');
      await outcome('not_met', 'patient');
      expect(await needOf(ours, patientId)).toMatchObject({ status: 'not_met', decided: { reporter: 'patient', answer: 'not_met', recordedBy: 'Link Worker' } });
      expect(await outcome('met', 'patient', 1)).toMatchObject({ refusal: { code: 'CONFLICT', field: 'version' } });
    });

    it('the first time somebody is spoken with is remembered, late entry or not', async () => {
      const contact = (on: string, outcomeOf: 'spoke' | 'no_answer') =>
        asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId, on: on as never, minutes: 10, mode: 'phone', outcome: outcomeOf, kind: 'check_in', idempotencyKey: randomUUID() }));
      await contact('2026-05-02', 'no_answer');
      expect((await page(ours, patientId)).episode.firstContactOn).toBeNull();
      await contact('2026-05-02', 'spoke');
      await contact('2026-05-01', 'spoke');
      expect(await page(ours, patientId)).toMatchObject({ episode: { firstContactOn: '2026-05-01' }, contacts: [{ on: '2026-05-02' }, { on: '2026-05-02' }, { on: '2026-05-01', lateEntry: true }] });
      expect(await contact('2026-05-03', 'spoke')).toMatchObject({ refusal: { code: 'CONTACT_IN_FUTURE', field: 'on' } });
    });

    it('ends for a reason, and a re-referral is a new episode', async () => {
      const { episode } = await page(ours, patientId);
      const close = (reason: 'other' | 'completed') => asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId, reason, version: episode.version }));
      const again = () =>
        asServer(db.database, ours, (unit) =>
          casework.start.run(unit, { patientId, source: 'self', agreement: { answer: 'yes', givenBy: 'self', how: 'written', wordingVersion: 'support-1' }, idempotencyKey: randomUUID() }));
      expect(await again()).toMatchObject({ refusal: { code: 'SUPPORT_RUNNING' } });
      expect(await close('other')).toMatchObject({ refusal: { code: 'EPISODE_WORDS_NEEDED', field: 'words' } });
      expect(await close('completed')).toMatchObject({ ok: true });
      expect(await again()).toMatchObject({ ok: true });
      expect(await page(ours, patientId)).toMatchObject({ episode: { state: 'accepted', source: 'self' }, needs: [], earlierEpisodes: [{ state: 'closed', closingReason: 'completed' }] });
    });
  });

  describe('an offer that nobody has answered yet', () => {
    const offered = async (surname: string) => {
      const id = await add(ours, { surname, postcode: 'ZZ1 1ZZ', phone: '0161 496 0000', reason: 'Referred by letter.' });
      await db.look(`update casework.episode set state = 'offered', answered_on = null where patient_id = $1`, [id]);
      return id;
    };
    const say = (patientId: string, answer?: 'yes' | 'no', version = 1) =>
      asServer(db.database, ours, (unit) =>
        casework.answer.run(unit, { patientId, version, agreement: answer && { answer, givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' } }));

    it('is accepted once', async () => {
      const id = await offered('Offered one');
      expect(await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)))).toMatchObject({ refusal: { code: 'SUPPORT_NOT_RUNNING' } });
      expect(await say(id, 'yes')).toMatchObject({ ok: true });
      expect(await page(ours, id)).toMatchObject({ episode: { state: 'accepted', answeredOn: '2026-05-02' }, phone: '0161 496 0000' });
      expect(await say(id, 'no', 2)).toMatchObject({ ok: false });
    });

    it('is declined, and then keeps no more than the minimum', async () => {
      const id = await offered('Offered two');
      await say(id, 'no');
      expect(await page(ours, id)).toMatchObject({ episode: { state: 'declined', reason: null }, phone: null, postcode: null });
    });

    it('ends when the person cannot be reached, which a contact tells of', async () => {
      const id = await offered('Offered three');
      expect(await asServer(db.database, ours, (unit) =>
        casework.recordContact.run(unit, { patientId: id, on: '2026-05-02' as never, minutes: 1, mode: 'phone', outcome: 'no_answer', kind: 'check_in', idempotencyKey: randomUUID() }))).toMatchObject({ ok: true });
      expect(await say(id)).toMatchObject({ ok: true });
      expect(await page(ours, id)).toMatchObject({ episode: { state: 'not_reached' }, phone: '0161 496 0000', contacts: [{ outcome: 'no_answer' }] });
    });
  });

  describe('what other features are told', () => {
    let id: string;
    beforeAll(async () => {
      id = await add(ours, { surname: 'Seam', postcode: 'ZZ1 1ZZ', dateOfBirth: '1990-01-01' });
      await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)));
      await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id, { termId: 'safety-and-domestic-abuse', priority: 2, confidential: true, patientsWords: 'At home.' })));
    });

    it('finding support gets a place, an age and needs, and no name', async () => {
      const known = await db.database.within(ours.viewer, (unit) => casework.patients.forMatching(unit, id));
      expect(known).toMatchObject({ patientId: id, siteId: ours.siteId, postcode: 'ZZ1 1ZZ', age: 36, needs: [{ termId: 'money-and-debt' }, { confidential: true }] });
      expect(JSON.stringify(known)).not.toMatch(/Seam|Ottilie/);
    });

    it('a disclosure never holds a confidential need, even when it is asked for', async () => {
      const { needs } = await page(ours, id);
      const shared = await db.database.within(ours.viewer, (unit) => casework.patients.forDisclosure(unit, id, needs.map((need) => need.id)));
      expect(shared).toMatchObject({ surname: 'Seam', dateOfBirth: '1990-01-01', needs: [{ termId: 'money-and-debt', words: 'I dread the post.' }] });
      expect(shared?.needs).toHaveLength(1);
    });

    it('an agreement is recorded under the words that were read', async () => {
      const share = { patientId: id, scope: { kind: 'share', organisationId: randomUUID() as never }, answer: 'yes', givenBy: 'self', how: 'spoken' } as const;
      const record = (wordingVersion: string) => asServer(db.database, ours, (unit) => casework.agreements.record(unit, { ...share, wordingVersion }));
      expect(await record('share-1')).toMatchObject({ ok: true });
      expect(await record('support-1')).toMatchObject({ refusal: { code: 'WORDING_UNKNOWN' } });
      expect((await page(ours, id)).agreements.map(({ scope }) => scope)).toContain(`share:${share.scope.organisationId}`);
    });

    it('figures are made of episodes and needs without a name, and are not empty', async () => {
      const builder = { kind: 'job', name: 'release' } as const;
      const read = <Row>(text: string) => db.database.within(builder, (unit) => unit.query<Row>(text), 'linkwell_release_builder');
      const episodes = await read<Record<string, unknown>>(`select * from evaluation.src_episode`);
      const needs = await read<Record<string, unknown>>(`select * from evaluation.src_need`);
      expect(Object.keys(episodes[0] ?? {})).toEqual(['episode_id', 'person_id', 'team_id', 'site_id', 'began_on', 'accepted', 'deprivation_decile', 'age_at_start']);
      expect(Object.keys(needs[0] ?? {})).toEqual(['episode_id', 'need_id', 'need_term_id', 'met', 'reported_by']);
      expect(episodes.some(({ accepted }) => accepted === false)).toBe(true);
      expect(episodes.filter(({ person_id }) => person_id === id)).toMatchObject([{ accepted: true, age_at_start: 36 }]);
      expect(needs.some(({ met, reported_by }) => met === false && reported_by === 'patient')).toBe(true);
      for (const role of ['linkwell_app', 'linkwell_job', 'linkwell_evaluator'] as const) {
        await expect(db.database.within(builder, (unit) => unit.query(`select 1 from evaluation.src_episode`), role)).rejects.toThrow(/permission denied/);
      }
    });
  });
});
