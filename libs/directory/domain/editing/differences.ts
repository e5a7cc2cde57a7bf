import type { CalendarDate } from '@linkwell/kernel';
import { sameValue } from '../listing/merge-record';
import { isService, type ListingDocument } from './document';
import { everythingSaid } from './everything-said';
import { organisationFields, serviceFields, type Said } from './fields-in-words';
import { placeKeys, placesSaid } from './places-in-words';
import type { SectionId } from './sections';

/** One field that two documents say differently, in words a volunteer reads. A list has an entry an item; nothing said is no entry. */
export interface Difference {
  /** Stable: tells whether two lists of differences speak of the same field. */
  readonly field: string;
  /** The page on which it is edited; `null` for what no page shows. */
  readonly section: SectionId | null;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface FieldInWords extends Pick<Difference, 'field' | 'section' | 'label'> {
  readonly words: readonly string[];
}

/** What the words need to know from outside. */
export interface WordsFor {
  readonly needLabel: (id: string) => string;
  /** Times are worded as they are on this day. */
  readonly on: CalendarDate;
}

/** Every field that differs, in the order of the pages; none exactly when both say the same, whatever the ids of their parts and the order of their places. */
export function differences(before: ListingDocument | null, after: ListingDocument, words: WordsFor): readonly Difference[] {
  const old = before ? saidIn(before, words) : [];
  const now = saidIn(after, words, before && isService(before) && isService(after) ? placeKeys(before, after) : undefined);
  const fields = [...now, ...old.filter(({ field }) => !now.some((said) => said.field === field))];
  return fields.flatMap(({ field, section, label }): Difference[] => {
    const [was, is] = [old.find((said) => said.field === field), now.find((said) => said.field === field)];
    if (sameValue(was?.value, is?.value)) return [];
    const [wasWords, isWords] = [was?.words() ?? [], is?.words() ?? []];
    const alike = sameValue(wasWords, isWords);
    return [{ field, section, label, before: alike ? everythingSaid(was?.value) : wasWords, after: alike ? everythingSaid(is?.value) : isWords }];
  });
}

const saidIn = (document: ListingDocument, words: WordsFor, keys: ReadonlyMap<string, string> = new Map()): readonly Said[] =>
  isService(document) ? [...serviceFields(document, words), ...placesSaid(document, words, keys)].sort(inOrderOfPages) : organisationFields(document);

const order: readonly (SectionId | null)[] = ['name', 'needs', 'people', 'places', 'times', 'access', 'costs', 'languages', null];
const inOrderOfPages = (a: Said, b: Said): number => order.indexOf(a.section) - order.indexOf(b.section);

/** Everything a document says, for a page that checks it all. */
export const inWords = (document: ListingDocument, words: WordsFor): readonly FieldInWords[] =>
  saidIn(document, words).map(({ field, section, label, words: say }) => ({ field, section, label, words: say() }));
