import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { duplicateCount, duplicatePage } from './duplicates.sql';
import type { DuplicatePairSummary } from './stewardship.types';

/** Pairs of listings that may be one, the likeliest first. */
@Injectable()
export class ListDuplicates {
  async run(unit: UnitOfWork, state: DuplicatePairSummary['state'], first: number, after: string | undefined): Promise<Connection<DuplicatePairSummary>> {
    const [score, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const rows = await unit.query<DuplicatePairSummary>(duplicatePage, [state, first + 1, score, id]);
    const [total] = await unit.query<{ count: number }>(duplicateCount, [state]);
    return page(rows, first, total?.count ?? 0, (row) => [row.score, row.id], (row) => row);
  }
}
