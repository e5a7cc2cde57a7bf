import { badInput, type CursorKey } from '@linkwell/graphql';
import { parseCalendarDate, refusal } from '@linkwell/kernel';

const wrongCursor = () => badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave, or leave it out for the first page.', 'after'));

/** The moment of a cursor's key, in milliseconds of the epoch; anything that no referral can have is refused. */
export function cursorMoment(key: CursorKey | undefined): Date | null {
  if (key === undefined || key === null) return null;
  if (typeof key !== 'number' || key < 0 || key > Date.UTC(2200, 0)) throw wrongCursor();
  return new Date(key);
}

/** The due day of a cursor's key, or 'infinity' for what has none. */
export function cursorDay(key: CursorKey | undefined): string | null {
  if (key === undefined || key === null) return null;
  if (key !== 'infinity' && (typeof key !== 'string' || parseCalendarDate(key) === undefined)) throw wrongCursor();
  return String(key);
}

/** The day of a cursor's key. */
export function cursorDate(key: CursorKey | undefined): string | null {
  if (key === undefined || key === null) return null;
  if (typeof key !== 'string' || parseCalendarDate(key) === undefined) throw wrongCursor();
  return key;
}
