import type { UnitOfWork } from '@linkwell/database';
import { differences, type Difference, type DraftIntent, type ListingDocument, type ListingKind } from '@linkwell/directory-domain';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { CauseOfRevision } from '../../listings/listing-to-publish';
import { wordsFor } from '../need-labels';
import { organisationEntries, organisationHistory, serviceEntries, serviceHistory } from './history.sql';

interface Row {
  readonly number: number;
  readonly madeAt: Date;
  readonly cause: CauseOfRevision;
  readonly intent: DraftIntent | null;
  readonly reason: string | null;
  readonly madeBy: string | null;
  readonly approvedBy: string | null;
  readonly document: ListingDocument;
}

export interface HistoryEntry extends Omit<Row, 'document'> {
  /** Against the entry before it; everything for the first. */
  readonly differences: readonly Difference[];
}

const statements = {
  service: { list: serviceHistory, count: serviceEntries },
  organisation: { list: organisationHistory, count: organisationEntries },
} as const;

/** Everything that was ever published of a listing. The caller has decided that the viewer may see it. */
@Injectable()
export class ListHistory {
  constructor(private readonly clock: Clock) {}

  async run(unit: UnitOfWork, kind: ListingKind, id: string, first: number, after: string | undefined): Promise<Connection<HistoryEntry>> {
    const [below] = decodeCursor(after, ['number']) ?? [null];
    const rows = await unit.query<Row>(statements[kind].list, [id, first + 1, below, null]);
    const [total] = await unit.query<{ count: number }>(statements[kind].count, [id]);
    const words = wordsFor(this.clock);
    const earlier = new Map(rows.map((row, index) => [row.number, rows[index + 1]?.document ?? null]));
    return page(rows, first, total?.count ?? 0, (row) => [row.number], ({ document, ...row }) => ({ ...row, differences: differences(earlier.get(row.number) ?? null, document, words) }));
  }

  async documentAt(unit: UnitOfWork, kind: ListingKind, id: string, number: number): Promise<ListingDocument | undefined> {
    const [row] = await unit.query<Row>(statements[kind].list, [id, 1, null, number]);
    return row?.document;
  }
}
