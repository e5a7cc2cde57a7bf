import { addDays, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';

/** Services on one shortlist at most: what fits on a page or two of paper. */
export const longestShortlist = 20;
/** Days for which the link to a shared shortlist works. */
export const shortlistDays = 90;

/** The services to share, each once, in their order. */
export function readShortlist(serviceIds: readonly string[]): Result<readonly string[], Refusal<'SHORTLIST_EMPTY' | 'SHORTLIST_TOO_LONG'>> {
  const once = [...new Set(serviceIds)];
  if (once.length === 0) return refused(refusal('SHORTLIST_EMPTY', 'Add a service to the shortlist before you share it.', 'serviceIds'));
  if (once.length > longestShortlist) return refused(refusal('SHORTLIST_TOO_LONG', `A shortlist holds ${longestShortlist} services at most. Take some away first.`, 'serviceIds'));
  return ok(once);
}

/** The day on which a link stops working. */
export const shortlistExpiry = (madeOn: CalendarDate): CalendarDate => addDays(madeOn, shortlistDays);
