import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { linkHours, type LinkPurpose } from '@linkwell/identity-domain';
import { Clock } from '@linkwell/kernel';
import { newToken } from '../secret-token';

export interface IssuedLink {
  /** Path and fragment; the token is in the fragment, which browsers send to no server. */
  readonly path: string;
  readonly expiresAt: Date;
}

const page: Record<LinkPurpose, string> = { invitation: '/welcome', reset: '/new-password' };

/** Issues the single-use links that set a password. A new link replaces every earlier one of the user. */
@Injectable()
export class AccountLinks {
  constructor(private readonly clock: Clock) {}

  async issue(unit: UnitOfWork, userId: string, purpose: LinkPurpose): Promise<IssuedLink> {
    const { token, hash } = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + linkHours[purpose] * 3_600_000);
    await unit.query(`update identity.account_link set used_at = now() where user_id = $1 and used_at is null`, [userId]);
    await unit.query(`insert into identity.account_link (token_hash, user_id, purpose, expires_at) values ($1, $2, $3, $4)`, [hash, userId, purpose, expiresAt]);
    return { path: `${page[purpose]}#token=${token}`, expiresAt };
  }
}
