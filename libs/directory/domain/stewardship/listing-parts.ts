import type { CalendarDate } from '@linkwell/kernel';
import { needTerm } from '@linkwell/taxonomy-domain';
import { accessChannelLabels, accessWayLabels } from '../access-route';
import type { HsdsService } from '../hsds';
import { audienceLabels, type OurServiceFields } from '../listing/our-fields';
import { schedulesInWords } from '../times/schedule-words';

/** Two documents are merged part by part: fields that only make sense together are taken together. */
export interface ListingPart {
  readonly part: string;
  readonly label: string;
  readonly record: readonly string[];
  readonly ours: readonly string[];
}

export const listingParts = [
  { part: 'name', label: 'Name', record: ['name', 'alternate_name'], ours: [] },
  { part: 'description', label: 'Description', record: ['description', 'alert', 'accreditations'], ours: [] },
  { part: 'needs', label: 'Needs it helps with', record: ['attributes'], ours: ['needTermIds'] },
  { part: 'who', label: 'Who it is for', record: ['eligibility_description', 'minimum_age', 'maximum_age'], ours: ['agesKnown', 'audiences', 'inclusionQuestions', 'exclusionQuestions', 'catchment'] },
  { part: 'where', label: 'Where and when', record: ['service_at_locations', 'schedules', 'service_areas'], ours: ['closedOnBankHolidays'] },
  { part: 'how', label: 'How to come', record: ['status', 'application_process', 'required_documents'], ours: ['accessWay', 'accessChannels', 'responseTargetDays', 'dbsApplies'] },
  { part: 'contact', label: 'Contact', record: ['email', 'url', 'additional_urls', 'phones', 'contacts'], ours: [] },
  { part: 'cost', label: 'Cost', record: ['cost_options', 'fees', 'fees_description'], ours: [] },
  { part: 'languages', label: 'Languages', record: ['languages', 'interpretation_services'], ours: [] },
] as const satisfies readonly ListingPart[];
export type ListingPartName = (typeof listingParts)[number]['part'];

interface Documents {
  readonly record: HsdsService;
  readonly ours: OurServiceFields;
}

/** The kept listing with the named parts of the other. Its id, organisation and all other fields stay its own. */
export function mergedListing(kept: Documents, other: Documents, take: readonly ListingPartName[]): Documents {
  const parts = listingParts.filter(({ part }) => take.includes(part));
  const fields = <T extends object>(of: T, from: T, names: readonly string[]): T => {
    const result = { ...of } as Record<string, unknown>;
    for (const name of names) {
      const value = (from as Record<string, unknown>)[name];
      if (value === undefined) delete result[name];
      else result[name] = value;
    }
    return result as T;
  };
  return { record: fields(kept.record, other.record, parts.flatMap(({ record }) => record)), ours: fields(kept.ours, other.ours, parts.flatMap(({ ours }) => ours)) };
}

/** A part in lines for a person to compare; empty when nothing is said. `places`: the listing's addresses in words. */
export function partInLines(part: ListingPartName, { record, ours }: Documents, places: readonly string[], today: CalendarDate): readonly string[] {
  const said = (...lines: readonly (string | undefined | null | false)[]) => lines.flatMap((line) => (line ? [line] : []));
  switch (part) {
    case 'name': return said(record.name, record.alternate_name);
    case 'description': return said(record.description, record.alert, record.accreditations);
    case 'needs': return ours.needTermIds.map((id) => needTerm(id)?.label ?? id);
    case 'who': return said(agesInLine(record, ours), record.eligibility_description, ...ours.audiences.map((audience) => audienceLabels[audience]), ...ours.inclusionQuestions, ...ours.exclusionQuestions, ours.catchment?.words);
    case 'where': return said(...places, ...schedulesInWords([...(record.schedules ?? []), ...(record.service_at_locations ?? []).flatMap(({ schedules }) => schedules ?? [])], today));
    case 'how': return said(record.status !== 'active' && `Status: ${record.status}`, accessWayLabels[ours.accessWay], ...ours.accessChannels.map((channel) => accessChannelLabels[channel]), record.application_process);
    case 'contact': return said(record.email, ...(record.phones ?? []).map(({ number }) => number), record.url, ...(record.contacts ?? []).map(({ name, title }) => [name, title].filter(Boolean).join(', ')));
    case 'cost': return said(record.fees_description, record.fees, ...(record.cost_options ?? []).map(({ amount, amount_description, option }) =>
      [amount === undefined ? null : amount === 0 ? 'Free' : `£${amount.toFixed(2)}`, option, amount_description].filter(Boolean).join(', ')));
    case 'languages': return said(...(record.languages ?? []).map(({ name, code }) => name ?? code), record.interpretation_services);
  }
}

function agesInLine({ minimum_age, maximum_age }: HsdsService, { agesKnown }: OurServiceFields): string | null {
  if (!agesKnown) return null;
  if (minimum_age === undefined && maximum_age === undefined) return 'Any age';
  return `Ages ${minimum_age ?? 0} ${maximum_age === undefined ? 'and over' : `to ${maximum_age}`}`;
}
