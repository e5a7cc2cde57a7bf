import type { UnitOfWork } from '@linkwell/database';
import { asProfile, placeInFull, placeInShort, type FeedQuery, type KnownTerms } from '@linkwell/directory-domain';
import { Injectable } from '@nestjs/common';
import { Chosen } from './chosen';
import { filterByPlace, filterServices, searchServices } from './feed-filters';
import type { FeedList, PageSlice, Payload } from './feed-list';
import { documentsOf, isShown, pageStatement, thisPlace, type Slice } from './feed.sql';
import { FindAskedPlace } from './find-asked-place';
import { withNeeds, type ServiceRow } from './need-attributes';

interface Row {
  readonly total: number;
  readonly entries: readonly ServiceRow[];
  readonly terms: KnownTerms;
}

const inScope = `
  directory.service_at_location as at
  join directory.service on service.id = at.service_id
  join directory.location on location.id = at.location_id`;

@Injectable()
export class ServiceAtLocationsFeed implements FeedList {
  readonly name = 'service_at_locations';

  constructor(private readonly places: FindAskedPlace) {}

  page(unit: UnitOfWork, query: FeedQuery, slice: PageSlice) {
    return this.read(unit, query, new Chosen(), { ...slice, counted: true });
  }

  async next(unit: UnitOfWork, query: FeedQuery, after: Payload | null, read: number) {
    const chosen = new Chosen();
    if (after) chosen.where(`at.id > ${chosen.value(after['id'])}::uuid`);
    return (await this.read(unit, query, chosen, { offset: 0, limit: read, counted: false })).items;
  }

  async one(unit: UnitOfWork, id: string, query: FeedQuery) {
    const chosen = new Chosen();
    chosen.where(`at.id = ${chosen.value(id)}::uuid`);
    return (await this.read(unit, { ...query, full: true }, chosen, { offset: 0, limit: 1, counted: false })).items[0];
  }

  private async read(unit: UnitOfWork, query: FeedQuery, chosen: Chosen, slice: Slice) {
    chosen.where(isShown);
    filterServices(chosen, query);
    searchServices(chosen, query, true);
    if (query.postcode !== null) filterByPlace(chosen, await this.places.run(unit, query.postcode), query.proximity);
    const asked = { ids: `select at.id from ${inScope} where ${chosen.all}`, from: `join (${inScope}) on at.id = page.id`, entry: documentsOf(thisPlace), withTerms: query.full };
    const [row] = await unit.query<Row>(pageStatement(chosen, asked, slice), chosen.values);
    const { total, entries, terms } = row!;
    const show = query.full ? placeInFull : placeInShort;
    return { total, items: entries.map((entry): Payload => asProfile('service_at_location', show(withNeeds(entry, terms), terms))) };
  }
}
