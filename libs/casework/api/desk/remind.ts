import { checkReminder, isReminderWording, mobileNumber, reminderDue, reminderWordings, whenWords, whyNoReminder, type NoReminder, type ReminderChannel, type SafeReach } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { HandlesJob, Messenger, type JobHandler, type JobRun, type Recipient } from '@linkwell/jobs';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';

const viewer = { kind: 'job', name: 'casework.remind' } as const;

interface ToRemind {
  readonly id: string;
  readonly patientId: string;
  readonly startsAt: Date;
  readonly reminder: Exclude<ReminderChannel, 'none'>;
  readonly wording: string;
  readonly safeContact: string | null;
}

/**
 * Reminds people of their appointments, as they agreed, the day before. How they may be reached is read at the last moment: what was safe when
 * the appointment was booked may not be so today. What is not sent says why, to whoever meets them.
 */
@Injectable()
@HandlesJob(viewer.name, { cron: '*/15 * * * *' })
export class Remind implements JobHandler {
  constructor(
    private readonly fields: PatientFields,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  async run(_nothing: unknown, { database, signal }: Pick<JobRun, 'database' | 'signal'>): Promise<void> {
    const ids = await database.within(viewer, (unit) => unit.query<{ id: string }>(soon, [this.clock.now()]), 'linkwell_job');
    for (const { id } of ids) {
      signal.throwIfAborted();
      await database.within(viewer, (unit) => this.remind(unit, id), 'linkwell_job');
    }
  }

  private async remind(unit: UnitOfWork, id: string): Promise<void> {
    const [appointment] = await unit.query<ToRemind>(locked, [id]);
    if (!appointment) return;
    const due = reminderDue(appointment.startsAt, this.clock.now());
    if (due === 'wait') return;
    const { patientId, reminder, wording } = appointment;
    const reach = this.fields.openSafeContact(patientId, appointment.safeContact);
    const withheld = due === 'too_late' ? 'TOO_LATE' : this.whyNot(reminder, wording, reach);
    if (withheld === undefined) await this.send(unit, appointment, reach);
    await unit.query(settled, [id, withheld === undefined ? this.clock.now() : null, withheld ?? null]);
    await unit.audit({ action: withheld === undefined ? 'appointment.reminded' : 'appointment.not_reminded', subjectType: 'patient', subjectIds: [patientId], detail: withheld ?? reminder });
  }

  private whyNot(channel: ReminderChannel, wording: string, reach: SafeReach | null): NoReminder | undefined {
    if (checkReminder(channel, wording, reach, this.messenger.waysToRemind).ok) return undefined;
    return whyNoReminder(reach, this.messenger.waysToRemind) ?? 'NO_ADDRESS';
  }

  private async send(unit: UnitOfWork, { id, startsAt, reminder, wording }: ToRemind, reach: SafeReach | null): Promise<void> {
    const to = addressOf(reminder, reach);
    if (!to || !isReminderWording(wording)) throw new Error('A reminder is checked before it is sent.');
    const { subject, text, footer } = reminderWordings[wording];
    await this.messenger.send(unit, {
      kind: 'casework.reminder', to, content: { subject, paragraphs: [text(whenWords(startsAt))], footer }, key: `reminder:${id}:${startsAt.toISOString()}`, when: 'now', notAfter: startsAt,
    });
  }
}

function addressOf(channel: ToRemind['reminder'], reach: SafeReach | null): Recipient | undefined {
  if (channel === 'email') return reach?.email ? { email: reach.email } : undefined;
  const mobile = reach ? mobileNumber(reach.number) : undefined;
  return mobile === undefined ? undefined : { mobile };
}

/** Nothing further ahead can be due. Index: appointment_to_remind. */
const soon = `
  select id from casework.appointment
  where state = 'planned' and reminder <> 'none' and reminder_sent_at is null and reminder_withheld is null and starts_at < $1::timestamptz + interval '2 days'
  order by starts_at, id limit 5000`;

/** Whoever changes or cancels it meanwhile waits, or is waited for. */
const locked = `
  select appointment.id, appointment.patient_id as "patientId", appointment.starts_at as "startsAt", appointment.reminder, appointment.reminder_wording as wording, patient.safe_contact as "safeContact"
  from casework.appointment join casework.patient on patient.id = appointment.patient_id
  where appointment.id = $1 for update of appointment`;

const settled = `update casework.appointment set reminder_sent_at = $2, reminder_withheld = $3 where id = $1`;
