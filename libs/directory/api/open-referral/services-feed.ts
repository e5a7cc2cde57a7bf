import type { UnitOfWork } from '@linkwell/database';
import { asProfile, serviceAtLeast, serviceInFull, serviceInShort, type FeedQuery, type KnownTerms } from '@linkwell/directory-domain';
import { Injectable } from '@nestjs/common';
import { Chosen } from './chosen';
import { filterServices, searchServices } from './feed-filters';
import type { FeedList, PageSlice, Payload } from './feed-list';
import { documentsOf, everyPlace, isShown, leastOf, noPlaces, pageStatement, type Slice } from './feed.sql';
import { withNeeds, type ServiceRow } from './need-attributes';

interface Row {
  readonly total: number;
  readonly entries: readonly ServiceRow[];
  readonly terms: KnownTerms;
}

@Injectable()
export class ServicesFeed implements FeedList {
  readonly name = 'services';

  page(unit: UnitOfWork, query: FeedQuery, slice: PageSlice) {
    return this.read(unit, query, new Chosen(), { ...slice, counted: true });
  }

  async next(unit: UnitOfWork, query: FeedQuery, after: Payload | null, read: number) {
    const chosen = new Chosen();
    if (after) chosen.where(`service.id > ${chosen.value(after['id'])}::uuid`);
    return (await this.read(unit, query, chosen, { offset: 0, limit: read, counted: false })).items;
  }

  async one(unit: UnitOfWork, id: string, query: FeedQuery) {
    const chosen = new Chosen();
    chosen.where(`service.id = ${chosen.value(id)}::uuid`);
    return (await this.read(unit, { ...query, full: true }, chosen, { offset: 0, limit: 1, counted: false })).items[0];
  }

  private async read(unit: UnitOfWork, query: FeedQuery, chosen: Chosen, slice: Slice) {
    chosen.where(isShown);
    filterServices(chosen, query);
    searchServices(chosen, query, false);
    const ids = `select service.id from directory.service where ${chosen.all}`;
    const entry = query.minimal ? leastOf : documentsOf(query.full ? everyPlace : noPlaces);
    const asked = { ids, from: 'join directory.service on service.id = page.id', entry, withTerms: query.full };
    const [row] = await unit.query<Row>(pageStatement(chosen, asked, slice), chosen.values);
    const { total, entries, terms } = row!;
    const shown = (entry: ServiceRow): Payload => {
      const documents = withNeeds(entry, terms);
      return query.minimal ? serviceAtLeast(documents) : asProfile('service', query.full ? serviceInFull(documents, terms) : serviceInShort(documents));
    };
    return { total, items: entries.map(shown) };
  }
}
