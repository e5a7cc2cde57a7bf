import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messageDueDays, type MessageAudience } from '@linkwell/casework-domain';
import { addDays, type CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import type { NewPatient } from '../commands/add-patient';
import { caseworkEntities } from '../index';
import { aNeed, aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';
import { textOfPdf } from './read-pdf.testing';

describe('a message to GP and referrer', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const casework = caseworkOn(clock);
  const today = '2026-05-01' as CalendarDate;
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    casework.servicesTold.register({ kind: 'test', of: async () => [{ id: 'service', service: 'Debt advice', organisation: 'The Money Tree', since: today, cameOfIt: 'attended' }] });
  });
  afterAll(() => db.drop());

  let named = 0;
  const add = async (change: Partial<NewPatient> = {}) => {
    named += 1;
    const surname = `Fernsby${String.fromCharCode(96 + Math.ceil(named / 26), 97 + (named % 26))}`;
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname, ...change })));
    if (!added.ok) throw new Error(added.refusal.code);
    return added.value;
  };
  const within = <T>(team: TestTeam, work: Parameters<typeof db.database.within<T>>[1]) => db.database.within(team.viewer, work);
  const messages = (id: string, team = ours) => within(team, (unit) => casework.gpMessages.ofPatient(unit, id));
  const preview = (patientId: string, audience: MessageAudience = 'gp', team = ours) => within(team, (unit) => casework.gpMessages.preview(unit, { patientId, audience }));
  const linesOf = ({ sections }: { sections: readonly { lines: readonly { text: string }[] }[] }) => sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  const send = async (patientId: string, change: Record<string, unknown> = {}, team = ours, audience: MessageAudience = 'gp') => {
    const { composedAt, mark } = await preview(patientId, audience);
    const input = { patientId, audience, words: '', leftOut: [], composedAt, mark, sentOn: today, way: 'nhs_mail' as const, sentTo: 'The practice', agreed: false, idempotencyKey: randomUUID(), ...change };
    return asServer(db.database, team, (unit) => casework.recordGpMessage.sent(unit, input));
  };
  const skip = (patientId: string, team = ours) => asServer(db.database, team, (unit) => casework.recordGpMessage.notSent(unit, { patientId, audience: 'gp', reason: 'person_objects', idempotencyKey: randomUUID() }));
  const dueIds = async (first = 100) => (await within(ours, (unit) => casework.gpMessages.due(unit, first, undefined))).edges.map(({ node }) => node.patientId);

  it('tells the practice of needs, services and goals at the start, and of nothing that is confidential', async () => {
    const id = await add({ nhsNumber: '999 000 0018' });
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id, { patientsWords: 'Spoken in private' })));
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id, { termId: 'safety-and-domestic-abuse', confidential: true })));
    await asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId: id, on: today, minutes: 10, mode: 'phone', outcome: 'spoke', kind: 'check_in', note: 'A note of mine', idempotencyKey: randomUUID() }));
    const step = (words: string, confidential: boolean) => ({ who: 'patient' as const, words, dueOn: null, done: true, confidential });
    const goal = (words: string, confidential: boolean) => ({ words, rating: null, needId: null, confidential, steps: [step('A step to see', false), step('A hidden step', true)] });
    await asServer(db.database, ours, (unit) => casework.savePlan.run(unit, { patientId: id, reviewedOn: null, version: 0, goals: [goal('Open my post', false), goal('A hidden goal', true)], idempotencyKey: randomUUID() }));
    const shown = linesOf(await preview(id));
    for (const words of ['Money and debt – open', 'Debt advice, The Money Tree', 'Open my post (1 of 1 steps done)', '999 000 0018 (as given, not traced)', 'Our team practice', 'Support was accepted']) expect(shown).toContain(words);
    expect(shown).not.toMatch(/private|hidden|A note|bereave|abuse/i);
    await db.look(`update casework.need set confidential = true where patient_id = $1`, [id]);
    expect(linesOf(await preview(id))).not.toContain('Money and debt');
  });

  it('is kept exactly as it was sent, sealed, and cannot be changed', async () => {
    const id = await add();
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)));
    expect(await send(id, { words: 'Would like a call.', leftOut: ['service'] })).toEqual({ ok: true, value: id });
    const [written] = (await messages(id)).written;
    expect(written).toMatchObject({ state: 'sent', moment: 'started', audience: 'gp', sentTo: 'The practice', sentOn: today, way: 'nhs_mail', recordedBy: 'Link Worker' });
    const before = await within(ours, (unit) => casework.gpMessages.sent(unit, written!.id));
    expect(before.text).toContain('Information and advice given\nWould like a call.');
    expect(before.text).not.toContain('Debt advice');
    await db.look(`update casework.need set confidential = true where patient_id = $1`, [id]);
    expect(await within(ours, (unit) => casework.gpMessages.sent(unit, written!.id))).toEqual(before);
    const [row] = await db.look<{ text: string }>(`select gp_message::text as text from casework.gp_message where id = $1`, [written!.id]);
    expect(row!.text).not.toMatch(/Fernsby|Money|practice|call/);
    for (const statement of ['update casework.gp_message set sent_on = sent_on', 'delete from casework.gp_message']) await expect(within(ours, (unit) => unit.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('sent twice is two messages, and one by a retry', async () => {
    const id = await add();
    const idempotencyKey = randomUUID();
    const { composedAt, mark } = await preview(id);
    for (let retry = 0; retry < 2; retry += 1) expect(await send(id, { composedAt, mark, idempotencyKey })).toMatchObject({ ok: true });
    expect((await messages(id)).written).toHaveLength(1);
    expect(await send(id, { words: 'A correction.' })).toMatchObject({ ok: true });
    expect((await messages(id)).written).toHaveLength(2);
  });

  it.each([
    ['seen before the record changed', async (id: string) => void (await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)))), {}, 'CONFLICT'],
    ['with another time than it was shown', undefined, { composedAt: new Date('2026-05-01T08:00:00Z') }, 'CONFLICT'],
    ['with a mark of somebody’s own', undefined, { mark: 'x' }, 'CONFLICT'],
    ['to nobody', undefined, { sentTo: '  ' }, 'MESSAGE_RECIPIENT'],
    ['tomorrow', undefined, { sentOn: '2026-05-02' }, 'MESSAGE_DATE'],
    ['before it happened', undefined, { sentOn: '2026-04-30' }, 'MESSAGE_DATE'],
  ])('%s is refused', async (_name, between, change, code) => {
    const id = await add();
    const { composedAt, mark } = await preview(id);
    await between?.(id);
    expect(await send(id, { composedAt, mark, ...change })).toMatchObject({ ok: false, refusal: { code } });
    expect((await messages(id)).written).toEqual([]);
  });

  it('after a “no” tells the outcome alone, of what is still kept', async () => {
    const id = await add({ nhsNumber: '999 000 0026', agreement: { answer: 'no', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' } });
    const shown = linesOf(await preview(id));
    expect(shown).toContain('Social prescribing declined (SNOMED CT 871711000000103)');
    expect(shown).toContain('Not held');
    expect(shown).not.toMatch(/Debt advice|999/);
  });

  it('tells the outcome alone once the agreement to support was taken back, and nothing after death or a move', async () => {
    const id = await add();
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)));
    const agreement = (await within(ours, (unit) => casework.agreed.run(unit, id))).agreements[0]!;
    await asServer(db.database, ours, (unit) => casework.withdraw.run(unit, { agreementId: agreement.id, version: 1, saidBy: 'self', how: 'spoken', idempotencyKey: randomUUID() }));
    const shown = linesOf(await preview(id));
    expect(shown).toContain('Support has ended');
    expect(shown).not.toMatch(/Money|Debt/);
    for (const reason of ['died', 'moved_practice'] as const) {
      const gone = await add();
      await asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId: gone, reason, version: 1 }));
      expect(await messages(gone)).toMatchObject({ stopped: true, due: [] });
      await expect(preview(gone)).rejects.toThrow();
      expect(await skip(gone)).toMatchObject({ refusal: { code: 'NO_MESSAGE' } });
      expect(await dueIds()).not.toContain(gone);
    }
  });

  it('goes to a referrer outside health and care only with the person’s agreement, and with the outcome alone', async () => {
    const id = await add({ source: 'community_organisation' });
    await asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id)));
    expect(linesOf(await preview(id, 'referrer'))).not.toMatch(/Money|Debt/);
    expect(await send(id, {}, ours, 'referrer')).toMatchObject({ refusal: { code: 'AGREEMENT_MISSING', field: 'agreed' } });
    expect(await send(id, { agreed: true }, ours, 'referrer')).toMatchObject({ ok: true });
    await expect(preview(await add({ source: 'family_or_friend' }), 'referrer')).rejects.toThrow();
  });

  it('is nobody’s of another team, to read, to send or to find', async () => {
    const id = await add();
    await send(id);
    const [written] = (await messages(id)).written;
    for (const look of [messages(id, theirs), preview(id, 'gp', theirs), within(theirs, (unit) => casework.gpMessages.sent(unit, written!.id)), within(theirs, (unit) => casework.gpMessages.sentFile(unit, written!.id))]) await expect(look).rejects.toThrow('no such record');
    expect(await send(id, {}, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await skip(id, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect((await within(theirs, (unit) => casework.gpMessages.due(unit, 100, undefined))).edges).toEqual([]);
  });

  it('is due until it was sent or somebody said why not, for the latest episode alone and for so many days', async () => {
    const [sent, refused, waits] = [await add(), await add(), await add({ source: 'hospital' })];
    await send(sent);
    await skip(refused);
    expect((await messages(refused)).objected).toBe(true);
    const due = await dueIds();
    expect(due).toContain(waits);
    expect(due).not.toContain(sent);
    expect(due).not.toContain(refused);
    const entry = async () => (await within(ours, (unit) => casework.gpMessages.due(unit, 100, undefined))).edges.find(({ node }) => node.patientId === waits)?.node;
    expect(await entry()).toMatchObject({ audiences: ['gp', 'referrer'], moment: 'started', day: today });
    await send(waits);
    expect(await entry()).toMatchObject({ audiences: ['referrer'] });
    await asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId: sent, reason: 'completed', version: 1 }));
    expect(await dueIds()).toContain(sent);
    await asServer(db.database, ours, (unit) => casework.start.run(unit, { patientId: sent, source: 'gp', agreement: { answer: 'yes', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' }, idempotencyKey: randomUUID() }));
    const again = (await within(ours, (unit) => casework.gpMessages.due(unit, 100, undefined))).edges.filter(({ node }) => node.patientId === sent).map(({ node }) => node.moment);
    expect(again).toEqual(['started']);
    clock.moveTo(`${addDays(today, messageDueDays + 1)}T09:00:00Z`);
    expect(await dueIds()).toEqual([]);
    expect((await messages(waits)).due).toHaveLength(2);
    clock.moveTo('2026-05-01T09:00:00Z');
  });

  it('pages what is due without a gap or a repeat', async () => {
    const all = await dueIds();
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await within(ours, (unit) => casework.gpMessages.due(unit, 2, after));
      seen.push(...page.edges.map(({ node }) => node.patientId));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor!;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
  });

  it('as a PDF is searchable, says whose it is on each page, and names nobody in its own details', async () => {
    const id = await add({ forename: 'Ŵyn', surname: 'Łapińska' });
    await send(id, { words: Array.from({ length: 70 }, (_, line) => `Line ${line} of what was said.`).join('\n') });
    const [written] = (await messages(id)).written;
    const file = await within(ours, (unit) => casework.gpMessages.sentFile(unit, written!.id));
    const pdf = Buffer.from(file.content, 'base64');
    const text = textOfPdf(pdf).replaceAll('\n', '');
    for (const words of ['Person demographics', 'ŁAPIŃSKA, Ŵyn', 'Line 69 of what was said.', 'Page 1 of 3', 'Page 3 of 3']) expect(text).toContain(words);
    expect(text.split('ŁAPIŃSKA, Ŵyn · 15 June 1950')).toHaveLength(4);
    const raw = pdf.toString('latin1');
    expect(raw).toMatch(/\/Lang \(en-GB\)/);
    expect(raw).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(3);
    expect(file.name).toBe('social-prescribing-message.pdf');
    expect(raw).toContain('(Social prescribing message)');
    expect(raw).not.toMatch(/\/(Author|Subject|Keywords)/);
    const trail = await db.look<{ action: string }>(`select action from audit.event where $1 = any (subject_ids) and action like 'gp_message%' order by id`, [id]);
    expect(trail.map(({ action }) => action)).toEqual(['gp_message.composed', 'gp_message.sent', 'gp_messages.viewed', 'gp_message.taken_out']);
  });
});
