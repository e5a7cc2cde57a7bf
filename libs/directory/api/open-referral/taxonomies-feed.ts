import type { UnitOfWork } from '@linkwell/database';
import { asProfile, type FeedQuery } from '@linkwell/directory-domain';
import { Taxonomies } from '@linkwell/taxonomy-api';
import { Injectable } from '@nestjs/common';
import type { FeedList, PageSlice, Payload } from './feed-list';

/** Everything there is of a taxonomy at once: the largest in use have some ten thousand terms. */
const everything = 1_000_000;

/** Our needs taxonomy and those of other directories, by name. */
@Injectable()
export class TaxonomiesFeed implements FeedList {
  readonly name = 'taxonomies';

  constructor(private readonly taxonomies: Taxonomies) {}

  async page(unit: UnitOfWork, { search }: FeedQuery, { offset, limit }: PageSlice) {
    const { total, records } = await this.taxonomies.taxonomyRecords(unit, { search: search ?? undefined, offset: Number(offset), limit });
    return { total, items: records.map((record) => asProfile('taxonomy', record)) };
  }

  async next(unit: UnitOfWork, query: FeedQuery, after: Payload | null) {
    return after ? [] : (await this.page(unit, query, { offset: '0', limit: everything })).items;
  }

  async one(unit: UnitOfWork, id: string) {
    const record = await this.taxonomies.taxonomyRecord(unit, id);
    if (!record) return undefined;
    const { records } = await this.taxonomies.termRecords(unit, { taxonomyId: id, offset: 0, limit: everything });
    return asProfile('taxonomy', { ...record, taxonomy_terms: records });
  }
}

@Injectable()
export class TaxonomyTermsFeed implements FeedList {
  readonly name = 'taxonomy_terms';

  constructor(private readonly taxonomies: Taxonomies) {}

  async page(unit: UnitOfWork, { search, taxonomyId, parentId, topOnly }: FeedQuery, { offset, limit }: PageSlice) {
    const wanted = { search: search ?? undefined, taxonomyId: taxonomyId ?? undefined, parentId: parentId ?? undefined, topOnly };
    const { total, records } = await this.taxonomies.termRecords(unit, { ...wanted, offset: Number(offset), limit });
    return { total, items: records.map((record) => asProfile('taxonomy_term', record)) };
  }

  async next(unit: UnitOfWork, query: FeedQuery, after: Payload | null) {
    return after ? [] : (await this.page(unit, query, { offset: '0', limit: everything })).items;
  }

  async one(unit: UnitOfWork, id: string) {
    const record = await this.taxonomies.termRecord(unit, id);
    return record && asProfile('taxonomy_term', record);
  }
}
