import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { FindSupport } from '../find-support';
import type { SearchServicesArgs } from '../graphql/arguments';
import { SearchResultType } from '../graphql/match.type';
import { showNextBest, showPageInfo, showPublicMatch } from '../graphql/show-match';
import { understand } from '../question-in-words';

/** The public search: a place and a need, in a person's own words. */
@Injectable()
export class SearchServices {
  constructor(private readonly findSupport: FindSupport) {}

  async run(unit: UnitOfWork, { near, need, needIds, words, withinMetres, first, after }: SearchServicesArgs): Promise<Result<SearchResultType, Refusal>> {
    const asked = understand({ near: near ?? '', need: need ?? '', needIds: needIds ?? [] });
    if (!asked.near) return refused(refusal('PLACE_NEEDED', 'Enter a postcode, or the first part of one, for example AB1.', 'near'));
    const allWords = [...asked.words, ...(words ?? '').split(/\s+/).filter(Boolean).slice(0, 8)];
    const found = await this.findSupport.run(unit, { near: asked.near, needs: asked.needs, words: allWords, withinMetres }, { first, after });
    if (!found.ok) return found;
    const { total, approximate, place, items, nextBest } = found.value;
    return ok(Object.assign(new SearchResultType(), {
      total,
      approximate,
      placeLabel: place.label,
      withinMetres,
      needs: asked.needs.map(({ termId }) => ({ id: termId, label: needTerm(termId)?.label ?? termId })),
      words: allWords,
      items: items.map(showPublicMatch),
      pageInfo: showPageInfo(found.value),
      nextBest: showNextBest(nextBest, showPublicMatch),
    }));
  }
}
