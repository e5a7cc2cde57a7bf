import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aCipher, aPatient, asServer, aTeam, valueOf, type TestTeam } from '../testing/casework-world';
import { aReferral, intakeOn } from '../testing/intake-world';
import { ForgetUploads } from './forget-uploads';
import type { ReferralByForm } from './receive-referral';

const list = `First name,Surname,DOB,NHS no,Urgency,Shoe size
Ada,Listed,1/2/1950,999 000 0018,urgent,5
Bo,Listed,never,,,
Cy,Listed,3/2/1950,,routine,`;

describe('referrals to the team', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const intake = intakeOn(clock, aCipher());
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
  }, 60_000);
  afterAll(() => db.drop());

  const receive = (change: Partial<ReferralByForm> = {}) => valueOf(asServer(db.database, ours, (unit) => intake.receive.run(unit, aReferral(ours, change))));
  const one = (id: string, team = ours) => db.database.within(team.viewer, (unit) => intake.incoming.one(unit, id));
  const waiting = (team = ours, first = 50, after?: string) => db.database.within(team.viewer, (unit) => intake.incoming.list(unit, 'waiting', null, first, after));
  const open = (id: string, change: object = {}) =>
    asServer(db.database, ours, (unit) => intake.triage.open(unit, { id, version: 1, confirmedNotDuplicate: false, idempotencyKey: randomUUID(), ...change }));
  const upload = (kind: 'pasted' | 'csv', text: string) => asServer(db.database, ours, (unit) => intake.uploads.keep(unit, { teamId: ours.teamId, kind, text, idempotencyKey: randomUUID() }));

  it('wait in triage, the most urgent first, seen by the team alone, page by page', async () => {
    const routine = await receive({ surname: 'Waiting', receivedOn: '2026-04-01' as never });
    const crisis = await receive({ surname: 'Urgent', urgency: 'crisis' });
    const shown = await waiting();
    expect(shown.edges.map(({ node }) => node.id)).toEqual([crisis, routine]);
    const first = await waiting(ours, 1);
    expect((await waiting(ours, 1, first.pageInfo.endCursor ?? undefined)).edges[0]?.node).toMatchObject({ id: routine, surname: 'Waiting', reason: 'Lonely since her sister died.', referrer: { name: 'Dr Fern Example' } });
    expect((await waiting(theirs)).totalCount).toBe(0);
    await expect(one(crisis, theirs)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('become an episode in which support is offered, once, with the code of a referral and no other', async () => {
    const id = await receive({ surname: 'Opened' });
    const key = randomUUID();
    await valueOf(open(id, { idempotencyKey: key }));
    expect(await valueOf(open(id, { idempotencyKey: key }))).toBe(id);
    const { patientId, episodeId, state } = await one(id);
    expect(state).toBe('opened');
    const patient = await db.database.within(ours.viewer, (unit) => intake.show.show(unit, patientId!));
    expect(patient).toMatchObject({ surname: 'Opened', episode: { id: episodeId, state: 'offered', source: 'gp', reason: 'Lonely since her sister died.' } });
    expect(await db.look(`select referred_code, answer_code from casework.episode where id = $1`, [episodeId])).toEqual([{ referred_code: '871731000000106', answer_code: null }]);
    const no = { answer: 'no', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' } as const;
    await valueOf(asServer(db.database, ours, (unit) => intake.answer.run(unit, { patientId: patientId!, agreement: no, version: 1 })));
    expect(await db.look(`select state, answer_code from casework.episode where id = $1`, [episodeId])).toEqual([{ state: 'declined', answer_code: '871711000000103' }]);
    expect(await open(id, { version: 2 })).toMatchObject({ refusal: { code: 'INCOMING_STATE' } });
  });

  it('show who of the team it may be before a second record is made, and open a new episode of theirs', async () => {
    const known = await valueOf(asServer(db.database, ours, (unit) => intake.add.run(unit, aPatient(ours, { surname: 'Known' }))));
    const id = await receive({ surname: 'KNOWN' });
    expect(await one(id)).toMatchObject({ maybeKnown: true, known: [{ id: known, sameNumber: false, episodeState: 'accepted' }] });
    expect(await open(id)).toMatchObject({ refusal: { code: 'DUPLICATE' } });
    expect(await open(id, { patientId: known })).toMatchObject({ refusal: { code: 'SUPPORT_RUNNING' } });
    await valueOf(asServer(db.database, ours, (unit) => intake.close.run(unit, { patientId: known, reason: 'completed', version: 1 })));
    await valueOf(open(id, { patientId: known }));
    expect((await db.database.within(ours.viewer, (unit) => intake.show.show(unit, known))).earlierEpisodes).toHaveLength(1);
    const again = await receive({ surname: 'Known' });
    await valueOf(asServer(db.database, ours, (unit) => intake.triage.markDuplicate(unit, { id: again, version: 1, patientId: known })));
    expect(await one(again)).toMatchObject({ state: 'duplicate', patientId: known });
  });

  it('are sent elsewhere with a reason, at the version that was seen, and can be taken up again', async () => {
    const id = await receive({ surname: 'Elsewhere' });
    const refuse = (version: number, words?: string) => asServer(db.database, ours, (unit) => intake.triage.notForUs(unit, { id, version, reason: 'other', words }));
    expect(await refuse(2, 'Moved.')).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await refuse(1)).toMatchObject({ refusal: { code: 'INCOMING_WORDS_NEEDED', field: 'words' } });
    await valueOf(refuse(1, 'Moved to another town.'));
    expect(await one(id)).toMatchObject({ state: 'not_for_us', notForUsReason: 'other', outcomeWords: 'Moved to another town.', decidedBy: 'Link Worker' });
    await valueOf(asServer(db.database, ours, (unit) => intake.triage.take(unit, { id, version: 2 })));
    expect(await one(id)).toMatchObject({ state: 'looking', decidedAt: null, outcomeWords: null });
  });

  it('as a list show each row that cannot go in, go in all together, and the same file twice makes nothing twice', async () => {
    const before = (await waiting()).totalCount;
    const id = await valueOf(upload('csv', list));
    const opened = await db.database.within(ours.viewer, async (unit) => intake.uploads.preview(unit, await intake.uploads.open(unit, id)));
    expect(opened).toEqual([
      { line: 2, name: 'Ada Listed', dateOfBirth: '1950-02-01', problem: null, before: false },
      { line: 3, name: 'Bo Listed', dateOfBirth: null, problem: { field: 'dateOfBirth', message: '“never” does not say it clearly: write the date of birth like 31/01/1960.' }, before: false },
      { line: 4, name: 'Cy Listed', dateOfBirth: '1950-02-03', problem: null, before: false },
    ]);
    expect((await waiting()).totalCount).toBe(before);
    expect(await valueOf(asServer(db.database, ours, (unit) => intake.uploads.confirm(unit, id)))).toBe(2);
    const ada = (await waiting()).edges.find(({ node }) => node.forename === 'Ada')?.node;
    expect(ada).toMatchObject({ urgency: 'soon', nhsNumber: '9990000018', siteName: 'Our team practice', cameBy: 'csv', notes: [{ heading: 'Shoe size', text: '5' }] });
    expect(await valueOf(asServer(db.database, ours, async (unit) => intake.uploads.confirm(unit, await valueOf(intake.uploads.keep(unit, { teamId: ours.teamId, kind: 'csv', text: list, idempotencyKey: randomUUID() })))))).toBe(0);
    expect((await waiting()).totalCount).toBe(before + 2);
    expect(await db.look(`select from casework.intake_upload`)).toEqual([]);
  });

  it('as a file that is no list are refused without repeating a word of it', async () => {
    const refusedAs = await upload('csv', 'Surname,DOB\n"Secretperson,1/2/1950');
    expect(refusedAs).toMatchObject({ refusal: { code: 'CSV_MALFORMED', field: 'text' } });
    expect(JSON.stringify(refusedAs)).not.toContain('Secretperson');
  });

  it('as a text lie encrypted until they are confirmed or a day has passed, for the team alone', async () => {
    const id = await valueOf(upload('pasted', 'Name: Zebedee Quillfeather\nReason: heartsore'));
    const dump = async () => JSON.stringify([...(await db.look(`select * from casework.intake_upload`)), ...(await db.look(`select * from casework.incoming_referral`)), ...(await db.look(`select * from audit.event`)), ...(await db.look(`select * from linkwell.first_answer`))]);
    for (const word of ['Quillfeather', 'heartsore', 'Marchbanks', 'Lonely', 'Fern', '1950-06-15']) expect(await dump()).not.toContain(word);
    await expect(db.database.within(theirs.viewer, (unit) => intake.uploads.open(unit, id))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await receive({ surname: 'Quillfeather', uploadId: id });
    await expect(db.database.within(ours.viewer, (unit) => intake.uploads.open(unit, id))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await valueOf(upload('pasted', 'Name: Left Lying'));
    await new ForgetUploads().run({}, { database: db.database });
    expect(await db.look(`select from casework.intake_upload where expires_at <= now()`)).toEqual([]);
  });
});
