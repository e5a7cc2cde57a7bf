import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** Information handed over: no personal data leaves, so nobody answers but the person. */
export const signpostOutcomes = ['went', 'did_not_go', 'unknown'] as const;
export type SignpostOutcome = (typeof signpostOutcomes)[number];

/** How somebody was given a service's details. */
export const signpostWays = [
  { id: 'told', label: 'I told them' },
  { id: 'on_paper', label: 'On paper: a print-out or a leaflet' },
  { id: 'sent', label: 'Sent to them, by a way that is safe' },
  { id: 'called_together', label: 'We rang or visited the service together' },
] as const;
export type SignpostWay = (typeof signpostWays)[number]['id'];

/** A signpost is written down on the day or later, never before; and not long after, for by then it is a guess. */
export const signpostedAtMostDaysAgo = 365;

export function checkSignpost({ on }: { readonly on: CalendarDate }, today: CalendarDate, earliest: CalendarDate): Result<{ on: CalendarDate }, Refusal<'SIGNPOST_IN_FUTURE' | 'SIGNPOST_LONG_AGO'>> {
  if (on > today) return refused(refusal('SIGNPOST_IN_FUTURE', 'Enter a day that is not in the future.', 'on'));
  if (on < earliest) return refused(refusal('SIGNPOST_LONG_AGO', 'Enter a day within the last year.', 'on'));
  return ok({ on });
}
