import { changeNeedStatus, checkNeed, type NeedStatus, type NeedUrgency } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { Needs } from '../services/needs';
import { Patients } from '../services/patients';

export interface ChangedNeed {
  readonly needId: string;
  readonly priority: number;
  readonly urgency: NeedUrgency;
  readonly patientsWords?: string | null | undefined;
  readonly confidential: boolean;
  readonly status: NeedStatus;
  readonly version: number;
}

const sayWho = refusal('NEED_STATUS_BY_OUTCOME', 'Whether a need was met is recorded with who said so. Use “Was this need met?” instead.', 'status');

/** Changes what is written about a need. That it was met, or not, is never set here: people say so, each with a name to it. */
@Injectable()
export class UpdateNeed {
  constructor(
    private readonly fields: PatientFields,
    private readonly needs: Needs,
    private readonly patients: Patients,
  ) {}

  /** Returns the patient's id. */
  async run(unit: UnitOfWork, input: ChangedNeed): Promise<Result<string, Refusal>> {
    const checked = checkNeed({ priority: input.priority, patientsWords: input.patientsWords ?? '' });
    if (!checked.ok) return checked;
    const loaded = await this.needs.load(unit, input.needId, input.version);
    if (!loaded.ok) return loaded;
    const need = loaded.value;
    if (input.status !== need.status && (input.status === 'met' || input.status === 'not_met')) return refused(sayWho);
    const status = changeNeedStatus(need.status, input.status);
    if (!status.ok) return status;
    const manager = await unit.manager();
    const { urgency, confidential } = input;
    const patientsWords = this.fields.sealWords('need.patients_words', need.id, checked.value.patientsWords);
    await manager.save(Object.assign(need, { priority: checked.value.priority, urgency, confidential, patientsWords, status: status.value }));
    await this.patients.touch(unit, need.patientId);
    await unit.audit({ action: 'need.updated', subjectType: 'need', subjectIds: [need.id], detail: status.value });
    return ok(need.patientId);
  }
}
