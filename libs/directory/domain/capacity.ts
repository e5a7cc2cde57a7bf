import type { CalendarDate } from '@linkwell/kernel';

/** Whether a service has room. `unknown` is what an import gives: nobody has said. */
export type Capacity =
  | { readonly state: 'open' }
  | { readonly state: 'limited' }
  /** No room; `until` is the first day on which there is room again, when the organisation named one. */
  | { readonly state: 'full'; readonly until: CalendarDate | null }
  /** Takes nobody new. */
  | { readonly state: 'closed' }
  | { readonly state: 'unknown' };
export type CapacityState = Capacity['state'];
export const capacityStates = ['open', 'limited', 'full', 'closed', 'unknown'] as const satisfies readonly CapacityState[];

export const capacityLabels: Readonly<Record<CapacityState, string>> = {
  open: 'Has room',
  limited: 'Limited room',
  full: 'Full',
  closed: 'Takes nobody new',
  unknown: 'Room not known',
};

/** Capacity as it stands on a day: a "full until" whose day has come is open again. */
export function capacityOn(today: CalendarDate, capacity: Capacity): Capacity {
  return capacity.state === 'full' && capacity.until !== null && capacity.until <= today ? { state: 'open' } : capacity;
}
