import type { TimelineSource } from './timeline-source';

/**
 * A page of what happened to a patient, newest first, with the count of all; no row when the patient is not the viewer's. Each source is one branch by
 * its own index on the patient: a person's history is short, so that it is merged and counted whole.
 * $1 the patient · $2 the page's size and one · $3, $4 cursor: moment in microseconds of the epoch, and key.
 */
export const timelinePage = (sources: readonly TimelineSource[]): string => `
  with happened (kind, id, at, day_only, what, about, by_user, sealed, subject_id) as (
    ${sources.map(({ kind, sql }) => `select '${kind}'::text, branch.* from (${sql}) as branch`).join('\n    union all\n    ')}
  ), keyed as (
    select happened.*, kind || ':' || what || ':' || id as key, (extract(epoch from at) * 1000000)::float8 as moment from happened
  )
  select patient.id as "patientId", total.count::int as "totalCount", page.*
  from casework.patient
  cross join (select count(*) from happened) total
  left join lateral (
    select keyed.kind, keyed.id, keyed.at, keyed.moment, keyed.day_only as "dayOnly", keyed.what, keyed.about, keyed.sealed, keyed.subject_id as "subjectId", keyed.key,
      app_user.display_name as by
    from keyed left join identity.app_user on app_user.id = keyed.by_user
    where $3::float8 is null or (keyed.moment, keyed.key) < ($3::float8, $4::text)
    order by keyed.moment desc, keyed.key desc
    limit $2
  ) page on true
  where patient.id = $1
  order by page.moment desc, page.key desc`;
