/** Where a pair of WGS 84 degrees lies on the grid: $1 longitude, $2 latitude. */
export const placeAt = `
  select '' as label, st_x(point) as easting, st_y(point) as northing, $1::float8 as longitude, $2::float8 as latitude
  from st_transform(st_setsrid(st_makepoint($1, $2), 4326), 27700) as point`;

const towns = `regexp_split_to_array(lower(record #>> '{addresses,0,city}'), '\\s*,\\s*')`;

/**
 * The middle of the listed places whose address names a town ($1), and how far the farthest of them lies from it, in metres.
 * The gazetteer holds postcodes only; the directory's own addresses know the towns that matter here. Index: location_of_town.
 */
export const townNamed = `
  with named as (select geom, record #>> '{addresses,0,city}' as city from directory.location where geom is not null and ${towns} @> array[lower($1)]),
    middle as (select st_centroid(st_collect(geom)) as point from named having count(*) > 0)
  select
    (select part from named, regexp_split_to_table(city, '\\s*,\\s*') as part where lower(part) = lower($1) order by 1 limit 1) as label,
    st_x(point) as easting, st_y(point) as northing, st_x(degrees) as longitude, st_y(degrees) as latitude,
    (select max(st_distance(geom, point)) from named) as widest
  from middle cross join lateral st_transform(point, 4326) as degrees`;

