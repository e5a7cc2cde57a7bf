import { needTerm, topTermOf, type NeedTerm, type NeedTermId } from '@linkwell/taxonomy-domain';
import type { MatchCandidate, NeedAsked } from './question';
import type { NeedFit } from './weights';

/** How a service meets one need: by which of its terms, and how closely. */
export interface MetNeed {
  readonly asked: NeedAsked;
  readonly by: NeedTerm;
  readonly fit: NeedFit;
}

const closest: readonly NeedFit[] = ['exact', 'general', 'related'];

/** How closely a service's term fits a need; `undefined` when it does not. */
export function fitOf(asked: NeedTermId, offered: NeedTermId): NeedFit | undefined {
  if (asked === offered) return 'exact';
  const [need, offer] = [needTerm(asked), needTerm(offered)];
  if (!need || !offer || topTermOf(need).id !== topTermOf(offer).id) return undefined;
  return need.parentId === null || offer.parentId === null ? 'general' : 'related';
}

/** The needs that a service meets, each by its closest term, in the order asked. A term asked twice counts once, at its best priority. */
export function needsMet(needs: readonly NeedAsked[], candidate: Pick<MatchCandidate, 'needTermIds'>): readonly MetNeed[] {
  const once = needs.filter(
    (need, index) => !needs.some((other, at) => other.termId === need.termId && (other.priority < need.priority || (other.priority === need.priority && at < index))),
  );
  return once.flatMap((asked) => {
    for (const fit of closest) {
      const offered = [...candidate.needTermIds].sort().find((id) => fitOf(asked.termId, id) === fit);
      const by = offered && needTerm(offered);
      if (by) return [{ asked, by, fit }];
    }
    return [];
  });
}
