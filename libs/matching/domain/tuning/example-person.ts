import type { NeedPriority } from '@linkwell/casework-domain';
import { accessFeatures, partsOfDay, type AccessFeature, type PartOfDay, type Weekday } from '@linkwell/directory-domain';
import { parsePlace, sectorOf } from '@linkwell/geography-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { isNeedTermId, type NeedTermId } from '@linkwell/taxonomy-domain';
import type { NeedAsked } from '../question';

/** Somebody invented, to see by what weights do. Never a patient: there is no name, no day of birth, and no place finer than a postcode sector. */
export interface ExamplePerson {
  /** "Older man, lonely, new to the area". */
  readonly label: string;
  /** A postcode sector or district: "QX1 1", "QX1". */
  readonly place: string;
  /** Whole years. */
  readonly age: number;
  readonly needs: readonly NeedAsked[];
  /** In English words. */
  readonly languages: readonly string[];
  readonly access: readonly AccessFeature[];
  readonly weekday: Weekday | null;
  readonly part: PartOfDay | null;
  readonly freeOnly: boolean;
  readonly withinMetres: number;
}

export interface ExamplePersonInput {
  readonly label: string;
  readonly place: string;
  readonly age: number;
  readonly needs: readonly { readonly termId: string; readonly priority: number }[];
  readonly languages: readonly string[];
  readonly access: readonly string[];
  readonly weekday: number | null;
  readonly part: string | null;
  readonly freeOnly: boolean;
  readonly withinMetres: number;
}

export const mostExampleNeeds = 3;
/** More than a lead can look at together. */
export const mostExamplePersons = 8;

/** What stands in a record and has no place in a label: an e-mail address, or digits as of a telephone, an NHS number or a day of birth. */
const ofARecord = /@|\d[\d\s/.-]{3,}\d/;

export function checkExamplePerson(input: ExamplePersonInput): Result<ExamplePerson, Refusal> {
  const label = input.label.trim().replace(/\s+/g, ' ');
  if (label === '') return refused(refusal('LABEL_MISSING', 'Say in a few words what kind of person this is.', 'label'));
  if (ofARecord.test(label)) return refused(refusal('LABEL_OF_A_RECORD', 'Leave out numbers and addresses: an example is invented, and never somebody’s record.', 'label'));
  const place = coarsePlace(input.place);
  if (!place.ok) return place;
  if (!Number.isInteger(input.age) || input.age < 0 || input.age > 120) return refused(refusal('AGE', 'Enter an age in whole years, from 0 to 120.', 'age'));
  const needs = checkNeeds(input.needs);
  if (!needs.ok) return needs;
  if (input.part !== null && input.weekday === null) return refused(refusal('DAY_MISSING', 'Choose the day as well.', 'weekday'));
  const languages = [...new Set(input.languages.map((language) => language.trim()).filter(Boolean))];
  return ok({
    label,
    place: place.value,
    age: input.age,
    needs: needs.value,
    languages,
    access: accessFeatures.filter((feature) => input.access.includes(feature)),
    weekday: input.weekday as Weekday | null,
    part: partsOfDay.find((part) => part === input.part) ?? null,
    freeOnly: input.freeOnly,
    withinMetres: input.withinMetres,
  });
}

function checkNeeds(given: ExamplePersonInput['needs']): Result<readonly NeedAsked[], Refusal> {
  if (given.length === 0 || given.length > mostExampleNeeds) return refused(refusal('NEEDS', `Choose one to ${mostExampleNeeds} needs.`, 'needs'));
  const needs = given.flatMap(({ termId, priority }) => (isNeedTermId(termId) && [1, 2, 3].includes(priority) ? [{ termId, priority: priority as NeedPriority }] : []));
  if (needs.length < given.length) return refused(refusal('NO_SUCH_NEED', 'Choose needs of the list, each with a priority of 1 to 3.', 'needs'));
  if (new Set(needs.map(({ termId }) => termId)).size < needs.length) return refused(refusal('NEED_TWICE', 'Choose each need once.', 'needs'));
  return ok(needs);
}

/** A place no finer than a postcode sector: of a whole postcode only its sector is kept. */
export function coarsePlace(text: string): Result<string, Refusal> {
  const place = parsePlace(text);
  if (!place.ok) return refused(place.refusal.code === 'NOT_A_POSTCODE' ? refusal('PLACE', 'Enter the beginning of a postcode, for example AB1 2.', 'place') : { ...place.refusal, field: 'place' });
  if (place.value.kind === 'postcode') return ok(sectorOf(place.value.postcode));
  return ok(place.value.kind === 'sector' ? place.value.sector : place.value.district);
}

const nothingMore = { languages: [], access: [], weekday: null, part: null, freeOnly: false, withinMetres: 10_000 } as const;
const needsOf = (...needs: readonly (readonly [string, NeedPriority])[]): readonly NeedAsked[] => needs.map(([termId, priority]) => ({ termId: termId as NeedTermId, priority }));

/** Three of the kind that a link worker meets every week, to begin with. All invented. */
export const typicalPersons: readonly Omit<ExamplePerson, 'place'>[] = [
  { label: 'Older man, lonely, new to the area', age: 76, needs: needsOf(['befriending', 1], ['groups-for-older-people', 2], ['community-transport', 3]), ...nothingMore },
  { label: 'Young parent behind with the rent', age: 26, needs: needsOf(['eviction-and-rent-arrears', 1], ['debt-advice', 1], ['food-parcels', 2]), ...nothingMore, freeOnly: true },
  { label: 'Carer who gets no rest', age: 58, needs: needsOf(['respite', 1], ['carers-support', 1], ['gentle-exercise', 3]), ...nothingMore, weekday: 2, part: 'morning' },
];
