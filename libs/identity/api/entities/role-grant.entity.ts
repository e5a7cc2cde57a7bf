import type { OrganisationId, Role, TeamId, UserId } from '@linkwell/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role that a user holds, for a team or an organisation where the role needs one. */
@Entity({ schema: 'identity', name: 'role_grant' })
export class RoleGrant {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: UserId;

  @Column({ type: 'text' })
  role: Role;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: TeamId | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: OrganisationId | null;
}
