import type { UnitOfWork } from '@linkwell/database';
import {
  asProfile, oneToOne, organizationInFull, serviceInFullOfOrganization, serviceOfOrganization, type FeedQuery, type KnownTerms,
} from '@linkwell/directory-domain';
import { Injectable } from '@nestjs/common';
import { Chosen } from './chosen';
import { searchOrganizations } from './feed-filters';
import type { FeedList, PageSlice, Payload } from './feed-list';
import { documentsOf, everyPlace, isShown, noPlaces, pageStatement, type Slice } from './feed.sql';
import { withNeeds, type ServiceRow } from './need-attributes';

interface Row {
  readonly total: number;
  readonly entries: readonly { readonly record: Payload; readonly services: readonly ServiceRow[] }[];
  readonly terms: KnownTerms;
}

/** Organisations of which at least one service is shown: one that only waits for a steward's word is nobody's to see yet. */
@Injectable()
export class OrganizationsFeed implements FeedList {
  readonly name = 'organizations';

  page(unit: UnitOfWork, query: FeedQuery, slice: PageSlice) {
    return this.read(unit, query, new Chosen(), { ...slice, counted: true });
  }

  async next(unit: UnitOfWork, query: FeedQuery, after: Payload | null, read: number) {
    const chosen = new Chosen();
    if (after) chosen.where(`organisation.id > ${chosen.value(after['id'])}::uuid`);
    return (await this.read(unit, query, chosen, { offset: 0, limit: read, counted: false })).items;
  }

  async one(unit: UnitOfWork, id: string, query: FeedQuery) {
    const chosen = new Chosen();
    chosen.where(`organisation.id = ${chosen.value(id)}::uuid`);
    return (await this.read(unit, { ...query, full: true }, chosen, { offset: 0, limit: 1, counted: false })).items[0];
  }

  /** Indexes: service_of_organisation, organisation_pkey. */
  private async read(unit: UnitOfWork, query: FeedQuery, chosen: Chosen, slice: Slice) {
    chosen.where(`exists (select from directory.service where service.organisation_id = organisation.id and ${isShown})`);
    searchOrganizations(chosen, query);
    const full = query.full || query.fullService;
    const services = full
      ? `coalesce((select jsonb_agg(${documentsOf(query.fullService ? everyPlace : noPlaces)} order by service.id) from directory.service
          where service.organisation_id = organisation.id and ${isShown}), '[]')`
      : `'[]'::jsonb`;
    const entry = `jsonb_build_object('record', organisation.record, 'services', ${services})`;
    const asked = { ids: `select organisation.id from directory.organisation where ${chosen.all}`, from: 'join directory.organisation on organisation.id = page.id', entry, withTerms: full };
    const [row] = await unit.query<Row>(pageStatement(chosen, asked, slice), chosen.values);
    const { total, entries, terms } = row!;
    const service = (each: ServiceRow): Payload => (query.fullService ? serviceInFullOfOrganization(withNeeds(each, terms), terms) : serviceOfOrganization(withNeeds(each, terms)));
    const shown = ({ record, services: given }: Row['entries'][number]): Payload => (full ? organizationInFull(record, given.map(service), terms) : oneToOne(record));
    return { total, items: entries.map((each) => asProfile('organization', shown(each))) };
  }
}
