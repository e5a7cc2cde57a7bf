import { isFields, ThingReader, type Fields, type MakeId } from './check-thing';
import { hasFormat } from './formats';
import { inside, pointerOf, type At, type Finding } from './finding';
import type { RecordKind } from './kind-of-record';

/** The records that are kept one by one, whatever they stood in. `place`: a service at a location. */
export const pieceKinds = ['taxonomy', 'term', 'organization', 'location', 'service', 'place'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/**
 * One record by itself: where it mentions another it holds only the id (`organization_id`, `service_at_locations[].location_id`; a place also its
 * `service_id`, a term its `taxonomy_id`).
 */
export interface Piece {
  readonly kind: PieceKind;
  readonly id: string;
  readonly record: Fields;
  /** Where it begins in its document. */
  readonly pointer: string;
}

/** A record that goes in whole or not at all, with what it stands on. */
export type UnitRead = {
  readonly kind: PieceKind;
  /** `null` where it has none that can be read. */
  readonly id: string | null;
  readonly pointer: string;
  readonly warnings: readonly Finding[];
} & ({ readonly pieces: readonly Piece[]; readonly errors?: undefined } | { readonly pieces?: undefined; readonly errors: readonly Finding[] });

const ofKind: Readonly<Record<RecordKind, PieceKind>> = {
  service: 'service', organization: 'organization', service_at_location: 'place', taxonomy: 'taxonomy', taxonomy_term: 'term',
};

/**
 * Reads one record of a document. Records inside it that have a life of their own (an organisation's services, a taxonomy's terms, the service of a
 * service at a location) are read as units of their own, so that a wrong one hinders no other. A service goes in with its organisation and places, or not.
 */
export function takeApart(kind: RecordKind, value: unknown, at: At | null, makeId: MakeId): readonly UnitRead[] {
  if (!isFields(value)) return [readUnit(kind, value, at, makeId)];
  if (kind === 'organization') {
    const { services, ...organization } = value;
    return [readUnit(kind, organization, at, makeId), ...each(services, at, 'services').flatMap(([service, here]) => takeApart('service', isFields(service) ? ofOrganization(service, value) : service, here, makeId))];
  }
  if (kind === 'taxonomy') {
    const { taxonomy_terms: terms, ...taxonomy } = value;
    return [readUnit(kind, taxonomy, at, makeId), ...each(terms, at, 'taxonomy_terms').map(([term, here]) => readUnit('taxonomy_term', isFields(term) ? { taxonomy_id: value['id'], ...term } : term, here, makeId))];
  }
  if (kind === 'service_at_location') {
    const { service, ...place } = value;
    const serviceId = isFields(service) ? service['id'] : undefined;
    const own = readUnit(kind, serviceId === undefined ? place : { service_id: serviceId, ...place }, at, makeId);
    return isFields(service) && Object.keys(service).length > 1 ? [own, readUnit('service', service, inside(at, 'service'), makeId)] : [own];
  }
  return [readUnit(kind, value, at, makeId)];
}

/** The elements of a list that may be there; anything else in its place is one unit that will be refused. */
function each(list: unknown, at: At | null, field: string): readonly (readonly [unknown, At])[] {
  const here = inside(at, field);
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list.map((element: unknown, index) => [element, inside(here, index)]) : [[list, here]];
}

const ofOrganization = (service: Fields, organization: Fields): Fields =>
  isFields(service['organization']) || service['organization_id'] ? service : { ...service, organization_id: organization['id'] };

function readUnit(kind: RecordKind, value: unknown, at: At | null, makeId: MakeId): UnitRead {
  const reader = new ThingReader(makeId);
  const read = reader.read(kind, value, at);
  const given = isFields(value) ? value['id'] : undefined;
  const id = typeof given === 'string' && hasFormat('uuid', given) ? given.toLowerCase() : null;
  const about = { kind: ofKind[kind], id, pointer: pointerOf(at), warnings: reader.warnings };
  // An id that is nothing but markup is no text at all once it is neutral, and is still no UUID.
  if (id === null && reader.errors.length === 0) reader.errors.push({ code: 'NOT_A_UUID', pointer: pointerOf(inside(at, 'id')), message: 'The standard has a UUID here.' });
  if (!read || id === null) return { ...about, errors: reader.errors };
  const pieces = piecesOf(kind, id, read, at, reader);
  return reader.errors.length > 0 ? { ...about, errors: reader.errors } : { ...about, pieces };
}

function piecesOf(kind: RecordKind, id: string, read: Fields, at: At | null, reader: ThingReader): readonly Piece[] {
  const pointer = pointerOf(at);
  const terms = termsIn(read, pointer);
  if (kind === 'service') return [...serviceAlone(id, read, at, reader), ...terms];
  if (kind === 'service_at_location') return [...placeAlone(read, at, reader), ...terms];
  return [{ kind: ofKind[kind], id, record: read, pointer }, ...terms];
}

function serviceAlone(id: string, { organization, service_at_locations: places, ...service }: Fields, at: At | null, reader: ThingReader): readonly Piece[] {
  const pieces: Piece[] = [];
  const organizationId = isFields(organization) ? organization['id'] : service['organization_id'];
  if (isFields(organization)) pieces.push({ kind: 'organization', id: String(organization['id']), record: organization, pointer: pointerOf(inside(at, 'organization')) });
  else if (organizationId === undefined) reader.errors.push({ code: 'NO_ORGANISATION', pointer: pointerOf(inside(at, 'organization')), message: 'Nothing says which organisation gives this service.' });
  const alone: Fields[] = [];
  ((places ?? []) as readonly Fields[]).forEach((place, index) => {
    const [own, location] = placeAlone(place, inside(inside(at, 'service_at_locations'), index), reader);
    if (location) pieces.push(location);
    if (!own) return;
    const { service_id: _, ...record } = own.record;
    alone.push(record);
  });
  const record = { ...service, organization_id: organizationId, ...(alone.length > 0 ? { service_at_locations: alone } : {}) };
  return [{ kind: 'service', id, record, pointer: pointerOf(at) }, ...pieces];
}

/** The place, then its location if it came with it. A place that names no location at all shows nothing and is left out. */
function placeAlone({ location, ...place }: Fields, at: At | null, reader: ThingReader): readonly Piece[] {
  const locationId = isFields(location) ? location['id'] : place['location_id'];
  if (locationId === undefined) {
    reader.warnings.push({ code: 'LEFT_OUT', pointer: pointerOf(inside(at, 'location')), message: 'Nothing says where this place is. It is left out.' });
    return [];
  }
  const own: Piece = { kind: 'place', id: String(place['id']), record: { ...place, location_id: locationId }, pointer: pointerOf(at) };
  return isFields(location) ? [own, { kind: 'location', id: String(location['id']), record: location, pointer: pointerOf(inside(at, 'location')) }] : [own];
}

/** Every taxonomy term that stands in an attribute, of the record or of any part of it. */
function termsIn(value: unknown, pointer: string): readonly Piece[] {
  if (Array.isArray(value)) return value.flatMap((element) => termsIn(element, pointer));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([field, inner]): readonly Piece[] => {
    if (field !== 'attributes' || !Array.isArray(inner)) return termsIn(inner, pointer);
    return inner.flatMap((attribute) => {
      const term: unknown = isFields(attribute) ? attribute['taxonomy_term'] : undefined;
      return isFields(term) && typeof term['id'] === 'string' ? [{ kind: 'term' as const, id: term['id'], record: term, pointer }] : [];
    });
  });
}
