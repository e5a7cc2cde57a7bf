import { decideEpisode, type EpisodeCloseReason, type EpisodeLife } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { DomainEvents } from '@linkwell/events';
import { Clock, dayInLondon, ok, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { Appointments } from '../desk/appointments';
import { EpisodeClosed } from '../events';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';
import { loadRunningEpisode } from './load-patient';

export interface EpisodeClosing {
  readonly patientId: string;
  readonly reason: EpisodeCloseReason;
  readonly words?: string | null | undefined;
  /** The episode's version that was seen. */
  readonly version: number;
  readonly idempotencyKey?: string | null | undefined;
}

@Injectable()
export class CloseEpisode {
  constructor(
    private readonly fields: PatientFields,
    private readonly patients: Patients,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
    private readonly events: DomainEvents,
  ) {}

  async run(unit: UnitOfWork, { idempotencyKey, ...closing }: EpisodeClosing): Promise<Result<string, Refusal>> {
    if (!idempotencyKey) return this.close(unit, closing);
    return onceUnlessRefused(unit, 'closeEpisode', idempotencyKey, this.fields.requestMark(closing), () => this.close(unit, closing));
  }

  private async close(unit: UnitOfWork, { patientId, reason, words, version }: EpisodeClosing): Promise<Result<string, Refusal>> {
    const loaded = await loadRunningEpisode(unit, patientId, version);
    if (!loaded.ok) return loaded;
    const episode = loaded.value;
    const today = dayInLondon(this.clock.now());
    const { offeredOn, answeredOn } = episode;
    const life: EpisodeLife = { state: 'accepted', offeredOn, answeredOn: answeredOn ?? offeredOn };
    const closed = decideEpisode(life, { type: 'close', on: today, reason, ...(words ? { words } : {}) }, today);
    if (!closed.ok) return closed;
    const closingWords = this.fields.sealWords('episode.closing_words', episode.id, words?.trim());
    const manager = await unit.manager();
    await manager.save(Object.assign(episode, { state: 'closed' as const, closedOn: today, closingReason: reason, closingWords }));
    await this.appointments.cancelAllOf(unit, episode.id, episode.patientId);
    await this.patients.touch(unit, patientId);
    await unit.audit({ action: 'episode.closed', subjectType: 'patient', subjectIds: [episode.patientId], detail: reason });
    const heard = await this.events.tell(unit, new EpisodeClosed(episode.id, episode.patientId, reason));
    return heard.ok ? ok(episode.patientId) : heard;
  }
}
