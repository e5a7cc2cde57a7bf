import type { Reach } from './expected';

/** Everyone the matrix asks as. The records it asks for are the Central team's, and the Money Tree's referrals. */
export const principals = [
  { name: 'public', role: 'public', email: null, relation: 'nobody' },
  { name: 'link worker of the record', role: 'link_worker', email: 'willow.compass@linkwell.example', relation: 'own' },
  { name: 'link worker of the same team', role: 'link_worker', email: 'rowan.kettle@linkwell.example', relation: 'own' },
  { name: 'link worker of another team at a shared site', role: 'link_worker', email: 'sorrel.bridge@linkwell.example', relation: 'other' },
  { name: 'link worker of another site', role: 'link_worker', email: 'bryony.lighthouse@linkwell.example', relation: 'other' },
  { name: 'lead of the team', role: 'team_lead', email: 'juniper.beacon@linkwell.example', relation: 'own' },
  { name: 'lead of another team at a shared site', role: 'team_lead', email: 'hazel.anchor@linkwell.example', relation: 'other' },
  { name: 'lead of another site', role: 'team_lead', email: 'myrtle.signpost@linkwell.example', relation: 'other' },
  { name: 'editor of the organisation', role: 'listing_editor', email: 'penny.abacus@linkwell.example', relation: 'own' },
  { name: 'editor of another organisation', role: 'listing_editor', email: 'basil.teapot@linkwell.example', relation: 'other' },
  { name: 'manager of the organisation', role: 'organisation_manager', email: 'olive.ledger@linkwell.example', relation: 'own' },
  { name: 'manager of another organisation', role: 'organisation_manager', email: 'laurel.samovar@linkwell.example', relation: 'other' },
  { name: 'directory steward', role: 'directory_steward', email: 'cedar.catalogue@linkwell.example', relation: 'other' },
  { name: 'evaluator', role: 'evaluator', email: 'sage.telescope@linkwell.example', relation: 'other' },
  { name: 'operator', role: 'operator', email: 'poppy.spanner@linkwell.example', relation: 'other' },
] as const;
export type Principal = (typeof principals)[number];

/** How an operation answers: it was reached, or why not. */
export type Answer = 'reached' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED';

const casework = ['link_worker', 'team_lead'];
const organisation = ['listing_editor', 'organisation_manager'];
const rolesOf: Record<Exclude<Reach, 'public' | 'session' | 'starter'>, readonly string[]> = {
  caseworkList: casework,
  teamRecord: casework,
  opener: casework,
  concerned: casework,
  openerOrLead: casework,
  leadList: ['team_lead'],
  leadRecord: ['team_lead'],
  organisationList: organisation,
  organisationRecord: organisation,
  managerRecord: ['organisation_manager'],
  assurance: ['organisation_manager', 'directory_steward'],
  caller: [...casework, 'directory_steward'],
  operator: ['operator'],
  steward: ['directory_steward'],
  evaluator: ['evaluator'],
};

/** The cell that a principal must get. */
export function expectedAnswer(reach: Reach, principal: Principal): Answer {
  if (reach === 'public') return 'reached';
  if (principal.role === 'public') return 'UNAUTHENTICATED';
  if (reach === 'session') return 'reached';
  if (reach === 'starter') return principal.name === 'link worker of the record' ? 'reached' : 'NOT_FOUND';
  if (!rolesOf[reach].includes(principal.role)) return 'FORBIDDEN';
  if (reach === 'concerned') return principal.name === 'link worker of the record' || principal.name === 'lead of the team' ? 'reached' : 'NOT_FOUND';
  if (reach === 'opener') return principal.name === 'link worker of the record' ? 'reached' : 'NOT_FOUND';
  if (reach === 'openerOrLead') return principal.name === 'lead of the team' || principal.name === 'link worker of another team at a shared site' ? 'reached' : 'NOT_FOUND';
  const needsOwn = reach === 'teamRecord' || reach === 'leadRecord' || reach === 'organisationRecord' || reach === 'managerRecord' || (reach === 'assurance' && principal.role === 'organisation_manager');
  return needsOwn && principal.relation !== 'own' ? 'NOT_FOUND' : 'reached';
}
