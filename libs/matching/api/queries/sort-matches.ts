import { decodeCursor, encodeCursor, type CursorKey } from '@linkwell/graphql';
import type { RankedMatch } from '@linkwell/matching-domain';
import type { CandidateRow } from './candidate-row';

export const searchSorts = ['best', 'distance', 'name', 'confirmed'] as const;
export type SearchSort = (typeof searchSorts)[number];

interface Sorting {
  readonly kind: 'number' | 'text';
  readonly keyOf: (match: RankedMatch, row: CandidateRow | undefined) => string | number;
  readonly descending?: boolean;
}

/** Beyond every distance: what needs no journey, or has no known place, comes after what is near. */
const nowhere = 1e9;

const sortings: Readonly<Record<SearchSort, Sorting>> = {
  best: { kind: 'number', descending: true, keyOf: ({ score }) => score },
  distance: { kind: 'number', keyOf: ({ distanceMetres }) => distanceMetres ?? nowhere },
  name: { kind: 'text', keyOf: ({ name }) => name.toLowerCase() },
  confirmed: { kind: 'text', descending: true, keyOf: (_, row) => row?.lastConfirmedOn ?? '' },
};

interface Page {
  readonly shown: readonly RankedMatch[];
  readonly rest: boolean;
  readonly endCursor: string | null;
}

/** One page of matches in an order, ties by id. A cursor holds the keys of the last one shown. Throws BAD_USER_INPUT for a cursor that no page of this order gave. */
export function pageOf(matches: readonly RankedMatch[], rows: ReadonlyMap<string, CandidateRow>, sort: SearchSort, first: number, after: string | null | undefined): Page {
  const { kind, keyOf, descending = false } = sortings[sort];
  const keyed = matches.map((match) => ({ match, key: keyOf(match, rows.get(match.id)), id: match.id as string }));
  const compare = (a: Keyed, b: Keyed): number => (a.key === b.key ? order(a.id, b.id) : order(a.key, b.key) * (descending ? -1 : 1));
  keyed.sort(compare);
  const last = asKeyed(decodeCursor(after, [kind, 'id']));
  const following = last ? keyed.filter((each) => compare(each, last) > 0) : keyed;
  const shown = following.slice(0, first);
  const end = shown.at(-1);
  return { shown: shown.map(({ match }) => match), rest: following.length > first, endCursor: end ? encodeCursor([end.key, end.id]) : null };
}

interface Keyed {
  readonly key: string | number;
  readonly id: string;
}

const asKeyed = (keys: readonly CursorKey[] | undefined): Keyed | undefined => (keys ? { key: keys[0] ?? '', id: String(keys[1]) } : undefined);

const order = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));
