import { ok, refusal, refused, type OrganisationId, type Refusal, type Result } from '@linkwell/kernel';
import { wordingOf } from './agreement-wording';

export const agreementKinds = ['support', 'share', 'contact_after', 'research', 'evaluation'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementGivers = ['self', 'parent', 'attorney', 'advocate', 'best_interests'] as const;
export type AgreementGiver = (typeof agreementGivers)[number];

export const agreementManners = ['spoken', 'written'] as const;
export type AgreementManner = (typeof agreementManners)[number];

/** What is agreed to. Sharing is with one organisation for one referral; research is one named study. */
export type AgreementScope =
  | { readonly kind: 'support' }
  | { readonly kind: 'share'; readonly organisationId: OrganisationId }
  | { readonly kind: 'contact_after' }
  | { readonly kind: 'research'; readonly study: string }
  /** Whether figures may count the person: who decides when nobody was asked is the installation's policy. */
  | { readonly kind: 'evaluation' };

/** What the person said, never the lawful basis, which the controller sets. A "no" is recorded like a "yes". */
export interface Agreement {
  readonly scope: AgreementScope;
  readonly answer: 'yes' | 'no';
  readonly givenBy: AgreementGiver;
  readonly how: AgreementManner;
  readonly wordingVersion: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

export type AgreementRefusal = 'WORDING_UNKNOWN' | 'GIVER_NOT_PARENT_OF_ADULT' | 'GIVER_BEST_INTERESTS_UNDER_16' | 'ALREADY_WITHDRAWN' | 'NOTHING_TO_WITHDRAW';

/** The scope in one word, as stored and as audited: `share:<organisation id>`. */
export function scopeKey(scope: AgreementScope): string {
  if (scope.kind === 'share') return `share:${scope.organisationId}`;
  return scope.kind === 'research' ? `research:${scope.study}` : scope.kind;
}

/**
 * Records an answer. A parent answers for somebody under 18 only; a best-interests decision exists from 16 years
 * (Mental Capacity Act 2005, section 2(5)). `age` in whole years on the day.
 */
export function recordAgreement(answer: Omit<Agreement, 'withdrawnAt'>, age: number): Result<Agreement, Refusal<AgreementRefusal>> {
  if (wordingOf(answer.wordingVersion)?.kind !== answer.scope.kind) {
    return refused(refusal('WORDING_UNKNOWN', 'Read the current wording to the person and record that version.', 'wordingVersion'));
  }
  if (answer.givenBy === 'parent' && age >= 18) {
    return refused(refusal('GIVER_NOT_PARENT_OF_ADULT', 'A parent cannot answer for an adult. Choose who gave it: the person, an attorney, an advocate or a best-interests decision.', 'givenBy'));
  }
  if (answer.givenBy === 'best_interests' && age < 16) {
    return refused(refusal('GIVER_BEST_INTERESTS_UNDER_16', 'Under 16, choose the person or a parent.', 'givenBy'));
  }
  return ok({ ...answer, withdrawnAt: null });
}

/** Withdraws a "yes" from now on; what was done before stands. */
export function withdrawAgreement(agreement: Agreement, now: Date): Result<Agreement, Refusal<AgreementRefusal>> {
  if (agreement.answer === 'no') return refused(refusal('NOTHING_TO_WITHDRAW', 'The answer was no, so there is nothing to withdraw.'));
  if (agreement.withdrawnAt) return refused(refusal('ALREADY_WITHDRAWN', 'This agreement was withdrawn before. Nothing more is needed.'));
  return ok({ ...agreement, withdrawnAt: now });
}

export const isInForce = (agreement: Agreement, at: Date): boolean =>
  agreement.answer === 'yes' && agreement.givenAt <= at && (agreement.withdrawnAt === null || at < agreement.withdrawnAt);

/** Whether an agreement lets details go to this organisation at this moment. */
export const agreesToShareWith = (agreement: Agreement, organisationId: OrganisationId, at: Date): boolean =>
  agreement.scope.kind === 'share' && agreement.scope.organisationId === organisationId && isInForce(agreement, at);
