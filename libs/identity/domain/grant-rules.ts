import { ok, refusal, refused, type Refusal, type Result, type Role } from '@linkwell/kernel';

/** What a role is held for: link workers and leads for a team, editors and managers for an organisation, the rest for the installation. */
export const heldFor: Record<Role, 'team' | 'organisation' | 'installation'> = {
  link_worker: 'team',
  team_lead: 'team',
  listing_editor: 'organisation',
  organisation_manager: 'organisation',
  directory_steward: 'installation',
  evaluator: 'installation',
  operator: 'installation',
};

export interface GrantRequest {
  readonly role: Role;
  readonly teamId?: string | undefined;
  readonly organisationId?: string | undefined;
}

/** A role comes with exactly the team or organisation that it is held for. */
export function checkGrant(request: GrantRequest): Result<GrantRequest, Refusal<'GRANT_INCOMPLETE'>> {
  const kind = heldFor[request.role];
  const wrong = (field: string, message: string) => refused(refusal('GRANT_INCOMPLETE', message, field));
  if (kind === 'team' && !request.teamId) return wrong('teamId', 'Choose the team this person works in.');
  if (kind === 'organisation' && !request.organisationId) return wrong('organisationId', 'Choose the organisation this person speaks for.');
  if (kind !== 'team' && request.teamId) return wrong('teamId', 'This role is not held for a team. Leave the team out.');
  if (kind !== 'organisation' && request.organisationId) return wrong('organisationId', 'This role is not held for an organisation. Leave it out.');
  return ok(request);
}
