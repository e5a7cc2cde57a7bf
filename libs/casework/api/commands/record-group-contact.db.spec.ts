import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aPatient, aTeam, asServer, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';

describe('a meeting with several people', () => {
  const casework = caseworkOn(new FixedClock(new Date('2026-05-20T09:00:00Z')));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let people: string[];

  const person = (team: TestTeam) => valueOf(asServer(db.database, team, (unit) => casework.add.run(unit, aPatient(team, { confirmedNotDuplicate: true }))));
  const meeting = (change: object = {}) => ({
    people: people.map((patientId, index) => ({ patientId, came: index < 2 })), on: '2026-05-19' as CalendarDate, minutes: 90, kind: 'check_in' as const, note: 'We walked by the canal.', idempotencyKey: randomUUID(), ...change,
  });
  const met = (input: ReturnType<typeof meeting>) => asServer(db.database, ours, (unit) => casework.recordGroupContact.run(unit, input));
  const written = () => db.look<{ patient: string; outcome: string; minutes: number; note: string }>(`select patient_id as patient, outcome, minutes, note from casework.contact where mode = 'group' order by outcome desc, patient_id`);

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Ours');
    theirs = await aTeam(db.look, 'Theirs');
    people = [await person(ours), await person(ours), await person(ours)];
  });
  afterAll(() => db.drop());

  it('is written for none when one of them is not the team’s, or no longer supported', async () => {
    const stranger = await person(theirs);
    expect(await met(meeting({ people: [...people, stranger].map((patientId) => ({ patientId, came: true })) }))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const ended = await person(ours);
    await asServer(db.database, ours, (unit) => casework.close.run(unit, { patientId: ended, reason: 'completed', version: 1 }));
    expect(await met(meeting({ people: [...people, ended].map((patientId) => ({ patientId, came: true })) }))).toMatchObject({ refusal: { code: 'SUPPORT_NOT_RUNNING' } });
    expect(await written()).toEqual([]);
  });

  it('stands once in the record of each, with its words sealed for each alone, and opens the window for those who came', async () => {
    const input = meeting();
    for (let times = 0; times < 2; times += 1) expect(await met(input)).toEqual({ ok: true, value: people[0] });
    const rows = await written();
    expect(rows.map(({ outcome, minutes }) => [outcome, minutes])).toEqual([['spoke', 90], ['spoke', 90], ['did_not_attend', 0]]);
    expect(new Set(rows.map(({ note }) => note)).size).toBe(3);
    expect(JSON.stringify(rows)).not.toContain('canal');
    const first = await db.look<{ patient: string; first: string | null }>(`select patient_id as patient, first_contact_on::text as first from casework.episode where patient_id = any ($1) order by array_position($1, patient_id)`, [people]);
    expect(first.map((each) => each.first)).toEqual(['2026-05-19', '2026-05-19', null]);
    expect(await db.look(`select count(*)::int as entries from audit.event where action = 'contact.recorded' and subject_ids && $1::text[]`, [people])).toEqual([{ entries: 3 }]);
  });
});
