import { createHash } from 'node:crypto';
import { isFields, needLink, nothingSaid, parseMoment, sameValue, type Fields, type HsdsLocation, type HsdsOrganization, type HsdsService, type OurServiceFields } from '@linkwell/directory-domain';
import { parseCalendarDate, type CalendarDate } from '@linkwell/kernel';
import { needTermIdOfHsds, type NeedTermId } from '@linkwell/taxonomy-domain';
import type { ListingToPublish, Placement } from '../../listings/listing-to-publish';


/** A service with all it stands on, from the gathered records. */
export interface ServiceInFull {
  readonly service: Fields;
  readonly organization: Fields;
  readonly locations: readonly Fields[];
}

/** What a source says of a service, in our documents, and beside them what has columns of its own. */
export interface SaidByFeed {
  readonly organization: HsdsOrganization;
  readonly service: HsdsService;
  readonly ours: OurServiceFields;
  readonly locations: readonly HsdsLocation[];
  readonly assuredOn: CalendarDate | null;
  readonly modifiedAt: Date | null;
  /** Of everything above: the same words have the same. */
  readonly fingerprint: Buffer;
}

/** Ids of the directory terms that a service is marked with. */
export const termIdsOf = (service: Fields): readonly string[] => attributesOf(service).flatMap((attribute) => termIdOf(attribute) ?? []);

/** Attributes that are our needs leave the record: they stand in `ours`. Needs also come from the terms that stewards have mapped (`needsOf`). */
export function saidByFeed({ service, organization, locations }: ServiceInFull, needsOf: ReadonlyMap<string, readonly NeedTermId[]>): SaidByFeed {
  const { assured_date: assured, last_modified: modified, attributes: _, ...alone } = service;
  const others = attributesOf(service).filter((attribute) => attribute['link_type'] !== needLink || needTermIdOfHsds(termIdOf(attribute) ?? '') === undefined);
  const record = { ...alone, ...(others.length > 0 ? { attributes: others } : {}) } as unknown as HsdsService;
  const ours: OurServiceFields = {
    ...nothingSaid,
    accessChannels: [
      ...(locations.some(({ location_type: type }) => type === 'virtual') ? (['online'] as const) : []),
      ...(locations.some(({ location_type: type }) => type === 'physical') ? (['in_person'] as const) : []),
    ],
    needTermIds: [...new Set(termIdsOf(service).flatMap((id) => needsOf.get(id) ?? []))],
    agesKnown: agesAreKnown(record),
  };
  const assuredOn = typeof assured === 'string' ? (parseCalendarDate(assured) ?? null) : null;
  const modifiedAt = typeof modified === 'string' ? (parseMoment(modified) ?? null) : null;
  const said = { organization: organization as unknown as HsdsOrganization, service: record, ours, locations: locations as unknown as readonly HsdsLocation[], assuredOn, modifiedAt };
  return { ...said, fingerprint: createHash('sha256').update(JSON.stringify(said)).digest() };
}

/** An age that no person has, or ages the wrong way round, say nothing. */
const agesAreKnown = ({ minimum_age: from, maximum_age: to }: HsdsService): boolean => (from !== undefined || to !== undefined) && (from ?? 0) >= 0 && (from ?? 0) <= (to ?? 130);

const attributesOf = (service: Fields): readonly Fields[] => (Array.isArray(service['attributes']) ? service['attributes'].filter(isFields) : []);

function termIdOf(attribute: Fields): string | undefined {
  const id = isFields(attribute['taxonomy_term']) ? attribute['taxonomy_term']['id'] : attribute['taxonomy_term_id'];
  return typeof id === 'string' ? id.toLowerCase() : undefined;
}

/** What stands here of a service that its source says again. */
export interface StandingService {
  readonly record: Fields;
  readonly ours: Fields;
  readonly sourceRecord: { readonly service?: Fields; readonly ours?: Fields } | null;
  readonly confirmedOn: CalendarDate | null;
}

/** `placements`: where locations without usable coordinates were found to be, by their ids. */
export function listingToPublish(said: SaidByFeed, sourceId: string, standing: StandingService | undefined, placements: ReadonlyMap<string, Placement>): ListingToPublish {
  const { organization, service, ours, locations, assuredOn, modifiedAt, fingerprint } = said;
  return {
    organization: { record: organization, source: { id: sourceId, rowId: organization.id } },
    service,
    ours,
    locations: locations.map((record) => ({ record, placement: placements.get(record.id) ?? null, source: { id: sourceId, rowId: record.id } })),
    state: 'published',
    source: { id: sourceId, rowId: service.id, fingerprint },
    modifiedAt,
    confirmedOn: standing && hasSameWords(said, standing) ? later(standing.confirmedOn, assuredOn) : assuredOn,
    atFirst: { capacity: { state: 'unknown' }, usualWaitDays: null, assurance: [] },
  };
}

/** A confirmation that was made here is one of the words that stand: it goes when the source changes them. */
export const hasSameWords = ({ service, ours }: SaidByFeed, { sourceRecord }: StandingService): boolean => sameValue(sourceRecord?.service, service) && sameValue(sourceRecord?.ours, ours);

const later = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null => (one === null ? other : other === null || one > other ? one : other);
