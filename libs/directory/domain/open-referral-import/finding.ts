/** What may be said of a field, a record or a page that an Open Referral feed gives. */
export type FindingCode =
  | 'REQUIRED' | 'WRONG_TYPE' | 'NOT_ALLOWED' | 'NOT_A_UUID' | 'TOO_LONG' | 'DAMAGED_TEXT' | 'TOO_DEEP' | 'TOO_LARGE'
  | 'FORMAT' | 'OUT_OF_RANGE' | 'NULL' | 'UNSAFE_ADDRESS' | 'FIELD_NAME' | 'ID_MADE' | 'LEFT_OUT'
  | 'NOT_OPEN_REFERRAL' | 'PAGES_DISAGREE' | 'DUPLICATE_ID' | 'NOT_IN_FULL'
  | 'NO_ORGANISATION' | 'NO_LOCATION' | 'ID_TAKEN' | 'CIRCLE' | 'NOT_KEPT';

/** Something that breaks the standard, and where: a JSON Pointer (RFC 6901) into the document that was read. */
export interface Finding {
  readonly code: FindingCode;
  readonly pointer: string;
  readonly message: string;
}

/** A place in a document, linked to the one around it: a pointer is written only where there is something to say. */
export interface At {
  readonly within: At | null;
  readonly key: string | number;
}

export const inside = (within: At | null, key: string | number): At => ({ within, key });

export function pointerOf(at: At | null): string {
  const keys: string[] = [];
  for (let place = at; place; place = place.within) keys.unshift(`/${String(place.key).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return keys.join('');
}

/** A pointer whose numbers are left out, so that the same field of many records is one group: `/contents/3/phones/0/number` is `phones/number`. */
export const fieldOf = (pointer: string): string => pointer.split('/').filter((key) => key !== '' && key !== 'contents' && !/^\d+$/.test(key)).join('/');
