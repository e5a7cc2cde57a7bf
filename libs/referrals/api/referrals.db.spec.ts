import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import type { CalendarDate, Refusal, ReferralId, Result, UserViewer } from '@linkwell/kernel';
import type { ReferralCommand } from '@linkwell/referrals-domain';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import type { Answering } from './commands/act-on-referral';
import type { ReferralToSend } from './commands/send-referral';
import { referralsEntities, type ReferralHistory } from './index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestPatient, type TestService, type TestTeam } from './testing/referral-world';

const day = (text: string) => text as CalendarDate;
const tables = ['referral', 'disclosure', 'event', 'team_words', 'attendance'];

describe('a referral', () => {
  // A Friday; Monday 4 May is a bank holiday.
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const referrals = referralsOn(clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let hope: TestService;
  let other: TestService;

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    [ours, theirs] = [await aTeam(db.look, 'Our team'), await aTeam(db.look, 'Their team')];
    [hope, other] = [await aService(db.look, 'Hope Hall'), await aService(db.look, 'Other Hall')];
  });
  afterAll(() => db.drop());

  const trySend = (referral: ReferralToSend, viewer = ours.viewer) => asServer(db.database, viewer, (unit) => referrals.send.run(unit, referral));
  const idOf = (result: Result<string, Refusal>) => {
    if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.field}`);
    return result.value;
  };
  const sent = async (change: Partial<ReferralToSend> = {}): Promise<{ id: string; patient: TestPatient }> => {
    const patient = await aPatient(db.look, ours);
    return { patient, id: idOf(await trySend(aReferral(patient, hope, change))) };
  };
  const asTeam = (id: string, viewer = ours.viewer) => db.database.within(viewer, (unit) => referrals.show.forTeam(unit, id));
  const asOrganisation = (id: string, viewer = hope.viewer) => db.database.within(viewer, (unit) => referrals.show.forOrganisation(unit, id));
  const act = (viewer: UserViewer, side: 'team' | 'organisation', id: string, version: number, command: Extract<ReferralCommand, { type: Answering }>, idempotencyKey = randomUUID()) =>
    asServer(db.database, viewer, (unit) => referrals.act.run(unit, side, { id, version, idempotencyKey }, command));
  const count = async (statement: string, parameters: unknown[] = []) => (await db.look<{ count: number }>(`select count(*)::int as count from ${statement}`, parameters))[0]?.count;

  describe('before it is sent', () => {
    it('shows what could be shared, the wording, and never a confidential need', async () => {
      const patient = await aPatient(db.look, ours);
      const form = await db.database.within(ours.viewer, (unit) => referrals.form.run(unit, patient.patientId, hope.serviceId));
      expect(form).toMatchObject({
        patientName: 'Ottilie Marchbanks', organisationName: 'Hope Hall', whyNot: null, responseTargetDays: 10, wordingVersion: 'share-1', confidentialNeeds: 1, openReferralId: null,
        needs: [{ id: patient.needId, words: 'I dread the post.' }],
        safeContact: { number: '07700 900123', times: 'mornings', leaveMessages: false },
        details: [
          { field: 'contact', label: 'Postcode', value: 'ZZ1 1AA', offered: true },
          { field: 'age', value: '75', offered: true },
          { field: 'dateOfBirth', value: '1950-06-15', offered: false },
        ],
      });
      expect(form.wording).toContain('Hope Hall');
    });

    it('never offers another phone number than the safe one', async () => {
      const patient = await aPatient(db.look, ours);
      const form = await db.database.within(ours.viewer, (unit) => referrals.form.run(unit, patient.patientId, hope.serviceId));
      expect(JSON.stringify(form)).not.toContain('496 0999');
    });

    it('says why a service may not receive one, and sends it nothing', async () => {
      const unassured = await aService(db.look, 'Unassured', { assured: false });
      const patient = await aPatient(db.look, ours);
      const form = await db.database.within(ours.viewer, (unit) => referrals.form.run(unit, patient.patientId, unassured.serviceId));
      expect(form.whyNot).toMatchObject({ code: 'ASSURANCE_INCOMPLETE' });
      expect(await trySend(aReferral(patient, unassured))).toMatchObject({ refusal: { code: 'ASSURANCE_INCOMPLETE' } });
    });

    it('a "no" ends kindly and creates nothing', async () => {
      const patient = await aPatient(db.look, ours);
      const no = await trySend(aReferral(patient, hope, { agreement: { given: false, givenBy: 'self', how: 'spoken', wordingVersion: 'share-1' } }));
      expect(no).toMatchObject({ ok: false, refusal: { code: 'NO_AGREEMENT', field: 'agreement' } });
      expect(await count(`referrals.referral where patient_id = $1`, [patient.patientId])).toBe(0);
      expect(await count(`casework.agreement where patient_id = $1`, [patient.patientId])).toBe(0);
      expect(await db.look(`select status from casework.need where id = $1`, [patient.needId])).toEqual([{ status: 'open' }]);
    });

    it.each<[string, Partial<ReferralToSend>, string, string]>([
      ['no need', { needs: [] }, 'NEEDS_MISSING', 'needs'],
      ['no reason', { reason: ' ' }, 'WORDS_NEEDED', 'reason'],
      ['no way to reach the person', { safeContact: { number: '', times: '', leaveMessages: true } }, 'SAFE_CONTACT_MISSING', 'safeContact.number'],
      ['a wording that was never written', { agreement: { given: true, givenBy: 'self', how: 'spoken', wordingVersion: 'share-0' } }, 'WORDING_UNKNOWN', 'agreement.wordingVersion'],
      ['a parent’s agreement for an adult', { agreement: { given: true, givenBy: 'parent', how: 'spoken', wordingVersion: 'share-1' } }, 'GIVER_NOT_PARENT_OF_ADULT', 'agreement.givenBy'],
    ])('is refused with %s, and leaves nothing behind', async (_, change, code, field) => {
      const patient = await aPatient(db.look, ours);
      expect(await trySend(aReferral(patient, hope, change))).toMatchObject({ ok: false, refusal: { code, field } });
      expect(await count(`casework.agreement where patient_id = $1`, [patient.patientId])).toBe(0);
    });

    it('is refused for a confidential need and for somebody else’s patient', async () => {
      const patient = await aPatient(db.look, ours);
      expect(await trySend(aReferral(patient, hope, { needs: [{ needId: patient.confidentialNeedId, words: '' }] }))).toMatchObject({ refusal: { code: 'NEED_UNKNOWN' } });
      expect(await trySend(aReferral(patient, hope), theirs.viewer)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    });
  });

  describe('when it is sent', () => {
    it('records the agreement, the disclosure, the event, the need, the trail and the outbox together', async () => {
      const { id, patient } = await sent();
      expect(await db.look(`select state, response_due_on::text as due, urgency, version from referrals.referral where id = $1`, [id])).toEqual([{ state: 'sent', due: '2026-05-18', urgency: 'routine', version: 1 }]);
      expect(await db.look(`select scope, answer from casework.agreement where patient_id = $1`, [patient.patientId])).toEqual([{ scope: `share:${hope.organisationId}`, answer: 'yes' }]);
      expect(await db.look(`select status from casework.need where id = $1`, [patient.needId])).toEqual([{ status: 'being_helped' }]);
      expect(await db.look(`select payload from linkwell.outbox where type = 'ReferralSent' and payload ->> 'referralId' = $1`, [id])).toEqual([
        { payload: { referralId: id, organisationId: hope.organisationId, serviceId: hope.serviceId, sentBy: ours.viewer.id, urgent: false } },
      ]);
      expect(await db.look(`select action from audit.event where $1 = any (subject_ids) and outcome = 'done' order by action`, [patient.patientId])).toEqual(expect.arrayContaining([{ action: 'patient.disclosed' }]));
    });

    it('a crisis is due the next working day', async () => {
      const { id } = await sent({ urgency: 'crisis' });
      expect((await asTeam(id)).dueOn).toBe('2026-05-05');
    });

    it('the organisation sees exactly what was agreed', async () => {
      const { id } = await sent({ share: ['needs', 'contact'], risks: 'Afraid of dogs.' });
      const seen = await asOrganisation(id);
      expect(seen.shared).toEqual({
        name: 'Ottilie Marchbanks',
        safeContact: { number: '07700 900123', times: 'mornings', leaveMessages: false },
        needs: [{ label: 'Money and debt', words: 'Letters about debt.' }],
        details: [
          { field: 'contact', label: 'Postcode', value: 'ZZ1 1AA' },
          { field: 'risks', label: 'Risks the organisation must know', value: 'Afraid of dogs.' },
        ],
      });
      expect(seen).toMatchObject({ reason: 'Please help with the letters.', teamName: 'Our team', state: 'sent', allowed: ['accept', 'waitlist', 'decline'] });
      expect(JSON.stringify(seen)).not.toMatch(/1950|patientId|I dread|needIds|496 0999/);
    });

    it('twenty parallel retries of one key make one referral and give one answer', async () => {
      const patient = await aPatient(db.look, ours);
      const referral = aReferral(patient, hope);
      const answers = await Promise.all(Array.from({ length: 20 }, () => trySend(referral)));
      expect(new Set(answers.map(idOf)).size).toBe(1);
      expect(await count(`referrals.referral where patient_id = $1`, [patient.patientId])).toBe(1);
      expect(await count(`casework.agreement where patient_id = $1`, [patient.patientId])).toBe(1);
    });

    it('no word about the person is stored readably', async () => {
      const { id } = await sent({ reason: 'A reason nobody may read', risks: 'A risk nobody may read' });
      await act(hope.viewer, 'organisation', id, 1, { type: 'decline', reason: 'other', words: 'Words nobody may read' });
      const rows = await db.look<{ text: string }>(`
        select referral::text as text from referrals.referral union all select disclosure::text from referrals.disclosure union all select event::text from referrals.event
        union all select first_answer::text from linkwell.first_answer union all select outbox::text from linkwell.outbox union all select event::text from audit.event`);
      for (const { text } of rows) expect(text).not.toMatch(/nobody may read|Ottilie|Marchbanks|900123|Letters about/);
    });
  });

  describe('as it goes on', () => {
    it('the timeline tells both sides each step in order, and keeps the team’s own words from the organisation', async () => {
      const { id } = await sent();
      idOf(await act(hope.viewer, 'organisation', id, 1, { type: 'waitlist', reviewOn: day('2026-06-01') }));
      idOf(await act(hope.viewer, 'organisation', id, 2, { type: 'accept' }));
      idOf(await act(hope.viewer, 'organisation', id, 3, { type: 'recordAttendance', on: day('2026-05-01') }));
      idOf(await act(ours.viewer, 'team', id, 4, { type: 'withdraw', reason: 'Moved in with the daughter.' }));
      const steps = ['ReferralSent', 'ReferralWaitlisted', 'ReferralAccepted', 'AttendanceRecorded', 'ReferralWithdrawn'];
      const team = await asTeam(id);
      expect(team.timeline.map(({ type }) => type)).toEqual(steps);
      expect(team.timeline.at(-1)).toMatchObject({ words: 'Moved in with the daughter.', party: 'link_worker' });
      const organisation = await asOrganisation(id);
      expect(organisation.timeline.map(({ type }) => type)).toEqual(steps);
      expect(organisation.timeline.at(-1)).toMatchObject({ words: null, party: 'link_worker' });
      expect(organisation).toMatchObject({ state: 'withdrawn', attendances: ['2026-05-01'], allowed: [] });
      expect(await db.look(`select answered_at is not null as answered, attended_first_on::text as attended from referrals.referral where id = $1`, [id])).toEqual([{ answered: true, attended: '2026-05-01' }]);
    });

    it('is accepted, attended and closed by the organisation, and its words reach the team', async () => {
      const { id } = await sent();
      idOf(await act(hope.viewer, 'organisation', id, 1, { type: 'accept' }));
      expect(await act(hope.viewer, 'organisation', id, 2, { type: 'close', whatHappened: 'attended', words: 'Came.' })).toMatchObject({ refusal: { code: 'ATTENDANCE_MISSING', field: 'whatHappened' } });
      idOf(await act(hope.viewer, 'organisation', id, 2, { type: 'recordAttendance', on: day('2026-05-01') }));
      idOf(await act(hope.viewer, 'organisation', id, 3, { type: 'close', whatHappened: 'attended', words: 'Came twice.' }));
      expect(await asTeam(id)).toMatchObject({ state: 'closed', version: 4 });
      expect((await asTeam(id)).timeline.at(-1)).toMatchObject({ words: 'Came twice.', whatHappened: 'attended', party: 'organisation' });
      expect(await act(hope.viewer, 'organisation', id, 4, { type: 'accept' })).toMatchObject({ refusal: { code: 'REFERRAL_STATE' } });
    });

    it('two editors who answer at once: one is done, the other is told what changed', async () => {
      const { id } = await sent();
      const both = await Promise.all([
        act(hope.viewer, 'organisation', id, 1, { type: 'accept' }),
        act(hope.viewer, 'organisation', id, 1, { type: 'decline', reason: 'no_capacity' }),
      ]);
      const refusals = both.flatMap((result) => (result.ok ? [] : [result.refusal]));
      expect(refusals).toMatchObject([{ code: 'CONFLICT', field: 'version' }]);
      expect(refusals[0]?.message).toMatch(/Meanwhile Test User changed this referral.*(accepted|declined)/);
      expect(await count(`referrals.event where referral_id = $1`, [id])).toBe(2);
    });

    it('a repeated click is one deed', async () => {
      const { id } = await sent();
      const key = randomUUID();
      const clicks = await Promise.all([1, 2, 3].map(() => act(hope.viewer, 'organisation', id, 1, { type: 'accept' }, key)));
      expect(clicks).toEqual([1, 2, 3].map(() => ({ ok: true, value: id })));
      expect(await count(`referrals.event where referral_id = $1`, [id])).toBe(2);
    });

    it('is overdue the day after its target, and a late answer still counts', async () => {
      const { id } = await sent();
      clock.moveTo('2026-05-19T08:00:00Z');
      expect(await asTeam(id)).toMatchObject({ overdue: true, dueOn: '2026-05-18' });
      idOf(await act(hope.viewer, 'organisation', id, 1, { type: 'accept' }));
      expect(await asTeam(id)).toMatchObject({ overdue: false, dueOn: null, state: 'accepted' });
      clock.moveTo('2026-05-01T09:00:00Z');
    });
  });

  describe('to whom it does not belong', () => {
    let id: string;
    let version: number;
    beforeAll(async () => {
      ({ id } = await sent());
      idOf(await act(hope.viewer, 'organisation', id, 1, { type: 'accept' }));
      idOf(await act(ours.viewer, 'team', id, 2, { type: 'close', whatHappened: 'could_not_contact', words: 'For us alone.' }));
      version = 3;
    });

    it('does not exist: for another organisation, another team, and from the wrong side', async () => {
      for (const viewer of [theirs.viewer, hope.viewer]) await expect(asTeam(id, viewer)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      for (const viewer of [other.viewer, ours.viewer]) await expect(asOrganisation(id, viewer)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      for (const [viewer, side] of [[other.viewer, 'organisation'], [theirs.viewer, 'team'], [hope.viewer, 'team'], [ours.viewer, 'organisation']] as const) {
        expect(await act(viewer, side, id, version, { type: 'close', whatHappened: 'attended', words: 'x' })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      }
    });

    it.each(tables)('shows no row of referrals.%s to another organisation, another team or nobody', async (table) => {
      for (const viewer of [other.viewer, theirs.viewer, { ...ours.viewer, id: randomUUID() } as UserViewer, { kind: 'public' } as const]) {
        expect(await db.database.within(viewer, (unit) => unit.query(`select 1 from referrals.${table}`))).toEqual([]);
      }
    });

    it('the organisation that received it reads no row of casework and none of the team’s words', async () => {
      for (const table of ['casework.patient', 'casework.episode', 'casework.need', 'casework.need_answer', 'casework.agreement', 'casework.contact', 'referrals.team_words']) {
        expect(await db.database.within(hope.viewer, (unit) => unit.query(`select 1 from ${table}`))).toEqual([]);
      }
      expect((await asTeam(id)).timeline.at(-1)?.words).toBe('For us alone.');
      expect(await count(`referrals.team_words`)).toBeGreaterThan(0);
    });

    it('the organisation can neither make a referral nor a draft of one, nor change what was sent, nor speak for the team', async () => {
      const attempts = [
        `insert into referrals.referral (kind, team_id, patient_id, episode_id, need_ids, service_id, organisation_id, service_name, organisation_name, urgency, state)
           select kind, team_id, patient_id, episode_id, need_ids, service_id, organisation_id, service_name, organisation_name, urgency, 'draft' from referrals.referral limit 1`,
        `update referrals.referral set organisation_id = '${other.organisationId}'`,
        `update referrals.referral set reason = 'x'`,
        `update referrals.referral set state = 'withdrawn' where id = '${id}'`,
        `insert into referrals.event (referral_id, position, type, at, party, user_id) values ('${id}', 9, 'ReferralWithdrawn', now(), 'link_worker', '${hope.viewer.id}')`,
        `insert into referrals.event (referral_id, position, type, at, party, user_id) values ('${id}', 9, 'ReferralAccepted', now(), 'organisation', '${ours.viewer.id}')`,
        `update referrals.event set at = now()`,
        `delete from referrals.attendance`,
      ];
      for (const attempt of attempts) {
        await expect(db.database.within(hope.viewer, (unit) => unit.query(attempt))).rejects.toThrow(/row-level security|permission denied/);
      }
    });

    it('a draft is the team’s alone', async () => {
      const patient = await aPatient(db.look, ours);
      const draft = randomUUID();
      await db.look(
        `insert into referrals.referral (id, kind, team_id, patient_id, episode_id, need_ids, service_id, organisation_id, service_name, organisation_name, urgency, state)
         values ($1, 'referral', $2, $3, $4, '{}', $5, $6, 'x', 'x', 'routine', 'draft')`,
        [draft, ours.teamId, patient.patientId, patient.episodeId, hope.serviceId, hope.organisationId],
      );
      const rows = (viewer: UserViewer) => db.database.within(viewer, (unit) => unit.query(`select 1 from referrals.referral where id = $1`, [draft]));
      expect(await rows(ours.viewer)).toHaveLength(1);
      expect(await rows(hope.viewer)).toEqual([]);
      await db.look(`delete from referrals.referral where id = $1`, [draft]);
    });

    it.each(['linkwell_job', 'linkwell_evaluator', 'linkwell_release_builder'] as const)('%s reads no row', async (role) => {
      const read = (table: string, columns: string) => db.database.within({ kind: 'job', name: 'test' }, (unit) => unit.query(`select ${columns} from referrals.${table}`), role);
      for (const table of tables) await expect(read(table, '*')).rejects.toThrow(/permission denied/);
      // The job that counts how services answer has a policy of its own (jobs/count-answers.db.spec.ts); every other sees no row.
      if (role === 'linkwell_job') expect(await read('referral', 'service_id, state')).toEqual([]);
      else await expect(read('referral', '1')).rejects.toThrow(/permission denied/);
    });
  });

  it('can be brought in with its history by a job that may read none of it', async () => {
    const patient = await aPatient(db.look, ours);
    const agreementId = randomUUID();
    await db.look(
      `insert into casework.agreement (id, team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by) values ($1, $2, $3, $4, $5, 'yes', 'self', 'spoken', 'share-1', '2026-04-10', $6)`,
      [agreementId, ours.teamId, patient.patientId, patient.episodeId, `share:${hope.organisationId}`, ours.viewer.id],
    );
    const id = randomUUID() as ReferralId;
    const worker = { party: 'link_worker', userId: ours.viewer.id } as const;
    const editor = { party: 'organisation', userId: hope.viewer.id } as const;
    const history = {
      id, agreementId, teamId: ours.teamId, patientId: patient.patientId, episodeId: patient.episodeId, needIds: [patient.needId], serviceId: hope.serviceId, organisationId: hope.organisationId,
      serviceName: 'Hope Hall service', organisationName: 'Hope Hall', urgency: 'routine',
      events: [
        {
          type: 'ReferralSent', reason: 'Years ago.', targetWorkingDays: 10, at: new Date('2026-04-10T09:00:00Z'), by: worker,
          snapshot: { name: 'Ottilie Marchbanks', safeContact: { number: '07700 900123', times: '', doNotLeaveMessages: true } },
        },
        { type: 'ReferralAccepted', at: new Date('2026-04-13T09:00:00Z'), by: editor },
        { type: 'AttendanceRecorded', on: day('2026-04-20'), first: true, at: new Date('2026-04-20T09:00:00Z'), by: editor },
        { type: 'ReferralClosed', whatHappened: 'attended', words: 'Came.', at: new Date('2026-04-30T09:00:00Z'), by: editor },
      ],
    } as unknown as ReferralHistory;
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => referrals.write.run(unit, [history]), 'linkwell_job');
    expect(await asTeam(id)).toMatchObject({ state: 'closed', version: 4, attendances: ['2026-04-20'], reason: 'Years ago.' });
    expect((await asOrganisation(id)).timeline.map(({ type }) => type)).toEqual(['ReferralSent', 'ReferralAccepted', 'AttendanceRecorded', 'ReferralClosed']);
  });

  it('figures know when it was sent and answered and whether anybody came, and no words', async () => {
    const { id, patient } = await sent();
    idOf(await act(hope.viewer, 'organisation', id, 1, { type: 'accept' }));
    idOf(await act(hope.viewer, 'organisation', id, 2, { type: 'recordAttendance', on: day('2026-05-01') }));
    const rows = await db.database.within({ kind: 'job', name: 'test' }, (unit) => unit.query<object>(`select *, sent_on::text, answered_on::text from evaluation.src_referral where referral_id = $1`, [id]), 'linkwell_release_builder');
    expect(rows).toEqual([{ referral_id: id, episode_id: patient.episodeId, need_ids: [patient.needId], kind: 'referral', state: 'in_progress', sent_on: '2026-05-01', answered_on: '2026-05-01', attended: true }]);
  });

  describe('in the lists', () => {
    let busy: TestService;
    const ids: string[] = [];
    beforeAll(async () => {
      busy = await aService(db.look, 'Busy Hall');
      for (let nth = 0; nth < 5; nth++) {
        clock.moveTo(`2026-05-0${nth + 5}T09:00:00Z`);
        const patient = await aPatient(db.look, ours);
        ids.push(idOf(await trySend(aReferral(patient, busy, { urgency: nth === 4 ? 'crisis' : 'routine' }))));
      }
      idOf(await act(busy.viewer, 'organisation', ids[0]!, 1, { type: 'accept' }));
      for (const nth of [1, 2]) idOf(await act(busy.viewer, 'organisation', ids[nth]!, 1, { type: 'decline', reason: 'no_capacity' }));
      clock.moveTo('2026-05-13T09:00:00Z');
    });

    const pages = async (tray: 'new' | 'waiting' | 'active' | 'closed') => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const part = await db.database.within(busy.viewer, (unit) => referrals.inbox.run(unit, tray, 1, after));
        seen.push(...part.edges.map(({ node }) => node.id));
        after = part.pageInfo.hasNextPage ? (part.pageInfo.endCursor ?? undefined) : undefined;
      } while (after);
      return seen;
    };

    it('the inbox puts what is due first before what came first, and what ended last before what ended first', async () => {
      expect(await pages('new')).toEqual([ids[4], ids[3]]);
      expect(await pages('active')).toEqual([ids[0]]);
      expect(await pages('closed')).toEqual([ids[1], ids[2]].sort().reverse());
      expect(await pages('waiting')).toEqual([]);
    });

    it('the inbox counts its trays, names who is referred, and says how old and how late', async () => {
      const inbox = await db.database.within(busy.viewer, (unit) => referrals.inbox.run(unit, 'new', 10, undefined));
      expect(inbox.counts).toEqual({ new: 2, waiting: 0, active: 1, closed: 2, overdue: 1 });
      expect(inbox.edges[0]?.node).toMatchObject({ personName: 'Ottilie Marchbanks', needs: ['Money and debt'], ageDays: 4, dueOn: '2026-05-11', overdue: true, urgency: 'crisis', teamName: 'Our team' });
      const [entry] = await db.look<{ subject_ids: string[] }>(`select subject_ids from audit.event where action = 'inbox.viewed' and user_id = $1 order by occurred_at desc, id desc limit 1`, [busy.viewer.id]);
      expect(entry?.subject_ids).toEqual(inbox.edges.map(({ node }) => node.id));
    });

    it('a patient’s referrals come newest first, and do not exist for another team', async () => {
      const patient = await aPatient(db.look, ours);
      const sentIds: string[] = [];
      for (const minute of [1, 2, 3]) {
        clock.moveTo(`2026-05-13T10:0${minute}:00Z`);
        sentIds.push(idOf(await trySend(aReferral(patient, minute === 2 ? hope : busy))));
      }
      const list = (viewer: UserViewer, after?: string) => db.database.within(viewer, (unit) => referrals.list.ofPatient(unit, patient.patientId, 2, after));
      const first = await list(ours.viewer);
      const second = await list(ours.viewer, first.pageInfo.endCursor ?? undefined);
      expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual([...sentIds].reverse());
      expect(first.totalCount).toBe(3);
      await expect(list(theirs.viewer)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    });

    it('a forged cursor is refused', async () => {
      const forged = Buffer.from(JSON.stringify(['soon', 1, ids[0]])).toString('base64url');
      await expect(db.database.within(busy.viewer, (unit) => referrals.inbox.run(unit, 'new', 1, forged))).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    });
  });
});
