import type { NeedUrgency } from '@linkwell/casework-domain';
import type { CalendarDate } from '@linkwell/kernel';
import type { Referral } from './referral';

export const defaultTargetWorkingDays = 10;
export const crisisTargetWorkingDays = 1;

/** Working days within which the service should answer. A crisis does not wait for the service's own target. */
export const responseTarget = (urgency: NeedUrgency, servicesOwn: number | undefined): number =>
  urgency === 'crisis' ? crisisTargetWorkingDays : (servicesOwn ?? defaultTargetWorkingDays);

/**
 * Whether the organisation's side is silent past its day: an unanswered referral past its target, or a waiting list past its
 * review date. A flag shown to both sides, never a state: a late "yes" still counts.
 */
export function isOverdue(referral: Referral, today: CalendarDate, responseDueOn: CalendarDate | null): boolean {
  const due = answerDueOn(referral, responseDueOn);
  return due !== undefined && today > due;
}

/** The day by which the organisation should speak next, while it is its turn. `responseDueOn`: the last day for an answer, fixed when it was sent. */
export function answerDueOn(referral: Referral, responseDueOn: CalendarDate | null): CalendarDate | undefined {
  if (referral.state === 'waitlisted') return referral.reviewOn;
  return referral.state === 'sent' ? (responseDueOn ?? undefined) : undefined;
}
