import type { UnitOfWork } from '@linkwell/database';
import { defaultWeights, readWeights, type MatchWeights } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';

/** What counts for how much at one site, as its leads have settled it; the defaults where nobody has. */
@Injectable()
export class MatchWeightsOf {
  async of(unit: UnitOfWork, siteId: string): Promise<MatchWeights> {
    const [kept] = await unit.query<{ weights: unknown }>(`select weights from matching.site_weights where site_id = $1`, [siteId]);
    return kept ? readWeights(kept.weights) : defaultWeights;
  }
}
