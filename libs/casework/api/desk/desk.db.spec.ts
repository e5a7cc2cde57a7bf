import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarDate, Result } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aPatient, aTeam, asServer, caseworkOn, type TestTeam } from '../testing/casework-world';

const clock = new FixedClock(new Date('2026-03-27T10:00:00Z'));
const day = (text: string) => text as CalendarDate;

describe('the desk', () => {
  let db: TestDatabase;
  let central: TestTeam;
  let other: TestTeam;
  let patient: string;
  const desk = caseworkOn(clock);
  const done = async <T>(result: Promise<Result<T, unknown>>): Promise<T> => {
    const decided = await result;
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    return decided.value;
  };

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    central = await aTeam(db.look, 'Central');
    other = await aTeam(db.look, 'Other');
    patient = await done(asServer(db.database, central, (unit) => desk.add.run(unit, aPatient(central))));
  }, 60_000);
  afterAll(() => db.drop());

  it('refuses a time that the clocks leave out, an assignee of another team, and a reminder where none is set up', async () => {
    const meeting = { patientId: patient, on: day('2027-03-28'), at: '01:30', minutes: 30, mode: 'home', reminder: 'none' } as const;
    const book = (change: object) => asServer(db.database, central, (unit) => desk.appointments.book(unit, { ...meeting, ...change, idempotencyKey: randomUUID() }));
    expect(await book({})).toMatchObject({ refusal: { code: 'APPOINTMENT_TIME', field: 'at' } });
    expect(await book({ at: '10:00', withUserId: other.viewer.id })).toMatchObject({ refusal: { code: 'NOT_IN_TEAM', field: 'withUserId' } });
    expect(await book({ at: '10:00', reminder: 'email', reminderWording: 'time-only-1' })).toMatchObject({ refusal: { code: 'REMINDER_NOT_SAFE', field: 'reminder' } });
  });
});
