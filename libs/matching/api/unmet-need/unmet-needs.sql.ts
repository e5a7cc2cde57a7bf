/**
 * The district of a place: the one it is written with ($1), or the nearest to its easting and northing ($3, $4), for a town or a point; with the
 * local authority of its postcode ($2) where that is known. Index: postcode_pkey.
 */
export const areaOfPlace = `
  select coalesce($1::text, (select district from geography.district order by geom <-> st_setsrid(st_makepoint($3, $4), 27700), district limit 1), 'unknown') as district,
    (select local_authority from geography.postcode where postcode = $2::text) as "localAuthority"`;

/** $1 the rows as JSON. One whose mark is there already is left out, without asking for the right to read it. Index: unmet_need_mark_key. */
export const noteUnmetNeeds = `
  insert into matching.unmet_need (noted_on, need_term_id, category, district, local_authority, kind, why, mark, who)
  select noted_on, need_term_id, category, district, local_authority, kind, why, mark, who from jsonb_populate_recordset(null::matching.unmet_need, $1::jsonb)
  on conflict do nothing`;

/** Quarters that have ended by the day $1, were noted in and are not released. Index: unmet_need_of_day. */
export const quartersToRelease = `
  select distinct to_char(noted_on, 'YYYY-"Q"Q') as quarter from matching.unmet_need
  where noted_on < date_trunc('quarter', $1::date) and not exists (select from matching.unmet_need_release where quarter = to_char(noted_on, 'YYYY-"Q"Q'))
  order by 1`;

/** True counts from the day $1 until before $2, in each district and over all of them (`area` null). */
export const countUnmetNeeds = `
  select district as area, category, count(distinct who)::int as people, count(*) filter (where kind = 'public')::int as searches
  from matching.unmet_need where noted_on >= $1::date and noted_on < $2::date
  group by grouping sets ((district, category), (category))`;

/** A quarter ($1) at a moment ($2) with its figures ($3, JSON); nothing when it was released meanwhile. */
export const releaseQuarter = `
  with released as (
    insert into matching.unmet_need_release (quarter, released_at) values ($1, $2) on conflict do nothing returning quarter
  )
  insert into matching.unmet_need_figure (quarter, category, area, people, people_hidden, searches, searches_hidden)
  select quarter, category, area, people, people_hidden, searches, searches_hidden
  from released, jsonb_to_recordset($3::jsonb) as figure (category text, area text, people integer, people_hidden text, searches integer, searches_hidden text)`;

/** Noted before the day $1. Index: unmet_need_of_day. */
export const forgetUnmetNeeds = `delete from matching.unmet_need where noted_on < $1::date`;
