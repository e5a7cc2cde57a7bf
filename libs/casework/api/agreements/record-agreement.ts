import type { AgreementGiver, AgreementManner, AskedByItself } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { Agreements } from '../services/agreements';
import { Patients } from '../services/patients';

export interface AgreementGiven {
  readonly patientId: string;
  readonly kind: AskedByItself;
  readonly answer: 'yes' | 'no';
  readonly givenBy: AgreementGiver;
  readonly how: AgreementManner;
  readonly wordingVersion: string;
  readonly idempotencyKey: string;
}

const noStudy = refusal('STUDY_UNKNOWN', 'No research study is set up here, so nobody can agree to one yet.', 'kind');

/** Writes down what somebody said to a question that is asked by itself: later contact, figures. A new answer stands in place of the one before. */
@Injectable()
export class RecordAgreement {
  constructor(
    private readonly fields: PatientFields,
    private readonly agreements: Agreements,
    private readonly patients: Patients,
  ) {}

  /** Returns the agreement's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: AgreementGiven): Promise<Result<string, Refusal>> {
    const { kind, ...answer } = input;
    if (kind === 'research') return refused(noStudy);
    return onceUnlessRefused(unit, 'recordAgreement', idempotencyKey, this.fields.requestMark(input), async () => {
      const recorded = await this.agreements.record(unit, { ...answer, scope: { kind } });
      if (recorded.ok) await this.patients.touch(unit, input.patientId);
      return recorded;
    });
  }
}
