import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nothingAsked, type YesNoNotKnown } from '@linkwell/casework-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { caseworkEntities } from '../index';
import { aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';

describe('somebody who does not answer', () => {
  const clock = new FixedClock(new Date('2026-05-10T09:00:00Z'));
  const casework = caseworkOn(clock);
  const day = (text: string) => text as CalendarDate;
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
  });
  afterAll(() => db.drop());

  let named = 0;
  /** Three tries in May, and an address whose post is safe or not. */
  const tried = async (postSafe: YesNoNotKnown | null, tries = 3) => {
    named += 1;
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname: `Ramsbottom${String.fromCharCode(96 + named)}` })));
    if (!added.ok) throw new Error(added.refusal.code);
    const home = { ...nothingAsked.home, addressAnswer: 'lives_at' as const, address: '1 Test Lane', postSafe };
    await asServer(db.database, ours, (unit) => casework.about.run(unit, { patientId: added.value, version: 1, home }));
    for (let at = 0; at < tries; at += 1) {
      await asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId: added.value, on: day(`2026-05-0${at + 5}`), minutes: 1, mode: 'phone', outcome: 'no_answer', kind: 'check_in', idempotencyKey: randomUUID() }));
    }
    return added.value;
  };
  const show = (id: string, team = ours) => db.database.within(team.viewer, (unit) => casework.unreached.ofPatient(unit, id));
  const record = (patientId: string, change = {}, team = ours) => {
    const input = { patientId, sentOn: day('2026-05-10'), checked: false, idempotencyKey: randomUUID(), ...change };
    return asServer(db.database, team, (unit) => casework.unreached.record(unit, input));
  };

  it('is written to after three tries, waited for, and then ended; speaking begins anew', async () => {
    const id = await tried('yes');
    expect(await show(id)).toMatchObject({ step: 'letter', failed: 3, post: 'safe', letters: [] });
    const idempotencyKey = randomUUID();
    for (let retry = 0; retry < 2; retry += 1) expect(await record(id, { idempotencyKey })).toEqual({ ok: true, value: id });
    expect(await show(id)).toMatchObject({ step: 'wait', failed: 3, until: '2026-05-24', letters: [{ sentOn: '2026-05-10', recordedBy: 'Link Worker' }] });
    expect(await record(id)).toMatchObject({ refusal: { code: 'LETTER_NOT_DUE' } });
    clock.moveTo('2026-05-24T09:00:00Z');
    expect(await show(id)).toMatchObject({ step: 'close', until: null });
    await asServer(db.database, ours, (unit) => casework.recordContact.run(unit, { patientId: id, on: day('2026-05-24'), minutes: 5, mode: 'phone', outcome: 'spoke', kind: 'check_in', idempotencyKey: randomUUID() }));
    expect(await show(id)).toMatchObject({ step: 'go_on', failed: 0 });
    clock.moveTo('2026-05-10T09:00:00Z');
  });

  it('is not written to where post is not safe, nor unasked where nobody knows, and ends a fortnight after the last try', async () => {
    const unsafe = await tried('no');
    expect(await show(unsafe)).toMatchObject({ step: 'wait', post: 'not_safe', failed: 3, until: '2026-05-21' });
    expect(await record(unsafe, { checked: true })).toMatchObject({ refusal: { code: 'LETTER_NOT_SAFE' } });
    const unasked = await tried(null);
    expect(await show(unasked)).toMatchObject({ step: 'letter', post: 'not_asked' });
    expect(await record(unasked)).toMatchObject({ refusal: { code: 'LETTER_NOT_CHECKED', field: 'checked' } });
    expect(await record(unasked, { checked: true, sentOn: day('2026-05-06') })).toMatchObject({ refusal: { code: 'LETTER_DATE' } });
    expect(await record(unasked, { checked: true })).toMatchObject({ ok: true });
  });

  it('is tried again before that, and nothing more once support is over', async () => {
    const twice = await tried('yes', 2);
    expect(await show(twice)).toMatchObject({ step: 'go_on', failed: 2 });
    expect(await record(twice)).toMatchObject({ refusal: { code: 'LETTER_NOT_DUE' } });
    const over = await tried('yes');
    await asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId: over, reason: 'disengaged', version: 1 }));
    expect(await show(over)).toMatchObject({ step: 'nothing' });
    expect(await record(over)).toMatchObject({ refusal: { code: 'SUPPORT_NOT_RUNNING' } });
  });

  it('is nobody’s of another team', async () => {
    const id = await tried('yes');
    await expect(show(id, theirs)).rejects.toThrow('no such record');
    expect(await record(id, {}, theirs)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});
