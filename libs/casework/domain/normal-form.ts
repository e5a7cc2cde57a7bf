import type { CalendarDate } from '@linkwell/kernel';
import type { NhsNumber } from './nhs-number';

/**
 * The forms under which a patient's details are hashed with a key, so that exact search and duplicate finding work without reading names.
 * Changing a rule here changes every stored hash: it needs a migration that hashes anew.
 */
export const searchTokenKinds = ['nhs_number', 'surname', 'forename', 'date_of_birth', 'postcode'] as const;
export type SearchTokenKind = (typeof searchTokenKinds)[number];

/** `kind` belongs into the hash beside `normal`, lest a forename and an equal surname hash alike. */
export interface SearchToken {
  readonly kind: SearchTokenKind;
  readonly normal: string;
}

// Letters that Unicode's compatibility decomposition leaves whole, written as an English keyboard writes them.
const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ı: 'i' };

/**
 * A name without case, accents, punctuation or spaces: "O’Neill", "ONEILL" and "O'Néill" are one. Marks of scripts other than
 * Latin, Greek and Cyrillic stay, where they are vowels. `undefined` when nothing is left to search by.
 */
export function nameNormalForm(name: string): string | undefined {
  const normal = name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u02b0-\u02ff]/gu, '')
    .replace(/[ßøłđæœþðı]/gu, (letter) => spelledOut[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return /[\p{L}\p{N}]/u.test(normal) ? normal : undefined;
}

/** A postcode in capitals without space or punctuation: `m33 7ss` → `M337SS`. `undefined` when nothing is left. */
export function postcodeNormalForm(postcode: string): string | undefined {
  const normal = postcode.normalize('NFKD').toUpperCase().replace(/[^A-Z0-9]/g, '');
  return normal === '' ? undefined : normal;
}

/** Every token a patient can be found by. Details that are not known give none. */
export function searchTokens(details: {
  readonly forename?: string;
  readonly surname?: string;
  readonly dateOfBirth?: CalendarDate;
  readonly postcode?: string;
  readonly nhsNumber?: NhsNumber;
}): readonly SearchToken[] {
  const normal: Readonly<Record<SearchTokenKind, string | undefined>> = {
    nhs_number: details.nhsNumber,
    surname: details.surname === undefined ? undefined : nameNormalForm(details.surname),
    forename: details.forename === undefined ? undefined : nameNormalForm(details.forename),
    date_of_birth: details.dateOfBirth,
    postcode: details.postcode === undefined ? undefined : postcodeNormalForm(details.postcode),
  };
  return searchTokenKinds.flatMap((kind) => (normal[kind] === undefined ? [] : [{ kind, normal: normal[kind] }]));
}
