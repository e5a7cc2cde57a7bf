import type { UnitOfWork } from '@linkwell/database';
import { facetsCounted, hasChosen, type CountedGroup, type Facet, type FacetId } from '@linkwell/matching-domain';
import { decodeCursor } from '@linkwell/graphql';
import type { SearchCard } from '../read-model/search-card';
import { searchStatement } from '../read-model/search-statement';
import { needsOnce, searchValues } from '../read-model/search-values';
import type { SupportAsked, SupportPage } from '../find-support';

/** A service as the search's statement gives it. */
export interface FoundService {
  readonly card: SearchCard;
  /** In a straight line; `null` where its place is not known. */
  readonly metres: number | null;
  /** Hundredths of a point. */
  readonly score: number;
  /** What the list is sorted by. */
  readonly key: string | number;
  /** For a covering set: the points that each need asked earns, in their order. */
  readonly needPoints?: readonly number[];
}

interface Row {
  readonly total: number;
  readonly unfiltered: number;
  readonly facets: Readonly<Record<FacetId, CountedGroup>> | null;
  readonly languages: Readonly<Record<string, number>> | null;
  readonly items: readonly FoundService[];
  readonly covering: readonly FoundService[] | null;
}

export interface FoundPage extends Pick<Row, 'total' | 'unfiltered' | 'items'> {
  readonly facets: readonly Facet[];
  readonly covering: readonly FoundService[];
}

/** One page and one more service, to know whether another page follows. Throws BAD_USER_INPUT for a cursor that no page of this order gave. */
export async function readPage(unit: UnitOfWork, asked: SupportAsked, words: readonly string[], { first, after }: SupportPage): Promise<FoundPage> {
  const { question, match, place, withinMetres, weights, today, terms } = asked;
  const sort = question.sort ?? 'best';
  const keys = decodeCursor(after, [sort === 'best' || sort === 'distance' ? 'number' : 'text', 'id']);
  const needs = needsOnce(question.needs);
  const shape = {
    needs: needs.length, words: words.length > 0, times: match.times?.length ?? 0, languages: (match.languages?.length ?? 0) > 0, access: (match.access?.length ?? 0) > 0,
    filtered: question.filters !== undefined && hasChosen(question.filters), facets: question.filters !== undefined, sort, together: needs.length > 1 && !after,
  };
  const { name, text, values } = searchStatement(shape, searchValues({
    easting: place.easting, northing: place.northing, metres: withinMetres, question: match, weights, today, words, terms, filters: question.filters ?? {},
    filtersAre: question.filtersAre ?? 'conditions', areas: place.areaCodes ?? null, practice: question.registeredWith ?? null,
    first: Math.min(first, mostShown) + 1, after: keys ? [keys[0] ?? 0, String(keys[1])] : undefined,
  }));
  const [row] = await unit.read<Row>(name, text, values);
  if (!row) throw new Error('A search gave no row.');
  return { ...row, facets: row.facets ? facetsCounted({ ...row.facets, language: { ...row.facets.language, values: row.languages ?? {} } }, question.filters ?? {}) : [], covering: row.covering ?? [] };
}

/** What a whole number can hold in PostgreSQL, less one. */
const mostShown = 2_000_000_000;
