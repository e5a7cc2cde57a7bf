import type { UnitOfWork } from '@linkwell/database';

/** The mean of its postcodes stands for a sector or district, rounded to the metre so that repeating it changes nothing. */
const refresh = (kind: 'sector' | 'district') => `
  insert into geography.${kind} as held (${kind}, geom, postcodes)
  select ${kind}, st_setsrid(st_makepoint(round(avg(st_x(geom))), round(avg(st_y(geom)))), 27700), count(*)
  from geography.postcode where geom is not null group by ${kind}
  on conflict (${kind}) do update set geom = excluded.geom, postcodes = excluded.postcodes
  where (held.geom, held.postcodes) is distinct from (excluded.geom, excluded.postcodes)`;

const forget = (kind: 'sector' | 'district') =>
  `delete from geography.${kind} where not exists (select from geography.postcode where postcode.${kind} = ${kind}.${kind} and postcode.geom is not null)`;

/** Computes the centres of sectors and districts anew. Needs the role `linkwell_job`; call it after every change to the gazetteer. */
export async function refreshCentres(unit: UnitOfWork): Promise<void> {
  for (const kind of ['sector', 'district'] as const) {
    await unit.query(refresh(kind));
    await unit.query(forget(kind));
  }
}
