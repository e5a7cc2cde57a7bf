import { isAboutTheFeed, isFields, kindOfRecord, takeApart, pointerOf, type Finding, type RecordKind } from '@linkwell/directory-domain';
import { partId } from '../../listings/part-id';
import type { UnitAt } from '../staging/gathering';
import type { Found } from './json-records';

/** What is known of a document before it is read. */
export interface DocumentTitle {
  readonly place: string;
  readonly list: string;
  /** What its records are, where its address tells; else they tell themselves, or its name does. */
  readonly kind?: RecordKind;
  readonly title: string;
}

const problems = {
  TOO_DEEP: 'This is nested so deep that it can be no listing. It was skipped.',
  TOO_LARGE: 'This is longer than 16 million characters: it can be no listing. It was skipped.',
} as const;

export interface UnitsFound {
  readonly kind: RecordKind | undefined;
  readonly units: readonly UnitAt[];
  /** The document is something else, and is left aside. */
  readonly aside?: Finding;
}

/** The units of one value that was found in a document. */
export function unitsOf(found: Extract<Found, { kind: 'record' | 'problem' }>, { place, list, kind: known, title }: DocumentTitle): UnitsFound {
  const pointer = pointerOf(found.at);
  const own = (units: ReturnType<typeof takeApart>): readonly UnitAt[] => units.map((unit, index) => ({ unit, place, list, own: index === 0 }));
  const named = known ?? kindOfRecord({ id: '' }, title);
  if (found.kind === 'problem') {
    const errors = [{ code: found.problem, pointer, message: problems[found.problem] }] as const;
    return { kind: named, units: own([{ kind: pieceOf(named), id: null, pointer, warnings: [], errors }]) };
  }
  const kind = known ?? (isFields(found.value) ? kindOfRecord(found.value, title) : named);
  if (kind !== undefined) return { kind, units: own(takeApart(kind, found.value, found.at, partId)) };
  if (isFields(found.value) && isAboutTheFeed(found.value)) return { kind, units: [] };
  return { kind, units: [], aside: { code: 'NOT_OPEN_REFERRAL', pointer, message: 'This is no record of Open Referral. It is left aside.' } };
}

const pieceOf = (kind: RecordKind | undefined) => (kind === 'service_at_location' ? 'place' : kind === 'taxonomy_term' ? 'term' : (kind ?? 'service'));
