/**
 * Who may do what: the roles of docs/domain.md ("People and what they may do") against the permissions that operations declare.
 * A permission opens an operation; which records it then reaches is decided by row-level security and the feature's own rules.
 */
export const roles = [
  'link_worker',
  'team_lead',
  'listing_editor',
  'organisation_manager',
  'directory_steward',
  'evaluator',
  'operator',
] as const;
export type Role = (typeof roles)[number];

const casework = ['link_worker', 'team_lead'] as const;
const organisation = ['listing_editor', 'organisation_manager'] as const;

export const permissions = {
  'session.read': roles,
  'account.manage': ['operator'],
  'team.manage': ['operator'],
  'policy.manage': ['operator'],
  'patient.read': casework,
  'patient.write': casework,
  'caseload.oversee': ['team_lead'],
  'patient.break_glass': casework,
  'access.review': ['team_lead'],
  'safeguarding.raise': casework,
  'safeguarding.review': ['team_lead'],
  'retention.manage': ['team_lead'],
  'subject_access.manage': ['team_lead'],
  'match.read': casework,
  'matching.tune': ['team_lead'],
  'referral.read': casework,
  'referral.write': casework,
  'outcome.read': casework,
  'outcome.write': casework,
  'inbox.read': organisation,
  'inbox.answer': organisation,
  'release.read': ['evaluator'],
  'listing.edit': organisation,
  'organisation.manage': ['organisation_manager'],
  'assurance.record': ['organisation_manager', 'directory_steward'],
  'listing.confirm': [...casework, 'directory_steward'],
  'listing.review': ['directory_steward'],
  'directory.import': ['directory_steward'],
  'taxonomy.edit': ['directory_steward'],
  'gaps.read': ['directory_steward'],
  'job.manage': ['operator'],
  'message.read': ['operator'],
  'task.read': roles,
  'record-trail.read': ['team_lead'],
  'trail.read': ['operator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export const mayDo = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => (permissions[permission] as readonly Role[]).includes(role));
