import { randomUUID } from 'node:crypto';
import { checkTask, firstContactOn, recordContact, usualTaskDays, type ContactKind, type ContactMode, type ContactOutcome, type RecordedContact, type TaskDetails } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { addDays, Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ContactRecord } from '../entities/contact.entity';
import { TasksOfPatients } from '../desk/tasks-of-patients';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';
import { loadEpisode } from './load-patient';

export interface NewContact {
  readonly patientId: string;
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly mode: ContactMode;
  readonly outcome: ContactOutcome;
  readonly kind: ContactKind;
  readonly note?: string | null | undefined;
  readonly nextStep?: string | null | undefined;
  /** When the next step is due; in a week where it is left out. */
  readonly nextStepDueOn?: CalendarDate | null | undefined;
  readonly idempotencyKey: string;
}

/** Writes a contact down; its next step becomes a task of whoever wrote it. The first time that somebody was spoken with opens the window for baseline measures. */
@Injectable()
export class RecordContact {
  constructor(
    private readonly fields: PatientFields,
    private readonly patients: Patients,
    private readonly tasks: TasksOfPatients,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewContact): Promise<Result<string, Refusal>> {
    const now = this.clock.now();
    const checked = recordContact({ ...input, note: input.note ?? '', nextStep: input.nextStep ?? '' }, dayInLondon(now));
    if (!checked.ok) return checked;
    const today = dayInLondon(now);
    const task = checked.value.nextStep === '' ? undefined : checkTask({ title: checked.value.nextStep, dueOn: input.nextStepDueOn ?? addDays(today, usualTaskDays) }, today);
    if (task && !task.ok) return refused(refusal(task.refusal.code, task.refusal.message, task.refusal.field === 'dueOn' ? 'nextStepDueOn' : 'nextStep'));
    return onceUnlessRefused(unit, 'recordContact', idempotencyKey, this.fields.requestMark(input), () => this.write(unit, input.patientId, checked.value, task?.value));
  }

  /** Within a deed that has its own key. Returns the patient's id. */
  async write(unit: UnitOfWork, ofPatient: string, contact: RecordedContact, task?: TaskDetails): Promise<Result<string, Refusal>> {
    const loaded = await loadEpisode(unit, ofPatient, ['offered', 'accepted']);
    if (!loaded.ok) return loaded;
    const { id: episodeId, patientId, teamId } = loaded.value;
    const { on, minutes, mode, outcome, kind, note, nextStep, lateEntry } = contact;
    const id = randomUUID();
    const manager = await unit.manager();
    await manager.insert(ContactRecord, {
      id, teamId, patientId, episodeId, tookPlaceOn: on, minutes, mode, outcome, kind, lateEntry,
      note: this.fields.sealWords('contact.note', id, note),
      nextStep: this.fields.sealWords('contact.next_step', id, nextStep),
      recordedAt: this.clock.now(),
      recordedBy: unit.user.id,
    });
    if (task) await this.tasks.write(unit, { id: episodeId, teamId, patientId }, { ...task, assigneeId: unit.user.id, contactId: id });
    const first = firstContactOn([contact]);
    if (first) await unit.query(`update casework.episode set first_contact_on = least(first_contact_on, $2::date) where id = $1`, [episodeId, first]);
    await this.patients.touch(unit, patientId);
    await unit.audit({ action: 'contact.recorded', subjectType: 'patient', subjectIds: [patientId] });
    return ok(patientId);
  }
}
