import type { NeedTermId } from '@linkwell/taxonomy-domain';
import type { NeedAsked } from './question';
import type { MatchWeights } from './weights';

interface Scored {
  readonly score: number;
  readonly needs: ReadonlySet<NeedTermId>;
  readonly needsJourney: boolean;
}

/**
 * What its place among the others adds to a service or takes from it, in hundredths of a point; `scored` with the best score first.
 *
 * - **Variety.** Where several needs are asked, the first service for each need is worth `varietyPoints`, the second half of them, the third a third:
 *   ten services for one need do not stand before the first for another. Always less than the least that any need can earn, so that asking
 *   for one more need never lets a service that does not meet it pass one that does.
 * - **No crowd from afar.** What needs no journey may be listed anywhere in the country. The first of them counts as near as it may
 *   (`remoteShare`), the second half as near, the third a third: a hundred helplines do not stand before the group around the corner.
 */
export function orderPoints(scored: readonly Scored[], needs: readonly NeedAsked[], weights: MatchWeights): readonly number[] {
  const most = varietyPoints(needs, weights);
  const turns = new Map<NeedTermId, number>();
  let remote = 0;
  return scored.map(({ needs: met, needsJourney }) => {
    for (const need of met) turns.set(need, (turns.get(need) ?? 0) + 1);
    if (!needsJourney) remote += 1;
    const firstTurn = Math.min(...[...met].map((need) => turns.get(need) ?? Infinity));
    const variety = Number.isFinite(firstTurn) ? Math.floor(most / firstTurn + 0.5) : 0;
    return variety - (needsJourney ? 0 : Math.floor(remoteHundredths(weights) * (1 - 1 / remote) + 0.5));
  });
}

/** Most hundredths of a point that variety adds; 0 where fewer than two needs are asked. */
export function varietyPoints(needs: readonly NeedAsked[], weights: MatchWeights): number {
  if (new Set(needs.map(({ termId }) => termId)).size < 2) return 0;
  const least = weights.need * Math.min(...Object.values(weights.priority)) * Math.min(...Object.values(weights.fit));
  return Math.max(0, Math.floor(Math.min(weights.variety * 100, least * 100 - 1)));
}

/** Hundredths of a point that needing no journey is worth to the first such service. */
export const remoteHundredths = ({ nearness, remoteShare }: MatchWeights): number => nearness * remoteShare * 100;
