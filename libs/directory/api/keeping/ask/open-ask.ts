import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Service } from '../../graphql/service.type';
import { ShowShortlist } from '../../public/queries/show-shortlist';
import { linkHash } from '../link-token';
import { findAsk } from './asks.sql';

export interface OpenedAsk {
  /** `unknown`: no link of ours. */
  readonly state: 'open' | 'used' | 'expired' | 'unknown';
  readonly organisation: string | null;
  readonly expiresAt: Date | null;
  readonly listings: readonly Service[];
}

interface AskRow {
  readonly organisation: string;
  readonly serviceIds: string[];
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Shows what a link asks about. It writes nothing, whatever opens it: mail scanners follow links too. */
@Injectable()
export class OpenAsk {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly services: ShowShortlist,
  ) {}

  async run(unit: UnitOfWork, token: string): Promise<OpenedAsk> {
    const [ask] = await unit.query<AskRow>(findAsk, [linkHash(this.cipher, 'freshness-ask', token)]);
    if (!ask) return { state: 'unknown', organisation: null, expiresAt: null, listings: [] };
    const { organisation, expiresAt, usedAt, serviceIds } = ask;
    if (usedAt !== null || expiresAt <= this.clock.now()) return { state: usedAt === null ? 'expired' : 'used', organisation, expiresAt, listings: [] };
    const { services } = await this.services.of(unit, serviceIds);
    return { state: 'open', organisation, expiresAt, listings: services };
  }
}
