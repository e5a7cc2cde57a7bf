import type { DisclosureField } from '@linkwell/referrals-domain';
import type { TeamReferral } from '../team/team-documents';
import type { ShareAnswer, WhyAnswer } from './answers';
import type { ReferralForm } from './refer-documents';

/** What of an earlier referral may be said again to another organisation. Never the agreement: it named one organisation. */
export interface EarlierAnswers {
  readonly why: WhyAnswer;
  readonly share: ShareAnswer;
}

type Earlier = Pick<TeamReferral, 'needIds' | 'reason' | 'urgency' | 'shared'>;

/**
 * Needs that are answered or became confidential meanwhile fall away, and so do details that are no longer on record. The safe contact on record today counts,
 * where there is one: a number that was safe for the first referral may not be so any more.
 */
export function earlierAnswers({ needIds, reason, urgency, shared }: Earlier, form: ReferralForm): EarlierAnswers {
  const offered = form.needs.filter(({ id }) => needIds.includes(id));
  const passedOn = new Map(shared.needs.map(({ label, words }) => [label, words]));
  const known = new Set<DisclosureField>(form.details.map(({ field }) => field));
  const { number, times, leaveMessages } = form.safeContact ?? shared.safeContact;
  return {
    why: { needIds: offered.map(({ id }) => id), words: Object.fromEntries(offered.map(({ id, label, words }) => [id, passedOn.get(label) ?? words])), reason, urgency },
    share: {
      safeContact: { number, times, leaveMessages: leaveMessages ? 'yes' : 'no' },
      fields: [...(shared.needs.length > 0 ? (['needs'] as const) : []), ...shared.details.map(({ field }) => field).filter((field) => known.has(field))],
      risks: shared.details.find(({ field }) => field === 'risks')?.value ?? '',
    },
  };
}
