import { Patients } from '@linkwell/casework-api';
import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';

export type EpisodeStanding = NonNullable<Awaited<ReturnType<Patients['episode']>>>;

/** Only who accepted support is asked; after the end of it too. */
export const mayBeAsked = ({ state }: EpisodeStanding): boolean => state === 'accepted' || state === 'closed';

/** The episodes that measures belong to: a patient's running one, or one that is named, which may have closed. */
@Injectable()
export class EpisodesMeasured {
  constructor(private readonly patients: Patients) {}

  /** `undefined` for a patient who is not of the viewer's teams, and for an episode that is not this patient's. */
  async find(unit: UnitOfWork, patientId: string, episodeId?: string): Promise<EpisodeStanding | undefined> {
    const id = episodeId ?? (await this.patients.forMatching(unit, patientId))?.episodeId;
    const episode = id === undefined ? undefined : await this.patients.episode(unit, id);
    return episode?.patientId === patientId ? episode : undefined;
  }
}
