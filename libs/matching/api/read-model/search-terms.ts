import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';

export interface NumberedTerm {
  readonly no: number;
  readonly family: number;
  /** Its place within the family: 0 for the top term. */
  readonly bit: number;
}

/** The numbers that need terms have in the search tables. A number once given stays, so they are read once. */
@Injectable()
export class SearchTerms {
  private known: ReadonlyMap<string, NumberedTerm> = new Map();

  async of(unit: UnitOfWork, termIds: readonly string[]): Promise<ReadonlyMap<string, NumberedTerm>> {
    if (termIds.some((id) => !this.known.has(id))) {
      const rows = await unit.query<NumberedTerm & { term_id: string }>('select term_id, no, family, bit from matching.search_term');
      this.known = new Map(rows.map(({ term_id: id, no, family, bit }) => [id, { no, family, bit }]));
    }
    return this.known;
  }
}
