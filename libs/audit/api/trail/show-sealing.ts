import type { UnitOfWork } from '@linkwell/database';
import { Injectable } from '@nestjs/common';
import { SealingType, VerificationType } from '../graphql/trail.type';
import { AnchorFile } from '../seal/anchor-file';
import { sealing } from './trail.sql';

/** Whether the sealer keeps up, what it sealed last, and what the last verification found. */
@Injectable()
export class ShowSealing {
  constructor(private readonly anchor: AnchorFile) {}

  async run(unit: UnitOfWork): Promise<SealingType> {
    const [row] = await unit.query<Omit<SealingType, 'anchoredBatch'>>(sealing);
    if (!row) throw new Error('A row of counts was asked for.');
    const last = await this.anchor.last().catch(() => undefined);
    const { lastVerification } = row;
    return Object.assign(new SealingType(), row, { anchoredBatch: last?.sequence ?? null, lastVerification: lastVerification && Object.assign(new VerificationType(), lastVerification) });
  }
}
