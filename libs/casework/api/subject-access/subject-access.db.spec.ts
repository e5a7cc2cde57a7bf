import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { caseworkEntities } from '../index';
import { aCipher, aLead, aNeed, aPatient, asServer, aTeam, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';
import { AccessRequests, type CopyAskedFor } from './access-requests';
import { CaseworkHeld } from './casework-held';
import { GatherHeld } from './gather-held';
import { HeldSources } from './held-source';
import { ListAccessRequests } from './list-access-requests';
import { ReleaseCopy } from './release-copy';
import { ReviewHeld } from './review-held';

describe('a copy of what is held about somebody', () => {
  const clock = new FixedClock(new Date('2026-05-01T09:00:00Z'));
  const cipher = aCipher();
  const casework = caseworkOn(clock, cipher);
  const sources = new HeldSources();
  new CaseworkHeld(sources).onModuleInit();
  const requests = new AccessRequests(casework.fields, clock);
  const review = new ReviewHeld(new GatherHeld(sources, cipher), casework.fields, cipher, clock);
  const list = new ListAccessRequests(casework.fields, review, clock);
  const copies = new ReleaseCopy(review, cipher, clock);
  let db: TestDatabase;
  let ours: TestTeam;
  let lead: TestTeam;
  let theirLead: TestTeam;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    lead = await aLead(db.look, ours);
    theirLead = await aLead(db.look, await aTeam(db.look, 'Their team'));
  });
  afterAll(() => db.drop());

  /** Somebody with a need, and a contact whose note names a neighbour. */
  const somebody = async (surname: string) => {
    const id = await valueOf(asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname, confirmedNotDuplicate: true, phone: '0161 496 0000' }))));
    await valueOf(asServer(db.database, ours, (unit) => casework.recordNeed.run(unit, aNeed(id))));
    await contact(id, 'Her neighbour Zebedee drinks.');
    return id;
  };
  const contact = (patientId: string, note: string) => valueOf(asServer(db.database, ours, (unit) =>
    casework.recordContact.run(unit, { patientId, on: '2026-05-01' as CalendarDate, minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', note, idempotencyKey: randomUUID() })));
  const asked = (patientId: string, change: Partial<CopyAskedFor> = {}): CopyAskedFor => ({ patientId, askedBy: 'self', identityCheck: 'known_to_team', receivedOn: '2026-04-30' as CalendarDate, idempotencyKey: randomUUID(), ...change });
  const ask = (patientId: string, change: Partial<CopyAskedFor> = {}, team = lead) => asServer(db.database, team, (unit) => requests.open(unit, asked(patientId, change)));
  const items = async (id: string, patientId: string) => (await db.database.within(lead.viewer, (unit) => review.items(unit, id, patientId))).items;
  const seen = (all: Awaited<ReturnType<typeof items>>) => all.map(({ item, mark }) => ({ key: item.key, mark }));
  const give = async (requestId: string, patientId: string) => asServer(db.database, lead, async (unit) => review.give(unit, { requestId, items: seen((await review.items(unit, requestId, patientId)).items) }));
  const release = (id: string, version = 1, team = lead) => asServer(db.database, team, (unit) => copies.run(unit, { id, version, idempotencyKey: randomUUID() }));
  const releaseOf = async (id: string) => (await db.look<{ id: string }>(`select id from casework.access_release where request_id = $1`, [id]))[0]!.id;

  it('is asked for once at a time, of the team’s lead, and is due in a month', async () => {
    const patient = await somebody('Asked');
    expect(await ask(patient, {}, theirLead)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await ask(patient, {}, ours)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const id = await valueOf(ask(patient, { askedBy: 'parent', askerWords: 'Her mother, with the birth certificate.' }));
    expect(await ask(patient)).toMatchObject({ refusal: { code: 'REQUEST_OPEN' } });
    expect(await db.database.within(lead.viewer, (unit) => list.one(unit, id))).toMatchObject({ surname: 'Asked', dueOn: '2026-05-30', isOverdue: false, askerWords: 'Her mother, with the birth certificate.', undecided: expect.any(Number) });
    await expect(db.database.within(theirLead.viewer, (unit) => list.one(unit, id))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await valueOf(asServer(db.database, lead, (unit) => requests.extend(unit, { id, to: '2026-07-01' as CalendarDate, reason: 'There is much to go through.', version: 1 })));
    expect(await asServer(db.database, lead, (unit) => requests.extend(unit, { id, to: '2026-07-02' as CalendarDate, reason: 'More.', version: 1 }))).toMatchObject({ refusal: { code: 'CONFLICT' } });
    await valueOf(asServer(db.database, lead, (unit) => requests.close(unit, { id, reason: 'They took it back.', version: 2 })));
    expect(await release(id, 3)).toMatchObject({ refusal: { code: 'REQUEST_OVER' } });
  });

  it('holds everything, readable, and keeps what was withheld out of both files', async () => {
    const patient = await somebody('Copied');
    const id = await valueOf(ask(patient));
    expect(await release(id)).toMatchObject({ refusal: { code: 'NOT_REVIEWED' } });
    const before = await items(id, patient);
    const text = JSON.stringify(before.map(({ item }) => item));
    for (const word of ['Copied', 'Ottilie', '0161 496 0000', 'I dread the post.', 'Zebedee', 'support']) expect(text).toContain(word);
    await valueOf(give(id, patient));
    const all = await items(id, patient);
    const call = all.find(({ item }) => item.key.startsWith('contact:'))!;
    const need = all.find(({ item }) => item.key.startsWith('need:'))!;
    const withhold = (item: typeof call, change: object) => asServer(db.database, lead, (unit) => review.withhold(unit, { requestId: id, item: seen([item])[0]!, ground: 'third_party', parts: [], words: 'It is about her neighbour.', ...change }));
    expect(await withhold(call, { parts: ['Colour'] })).toMatchObject({ refusal: { code: 'NO_SUCH_PART' } });
    expect(await withhold(call, { ground: 'serious_harm' })).toMatchObject({ refusal: { code: 'OPINION_MISSING' } });
    await valueOf(withhold(call, { parts: ['Note'] }));
    await valueOf(withhold(need, { ground: 'serious_harm', opinion: 'Dr Test on 1 May: it would.' }));
    await valueOf(release(id));
    const made = await db.database.within(lead.viewer, async (unit) => copies.read(unit, await releaseOf(id)));
    for (const file of [made.page, made.data]) {
      expect(file).toContain('Copied');
      for (const secret of ['Zebedee', 'dread the post', 'It is about her neighbour.', 'Dr Test']) expect(file).not.toContain(secret);
    }
    expect(made.page).toContain('Withheld: it is about another person');
    expect(JSON.parse(made.data)).toMatchObject({ format: 'linkwell-subject-access', version: 1 });
    expect(createHash('sha256').update(made.page).digest('hex')).toBe(made.pageSha256);
    expect(await db.look(`select given, withheld from casework.access_release where request_id = $1`, [id])).toEqual([{ given: all.length - 2, withheld: 2 }]);
    await expect(db.database.within(theirLead.viewer, async (unit) => copies.read(unit, await releaseOf(id)))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const trail = await db.look<{ action: string }>(`select action from audit.event where $1 = any (subject_ids) and action like 'access_request.%' order by id`, [patient]);
    expect(trail.map(({ action }) => action)).toEqual(['access_request.opened', 'access_request.reviewed', 'access_request.reviewed', 'access_request.reviewed', 'access_request.released', 'access_request.downloaded']);
  });

  it('is gone through again where something was added or changed since', async () => {
    const patient = await somebody('Changing');
    const id = await valueOf(ask(patient));
    const before = await items(id, patient);
    await valueOf(give(id, patient));
    await contact(patient, 'One more.');
    expect(await release(id)).toMatchObject({ refusal: { code: 'NOT_REVIEWED' } });
    const { version } = await db.database.within(ours.viewer, (unit) => casework.show.show(unit, patient));
    await valueOf(asServer(db.database, ours, (unit) => casework.update.run(unit, { patientId: patient, version, forename: 'Ottilie', surname: 'Changed', dateOfBirth: '1950-06-15' })));
    const identity = before.find(({ item }) => item.key.startsWith('identity:'))!;
    expect(await asServer(db.database, lead, (unit) => review.give(unit, { requestId: id, items: seen([identity]) }))).toMatchObject({ refusal: { code: 'CHANGED_SINCE' } });
    const open = await db.database.within(lead.viewer, (unit) => list.items(unit, id, 'undecided', 50, undefined));
    expect(open.edges.map(({ node }) => node.key.split(':')[0]).sort()).toEqual(['contact', 'identity']);
    await valueOf(give(id, patient));
    await valueOf(release(id));
  });

  it('gives nothing that was withheld since the list was loaded', async () => {
    const patient = await somebody('Raced');
    const id = await valueOf(ask(patient));
    const before = seen(await items(id, patient));
    const note = before.find(({ key }) => key.startsWith('contact:'))!;
    await valueOf(asServer(db.database, lead, (unit) => review.withhold(unit, { requestId: id, item: note, ground: 'third_party', parts: [], words: 'It is about her neighbour.' })));
    expect(await asServer(db.database, lead, (unit) => review.give(unit, { requestId: id, items: before }))).toMatchObject({ refusal: { code: 'CHANGED_SINCE' } });
    const withheld = (await items(id, patient)).filter(({ decision }) => decision && !decision.decided.give);
    expect(withheld.map(({ item }) => item.key)).toEqual([note.key]);
    // Whoever sees that it is withheld may still give it.
    await valueOf(asServer(db.database, lead, (unit) => review.give(unit, { requestId: id, items: seen(withheld) })));
  });

  it('is released once by two leads at once', async () => {
    const patient = await somebody('Twice');
    const id = await valueOf(ask(patient));
    await valueOf(give(id, patient));
    const both = await Promise.all([release(id), release(id)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.look(`select from casework.access_release where request_id = $1`, [id])).toHaveLength(1);
  });

  it('is gone through by pages, and nothing is left out', async () => {
    const patient = await somebody('Paged');
    const id = await valueOf(ask(patient));
    const keys: string[] = [];
    for (let after: string | undefined; ;) {
      const next = await db.database.within(lead.viewer, (unit) => list.items(unit, id, 'all', 2, after));
      keys.push(...next.edges.map(({ node }) => node.key));
      if (!next.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor ?? undefined;
    }
    expect(keys).toEqual((await items(id, patient)).map(({ item }) => item.key));
  });

  it('is listed as overdue, the first due first, when its day is over', async () => {
    const late = await valueOf(ask(await somebody('Late'), { receivedOn: '2026-03-01' as CalendarDate }));
    const shown = await db.database.within(lead.viewer, (unit) => list.list(unit, true, 1, undefined));
    expect(shown.edges[0]?.node).toMatchObject({ id: late, isOverdue: true, dueOn: '2026-04-01' });
    expect(shown.pageInfo.hasNextPage).toBe(true);
    expect((await db.database.within(theirLead.viewer, (unit) => list.list(unit, true, 10, undefined))).edges).toEqual([]);
    const next = await db.database.within(lead.viewer, (unit) => list.list(unit, true, 1, shown.pageInfo.endCursor ?? undefined));
    expect(next.edges.map(({ node }) => node.id)).not.toContain(late);
  });
});
