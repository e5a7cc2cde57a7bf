/** The parts of a desk. Somebody may be in several; everybody whose support runs is in `all`. */
export const caseloadSections = ['all', 'due_today', 'new', 'waiting', 'quiet', 'appointments', 'overdue'] as const;
export type CaseloadSection = (typeof caseloadSections)[number];

/** What a record lacks that it should have; each is a share of the quality of recording. */
export const recordGaps = ['no_need', 'late_first_contact', 'no_safe_contact', 'no_agreement', 'no_outcome'] as const;
export type RecordGap = (typeof recordGaps)[number];

/** Days from the "yes" within which somebody should have been spoken with: where the baseline measures' window lies. */
export const firstContactWithinDays = 28;

/** People a full-time link worker supports in a year (NHS England, Network Contract DES: social prescribing link workers, workforce development framework). */
export const caseloadNorm = { least: 200, most: 250 } as const;

export type AgainstNorm = 'below' | 'within' | 'above';
export const againstNorm = (peopleInYear: number): AgainstNorm => (peopleInYear < caseloadNorm.least ? 'below' : peopleInYear > caseloadNorm.most ? 'above' : 'within');

/** Longest reason for a change of hands, in characters. */
export const longestTransferReason = 500;
/** Most people handed over at once. */
export const mostTransfers = 100;
