import { signpostWays, type SignpostOutcome, type SignpostWay } from '@linkwell/referrals-domain';
import type { Choice, StatusTone } from '@linkwell/web-kit';

export const wayIds = signpostWays.map(({ id }) => id) as [SignpostWay, ...SignpostWay[]];
export const wayChoices: readonly Choice[] = signpostWays.map(({ id, label }) => ({ value: id, label }));

/** As it follows a date. */
export const wayWords: Readonly<Record<SignpostWay, string>> = { told: 'told', on_paper: 'on paper', sent: 'sent to them', called_together: 'called or visited together' };

export const outcomeWords: Readonly<Record<SignpostOutcome, { readonly tone: StatusTone; readonly words: string }>> = {
  went: { tone: 'good', words: 'They went' },
  did_not_go: { tone: 'warning', words: 'They did not go' },
  unknown: { tone: 'neutral', words: 'Not known' },
};

export const signpostPath = (patientId: string, serviceId: string): string => `/patients/${patientId}/signpost/${serviceId}`;
