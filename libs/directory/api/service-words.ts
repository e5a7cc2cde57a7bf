import { capacityLabels, closureOn, inWeekOrder, serviceStatusLabels, weekdayNames, type Capacity, type Closure, type Freshness, type OpeningTime, type ServiceStatus } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';
import type { OpeningDay } from './graphql/service.type';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const dayWords = (date: CalendarDate): string => day.format(new Date(`${date}T00:00:00Z`));

export function agesInWords(from: number | null, to: number | null): string {
  if (from === null && to === null) return 'Any age';
  if (to === null) return `Aged ${from} and over`;
  if (from === null) return `Aged up to ${to}`;
  return from === to ? `Aged ${from}` : `Aged ${from} to ${to}`;
}

/** `until` is the first day with room again. */
export const capacityInWords = (capacity: Capacity): string =>
  capacity.state === 'full' && capacity.until !== null ? `Full until ${dayWords(capacity.until)}` : capacityLabels[capacity.state];

/** Rounded to what a person would say: days up to a fortnight, then weeks, then months. */
export function waitInWords(days: number): string {
  if (days === 0) return 'Usually no wait';
  const [count, unit] = days < 14 ? [days, 'day'] : days < 90 ? [Math.round(days / 7), 'week'] : [Math.round(days / 30.44), 'month'];
  return `Usual wait: about ${count} ${unit}${count === 1 ? '' : 's'}`;
}

export interface Cost {
  readonly amountPence: number | null;
  readonly words: string | null;
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' });

export function costInWords({ amountPence, words }: Cost): string {
  if (amountPence === null) return words ?? 'Cost not known';
  const amount = amountPence === 0 ? 'Free' : pounds.format(amountPence / 100);
  return words === null ? amount : `${amount} – ${words}`;
}

/** One entry a day that it opens on, Monday first. */
export function openingByDay(times: readonly OpeningTime[]): OpeningDay[] {
  const days = new Map<number, OpeningDay>();
  for (const { weekday, opens, closes } of inWeekOrder(times)) {
    const found = days.get(weekday) ?? { weekday, name: weekdayNames[weekday], times: [] };
    found.times.push(`${opens} to ${closes}`);
    days.set(weekday, found);
  }
  return [...days.values()];
}

/** What a reader should know of a closure, with the organisation's own note; `null` once it is over. */
export function closureInWords(closure: Closure | null, today: CalendarDate): string | null {
  const standing = closureOn(closure, today);
  if (closure === null || standing === null) return null;
  const days = standing === 'closed' ? `Closed for now${closure.until ? `, until ${dayWords(closure.until)}` : ''}` : `Closed from ${dayWords(closure.from)}${closure.until ? ` to ${dayWords(closure.until)}` : ''}`;
  return closure.note ? `${days}. ${closure.note}` : `${days}.`;
}

interface Doubts {
  readonly status: ServiceStatus;
  /** A closure for a while, in words. */
  readonly closure: string | null;
  readonly capacity: Capacity;
  readonly freshness: { readonly status: Freshness; readonly words: string };
  readonly approximate: boolean;
}

/** What a reader must know before setting out, worst first. */
export function cautionsOf({ status, closure, capacity, freshness, approximate }: Doubts): string[] {
  const cautions: string[] = [];
  if (closure !== null) cautions.push(closure);
  else if (status !== 'active') cautions.push(`${serviceStatusLabels[status]}: get in touch before you go.`);
  if (capacity.state === 'full' || capacity.state === 'closed') cautions.push(`${capacityInWords(capacity)}.`);
  if (freshness.status === 'unknown') cautions.push(`${freshness.words}: nobody has told us yet that these details are right. Check before you go.`);
  if (freshness.status === 'stale' || freshness.status === 'hidden') cautions.push(`${freshness.words}: details may have changed. Check before you go.`);
  if (approximate) cautions.push('We do not know the exact place of its postcode, so distances to it are approximate.');
  return cautions;
}
