import type { UnitOfWork } from '@linkwell/database';
import type { Fields, PieceKind } from '@linkwell/directory-domain';
import type { CalendarDate } from '@linkwell/kernel';
import { standingHere, standsOn } from './gathered-services.sql';
import type { ServiceInFull } from './listing-of-service';
import type { GatheredRecord, Outcomes } from './outcomes';

/** Something that is here already. */
export interface Standing {
  readonly kind: PieceKind;
  readonly id: string;
  readonly sourceId: string | null;
  readonly record: Fields;
  readonly ours: Fields | null;
  readonly sourceRecord: Fields | null;
  readonly fingerprint: string | null;
  readonly confirmedOn: CalendarDate | null;
  readonly vanished: boolean;
  /** Of a service at a location: the service it belongs to. */
  readonly serviceId: string | null;
}

/** A gathered service, whole. */
export interface GatheredService extends ServiceInFull {
  readonly gathered: GatheredRecord;
}

export interface GatheredServices {
  readonly services: readonly GatheredService[];
  readonly standing: ReadonlyMap<string, Standing>;
}

/**
 * Puts services together with their organisations and places, from this run or from an earlier one of the same source. Those that lack something are
 * refused, and so are those of which anything has an id that belongs to another source or to listings of our own: no feed takes over what is not its own.
 */
export async function gatheredServices(unit: UnitOfWork, runId: string, sourceId: string, records: readonly GatheredRecord[], outcomes: Outcomes): Promise<GatheredServices> {
  const organizationIds = records.map(({ record }) => String(record['organization_id']));
  const named = records.flatMap(({ record }) => placesOf(record).map((place) => String(place['location_id'])));
  const rows = await unit.query<GatheredRecord>(standsOn, [runId, records.map(({ id }) => id), organizationIds, named]);
  const gathered = new Map(rows.filter(({ record }) => record !== null).map((row) => [`${row.kind} ${row.id}`, row.record]));
  const separate = rows.filter(({ kind }) => kind === 'place');
  const whole = records.map((each) => ({ each, service: withPlaces(each.record, separate.filter(({ record }) => record['service_id'] === each.id).map(({ record }) => record)) }));

  const places = whole.flatMap(({ service }) => placesOf(service));
  const here = await unit.query<Standing>(standingHere, [records.map(({ id }) => id), organizationIds, places.map((place) => place['location_id']), places.map((place) => place['id'])]);
  const standing = new Map(here.map((row) => [`${row.kind} ${row.id}`, row]));
  const mine = (key: string): Fields | undefined => {
    const there = standing.get(key);
    return gathered.get(key) ?? (there?.sourceId === sourceId ? (there.sourceRecord ?? undefined) : undefined);
  };

  const services = whole.flatMap(({ each, service }): GatheredService[] => {
    const taken = takenId(each, service, sourceId, standing);
    if (taken) {
      outcomes.refuse(each, 'ID_TAKEN', taken.field, taken.message);
      return [];
    }
    const organization = mine(`organization ${String(service['organization_id'])}`);
    const locations = placesOf(service).map((place) => mine(`location ${String(place['location_id'])}`));
    if (!organization) outcomes.refuse(each, 'NO_ORGANISATION', '/organization', 'The organisation that it names is not in the feed, or was refused.');
    else if (locations.includes(undefined)) outcomes.refuse(each, 'NO_LOCATION', `/service_at_locations/${locations.indexOf(undefined)}/location`, 'The location that it names is not in the feed, or was refused.');
    else return [{ gathered: each, service, organization, locations: [...new Set(locations.filter((location) => location !== undefined))] }];
    return [];
  });
  return { services, standing };
}

const placesOf = (service: Fields): readonly Fields[] => (service['service_at_locations'] ?? []) as readonly Fields[];

/** Places that the feed lists apart belong to the service too; of one that it says itself they add what it leaves out. */
function withPlaces(service: Fields, separate: readonly Fields[]): Fields {
  if (separate.length === 0) return service;
  const own = placesOf(service);
  const byId = new Map(separate.map(({ service_id: _, ...place }) => [place['id'], place]));
  const said = own.map((place) => ({ ...byId.get(place['id']), ...place }));
  const ids = new Set(own.map((place) => place['id']));
  return { ...service, service_at_locations: [...said, ...[...byId.values()].filter((place) => !ids.has(place['id']))] };
}

function takenId(each: GatheredRecord, service: Fields, sourceId: string, standing: ReadonlyMap<string, Standing>): { readonly field: string; readonly message: string } | undefined {
  const foreign = (key: string) => {
    const there = standing.get(key);
    return there !== undefined && there.sourceId !== sourceId;
  };
  if (foreign(`service ${each.id}`)) return { field: '/id', message: 'A service that this source did not bring has this id already. It stays as it is.' };
  if (foreign(`organization ${String(service['organization_id'])}`)) return { field: '/organization/id', message: 'An organisation that this source did not bring has this id already. It stays as it is.' };
  const places = placesOf(service);
  for (const [index, place] of places.entries()) {
    if (foreign(`location ${String(place['location_id'])}`)) return { field: `/service_at_locations/${index}/location/id`, message: 'A location that this source did not bring has this id already. It stays as it is.' };
    const there = standing.get(`place ${String(place['id'])}`);
    if (there && there.serviceId !== each.id) return { field: `/service_at_locations/${index}/id`, message: 'This is the id of another service’s place.' };
  }
  return undefined;
}
