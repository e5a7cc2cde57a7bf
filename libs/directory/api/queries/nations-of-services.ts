import type { UnitOfWork } from '@linkwell/database';
import type { Nation, ServiceId } from '@linkwell/kernel';

/**
 * The nations in which services are given, by their places' postcodes: the gazetteer's country code (ONS), and BT for Northern Ireland, which Code-Point Open leaves out.
 * $1 services. Indexes: service_at_location_service_id_location_id_key, location_pkey, postcode_pkey.
 */
const nations = `
  select distinct at.service_id as "serviceId",
    case when location.postcode like 'BT%' or left(postcode.country, 1) = 'N' then 'northern_ireland' when left(postcode.country, 1) = 'S' then 'scotland' else 'england_and_wales' end as nation
  from directory.service_at_location as at
  join directory.location on location.id = at.location_id
  left join geography.postcode on postcode.postcode = location.postcode
  where at.service_id = any ($1::uuid[])`;

/** Whose bank holidays hold for a service: England and Wales where its places lie in several nations, or none is known. */
export async function nationsOfServices(unit: UnitOfWork, services: readonly ServiceId[]): Promise<(service: ServiceId) => Nation> {
  const rows = await unit.query<{ serviceId: ServiceId; nation: Nation }>(nations, [[...new Set(services)]]);
  const found = new Map<ServiceId, Nation>();
  for (const { serviceId, nation } of rows) found.set(serviceId, found.has(serviceId) ? 'england_and_wales' : nation);
  return (service) => found.get(service) ?? 'england_and_wales';
}
