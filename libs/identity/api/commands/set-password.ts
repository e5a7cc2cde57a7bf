import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { checkPassword } from '@linkwell/identity-domain';
import { ok, refusal, refused, Clock, type Refusal, type Result, type UserId } from '@linkwell/kernel';
import { hashPassword } from '../password-hash';
import { hashToken } from '../secret-token';
import { Sessions } from '../sessions';
import type { SignedIn } from './sign-in';

/** Sets a password by an invitation's or a reset's link, which works once, and signs in. Every other session of the user ends. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, token: string, password: string): Promise<Result<SignedIn, Refusal>> {
    const [link] = await unit.query<{ user_id: UserId; email: string }>(
      `update identity.account_link set used_at = $2 from identity.app_user
       where account_link.token_hash = $1 and used_at is null and expires_at > $2
         and app_user.id = account_link.user_id and app_user.status <> 'disabled'
       returning account_link.user_id, app_user.email`,
      [hashToken(token), this.clock.now()],
    );
    if (!link) return refused(refusal('LINK_NOT_VALID', 'This link has been used, has expired or was replaced. Ask your operator for a new one.', 'token'));
    const checked = checkPassword(password, link.email);
    if (!checked.ok) return checked;
    const hash = await hashPassword(password);
    await unit.query(
      `insert into identity.local_credential (user_id, password_hash) values ($1, $2)
       on conflict (user_id) do update set password_hash = excluded.password_hash, failures = 0, locked_until = null`, [link.user_id, hash]);
    await unit.query(`insert into identity.identity (issuer, subject, user_id) values ('local', $1::uuid::text, $1::uuid) on conflict do nothing`, [link.user_id]);
    await unit.query(`update identity.app_user set status = 'active', version = version + 1 where id = $1`, [link.user_id]);
    await this.sessions.endAll(unit, link.user_id);
    await unit.audit({ action: 'password.set', subjectType: 'user', subjectIds: [link.user_id] });
    return ok(await this.sessions.start(unit, link.user_id));
  }
}
