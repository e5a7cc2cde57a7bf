import type { UnitOfWork } from '@linkwell/database';
import { Services } from '@linkwell/directory-api';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import type { ServiceId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { cursorDate } from '../queries/cursor-moment';
import { ShareablePatients } from '../queries/shareable-patient';
import { SignpostFormType, SignpostNeedType, SignpostType } from './signpost.type';
import { countOfPatient, oneSignpost, signpostsOfPatient } from './signposts.sql';

/** What a patient was signposted to, and what is asked when they are. */
@Injectable()
export class ShowSignposts {
  constructor(
    private readonly patients: ShareablePatients,
    private readonly services: Services,
  ) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's or whose support is not running, and for a service that does not exist. */
  async form(unit: UnitOfWork, patientId: string, serviceId: string): Promise<SignpostFormType> {
    const patient = await this.patients.find(unit, patientId);
    const service = await this.services.forReferral(unit, serviceId as ServiceId);
    if (!patient || !service) throw notFound();
    await unit.audit({ action: 'patient.viewed', subjectType: 'patient', subjectIds: [patientId], detail: 'signpost form' });
    const needs = patient.needs.map(({ id, label }) => Object.assign(new SignpostNeedType(), { id, label }));
    return Object.assign(new SignpostFormType(), { patientId, patientName: patient.details.name, serviceId, serviceName: service.serviceName, needs });
  }

  /** Newest first. Throws NOT_FOUND for a patient who is not this viewer's. */
  async ofPatient(unit: UnitOfWork, patientId: string, first: number, after: string | undefined): Promise<Connection<SignpostType>> {
    const [on, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const [total] = await unit.query<{ count: number }>(countOfPatient, [patientId]);
    if (!total) throw notFound();
    const rows = await unit.query<SignpostType>(signpostsOfPatient, [patientId, first + 1, cursorDate(on), id]);
    await unit.audit({ action: 'signposts.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return page(rows, first, total.count, (row) => [row.on, row.id], shown);
  }

  /** After a change that has been audited with its own name. */
  async one(unit: UnitOfWork, id: string): Promise<SignpostType> {
    const [row] = await unit.query<SignpostType>(oneSignpost, [id]);
    if (!row) throw notFound();
    return shown(row);
  }
}

const shown = (row: SignpostType): SignpostType => Object.assign(new SignpostType(), row);
