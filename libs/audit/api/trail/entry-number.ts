import { badInput, type CursorKey } from '@linkwell/graphql';
import { refusal } from '@linkwell/kernel';

/** An entry's number out of a cursor: text, for it may be larger than JavaScript's numbers. */
export function entryNumber(key: CursorKey | undefined): string | null {
  if (key == null) return null;
  if (typeof key === 'string' && /^[1-9]\d{0,17}$/.test(key)) return key;
  throw badInput(refusal('BAD_CURSOR', 'Use a cursor that this list gave, or leave it out for the first page.', 'after'));
}
