import type { CalendarDate, ServiceId } from '@linkwell/kernel';
import { explainExclusion } from './exclusion';
import { needsMet } from './need-fit';
import { orderPoints } from './order';
import type { MatchCandidate, MatchQuestion } from './question';
import { cautionsFor, reasonsFor, type MatchCaution, type MatchReason } from './reasons';
import { scoreParts, totalOf, type ScoreParts } from './score';
import type { MatchWeights } from './weights';

export interface RankedMatch {
  readonly id: ServiceId;
  readonly name: string;
  readonly distanceMetres: number | null;
  /** Points of its own; only their order has a meaning. */
  readonly score: number;
  /** The score with what its place among the others adds or takes: what the list is sorted by. */
  readonly order: number;
  readonly parts: ScoreParts;
  readonly reasons: readonly MatchReason[];
  readonly cautions: readonly MatchCaution[];
}

/**
 * The services that can help, best first; ties by id. The same question of the same services gives the same answer, in whatever order
 * they come. `today` decides freshness and "full until". The search does the same in the database (`libs/matching/api/read-model`),
 * and a test holds the two together.
 */
export function rank(question: MatchQuestion, candidates: readonly MatchCandidate[], weights: MatchWeights, today: CalendarDate): readonly RankedMatch[] {
  const scored = candidates
    .filter((candidate) => explainExclusion(question, candidate, today) === undefined)
    .map((candidate) => {
      const parts = scoreParts(question, candidate, weights, today);
      const met = needsMet(question.needs, candidate);
      return { candidate, parts, score: totalOf(parts), needs: new Set(met.map(({ asked }) => asked.termId)), needsJourney: candidate.distanceMetres !== null };
    })
    .sort((a, b) => b.score - a.score || byId(a.candidate, b.candidate));
  const points = orderPoints(scored, question.needs, weights);
  return scored
    .map(({ candidate, parts, score }, index): RankedMatch => ({
      id: candidate.id,
      name: candidate.name,
      distanceMetres: candidate.distanceMetres,
      score,
      order: Math.round(score * 100 + (points[index] ?? 0)) / 100,
      parts,
      reasons: reasonsFor(question, candidate, today),
      cautions: cautionsFor(question, candidate, today),
    }))
    .sort((a, b) => b.order - a.order || byId(a, b));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id));
