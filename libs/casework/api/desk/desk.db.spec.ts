import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@linkwell/database';
import type { CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { ForgetDrafts } from '../drafts/forget-drafts';
import { FormDrafts } from '../drafts/form-drafts';
import { caseworkEntities } from '../index';
import { aPatient, aTeam, asServer, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';

const clock = new FixedClock(new Date('2026-03-27T10:00:00Z'));
const day = (text: string) => text as CalendarDate;

describe('the desk', () => {
  let db: TestDatabase;
  let central: TestTeam;
  let other: TestTeam;
  let patient: string;
  const desk = caseworkOn(clock);
  const drafts = new FormDrafts(desk.fields, clock);
  const inUnit = <T>(team: TestTeam, work: Parameters<Database['within']>[1]) => db.database.within(team.viewer, work) as Promise<T>;

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    central = await aTeam(db.look, 'Central');
    other = await aTeam(db.look, 'Other');
    patient = await valueOf(asServer(db.database, central, (unit) => desk.add.run(unit, aPatient(central))));
  });
  afterAll(() => db.drop());

  it('makes a task of a contact’s next step, once for a key, and keeps no word of it readable', async () => {
    const contact = { patientId: patient, on: day('2026-03-27'), minutes: 10, mode: 'phone', outcome: 'spoke', kind: 'check_in', nextStep: 'Ring the landlord', nextStepDueOn: day('2026-03-30'), idempotencyKey: randomUUID() } as const;
    await valueOf(asServer(db.database, central, (unit) => desk.recordContact.run(unit, contact)));
    await valueOf(asServer(db.database, central, (unit) => desk.recordContact.run(unit, contact)));
    const stored = await db.look<{ title: string; due: string; contact: string }>(`select title, due_on::text as due, contact_id as contact from casework.task where patient_id = $1`, [patient]);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.due).toBe('2026-03-30');
    expect(stored[0]?.contact).not.toBeNull();
    expect(stored[0]?.title).not.toContain('landlord');
    const shown = await inUnit<Awaited<ReturnType<typeof desk.desk.ofPatient>>>(central, (unit) => desk.desk.ofPatient(unit, patient));
    expect(shown.openTasks.map(({ title, fromContact }) => ({ title, fromContact }))).toEqual([{ title: 'Ring the landlord', fromContact: true }]);
  });

  it('shows a worker their day by the clocks of the United Kingdom, also on the night they change', async () => {
    const meeting = { patientId: patient, on: day('2026-03-29'), at: '23:30', minutes: 30, mode: 'home', reminder: 'none', idempotencyKey: randomUUID() } as const;
    const id = await valueOf(asServer(db.database, central, (unit) => desk.appointments.book(unit, meeting)));
    expect(await db.look(`select starts_at at time zone 'UTC' = '2026-03-29 22:30' as right from casework.appointment where id = $1`, [id])).toEqual([{ right: true }]);
    const dayOf = (until: string) => inUnit<Awaited<ReturnType<typeof desk.desk.myDay>>>(central, (unit) => desk.desk.myDay(unit, 10, undefined, day(until)));
    expect((await dayOf('2026-03-28')).edges).toEqual([]);
    expect((await dayOf('2026-03-29')).edges.map(({ node }) => node.appointment?.id)).toEqual([id]);
    const { edges, totalCount } = await dayOf('2026-03-30');
    expect({ totalCount, kinds: edges.map(({ node }) => (node.task ? 'task' : 'appointment')) }).toEqual({ totalCount: 2, kinds: ['appointment', 'task'] });
    const second = await inUnit<typeof edges>(central, async (unit) => (await desk.desk.myDay(unit, 10, edges[0]?.cursor, day('2026-03-30'))).edges);
    expect(second.map(({ node }) => node.id)).toEqual([edges[1]?.node.id]);
  });

  it('refuses a time that the clocks leave out, an assignee of another team, and a reminder where none is set up', async () => {
    const meeting = { patientId: patient, on: day('2027-03-28'), at: '01:30', minutes: 30, mode: 'home', reminder: 'none' } as const;
    const book = (change: object) => asServer(db.database, central, (unit) => desk.appointments.book(unit, { ...meeting, ...change, idempotencyKey: randomUUID() }));
    expect(await book({})).toMatchObject({ refusal: { code: 'APPOINTMENT_TIME', field: 'at' } });
    expect(await book({ at: '10:00', withUserId: other.viewer.id })).toMatchObject({ refusal: { code: 'NOT_IN_TEAM', field: 'withUserId' } });
    expect(await book({ at: '10:00', reminder: 'email', reminderWording: 'time-only-1' })).toMatchObject({ refusal: { code: 'REMINDER_NOT_SAFE', field: 'reminder' } });
  });

  it('keeps a draft for its writer alone, one for each form and patient, until it is discarded or its week is over', async () => {
    const secret = '{"values":{"note":"She keeps ferns"}}';
    await inUnit(central, (unit) => drafts.save(unit, 'contact', patient, '{"values":{}}'));
    await inUnit(central, (unit) => drafts.save(unit, 'contact', patient, secret));
    expect(await inUnit(central, (unit) => drafts.read(unit, 'contact', patient))).toMatchObject({ content: secret });
    expect(await inUnit(central, (unit) => drafts.read(unit, 'need', patient))).toBeNull();
    expect(await db.look(`select content like '%ferns%' as readable from casework.form_draft`)).toEqual([{ readable: false }]);
    await expect(inUnit(other, (unit) => drafts.read(unit, 'contact', patient))).rejects.toThrow('not yours');
    await expect(inUnit(other, (unit) => drafts.save(unit, 'contact', patient, secret))).rejects.toThrow('not yours');

    await inUnit(central, (unit) => drafts.save(unit, 'new_patient', null, secret));
    expect(await inUnit(other, (unit) => drafts.read(unit, 'new_patient', null))).toBeNull();
    await db.look(`update casework.form_draft set saved_at = now() - interval '8 days', expires_at = now() - interval '1 day' where form = 'contact'`);
    await db.look(`update casework.form_draft set expires_at = now() + interval '1 day' where form = 'new_patient'`);
    await new ForgetDrafts().run({}, { database: db.database });
    expect(await db.look(`select form from casework.form_draft`)).toEqual([{ form: 'new_patient' }]);
    expect(await inUnit(central, (unit) => drafts.discard(unit, 'new_patient', null))).toBe(true);
    expect(await db.look(`select from casework.form_draft`)).toEqual([]);
  });

  it('cancels what was planned when support ends, once for a key', async () => {
    const [episode] = await db.look<{ version: number }>(`select version from casework.episode where patient_id = $1`, [patient]);
    const closing = { patientId: patient, reason: 'died', version: episode!.version, idempotencyKey: randomUUID() } as const;
    await valueOf(asServer(db.database, central, (unit) => desk.close.run(unit, closing)));
    await valueOf(asServer(db.database, central, (unit) => desk.close.run(unit, closing)));
    expect(await db.look(`select distinct state from casework.appointment where patient_id = $1`, [patient])).toEqual([{ state: 'cancelled' }]);
  });
});
