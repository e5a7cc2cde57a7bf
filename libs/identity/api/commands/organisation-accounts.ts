import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { heldFor } from '@linkwell/identity-domain';
import { ok, refusal, refused, type Refusal, type Result, type Role } from '@linkwell/kernel';
import type { UserStatus } from '../entities/app-user.entity';
import { InviteUser } from './invite-user';

export type OrganisationRole = Extract<Role, 'listing_editor' | 'organisation_manager'>;

export interface PersonToAdmit {
  readonly organisationId: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: OrganisationRole;
}

/** `invited`: a new account, which its owner opens by the link's path. `admitted`: an account that keeps listings already now keeps these too. `elsewhere`: nothing was changed. */
export type Admission = { readonly kind: 'invited'; readonly path: string; readonly userId: string } | { readonly kind: 'admitted'; readonly userId: string } | { readonly kind: 'elsewhere' };

export interface OrganisationAccount {
  readonly userId: string;
  readonly displayName: string;
  readonly email: string;
  readonly status: UserStatus;
  readonly role: OrganisationRole;
}

/** Indexes: app_user_email; role_grant_once. */
const findAccount = `
  select app_user.id, app_user.status, array(select role from identity.role_grant where user_id = app_user.id) as roles from identity.app_user where email = $1`;
const addGrant = `insert into identity.role_grant (user_id, role, organisation_id) values ($1, $2, $3) on conflict do nothing`;
const listAccounts = `
  select app_user.id as "userId", app_user.display_name as "displayName", app_user.email, app_user.status, max(role_grant.role) as role
  from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.organisation_id = $1 group by app_user.id order by lower(app_user.display_name), app_user.id`;
const removeGrants = `delete from identity.role_grant where user_id = $1 and organisation_id = $2 returning role`;
const managed = `
  select organisation_id as id from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.user_id = $1 and role_grant.role = 'organisation_manager' and app_user.status = 'active' order by 1`;
const managersOf = `
  select user_id as "userId" from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.organisation_id = $1 and role_grant.role = 'organisation_manager' and app_user.status = 'active' order by 1`;
/** Locks them, so that two managers cannot remove each other side by side. */
const lockedManagers = `
  select user_id as "userId" from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.organisation_id = $1 and role_grant.role = 'organisation_manager' and app_user.status = 'active' for update of app_user`;

/** The accounts that speak for an organisation. Whoever calls it has made sure that the user may. */
@Injectable()
export class OrganisationAccounts {
  constructor(private readonly invite: InviteUser) {}

  list(unit: UnitOfWork, organisationId: string): Promise<OrganisationAccount[]> {
    return unit.query<OrganisationAccount>(listAccounts, [organisationId]);
  }

  /** The organisations that a user manages. */
  async managedBy(unit: UnitOfWork, userId: string): Promise<string[]> {
    return (await unit.query<{ id: string }>(managed, [userId])).map(({ id }) => id);
  }

  /** The ids of an organisation's active managers. */
  async managersOf(unit: UnitOfWork, organisationId: string): Promise<string[]> {
    return (await unit.query<{ userId: string }>(managersOf, [organisationId])).map(({ userId }) => userId);
  }

  /**
   * Lets somebody speak for an organisation. An account that does other work here, or is disabled, is left as it is: two hats on one head are an operator's
   * to give. What is answered must not be shown to whoever asked, or they could find out who has an account.
   */
  async admit(unit: UnitOfWork, person: PersonToAdmit): Promise<Result<Admission, Refusal>> {
    const email = person.email.trim().toLowerCase();
    const [account] = await unit.query<{ id: string; status: UserStatus; roles: Role[] }>(findAccount, [email]);
    if (!account) {
      const invited = await this.invite.run(unit, { ...person, email });
      return invited.ok ? ok({ kind: 'invited', path: invited.value.link.path, userId: invited.value.userId }) : invited;
    }
    if (account.status === 'disabled' || account.roles.some((role) => heldFor[role] !== 'organisation')) return ok({ kind: 'elsewhere' });
    await unit.query(addGrant, [account.id, person.role, person.organisationId]);
    await unit.audit({ action: 'user.admitted', subjectType: 'user', subjectIds: [account.id], detail: person.role });
    return ok({ kind: 'admitted', userId: account.id });
  }

  /** Takes away what an account may do for an organisation, at once. The last manager cannot be removed: nobody could let anybody in again. */
  async remove(unit: UnitOfWork, organisationId: string, userId: string): Promise<Result<string, Refusal>> {
    const left = await unit.query<{ userId: string }>(lockedManagers, [organisationId]);
    if (left.length === 1 && left[0]?.userId === userId) {
      return refused(refusal('LAST_MANAGER', 'This is the organisation’s only manager. Make somebody else a manager first.', 'userId'));
    }
    const removed = await unit.query(removeGrants, [userId, organisationId]);
    if (removed.length === 0) return refused(refusal('NOT_A_KEEPER', 'This person does not keep these listings any more.', 'userId'));
    await unit.audit({ action: 'user.removed-from-organisation', subjectType: 'user', subjectIds: [userId] });
    return ok(userId);
  }
}
