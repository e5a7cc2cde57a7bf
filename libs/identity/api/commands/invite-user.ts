import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { checkGrant } from '@linkwell/identity-domain';
import { ok, refusal, refused, type Refusal, type Result, type Role } from '@linkwell/kernel';
import { AppUser } from '../entities/app-user.entity';
import { RoleGrant } from '../entities/role-grant.entity';
import { Team } from '../entities/team.entity';
import { AccountLinks, type IssuedLink } from './account-links';

export interface Invitation {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly teamId?: string | undefined;
  readonly organisationId?: string | undefined;
}

export interface IssuedAccountLink {
  readonly userId: string;
  readonly link: IssuedLink;
}

/** Makes an account that can do nothing until its owner sets a password by the link. */
@Injectable()
export class InviteUser {
  constructor(private readonly links: AccountLinks) {}

  async run(unit: UnitOfWork, invitation: Invitation): Promise<Result<IssuedAccountLink, Refusal>> {
    const grant = checkGrant(invitation);
    if (!grant.ok) return grant;
    const email = invitation.email.trim().toLowerCase();
    const manager = await unit.manager();
    if (await manager.existsBy(AppUser, { email })) {
      return refused(refusal('EMAIL_TAKEN', 'Somebody already has an account with this e-mail address.', 'email'));
    }
    if (invitation.teamId && !(await manager.existsBy(Team, { id: invitation.teamId as Team['id'] }))) {
      return refused(refusal('NO_SUCH_TEAM', 'Choose one of the teams that exist.', 'teamId'));
    }
    const id = randomUUID() as AppUser['id'];
    await manager.insert(AppUser, { id, email, displayName: invitation.displayName.trim(), status: 'invited' });
    await manager.insert(RoleGrant, {
      id: randomUUID(),
      userId: id,
      role: invitation.role,
      teamId: (invitation.teamId ?? null) as RoleGrant['teamId'],
      organisationId: (invitation.organisationId ?? null) as RoleGrant['organisationId'],
    });
    await unit.audit({ action: 'user.invited', subjectType: 'user', subjectIds: [id], detail: invitation.role });
    return ok({ userId: id, link: await this.links.issue(unit, id, 'invitation') });
  }
}
