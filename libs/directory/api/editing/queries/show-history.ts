import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import type { ListingHistoryArgs } from '../graphql/inputs';
import { ListingHistory, ListingRevision } from '../graphql/listing-lists.types';
import { EditableListings, type EditableListing } from '../store/editable-listings';
import { ListHistory } from './list-history';

@Injectable()
export class ShowHistory {
  constructor(
    private readonly listings: EditableListings,
    private readonly history: ListHistory,
  ) {}

  async forEditor(unit: UnitOfWork, args: ListingHistoryArgs): Promise<ListingHistory> {
    return this.show(unit, await this.listings.mine(unit, args.kind, args.id), args);
  }

  async forSteward(unit: UnitOfWork, args: ListingHistoryArgs): Promise<ListingHistory> {
    return this.show(unit, await this.listings.any(unit, args.kind, args.id), args);
  }

  private async show(unit: UnitOfWork, listing: EditableListing | undefined, { kind, id, first, after }: ListingHistoryArgs): Promise<ListingHistory> {
    if (!listing) throw notFound();
    const { edges, ...connection } = await this.history.run(unit, kind, id, first, after);
    return Object.assign(new ListingHistory(), connection, {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: Object.assign(new ListingRevision(), node) })),
      name: listing.name, life: listing.published?.life ?? null, hasOpenDraft: listing.draft !== null, publishesAtOnce: listing.organisation.trusted, seen: listing.mark,
    });
  }
}
