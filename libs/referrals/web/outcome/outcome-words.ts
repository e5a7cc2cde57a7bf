import type { NeedMetReporter, NeedStatus } from '@linkwell/casework-domain';
import { needOutcomes, type NeedOutcome } from '@linkwell/referrals-domain';
import type { Choice } from '@linkwell/web-kit';

export const outcomeChoices: readonly Choice[] = needOutcomes.map(({ id, label }) => ({ value: id, label }));
export const outcomeIds = needOutcomes.map(({ id }) => id) as [NeedOutcome, ...NeedOutcome[]];

export const outcomeWords: Readonly<Record<NeedOutcome, string>> = { met: 'Met', partly: 'Partly met', not_met: 'Not met', not_known: 'Not known' };

/** Whose word it is, as it follows the answer. */
export const saidByWords: Readonly<Record<NeedMetReporter, string>> = { patient: 'the person says so', link_worker: 'the link worker says so', organisation: 'the organisation’s view' };

export const reporterChoices: readonly Choice[] = [
  { value: 'patient', label: 'The person themselves', hint: 'Their word counts first' },
  { value: 'link_worker', label: 'I do, from what I know' },
  { value: 'organisation', label: 'The organisation, as they told me', hint: 'It stands beside the others’ word' },
];

export const needStatusWords: Readonly<Record<NeedStatus, string>> = { open: 'open', being_helped: 'being helped', met: 'met', not_met: 'not met', no_longer_wanted: 'no longer wanted' };

/** How the need could be settled in the record by what was said, where it does not stand so already. "Partly" settles nothing, and neither does an organisation's view alone. */
export function settlement({ status, shown }: { readonly status: string; readonly shown?: { readonly outcome: NeedOutcome; readonly reporter: NeedMetReporter } | null }): 'met' | 'not_met' | undefined {
  if (!shown || (shown.outcome !== 'met' && shown.outcome !== 'not_met')) return undefined;
  return shown.outcome === status ? undefined : shown.outcome;
}
