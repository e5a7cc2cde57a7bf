import { randomUUID } from 'node:crypto';
import { checkNeed, type NeedUrgency } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type NeedId, type Refusal, type Result } from '@linkwell/kernel';
import { isNeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { NeedRecord } from '../entities/need.entity';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';
import { loadRunningEpisode } from './load-patient';

export interface NewNeed {
  readonly patientId: string;
  readonly termId: string;
  readonly priority: number;
  readonly urgency: NeedUrgency;
  readonly patientsWords?: string | null | undefined;
  readonly confidential: boolean;
  readonly idempotencyKey: string;
}

@Injectable()
export class RecordNeed {
  constructor(
    private readonly fields: PatientFields,
    private readonly patients: Patients,
    private readonly clock: Clock,
  ) {}

  /** Returns the patient's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewNeed): Promise<Result<string, Refusal>> {
    if (!isNeedTermId(input.termId)) return refused(refusal('NEED_TERM_UNKNOWN', 'Choose what the person needs from the list.', 'termId'));
    const checked = checkNeed({ priority: input.priority, patientsWords: input.patientsWords ?? '' });
    if (!checked.ok) return checked;
    return onceUnlessRefused(unit, 'recordNeed', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await loadRunningEpisode(unit, input.patientId);
      if (!loaded.ok) return loaded;
      const { id: episodeId, patientId, teamId } = loaded.value;
      const id = randomUUID() as NeedId;
      const { priority, patientsWords } = checked.value;
      const manager = await unit.manager();
      await manager.insert(NeedRecord, {
        id, teamId, patientId, episodeId, priority,
        termId: input.termId,
        urgency: input.urgency,
        patientsWords: this.fields.sealWords('need.patients_words', id, patientsWords),
        confidential: input.confidential,
        status: 'open',
        recordedAt: this.clock.now(),
      });
      await this.patients.touch(unit, patientId);
      await unit.audit({ action: 'need.recorded', subjectType: 'need', subjectIds: [id] });
      return ok(patientId);
    });
  }
}
