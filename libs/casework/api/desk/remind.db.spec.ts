import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SafeContact } from '@linkwell/casework-domain';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import { addDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { caseworkEntities } from '../index';
import { aPatient, aTeam, asServer, caseworkOn, valueOf, type TestTeam } from '../testing/casework-world';
import { Remind } from './remind';

class Sent extends Messenger {
  readonly messages: MessageToSend[] = [];
  ways: ('email' | 'sms')[] = ['email', 'sms'];
  fails = false;
  override get waysToRemind() {
    return this.ways;
  }
  send(_unit: unknown, message: MessageToSend): Promise<void> {
    if (this.fails) return Promise.reject(new Error('no'));
    this.messages.push(message);
    return Promise.resolve();
  }
}

const safe = { number: '07700 900123', times: '', leaveMessages: true, email: 'fern@linkwell.example', preferred: 'phone' } as const satisfies SafeContact;

describe('reminders of appointments', () => {
  const clock = new FixedClock(new Date('2026-03-02T09:00:00Z'));
  const sent = new Sent();
  const desk = caseworkOn(clock, undefined, undefined, sent);
  let db: TestDatabase;
  let team: TestTeam;
  const remind = async (at: string) => {
    clock.moveTo(at);
    await new Remind(desk.fields, sent, clock).run({}, { database: db.database, signal: new AbortController().signal });
  };
  const noted = (id: string) => db.look<{ sent: boolean; withheld: string | null }>(`select reminder_sent_at is not null as sent, reminder_withheld as withheld from casework.appointment where id = $1`, [id]);

  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    team = await aTeam(db.look, 'Central');
  });
  afterAll(() => db.drop());

  /** Somebody new with a meeting on 4 March at 14:00, of which they are to be reminded. */
  async function booked(reminder: 'none' | 'email' | 'sms', safeContact: SafeContact = safe): Promise<{ patient: string; appointment: string }> {
    clock.moveTo('2026-03-02T09:00:00Z');
    const patient = await valueOf(asServer(db.database, team, (unit) => desk.add.run(unit, aPatient(team, { safeContact, confirmedNotDuplicate: true }))));
    const appointment = await valueOf(asServer(db.database, team, (unit) => desk.appointments.book(unit, {
      patientId: patient, on: addDays(dayInLondon(clock.now()), 2), at: '14:00', minutes: 30, mode: 'in_person', reminder, reminderWording: reminder === 'none' ? null : 'time-only-1', idempotencyKey: randomUUID(),
    })));
    sent.messages.length = 0;
    return { patient, appointment };
  }

  /** Another safe contact than when the appointment was booked. */
  async function reachedBy(patient: string, safeContact: SafeContact): Promise<void> {
    const sealed = desk.fields.seal(patient, { forename: 'Ottilie', surname: 'Marchbanks', dateOfBirth: '1950-06-15' as CalendarDate, nhsNumber: null, postcode: null, phone: null, safeContact });
    await db.look(`update casework.patient set safe_contact = $2 where id = $1`, [patient, sealed.safeContact]);
  }

  it('go the day before, once, by the way that was agreed, in the words that were agreed and no other', async () => {
    const byMail = await booked('email');
    const byText = await booked('sms');
    await booked('none');
    await remind('2026-03-03T09:59:00Z');
    expect(sent.messages).toEqual([]);
    await remind('2026-03-03T10:00:00Z');
    await remind('2026-03-03T10:15:00Z');
    expect(sent.messages.map(({ to, content, notAfter }) => ({ to, words: [content.subject, ...content.paragraphs], notAfter: notAfter?.toISOString() }))).toEqual(expect.arrayContaining([
      { to: { email: 'fern@linkwell.example' }, words: ['A reminder', 'A reminder for Wednesday 4 March at 14:00.'], notAfter: '2026-03-04T14:00:00.000Z' },
      { to: { mobile: '+447700900123' }, words: ['A reminder', 'A reminder for Wednesday 4 March at 14:00.'], notAfter: '2026-03-04T14:00:00.000Z' },
    ]));
    expect(sent.messages).toHaveLength(2);
    for (const { appointment } of [byMail, byText]) expect(await noted(appointment)).toEqual([{ sent: true, withheld: null }]);
    expect(await db.look(`select distinct job_name, detail from audit.event where action = 'appointment.reminded' and $1 = any (subject_ids)`, [byMail.patient])).toEqual([{ job_name: 'casework.remind', detail: 'email' }]);
  });

  it('are kept back, and say why, where the safe contact no longer allows them', async () => {
    const { patient, appointment } = await booked('email');
    const other = await booked('sms');
    await reachedBy(patient, { ...safe, leaveMessages: false });
    await reachedBy(other.patient, { ...safe, number: '01632 960001', email: null });
    await remind('2026-03-03T10:00:00Z');
    expect(sent.messages).toEqual([]);
    expect([await noted(appointment), await noted(other.appointment)]).toEqual([[{ sent: false, withheld: 'NO_MESSAGES' }], [{ sent: false, withheld: 'NO_ADDRESS' }]]);
  });

  it('do not go for what was cancelled, nor to somebody whose support has ended', async () => {
    const { patient } = await booked('email');
    const [episode] = await db.look<{ version: number }>(`select version from casework.episode where patient_id = $1`, [patient]);
    await valueOf(asServer(db.database, team, (unit) => desk.close.run(unit, { patientId: patient, reason: 'died', version: episode!.version })));
    await remind('2026-03-03T10:00:00Z');
    expect(sent.messages).toEqual([]);
  });

  it('go again for another time, and are too late two hours before', async () => {
    const { appointment } = await booked('email');
    await remind('2026-03-03T10:00:00Z');
    const [row] = await db.look<{ version: number }>(`select version from casework.appointment where id = $1`, [appointment]);
    await valueOf(asServer(db.database, team, (unit) => desk.appointments.change(unit, { appointmentId: appointment, version: row!.version, on: addDays(dayInLondon(clock.now()), 1), at: '16:00', minutes: 30, mode: 'in_person', reminder: 'email', reminderWording: 'time-only-1' })));
    await remind('2026-03-04T14:01:00Z');
    expect(await noted(appointment)).toEqual([{ sent: false, withheld: 'TOO_LATE' }]);
    expect(sent.messages.filter(({ key }) => key.includes(appointment))).toHaveLength(1);
  });

  it('that could not be put out are not noted as sent', async () => {
    const { appointment } = await booked('email');
    sent.fails = true;
    await expect(remind('2026-03-03T10:00:00Z')).rejects.toThrow('no');
    expect(await noted(appointment)).toEqual([{ sent: false, withheld: null }]);
    sent.fails = false;
    await remind('2026-03-03T10:15:00Z');
    expect(await noted(appointment)).toEqual([{ sent: true, withheld: null }]);
  });

  it('are seen by no other job, and of a patient the job reads nothing but the safe contact', async () => {
    const { patient } = await booked('email');
    const asJob = (name: string, sql: string) => db.database.within({ kind: 'job', name }, (unit) => unit.query(sql, [patient]), 'linkwell_job');
    expect(await asJob('another', 'select id from casework.appointment where patient_id = $1')).toEqual([]);
    expect(await asJob('casework.remind', 'select safe_contact from casework.patient where id = $1')).toHaveLength(1);
    await expect(asJob('casework.remind', 'select surname from casework.patient where id = $1')).rejects.toThrow('permission denied');
    await expect(asJob('casework.remind', `update casework.appointment set starts_at = now() where patient_id = $1`)).rejects.toThrow('permission denied');
  });
});
