import { randomUUID } from 'node:crypto';
import { Patients } from '@linkwell/casework-api';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Services } from '@linkwell/directory-api';
import { addDays, Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result, type ServiceId } from '@linkwell/kernel';
import { checkSignpost, signpostedAtMostDaysAgo, type SignpostWay } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { addSignpost } from './signposts.sql';

export interface SignpostToRecord {
  readonly patientId: string;
  readonly serviceId: string;
  readonly needIds: readonly string[];
  readonly on: CalendarDate;
  readonly way: SignpostWay;
  readonly idempotencyKey: string;
}

const noSuchPatient = refusal('NOT_FOUND', 'There is no such patient, they are not your team’s, or their support has ended.', 'patientId');
const noSuchService = refusal('NOT_FOUND', 'There is no such service.', 'serviceId');
const notTheirNeed = refusal('NEED_UNKNOWN', 'Choose needs of this person.', 'needIds');

/** Writes down that somebody was given a service's details. It tells nobody, asks for no agreement and moves no need: nobody has taken it up. */
@Injectable()
export class RecordSignpost {
  constructor(
    private readonly patients: Patients,
    private readonly services: Services,
    private readonly clock: Clock,
  ) {}

  /** Returns the signpost's id. */
  run(unit: UnitOfWork, { idempotencyKey, ...input }: SignpostToRecord): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'recordSignpost', idempotencyKey, input, () => this.record(unit, input));
  }

  private async record(unit: UnitOfWork, { patientId, serviceId, needIds, on, way }: Omit<SignpostToRecord, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const now = this.clock.now();
    const today = dayInLondon(now);
    const checked = checkSignpost({ on }, today, addDays(today, -signpostedAtMostDaysAgo));
    if (!checked.ok) return checked;
    const patient = await this.patients.forMatching(unit, patientId);
    if (!patient) return refused(noSuchPatient);
    if (!needIds.every((id) => patient.needs.some((need) => need.id === id))) return refused(notTheirNeed);
    const service = await this.services.forReferral(unit, serviceId as ServiceId);
    if (!service) return refused(noSuchService);
    const id = randomUUID();
    await unit.query(addSignpost, [id, patient.teamId, patientId, patient.episodeId, serviceId, service.serviceName, service.organisationName, [...new Set(needIds)], on, way, now, unit.user.id]);
    await this.patients.touch(unit, patientId);
    await unit.audit({ action: 'signpost.recorded', subjectType: 'patient', subjectIds: [patientId], detail: `service:${serviceId}` });
    return ok(id);
  }
}
