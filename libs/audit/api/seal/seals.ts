import type { Seal } from '@linkwell/audit-domain';
import type { UnitOfWork } from '@linkwell/database';
import { headSeal, sealsInOrder } from './trail.sql';

type SealRow = Omit<Seal, 'rowHashes'> & { readonly rowHashes: string };

const sealOf = (row: SealRow): Seal => ({ ...row, rowHashes: row.rowHashes.match(/.{64}/g) ?? [] });

export async function newestSeal(unit: UnitOfWork): Promise<Seal | undefined> {
  const [row] = await unit.query<SealRow>(headSeal);
  return row && sealOf(row);
}

/** Batches after one number up to another, in order. */
export async function sealsAfter(unit: UnitOfWork, after: number, upTo: number, most: number): Promise<Seal[]> {
  return (await unit.query<SealRow>(sealsInOrder, [after, upTo, most])).map(sealOf);
}
