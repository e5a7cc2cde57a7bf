/** Each statement takes its rows as one JSON array ($1), and leaves what is there already as it is. */

export const writePostcodes = `
  insert into geography.postcode (postcode, geom, positional_quality, country, source)
  select postcode, st_setsrid(st_makepoint(easting, northing), 27700), 10, null, 'demonstration'
  from jsonb_to_recordset($1::jsonb) as given (postcode text, easting float8, northing float8)
  on conflict do nothing`;

/** The invented districts and sectors hold invented postcodes only, so their middles are those postcodes' own. */
export const writeMiddles = [
  `insert into geography.sector (sector, geom, postcodes)
   select sector, st_setsrid(st_makepoint(avg(st_x(geom)), avg(st_y(geom))), 27700), count(*)
   from geography.postcode where source = 'demonstration' group by sector
   on conflict do nothing`,
  `insert into geography.district (district, geom, postcodes)
   select district, st_setsrid(st_makepoint(avg(st_x(geom)), avg(st_y(geom))), 27700), count(*)
   from geography.postcode where source = 'demonstration' group by district
   on conflict do nothing`,
];

export const writeLookup = `
  insert into geography.small_area_lookup (postcode, small_area_edition, small_area_code, source)
  select postcode, 2021, small_area, 'demonstration' from jsonb_to_recordset($1::jsonb) as given (postcode text, small_area text)
  on conflict do nothing`;

export const writeEdition = `insert into geography.deprivation_edition (edition, small_area_edition) values ($1, 2021) on conflict do nothing`;

export const writeDeprivation = `
  insert into geography.deprivation (edition, small_area_code, rank, decile)
  select $2, code, rank, decile from jsonb_to_recordset($1::jsonb) as given (code text, rank integer, decile smallint)
  on conflict do nothing`;
