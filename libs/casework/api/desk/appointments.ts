import { randomUUID } from 'node:crypto';
import { checkAppointment, settleAppointment, type AppointmentMode, type AppointmentState, type ReminderChannel } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, londonMoment, ok, refusal, refused, type CalendarDate, type Refusal, type Result, type UserId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadEpisode } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';
import { AppointmentRecord } from './appointment.entity';
import { RemindersOffered } from './reminders-offered';
import { memberOrMe } from './team-members';

export interface AppointmentInput {
  /** The day, and the time on the clocks of the United Kingdom, `HH:MM`. */
  readonly on: CalendarDate;
  readonly at: string;
  readonly minutes: number;
  readonly mode: AppointmentMode;
  readonly place?: string | null | undefined;
  readonly words?: string | null | undefined;
  readonly withUserId?: string | null | undefined;
  readonly reminder: ReminderChannel;
  readonly reminderWording?: string | null | undefined;
}

export interface NewAppointment extends AppointmentInput {
  readonly patientId: string;
  readonly idempotencyKey: string;
}

export interface ChangedAppointment extends AppointmentInput {
  readonly appointmentId: string;
  readonly version: number;
}

type Booked = Pick<AppointmentRecord, 'startsAt' | 'minutes' | 'mode' | 'withUserId' | 'reminder' | 'reminderWording'> & { readonly place: string; readonly words: string };

const noSuchTime = refusal('APPOINTMENT_TIME', 'Enter a time of day that exists on this day, such as 14:30. Clocks go forward at 1 o’clock on the last Sunday of March.', 'at');
const noSuchAppointment = refusal('NOT_FOUND', 'There is no such appointment, or it is not your team’s.', 'appointmentId');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this appointment meanwhile. Load the page again.', 'version');
const isOver = refusal('APPOINTMENT_STATE', 'This appointment is over or was cancelled. Book another.', 'state');

/** Meetings with patients. Every method answers the appointment's id. */
@Injectable()
export class Appointments {
  constructor(
    private readonly fields: PatientFields,
    private readonly reminders: RemindersOffered,
    private readonly clock: Clock,
  ) {}

  async book(unit: UnitOfWork, { idempotencyKey, ...input }: NewAppointment): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'bookAppointment', idempotencyKey, this.fields.requestMark(input), async () => {
      const episode = await loadEpisode(unit, input.patientId, ['offered', 'accepted']);
      if (!episode.ok) return episode;
      const { id: episodeId, patientId, teamId } = episode.value;
      const checked = await this.check(unit, { patientId, teamId }, input);
      if (!checked.ok) return checked;
      const id = randomUUID();
      const manager = await unit.manager();
      await manager.insert(AppointmentRecord, {
        id, teamId, patientId, episodeId, ...this.sealed(id, checked.value), state: 'planned' as const, createdAt: this.clock.now(), createdBy: unit.user.id,
      });
      await unit.audit({ action: 'appointment.booked', subjectType: 'patient', subjectIds: [patientId], detail: input.reminder });
      return ok(id);
    });
  }

  /** Another time or place. Whoever was to be reminded is reminded of the new one. */
  async change(unit: UnitOfWork, { appointmentId, version, ...input }: ChangedAppointment): Promise<Result<string, Refusal>> {
    const loaded = await this.load(unit, appointmentId, version);
    if (!loaded.ok) return loaded;
    const appointment = loaded.value;
    if (appointment.state !== 'planned') return refused(isOver);
    const checked = await this.check(unit, appointment, input);
    if (!checked.ok) return checked;
    const manager = await unit.manager();
    await manager.save(Object.assign(appointment, this.sealed(appointment.id, checked.value), { reminderSentAt: null, reminderWithheld: null }));
    await unit.audit({ action: 'appointment.changed', subjectType: 'patient', subjectIds: [appointment.patientId], detail: input.reminder });
    return ok(appointment.id);
  }

  async settle(unit: UnitOfWork, appointmentId: string, state: AppointmentState, version: number): Promise<Result<string, Refusal>> {
    const loaded = await this.load(unit, appointmentId, version);
    if (!loaded.ok) return loaded;
    const appointment = loaded.value;
    const settled = settleAppointment(appointment.state, state, appointment.startsAt, this.clock.now());
    if (!settled.ok) return settled;
    const manager = await unit.manager();
    await manager.save(Object.assign(appointment, { state: settled.value }));
    await unit.audit({ action: 'appointment.settled', subjectType: 'patient', subjectIds: [appointment.patientId], detail: state });
    return ok(appointment.id);
  }

  /** Support has ended: nobody is expected any more. */
  async cancelAllOf(unit: UnitOfWork, episodeId: string, patientId: string): Promise<void> {
    const cancelled = await unit.query(`update casework.appointment set state = 'cancelled', version = version + 1 where episode_id = $1 and state = 'planned' returning id`, [episodeId]);
    if (cancelled.length > 0) await unit.audit({ action: 'appointment.settled', subjectType: 'patient', subjectIds: [patientId], detail: 'cancelled' });
  }

  private async check(unit: UnitOfWork, { teamId, patientId }: Pick<AppointmentRecord, 'teamId' | 'patientId'>, input: AppointmentInput): Promise<Result<Booked, Refusal>> {
    const startsAt = londonMoment(input.on, input.at);
    if (!startsAt) return refused(noSuchTime);
    const { minutes, mode, reminder } = input;
    const checked = checkAppointment({ startsAt, minutes, mode, place: input.place ?? '', words: input.words ?? '' }, this.clock.now());
    if (!checked.ok) return checked;
    const withUser = await memberOrMe(unit, teamId, input.withUserId, 'withUserId');
    if (!withUser.ok) return withUser;
    const wording = await this.reminders.check(unit, patientId, reminder, input.reminderWording ?? null);
    if (!wording.ok) return wording;
    return ok({ ...checked.value, withUserId: withUser.value as UserId, reminder, reminderWording: wording.value });
  }

  private sealed(id: string, { place, words, ...booked }: Booked) {
    return { ...booked, place: this.fields.sealWords('appointment.place', id, place), words: this.fields.sealWords('appointment.words', id, words) };
  }

  private async load(unit: UnitOfWork, id: string, version: number): Promise<Result<AppointmentRecord, Refusal>> {
    const manager = await unit.manager();
    const appointment = await manager.findOne(AppointmentRecord, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!appointment) return refused(noSuchAppointment);
    return appointment.version === version ? ok(appointment) : refused(changedMeanwhile);
  }
}
