import type { UnitOfWork } from '@linkwell/database';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { FindSupport } from '../find-support';
import type { SearchServicesArgs } from '../graphql/arguments';
import { SearchResultType } from '../graphql/match.type';
import { filtersOf, showFacets } from '../graphql/filters.type';
import { showNextBest, showPageInfo, showPublicMatch } from '../graphql/show-match';
import { understand } from '../question-in-words';
import { UnmetNeeds } from '../unmet-need/unmet-needs';
import { PlaceAsked } from './place-asked';

/** The public search: a place and a need, in a person's own words. */
@Injectable()
export class SearchServices {
  constructor(
    private readonly findSupport: FindSupport,
    private readonly vocabularies: Vocabularies,
    private readonly placeAsked: PlaceAsked,
    private readonly unmetNeeds: UnmetNeeds,
  ) {}

  async run(unit: UnitOfWork, { near, at, need, needIds, words, withinMetres, age, filters, sort, first, after }: SearchServicesArgs): Promise<Result<SearchResultType, Refusal>> {
    // A place that is typed apart is known before the words are understood: both are asked for in one message.
    const typedApart = near?.trim() ?? '';
    const [vocabulary, early] = await Promise.all([this.vocabularies.current(unit), typedApart === '' ? undefined : this.placeAsked.find(unit, typedApart, at)]);
    const asked = understand({ near: typedApart, need: need ?? '', needIds: needIds ?? [] }, vocabulary);
    const place = early ?? (await this.placeAsked.find(unit, asked.near, at));
    if (!place.ok) return refused(place.refusal);
    const allWords = [...asked.words, ...(words ?? '').split(/\s+/).filter(Boolean).slice(0, 8)];
    const question = { near: place.value, needs: asked.needs, words: allWords, withinMetres, age: age ?? undefined, filters: filtersOf(filters), sort: sort ?? 'best' };
    const found = await this.findSupport.run(unit, question, { first, after });
    if (!found.ok) return found;
    await this.unmetNeeds.note(unit, question, found.value);
    const { total, approximate, items, nextBest, facets } = found.value;
    const { label, longitude, latitude } = place.value;
    return ok(Object.assign(new SearchResultType(), {
      total,
      approximate,
      placeLabel: label,
      centre: { longitude, latitude },
      towns: after ? [] : found.value.towns,
      withinMetres,
      needs: asked.needs.map(({ termId }) => ({ id: termId, label: needTerm(termId)?.label ?? termId })),
      words: allWords,
      corrected: [...asked.corrections, ...found.value.corrected],
      isUrgent: asked.urgency !== null,
      items: items.map(showPublicMatch),
      pageInfo: showPageInfo(found.value),
      nextBest: showNextBest(nextBest, showPublicMatch),
      facets: showFacets(facets),
    }));
  }
}
