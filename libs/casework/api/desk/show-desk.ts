import { reminderWordings, reminderWordingVersions, type EpisodeState } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { showFlags } from '../safeguarding/show-flags';
import { dayOfWorker, deskOfPatient, oneAppointment, oneTask } from './desk.sql';
import { AppointmentType, DayEntry, PatientDesk, PatientTaskType, ReminderWordingType } from './desk.types';
import { RemindersOffered } from './reminders-offered';
import { membersOf } from './team-members';

interface DeskRow extends Patient {
  openTasks: PatientTaskType[];
  doneTasks: PatientTaskType[];
  appointments: AppointmentType[];
}
interface DayRow extends Patient {
  totalCount: number;
  moment: string;
  patientId: string;
  episodeState: EpisodeState;
  task: PatientTaskType | null;
  appointment: AppointmentType | null;
}

/** Tasks and appointments, readable: of one patient, or of one worker's day. */
@Injectable()
export class ShowDesk {
  constructor(
    private readonly fields: PatientFields,
    private readonly reminders: RemindersOffered,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async ofPatient(unit: UnitOfWork, patientId: string): Promise<PatientDesk> {
    const [row] = await unit.query<DeskRow>(deskOfPatient, [patientId]);
    if (!row) throw notFound();
    await unit.audit({ action: 'desk.viewed', subjectType: 'patient', subjectIds: [row.id] });
    const offered = this.reminders.offered(this.fields.open(row.id, row).safeContact);
    return Object.assign(new PatientDesk(), {
      openTasks: row.openTasks.map((task) => this.shownTask(task)),
      doneTasks: row.doneTasks.map((task) => this.shownTask(task)),
      appointments: row.appointments.map((appointment) => this.shownAppointment(appointment)),
      team: await membersOf(unit, row.teamId),
      reminderChannels: [...offered.channels],
      noReminder: offered.none,
      reminderWordings: reminderWordingVersions.map((version) => Object.assign(new ReminderWordingType(), { version, example: reminderWordings[version].text('Tuesday 3 March at 10:00') })),
    });
  }

  /** The viewer's own day, and what was left of the days before. */
  async myDay(unit: UnitOfWork, first: number, after: string | undefined, until: CalendarDate | undefined): Promise<Connection<DayEntry>> {
    const [moment, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<DayRow>(dayOfWorker, [unit.user.id, until ?? dayInLondon(this.clock.now()), first + 1, moment, id]);
    const found = rows.filter((row) => row.id !== null);
    const shown = page(found, first, rows[0]?.totalCount ?? 0, (row) => [row.moment, row.id], (row) => this.entry(row));
    await unit.audit({ action: 'day.viewed', subjectType: 'patient', subjectIds: [...new Set(found.slice(0, first).map(({ patientId }) => patientId))] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async task(unit: UnitOfWork, id: string): Promise<PatientTaskType> {
    const [row] = await unit.query<{ shown: PatientTaskType }>(oneTask, [id]);
    if (!row) throw notFound();
    return this.shownTask(row.shown);
  }

  async appointment(unit: UnitOfWork, id: string): Promise<AppointmentType> {
    const [row] = await unit.query<{ shown: AppointmentType }>(oneAppointment, [id]);
    if (!row) throw notFound();
    return this.shownAppointment(row.shown);
  }

  private entry(row: DayRow): DayEntry {
    const { forename, surname } = this.fields.open(row.patientId, row);
    const { id, episodeState, task, appointment } = row;
    return Object.assign(new DayEntry(), {
      id, episodeState, patientName: `${forename} ${surname}`, task: task && this.shownTask(task), appointment: appointment && this.shownAppointment(appointment),
    });
  }

  private shownTask(row: PatientTaskType): PatientTaskType {
    return Object.assign(new PatientTaskType(), row, { title: this.fields.openWords('task.title', row.id, row.title) ?? '' });
  }

  private shownAppointment(row: AppointmentType): AppointmentType {
    const place = this.fields.openWords('appointment.place', row.id, row.place);
    const words = this.fields.openWords('appointment.words', row.id, row.words);
    return Object.assign(new AppointmentType(), row, { place, words, visitFlags: showFlags(this.fields, row.visitFlags) });
  }
}
