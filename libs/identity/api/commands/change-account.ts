import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { AppUser } from '../entities/app-user.entity';
import { Sessions } from '../sessions';
import { AccountLinks } from './account-links';
import type { IssuedAccountLink } from './invite-user';

export interface UserVersion {
  readonly id: string;
  readonly version: number;
}

const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this account meanwhile. Load the list again.', 'version');
const noSuchUser = refusal('NOT_FOUND', 'There is no such account.', 'id');
const notYourself = refusal('NOT_YOURSELF', 'You cannot disable your own account. Ask another operator.', 'id');
const isDisabled = refusal('ACCOUNT_DISABLED', 'This account is disabled. Enable it first.', 'id');

/** What an operator does with an account that exists. Disabling and resetting end every session of the user at once. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly links: AccountLinks,
    private readonly sessions: Sessions,
  ) {}

  async disable(unit: UnitOfWork, target: UserVersion): Promise<Result<string, Refusal>> {
    if (target.id === unit.user.id) return refused(notYourself);
    return this.change(unit, target, 'user.disabled', async (user) => {
      user.status = 'disabled';
      await this.sessions.endAll(unit, user.id);
      await unit.query(`update identity.account_link set used_at = now() where user_id = $1 and used_at is null`, [user.id]);
      return ok(user.id);
    });
  }

  enable(unit: UnitOfWork, target: UserVersion): Promise<Result<string, Refusal>> {
    return this.change(unit, target, 'user.enabled', async (user) => {
      const [credential] = await unit.query(`select 1 from identity.local_credential where user_id = $1`, [user.id]);
      user.status = credential ? 'active' : 'invited';
      return ok(user.id);
    });
  }

  resetPassword(unit: UnitOfWork, target: UserVersion): Promise<Result<IssuedAccountLink, Refusal>> {
    return this.change(unit, target, 'password.reset', async (user) => {
      if (user.status === 'disabled') return refused(isDisabled);
      await this.sessions.endAll(unit, user.id);
      await unit.query(`delete from identity.local_credential where user_id = $1`, [user.id]);
      const purpose = user.status === 'invited' ? 'invitation' : 'reset';
      return ok({ userId: user.id, link: await this.links.issue(unit, user.id, purpose) });
    });
  }

  /** Loads and locks the account at the version that the operator saw, changes it, and saves its next version. */
  private async change<T>(unit: UnitOfWork, target: UserVersion, action: string, work: (user: AppUser) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    const manager = await unit.manager();
    const user = await manager.findOne(AppUser, { where: { id: target.id as AppUser['id'] }, lock: { mode: 'pessimistic_write' } });
    if (!user) return refused(noSuchUser);
    if (user.version !== target.version) return refused(changedMeanwhile);
    const result = await work(user);
    if (!result.ok) return result;
    await manager.save(user);
    await unit.audit({ action, subjectType: 'user', subjectIds: [user.id] });
    return result;
  }
}
