import { coveringSet } from '@linkwell/matching-domain';
import { needsOnce } from '../read-model/search-values';
import type { SupportAsked } from '../find-support';
import type { FoundService } from './read-page';

/** A small set that together covers the needs asked; nothing where one service covers them all, for then it is the first of the list. */
export function servicesTogether(candidates: readonly FoundService[], { question }: SupportAsked): readonly FoundService[] {
  const needs = needsOnce(question.needs).map(({ termId }) => termId);
  const chosen = coveringSet(
    candidates.map((found) => ({ id: found.card.serviceId, score: found.score, needPoints: new Map(needs.flatMap((need, index) => ((found.needPoints?.[index] ?? 0) > 0 ? [[need, found.needPoints?.[index] ?? 0] as const] : []))), found })),
    needs,
  );
  return chosen.length > 1 ? chosen.map(({ found }) => found) : [];
}
