import type { CalendarDate } from '@linkwell/kernel';
import { addMonths, daysBetween, wholeMonths } from './calendar-months';

/**
 * How lately someone confirmed that a listing is true. `hidden` leaves matching; `unknown` (an import) is shown as "not yet confirmed".
 * Limits in calendar months, docs/domain.md "Freshness".
 */
export const freshnesses = ['fresh', 'ageing', 'stale', 'hidden', 'unknown'] as const;
export type Freshness = (typeof freshnesses)[number];

const monthsFresh = 3;
const monthsAgeing = 6;
const monthsShown = 12;

/** A confirmation dated after today cannot have happened, and counts as unknown. */
export function freshnessOn(today: CalendarDate, confirmedOn: CalendarDate | null): Freshness {
  if (confirmedOn === null || confirmedOn > today) return 'unknown';
  if (today <= addMonths(confirmedOn, monthsFresh)) return 'fresh';
  if (today <= addMonths(confirmedOn, monthsAgeing)) return 'ageing';
  return today <= addMonths(confirmedOn, monthsShown) ? 'stale' : 'hidden';
}

/** The last day on which a listing confirmed on a day still takes part in matching; for a SQL comparison. */
export const lastShownDay = (confirmedOn: CalendarDate): CalendarDate => addMonths(confirmedOn, monthsShown);

const some = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How long ago a day was: "today", "yesterday", "5 days ago", "3 weeks ago", "7 months ago", "2 years ago". Never for the future. */
export function timeAgo(day: CalendarDate, today: CalendarDate): string {
  const days = Math.max(0, daysBetween(day, today));
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${some(days, 'day')} ago`;
  const months = wholeMonths(day, today);
  if (months < 2) return `${some(Math.floor(days / 7), 'week')} ago`;
  return months < 24 ? `${some(months, 'month')} ago` : `${some(Math.floor(months / 12), 'year')} ago`;
}

/** How a listing says when it was last confirmed. */
export function confirmationInWords(today: CalendarDate, confirmedOn: CalendarDate | null): string {
  if (confirmedOn === null || confirmedOn > today) return 'Not yet confirmed';
  const freshness = freshnessOn(today, confirmedOn);
  if (freshness === 'fresh' || freshness === 'ageing') return `Confirmed ${timeAgo(confirmedOn, today)}`;
  return `Not confirmed for ${timeAgo(confirmedOn, today).replace(/ ago$/, '')}`;
}
