import type { Role } from '@linkwell/kernel';

/** The roles as people call them (docs/domain.md, "People and what they may do"). */
export const roleNames: Record<Role, string> = {
  link_worker: 'Link worker',
  team_lead: 'Team lead',
  listing_editor: 'Listing editor',
  organisation_manager: 'Organisation manager',
  directory_steward: 'Directory steward',
  evaluator: 'Evaluator',
  operator: 'Operator',
};

export const roleHints: Record<Role, string> = {
  link_worker: 'Supports patients of one team',
  team_lead: 'Supervises a team of link workers',
  listing_editor: 'Keeps an organisation’s listings and answers its referrals',
  organisation_manager: 'Looks after an organisation’s editors, capacity and figures',
  directory_steward: 'Reviews the directory',
  evaluator: 'Sees released figures, never a person',
  operator: 'Runs this installation: accounts, teams and sites',
};

export const teamRoles: readonly Role[] = ['link_worker', 'team_lead'];
export const organisationRoles: readonly Role[] = ['listing_editor', 'organisation_manager'];
