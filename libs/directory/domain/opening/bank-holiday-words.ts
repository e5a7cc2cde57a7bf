import type { ClosedOnBankHolidays } from '../listing/our-fields';

const closed = /[(,;.-]?\s*\b(?:(?:we are )?(?:closed|not open)(?: on| for)?|except(?:ing)?(?: on| for)?|excluding|excl\.?|(?:but )?not(?: on)?)(?: all| uk| public and)? bank holidays?\b\s*\)?/;
const open = /[(,;.-]?\s*\b(?:(?:also )?open(?: on)?|including|incl\.?|inc\.?)(?: all| uk| public and)? bank holidays?\b\s*\)?/;

/** Takes what a text says of bank holidays out of it: "(except bank holidays)", "Not open on Bank Holidays", "including bank holidays". */
export function bankHolidayWords(text: string): { readonly rest: string; readonly closedOnBankHolidays: ClosedOnBankHolidays } {
  const plain = text.toLowerCase().replace(/[\s\u00a0]+/g, (space) => (/[\r\n]/.test(space) ? ' ; ' : ' '));
  if (closed.test(plain)) return { rest: plain.replace(closed, ' '), closedOnBankHolidays: 'yes' };
  if (open.test(plain)) return { rest: plain.replace(open, ' '), closedOnBankHolidays: 'no' };
  return { rest: plain, closedOnBankHolidays: 'unknown' };
}
