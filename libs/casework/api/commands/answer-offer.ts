import { decideEpisode } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Episode } from '../entities/episode.entity';
import { Patient } from '../entities/patient.entity';
import { minimalIdentity, PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';
import { loadEpisode } from './load-patient';
import { OpenEpisode, type SupportAnswer } from './open-episode';

export interface OfferAnswer {
  readonly patientId: string;
  /** None when the person could not be reached. */
  readonly agreement?: SupportAnswer | null | undefined;
  /** The episode's version that was seen. */
  readonly version: number;
}

/** Somebody to whom support was offered says yes or no, or could not be reached. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly fields: PatientFields,
    private readonly episodes: OpenEpisode,
    private readonly patients: Patients,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, { patientId, agreement, version }: OfferAnswer): Promise<Result<string, Refusal>> {
    const loaded = await loadEpisode(unit, patientId, ['offered'], version);
    if (!loaded.ok) return loaded;
    const episode = loaded.value;
    const manager = await unit.manager();
    const patient = await manager.findOneByOrFail(Patient, { id: episode.patientId });
    const identity = this.fields.open(patient.id, patient);
    const checked = agreement ? this.episodes.check({ dateOfBirth: identity.dateOfBirth, agreement }) : ok(true);
    if (!checked.ok) return checked;
    const today = dayInLondon(this.clock.now());
    const command = agreement ? (agreement.answer === 'yes' ? 'accept' : 'decline') : 'giveUpReaching';
    const life = decideEpisode({ state: 'offered', offeredOn: episode.offeredOn }, { type: command, on: today }, today);
    if (!life.ok) return life;

    const declined = life.value.state === 'declined';
    if (agreement) await this.episodes.writeAnswer(unit, episode, agreement);
    await manager.save(Object.assign(episode, { state: life.value.state, answeredOn: today, ...(declined && { reason: null }) }));
    const supportedBefore = await manager.existsBy(Episode, { patientId: patient.id, state: In(['accepted', 'closed']) });
    if (declined && !supportedBefore) await manager.save(Object.assign(patient, this.fields.seal(patient.id, minimalIdentity(identity)), this.fields.sealAbout(patient.id, null), { nhsNumberTraced: false }));
    await this.patients.touch(unit, patient.id);
    await unit.audit({ action: 'episode.answered', subjectType: 'patient', subjectIds: [patient.id], detail: life.value.state });
    return ok(patient.id);
  }
}
