import type { Capacity, CapacityState } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';

/** The domain's capacity out of its two columns. */
export const capacityOf = (state: CapacityState, until: CalendarDate | null): Capacity => (state === 'full' ? { state, until } : { state });
