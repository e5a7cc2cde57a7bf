import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import type { OpeningReason } from '@linkwell/casework-domain';
import { Injectable } from '@nestjs/common';
import { ShowPatient } from '../queries/show-patient';
import { goBy, openOpening } from './openings.sql';
import { OpenedPatientType } from './openings.types';

interface OpenRow {
  readonly id: string;
  readonly patientId: string;
  readonly reason: OpeningReason;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly version: number;
}

/** The record that an opening shows. Each look is in the trail under a name of its own. */
@Injectable()
export class ShowOpened {
  constructor(private readonly show: ShowPatient) {}

  /** Throws NOT_FOUND for an opening that is somebody else's, has ended or has run out. */
  async run(unit: UnitOfWork, openingId: string): Promise<OpenedPatientType> {
    const [opening] = await unit.query<OpenRow>(openOpening, [openingId]);
    if (!opening) throw notFound();
    await unit.query(goBy, [opening.id]);
    const patient = await this.show.show(unit, opening.patientId);
    await unit.query(goBy, ['']);
    await unit.audit({ action: 'patient.viewed_by_opening', subjectType: 'patient', subjectIds: [opening.patientId], detail: opening.reason });
    return Object.assign(new OpenedPatientType(), { ...opening, patient });
  }
}
