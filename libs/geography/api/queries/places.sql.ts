/**
 * The best known place: $1 a postcode, $2 a sector, $3 a district, each or null.
 * Indexes: postcode_pkey, sector_pkey, district_pkey.
 */
export const findNearest = `
  select label, precision, st_x(geom) as easting, st_y(geom) as northing, st_x(degrees) as longitude, st_y(degrees) as latitude, "areaCodes"
  from (
    select 1 as step, 'postcode' as precision, postcode as label, geom, nullif(array_remove(array[local_authority, ward], null), '{}') as "areaCodes"
    from geography.postcode where postcode = $1::text and geom is not null
    union all
    select 2, 'sector', sector, geom, null from geography.sector where sector = $2::text
    union all
    select 3, 'district', district, geom, null from geography.district where district = $3::text
    order by step
    limit 1
  ) as found
  cross join lateral st_transform(found.geom, 4326) as degrees`;

/**
 * A postcode's small areas beside what the newest index of each nation says of them. $1 the postcode.
 * Editions are named by their index and year ("IMD2019"), so that the newest of an index is the last by name.
 * Indexes: small_area_lookup_pkey, deprivation_pkey.
 */
export const areasOfPostcode = `
  with newest as (
    select distinct on (left(edition, -4)) edition, small_area_edition
    from geography.deprivation_edition
    order by left(edition, -4), edition desc
  )
  select lookup.small_area_edition as "areaEdition", lookup.small_area_code as lsoa, lookup.middle_area_code as msoa,
    newest.edition, newest.small_area_edition as "smallAreaEdition", deprivation.rank, deprivation.decile
  from geography.small_area_lookup as lookup
  left join newest on true
  left join geography.deprivation on deprivation.edition = newest.edition and deprivation.small_area_code = lookup.small_area_code
  where lookup.postcode = $1
  order by newest.edition, lookup.small_area_edition desc`;
