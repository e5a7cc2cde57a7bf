import { desk, outcomeRecorded, recorded } from './desk.sql';

const share = (is: string) => `json_build_object('of', count(*), 'have', count(*) filter (where ${is}))`;
const shares = Object.entries(recorded('at_hand')).map(([gap, is]) => `'${gap}', ${share(is)}`).join(', ');

/**
 * The work of the lead's teams: a row for every link worker and lead, also without people, and one for nobody's; and how much is on record.
 * $1, $2 as for `desk` · $3 the teams. Indexes: as for `desk`, episode_begun, episode_closed.
 */
export const teamOverview = (awaited: string): string => `
  with ${desk(awaited)}, led as (select * from at_hand where team_id = any ($3::uuid[])), work as (
    select worker_id, count(*)::int as running, count(*) filter (where is_new)::int as new, count(*) filter (where is_due_today)::int as "dueToday",
      count(*) filter (where is_overdue)::int as overdue, count(*) filter (where is_quiet)::int as quiet, count(*) filter (where is_waiting)::int as waiting
    from led group by worker_id
  ), begun as (
    select worker_id, count(*)::int as in_year from casework.episode where team_id = any ($3::uuid[]) and offered_on > $1::date - 365 group by worker_id
  ), people as (
    select distinct user_id as id from identity.role_grant join identity.app_user on app_user.id = user_id
    where team_id = any ($3::uuid[]) and role in ('link_worker', 'team_lead') and app_user.status = 'active'
    union select worker_id from work
  )
  select (
      select json_agg(json_build_object('worker', case when people.id is not null then json_build_object('id', people.id, 'name', app_user.display_name) end,
        'running', coalesce(running, 0), 'new', coalesce(new, 0), 'dueToday', coalesce("dueToday", 0), 'overdue', coalesce(overdue, 0), 'quiet', coalesce(quiet, 0),
        'waiting', coalesce(waiting, 0), 'inYear', coalesce(in_year, 0)) order by people.id is null desc, app_user.display_name, people.id)
      from people left join identity.app_user on app_user.id = people.id
      left join work on work.worker_id is not distinct from people.id left join begun on begun.worker_id is not distinct from people.id
    ) as workers,
    (select json_build_object(${shares}) from led as at_hand where state = 'accepted') as recorded,
    (select ${share(outcomeRecorded('episode.id'))} from casework.episode where team_id = any ($3::uuid[]) and state = 'closed' and closed_on > $1::date - 365) as "outcomeRecorded"`;
