import { ok, refusal, refused, type Refusal, type Result, type Transitions } from '@linkwell/kernel';

/** Where a request to keep a listing, or to have one, stands. */
export const claimStates = ['asked', 'with_steward', 'approved', 'refused'] as const;
export type ClaimState = (typeof claimStates)[number];

/** A claim is asked of the organisation's published address; where there is none, or no answer comes, a steward decides. */
export const nextClaimStates = {
  asked: ['approved', 'refused', 'with_steward'],
  with_steward: ['approved', 'refused'],
  approved: [],
  refused: [],
} as const satisfies Transitions<ClaimState>;

export const mayDecide = (state: ClaimState): boolean => (nextClaimStates[state] as readonly ClaimState[]).includes('approved');

/** Days that the published address has to answer before a steward is asked. */
export const claimLifeDays = 14;
/** Days after the decision when the words and the address of whoever asked are forgotten. */
export const claimKeptDays = 90;

/** The published address as a stranger is shown it: enough to recognise one's own. */
export function maskedAddress(address: string): string {
  const [name = '', domain = ''] = address.trim().split('@');
  return `${name.slice(0, 1)}${'•'.repeat(5)}@${domain}`;
}

/** A person types for this long at least; a machine does not. */
const leastMilliseconds = 3_000;
const longestMilliseconds = 24 * 3_600_000;

/** Whether a form was filled in by somebody who took the time, judged by when it was fetched. */
export function readPace(fetchedAt: Date | null, now: Date): Result<true, Refusal<'FORM_TOO_OLD' | 'TOO_QUICK'>> {
  const took = fetchedAt === null ? Number.NaN : now.getTime() - fetchedAt.getTime();
  if (!(took <= longestMilliseconds)) return refused(refusal('FORM_TOO_OLD', 'This page has been open for too long. Load it again, then send it.'));
  if (took < leastMilliseconds) return refused(refusal('TOO_QUICK', 'That was very quick. Wait a moment, then send it again.'));
  return ok(true);
}

export interface Proposal {
  readonly organisationName: string;
  readonly serviceName: string;
  readonly what: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  /** Whether whoever proposes it also runs it, and so would keep it. */
  readonly runsIt: boolean;
}

/** A listing that nobody can get in touch with helps nobody. */
export function readProposal(proposal: Proposal): Result<Proposal, Refusal<'CONTACT_NEEDED'>> {
  const reachable = proposal.phone ?? proposal.email ?? proposal.website ?? proposal.address;
  return reachable === null ? refused(refusal('CONTACT_NEEDED', 'Give a phone number, an e-mail address, a website or an address, so that people can get in touch.', 'phone')) : ok(proposal);
}
