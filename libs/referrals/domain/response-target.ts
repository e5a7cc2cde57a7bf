import type { NeedUrgency } from '@linkwell/casework-domain';
import { addDays, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import type { Referral } from './referral';

export const defaultTargetWorkingDays = 10;
export const crisisTargetWorkingDays = 1;

/** Working days within which the service should answer. A crisis does not wait for the service's own target. */
export const responseTarget = (urgency: NeedUrgency, servicesOwn: number | undefined): number =>
  urgency === 'crisis' ? crisisTargetWorkingDays : (servicesOwn ?? defaultTargetWorkingDays);

/** Monday to Friday, less the bank holidays of the service's nation, which the caller brings as data. */
export function isWorkingDay(day: CalendarDate, bankHolidays: ReadonlySet<CalendarDate>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day);
}

/** The last day for an answer: `targetWorkingDays` working days after the day of sending, which itself does not count. Throws a RangeError below 1. */
export function dueOn(sentOn: CalendarDate, targetWorkingDays: number, bankHolidays: ReadonlySet<CalendarDate>): CalendarDate {
  if (!Number.isInteger(targetWorkingDays) || targetWorkingDays < 1) throw new RangeError('A response target is a whole number of working days from 1.');
  let day = sentOn;
  for (let left = targetWorkingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, bankHolidays)) left -= 1;
  }
  return day;
}

/**
 * Whether the organisation's side is silent past its day: an unanswered referral past its target, or a waiting list past its
 * review date. A flag shown to both sides, never a state: a late "yes" still counts.
 */
export function isOverdue(referral: Referral, today: CalendarDate, bankHolidays: ReadonlySet<CalendarDate>): boolean {
  const due = answerDueOn(referral, bankHolidays);
  return due !== undefined && today > due;
}

/** The day by which the organisation should speak next, while it is its turn. */
export function answerDueOn(referral: Referral, bankHolidays: ReadonlySet<CalendarDate>): CalendarDate | undefined {
  if (referral.state === 'waitlisted') return referral.reviewOn;
  if (referral.state === 'sent') return dueOn(dayInLondon(referral.sentAt), referral.targetWorkingDays, bankHolidays);
  return undefined;
}
