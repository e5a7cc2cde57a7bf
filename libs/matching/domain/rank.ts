import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import { explainExclusion } from './exclusion';
import type { MatchCandidate, MatchQuestion } from './question';
import { cautionsFor, reasonsFor, type MatchCaution, type MatchReason } from './reasons';
import { scoreParts, totalOf, type ScoreParts } from './score';
import type { MatchWeights } from './weights';

export interface RankedMatch {
  readonly id: ServiceId;
  readonly name: string;
  readonly distanceMetres: number | null;
  /** Points; only their order has a meaning. */
  readonly score: number;
  readonly parts: ScoreParts;
  readonly reasons: readonly MatchReason[];
  readonly cautions: readonly MatchCaution[];
}

/**
 * The services that can help, best first; ties by id. The same question of the same services gives the same answer, in whatever order
 * they come. `today` decides freshness and "full until".
 */
export function rank(question: MatchQuestion, candidates: readonly MatchCandidate[], weights: MatchWeights, today: CalendarDate): readonly RankedMatch[] {
  return candidates
    .filter((candidate) => explainExclusion(question, candidate, today) === undefined)
    .map((candidate): RankedMatch => {
      const parts = scoreParts(question, candidate, weights, today);
      return {
        id: candidate.id,
        name: candidate.name,
        distanceMetres: candidate.distanceMetres,
        score: totalOf(parts),
        parts,
        reasons: reasonsFor(question, candidate, today),
        cautions: cautionsFor(question, candidate, today),
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id)));
}
