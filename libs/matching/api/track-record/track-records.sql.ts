/** The top needs that services ($1) answer; a service that is gone has no row. Indexes: service_pkey, service_need_pkey. */
export const categoriesOfServices = `
  select service.id, coalesce(array_agg(distinct coalesce(need_term.parent_id, need_term.id)) filter (where need_term.id is not null), '{}') as categories
  from directory.service left join directory.service_need on service_id = service.id left join taxonomy.need_term on need_term.id = need_term_id
  where service.id = any($1::uuid[])
  group by service.id`;

/**
 * All track records as they are now: $1 as JSON, $2 when they were counted. One that is the same stays untouched, with the moment at which it
 * became so, since every change is carried on into what searches read. Index: track_record_pkey.
 */
export const writeTrackRecords = `
  with given as materialized (
    select * from jsonb_to_recordset($1::jsonb) as given (service_id uuid, lift double precision, usual_answer_days smallint)
  ), gone as (
    delete from matching.track_record where not exists (select from given where given.service_id = track_record.service_id) returning 1
  ), written as (
    insert into matching.track_record as kept (service_id, lift, usual_answer_days, counted_at)
    select service_id, lift, usual_answer_days, $2::timestamptz from given
    on conflict (service_id) do update set lift = excluded.lift, usual_answer_days = excluded.usual_answer_days, counted_at = excluded.counted_at
      where (kept.lift, kept.usual_answer_days) is distinct from (excluded.lift, excluded.usual_answer_days)
    returning 1
  )
  select (select count(*) from gone)::int + (select count(*) from written)::int as changed`;
