import { Injectable } from '@nestjs/common';
import { Database, type UnitOfWork } from '@linkwell/database';
import { lockoutMinutes } from '@linkwell/identity-domain';
import { ok, publicViewer, refusal, refused, Clock, type Refusal, type Result, type UserId } from '@linkwell/kernel';
import { passwordFits } from '../password-hash';
import { Sessions, type OpenSession } from '../sessions';

interface Account {
  id: UserId;
  password_hash: string;
  failures: number;
  locked_until: Date | null;
}

/** Locks the row, so that parallel guesses are counted one by one. */
const findAccount = `
  select app_user.id, local_credential.password_hash, local_credential.failures, local_credential.locked_until
  from identity.app_user join identity.local_credential on local_credential.user_id = app_user.id
  where app_user.email = lower($1) and app_user.status = 'active'
  for update of local_credential`;

const wrong = refusal('WRONG_CREDENTIALS', 'The e-mail address or the password is not right.', 'email');

export type SignedIn = Awaited<ReturnType<Sessions['start']>> & { session: OpenSession };

/**
 * Signs in by e-mail address and password. Wrong guesses are counted, and after five the account waits, longer each time.
 * The answer is the same for an unknown address, a disabled account and a wrong password.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** In a unit of its own: a wrong guess is an expected refusal, and yet it must be remembered. */
  run(email: string, password: string): Promise<Result<SignedIn, Refusal>> {
    return this.database.within(publicViewer, async (unit) => {
      const [account] = await unit.query<Account>(findAccount, [email.trim()]);
      const now = this.clock.now();
      if (account?.locked_until && account.locked_until > now) {
        await unit.audit({ action: 'session.started', subjectType: 'user', subjectIds: [account.id], outcome: 'refused', detail: 'LOCKED' });
        return refused(refusal('TRY_LATER', `Too many wrong passwords. Try again ${minutesUntil(account.locked_until, now)}, or ask your operator for a new link.`, 'email'));
      }
      const fits = await passwordFits(password, account?.password_hash);
      if (!account || !fits) {
        if (account) await this.countFailure(unit, account, now);
        return refused(wrong);
      }
      await unit.query(`update identity.local_credential set failures = 0, locked_until = null where user_id = $1`, [account.id]);
      await unit.audit({ action: 'session.started', subjectType: 'user', subjectIds: [account.id] });
      return ok(await this.sessions.start(unit, account.id));
    });
  }

  private async countFailure(unit: UnitOfWork, account: Account, now: Date): Promise<void> {
    const failures = account.failures + 1;
    const minutes = lockoutMinutes(failures);
    const lockedUntil = minutes > 0 ? new Date(now.getTime() + minutes * 60_000) : null;
    await unit.query(`update identity.local_credential set failures = $2, locked_until = $3 where user_id = $1`, [account.id, failures, lockedUntil]);
    await unit.audit({ action: 'session.started', subjectType: 'user', subjectIds: [account.id], outcome: 'refused', detail: 'WRONG_CREDENTIALS' });
  }
}

function minutesUntil(moment: Date, now: Date): string {
  const minutes = Math.ceil((moment.getTime() - now.getTime()) / 60_000);
  return minutes === 1 ? 'in 1 minute' : `in ${minutes} minutes`;
}
