import { randomUUID } from 'node:crypto';
import { checkTask } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadEpisode } from '../commands/load-patient';
import type { Episode } from '../entities/episode.entity';
import { PatientFields } from '../patient-fields';
import { TaskRecord } from './task.entity';
import { memberOrMe } from './team-members';

export interface NewTask {
  readonly patientId: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly assigneeId?: string | null | undefined;
  readonly idempotencyKey: string;
}

export interface ChangedTask extends Omit<NewTask, 'patientId' | 'idempotencyKey'> {
  readonly taskId: string;
  /** The version that was seen. */
  readonly version: number;
}

const noSuchTask = refusal('NOT_FOUND', 'There is no such task, or it is not your team’s.', 'taskId');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this task meanwhile. Load the page again.', 'version');

/** What is to be done for patients. Every method answers the task's id. */
@Injectable()
export class TasksOfPatients {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async add(unit: UnitOfWork, { idempotencyKey, ...input }: NewTask): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'addPatientTask', idempotencyKey, this.fields.requestMark(input), async () => {
      const episode = await loadEpisode(unit, input.patientId, ['offered', 'accepted']);
      if (!episode.ok) return episode;
      const checked = checkTask(input, dayInLondon(this.clock.now()));
      if (!checked.ok) return checked;
      const assignee = await memberOrMe(unit, episode.value.teamId, input.assigneeId, 'assigneeId');
      if (!assignee.ok) return assignee;
      return ok(await this.write(unit, episode.value, { ...checked.value, assigneeId: assignee.value, contactId: null }));
    });
  }

  /** Writes a task that has been checked: one that was added, or the next step of a contact. */
  async write(unit: UnitOfWork, { id: episodeId, teamId, patientId }: Pick<Episode, 'id' | 'teamId' | 'patientId'>, task: Pick<TaskRecord, 'title' | 'dueOn' | 'assigneeId' | 'contactId'>): Promise<string> {
    const id = randomUUID();
    const manager = await unit.manager();
    await manager.insert(TaskRecord, {
      id, teamId, patientId, episodeId, ...task, title: this.fields.sealWords('task.title', id, task.title) ?? '', createdAt: this.clock.now(), createdBy: unit.user.id,
    });
    await unit.audit({ action: 'task.added', subjectType: 'patient', subjectIds: [patientId] });
    return id;
  }

  async change(unit: UnitOfWork, { taskId, version, ...input }: ChangedTask): Promise<Result<string, Refusal>> {
    const loaded = await this.load(unit, taskId, version);
    if (!loaded.ok) return loaded;
    const task = loaded.value;
    const today = dayInLondon(this.clock.now());
    // A day that has passed may stay: only a new one must be to come.
    const checked = checkTask({ ...input, dueOn: input.dueOn === task.dueOn ? today : input.dueOn }, today);
    if (!checked.ok) return checked;
    const assignee = input.assigneeId === task.assigneeId ? ok(task.assigneeId) : await memberOrMe(unit, task.teamId, input.assigneeId, 'assigneeId');
    if (!assignee.ok) return assignee;
    const manager = await unit.manager();
    await manager.save(Object.assign(task, { title: this.fields.sealWords('task.title', task.id, checked.value.title), dueOn: input.dueOn, assigneeId: assignee.value }));
    await unit.audit({ action: 'task.changed', subjectType: 'patient', subjectIds: [task.patientId] });
    return ok(task.id);
  }

  /** Done, or after all not done yet. */
  async finish(unit: UnitOfWork, taskId: string, done: boolean, version: number): Promise<Result<string, Refusal>> {
    const loaded = await this.load(unit, taskId, version);
    if (!loaded.ok) return loaded;
    const task = loaded.value;
    if (done === (task.doneAt !== null)) return ok(task.id);
    const manager = await unit.manager();
    await manager.save(Object.assign(task, done ? { doneAt: this.clock.now(), doneBy: unit.user.id } : { doneAt: null, doneBy: null }));
    await unit.audit({ action: done ? 'task.done' : 'task.reopened', subjectType: 'patient', subjectIds: [task.patientId] });
    return ok(task.id);
  }

  private async load(unit: UnitOfWork, id: string, version: number): Promise<Result<TaskRecord, Refusal>> {
    const manager = await unit.manager();
    const task = await manager.findOne(TaskRecord, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!task) return refused(noSuchTask);
    return task.version === version ? ok(task) : refused(changedMeanwhile);
  }
}
