import type { NeedTermId } from '@linkwell/taxonomy-domain';

/** A service that could be one of a set, with the points that each need it meets earns it. */
export interface CoverCandidate {
  readonly id: string;
  readonly score: number;
  readonly needPoints: ReadonlyMap<NeedTermId, number>;
}

/**
 * A small set of services that together meet as many of the needs asked as any of them can: one after the other, the service that earns most with the
 * needs that are not covered yet; ties by the whole score, then by id. At most one service a need. Empty where one need or none is asked,
 * or where one service would be the whole set and stands first anyway.
 *
 * The greedy choice covers at least 63 % of what the best set of that size could (Nemhauser, Wolsey and Fisher 1978), and at these sizes nearly always all.
 */
export function coveringSet<Candidate extends CoverCandidate>(candidates: readonly Candidate[], needs: readonly NeedTermId[]): readonly Candidate[] {
  const open = new Set(needs);
  if (open.size < 2) return [];
  const chosen: Candidate[] = [];
  while (open.size > 0) {
    const gain = ({ needPoints }: Candidate) => [...open].reduce((sum, need) => sum + (needPoints.get(need) ?? 0), 0);
    const best = [...candidates].sort((a, b) => gain(b) - gain(a) || b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id)))[0];
    if (!best || gain(best) <= 0) break;
    chosen.push(best);
    for (const need of best.needPoints.keys()) open.delete(need);
  }
  return chosen;
}
