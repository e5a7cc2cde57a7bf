import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { Episode } from '../entities/episode.entity';
import { PatientFields } from '../patient-fields';
import type { ReferralSource } from '../referral-source';
import { Patients } from '../services/patients';
import { loadPatient } from './load-patient';
import { OpenEpisode, type SupportAnswer } from './open-episode';

export interface NewEpisode {
  readonly patientId: string;
  readonly source: ReferralSource;
  readonly reason?: string | null | undefined;
  readonly agreement: SupportAnswer;
  readonly idempotencyKey: string;
}

/** Somebody who was supported, or declined, comes again: a new episode beside the old ones. */
@Injectable()
export class StartEpisode {
  constructor(
    private readonly fields: PatientFields,
    private readonly episodes: OpenEpisode,
    private readonly patients: Patients,
  ) {}

  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewEpisode): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'startEpisode', idempotencyKey, this.fields.requestMark(input), () => this.start(unit, input));
  }

  private async start(unit: UnitOfWork, input: Omit<NewEpisode, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const loaded = await loadPatient(unit, input.patientId);
    if (!loaded.ok) return loaded;
    const { id, teamId, siteId } = loaded.value;
    const manager = await unit.manager();
    const running = await manager.existsBy(Episode, [{ patientId: id, state: 'accepted' }, { patientId: id, state: 'offered' }]);
    if (running) return refused(refusal('SUPPORT_RUNNING', 'Support is running for this person. Close it before a new episode.', 'patientId'));
    const { dateOfBirth, postcode } = this.fields.open(id, loaded.value);
    const answered = this.episodes.check({ dateOfBirth, agreement: input.agreement });
    if (!answered.ok) return answered;
    const opened = await this.episodes.open(unit, { ...input, patientId: id, teamId, siteId, dateOfBirth, postcode });
    if (!opened.ok) return opened;
    await this.patients.touch(unit, id);
    await unit.audit({ action: 'episode.started', subjectType: 'patient', subjectIds: [id], detail: input.agreement.answer });
    return ok(id);
  }
}
