import type { Evidence, HsdsService, OurServiceFields } from '@linkwell/directory-domain';
import type { UnitOfWork } from '@linkwell/database';
import { duplicateInFull } from './duplicates.sql';

export interface ListingOfPair {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly version: number;
  readonly record: HsdsService;
  readonly ours: OurServiceFields;
  readonly lastConfirmedOn: string | null;
  readonly source: string | null;
  readonly places: readonly string[];
}

export interface DuplicatePair {
  readonly id: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly state: 'open' | 'different' | 'merged';
  readonly version: number;
  readonly keptId: string | null;
  readonly keptRevision: number | null;
  readonly listings: readonly [ListingOfPair, ListingOfPair];
}

/** A pair with both listings; `lock` holds it, and both listings, against another steward until the unit ends. */
export async function duplicatePair(unit: UnitOfWork, id: string, { lock = false } = {}): Promise<DuplicatePair | undefined> {
  if (lock) {
    await unit.query(`select from directory.duplicate where id = $1 for update`, [id]);
    await unit.query(`select from directory.service where id in (select unnest(array[first_id, second_id]) from directory.duplicate where id = $1) order by id for update`, [id]);
  }
  const [pair] = await unit.query<DuplicatePair>(duplicateInFull, [id]);
  return pair;
}
