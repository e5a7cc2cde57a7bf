import { UnitOfWork, type Database } from '@linkwell/database';
import type { Viewer } from '@linkwell/kernel';
import type { QueryResultRow } from 'pg';
import { isDeepStrictEqual } from 'node:util';
import { In, type EntityManager } from 'typeorm';
import { AssuranceEntity, CostOptionEntity, LanguageEntity, LocationEntity, OrganisationEntity, ScheduleEntity, ServiceEntity, ServiceNeedEntity } from './directory-entities';

interface Found {
  readonly card: { readonly serviceId: string; readonly position: { readonly longitude: number; readonly latitude: number } | null };
}

/**
 * The usual way: the search finds the page's ids, and the services with their parts are loaded as entities, one statement for all of a kind
 * (what data loaders make of it), and made into what the resolvers show. The search itself is left as it is, which flatters this way.
 */
class EntityUnit extends UnitOfWork {
  override async read<Row extends QueryResultRow>(_name: string, text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const rows = await this.query<Row>(text, parameters);
    for (const row of rows as { items?: Found[] }[]) if (row.items) Object.assign(row, { items: await this.fromEntities(row.items) });
    return rows;
  }

  private async fromEntities(items: readonly Found[]): Promise<Found[]> {
    const load = loaders(await this.manager(), items.map(({ card }) => card.serviceId));
    const [services, needs, prices, languages, assurances, schedules] = [await load.services(), await load.needs(), await load.prices(), await load.languages(), await load.assurances(), await load.schedules()];
    const organisations = await load.organisations(services);
    const degrees = await load.degrees(services);
    return items.map((item): Found => {
      const service = services.get(item.card.serviceId)![0]!;
      const location = service.locations.find(({ id }) => isDeepStrictEqual(degrees.get(id), item.card.position)) ?? null;
      const { organisation: _, locations: __, life, dbsApplies, description: ___, ...facts } = service;
      return {
        ...item,
        card: {
          ...facts, life, serviceId: service.id, organisationName: organisations.get(service.organisationId)![0]!.name,
          locationLabel: location && labelOf(location), locationPrecision: location?.precision ?? null, town: location?.record.addresses?.[0]?.city?.split(',')[0] || null, position: location ? degrees.get(location.id)! : null,
          needTermIds: (needs.get(service.id) ?? []).map(({ needTermId }) => needTermId).sort(),
          languages: (languages.get(service.id) ?? []).map(({ name }) => name).sort(),
          opening: openingOf(schedules.get(service.id) ?? [], location),
          assuredUntil: assuredUntil(assurances.get(service.id) ?? [], dbsApplies),
          cost: costOf(prices.get(service.id) ?? []), access: 0, catchment: null, trackRecord: null,
        } as Found['card'],
      };
    });
  }
}

const labelOf = ({ name, addressLines, postcode }: LocationEntity): string | null => [name ?? addressLines[0], postcode].filter(Boolean).join(', ') || null;

function openingOf(schedules: readonly ScheduleEntity[], location: LocationEntity | null): unknown[] {
  const times = schedules.filter(({ locationId }) => locationId === null || locationId === location?.id).flatMap((schedule) => schedule.times);
  return times.map(({ weekday, opensAt, closesAt }) => ({ weekday, opens: opensAt.slice(0, 5), closes: closesAt.slice(0, 5) })).sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));
}

/** The invented country gives prices as amounts only. */
const costOf = (prices: readonly CostOptionEntity[]): 'free' | 'paid' | null =>
  prices.some(({ amountPence }) => amountPence === 0) ? 'free' : prices.some(({ amountPence }) => amountPence !== null) ? 'paid' : null;

function assuredUntil(assurances: readonly AssuranceEntity[], dbsApplies: boolean): string | null {
  const needed = ['data_sharing_agreement', 'safeguarding_policy', 'insurance', ...(dbsApplies ? ['dbs'] : [])];
  const until = needed.map((kind) => assurances.filter((each) => each.kind === kind).map(({ expiresOn }) => expiresOn).sort().at(-1));
  return until.includes(undefined) ? null : (until.sort()[0] ?? null);
}

function loaders(manager: EntityManager, serviceIds: readonly string[]) {
  const ids = In([...serviceIds]);
  return {
    services: async () => by(await manager.find(ServiceEntity, { where: { id: ids }, relations: { locations: true } }), ({ id }) => id),
    needs: async () => by(await manager.find(ServiceNeedEntity, { where: { serviceId: ids } }), ({ serviceId }) => serviceId),
    prices: async () => by(await manager.find(CostOptionEntity, { where: { serviceId: ids } }), ({ serviceId }) => serviceId),
    languages: async () => by(await manager.find(LanguageEntity, { where: { serviceId: ids } }), ({ serviceId }) => serviceId),
    assurances: async () => by(await manager.find(AssuranceEntity, { where: { serviceId: ids } }), ({ serviceId }) => serviceId),
    schedules: async () => by(await manager.find(ScheduleEntity, { where: { serviceId: ids }, relations: { times: true } }), ({ serviceId }) => serviceId),
    organisations: async (services: ReadonlyMap<string, ServiceEntity[]>) =>
      by(await manager.find(OrganisationEntity, { where: { id: In([...new Set([...services.values()].flat().map(({ organisationId }) => organisationId))]) } }), ({ id }) => id),
    degrees: async (services: ReadonlyMap<string, ServiceEntity[]>) => {
      const places = [...services.values()].flat().flatMap(({ locations }) => locations.map(({ id }) => id));
      const rows = await manager.createQueryBuilder(LocationEntity, 'location').select('location.id', 'id')
        .addSelect('round(st_x(st_transform(location.geom, 4326))::numeric, 6)::float8', 'longitude').addSelect('round(st_y(st_transform(location.geom, 4326))::numeric, 6)::float8', 'latitude')
        .where({ id: In(places) }).getRawMany<{ id: string; longitude: number; latitude: number }>();
      return new Map(rows.map(({ id, ...position }) => [id, position]));
    },
  };
}

function by<T>(entities: readonly T[], keyOf: (entity: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entity of entities) found.set(keyOf(entity), [...(found.get(keyOf(entity)) ?? []), entity]);
  return found;
}

/** A database whose units of work load entities. It must have been connected with `directoryEntities`. */
export const loadingEntities = (database: Database): Database =>
  Object.create(database, { unit: { value: (viewer: Viewer) => new EntityUnit(database.dataSource, viewer) } }) as Database;
