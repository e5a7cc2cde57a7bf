import type { UnitOfWork } from '@linkwell/database';
import { HearsEvent, type Hears } from '@linkwell/events';
import { ok, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { EpisodeClosed } from '../events';
import { ConcernTrail } from './concern-trail';

/** Support that ends leaves a concern where it is: the leads are told that one is still open, whoever ended the support and whether they may see it or not. */
@Injectable()
@HearsEvent(EpisodeClosed)
export class SupportEnded implements Hears<EpisodeClosed> {
  constructor(private readonly trail: ConcernTrail) {}

  async hear(unit: UnitOfWork, { episodeId, patientId }: EpisodeClosed): Promise<Result<unknown, Refusal>> {
    const [asked] = await unit.query<{ teamId: string; open: boolean }>(`select team_id as "teamId", casework.has_open_concern(id) as open from casework.patient where id = $1`, [patientId]);
    if (asked?.open) await this.trail.tell(unit, asked.teamId, 'support_ended', episodeId);
    return ok(undefined);
  }
}
