import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import { ListingClaim, type AlikeListing } from '../graphql/steward.types';
import { ClaimFields, type ClaimDetails } from './claim-details';
import { alikeListings, claimCount, claimQueue } from './claims.sql';

interface Row {
  readonly id: string;
  readonly kind: 'claim' | 'proposal';
  readonly details: string;
  readonly madeAt: Date;
  readonly serviceId: string | null;
  readonly slug: string | null;
  readonly version: number;
  readonly wasAsked: boolean;
}

/** What waits for a steward, the oldest first. */
@Injectable()
export class ListClaims {
  constructor(private readonly fields: ClaimFields) {}

  async run(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<ListingClaim>> {
    const [madeAt, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<Row>(claimQueue, [first + 1, madeAt, id]);
    const [total] = await unit.query<{ count: number }>(claimCount);
    const shown = new Map<string, ListingClaim>();
    for (const row of rows.slice(0, first)) shown.set(row.id, await this.show(unit, row));
    if (shown.size > 0) await unit.audit({ action: 'claim.listed', subjectType: 'claim', subjectIds: [...shown.keys()] });
    return page(rows, first, total?.count ?? 0, (row) => [row.madeAt.toISOString(), row.id], (row) => shown.get(row.id)!);
  }

  private async show(unit: UnitOfWork, row: Row): Promise<ListingClaim> {
    const details: ClaimDetails = this.fields.open(row.id, row.details);
    const alike = row.kind === 'proposal' ? await unit.query<AlikeListing>(alikeListings, [details.serviceName, details.organisationName]) : [];
    const { id, version, madeAt, wasAsked } = row;
    const listing = row.serviceId !== null && row.slug !== null ? { id: row.serviceId, slug: row.slug, name: details.serviceName, organisationName: details.organisationName } : null;
    return Object.assign(new ListingClaim(), { ...details, id, version, madeAt, wasAsked, listing, alike });
  }
}
