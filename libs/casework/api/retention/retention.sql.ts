import { sealedIdentity } from '../services/patients.sql';

/** What a team's records are kept by: the installation's periods or its own, whichever are longer. */
export const periodsOfTeam = (teamId: string) => `
  join lateral (
    select max(after_support_years) as after_support_years, max(child_until_age) as child_until_age, max(child_until_age_if_17) as child_until_age_if_17,
      max(after_death_years) as after_death_years, max(never_started_years) as never_started_years, coalesce(max(version) filter (where team_id is not null), 0) as own_version
    from casework.retention_period where retention_period.team_id is null or retention_period.team_id = ${teamId}
  ) period on true`;
const periods = periodsOfTeam('patient.team_id');

const leastAgeAtEnd = `e.age_at_start + extract(year from e.closed_on) - extract(year from e.offered_on) - (to_char(e.closed_on, 'MMDD') < to_char(e.offered_on, 'MMDD'))::int`;
const years = (count: string) => `make_interval(years => (${count})::int)`;

/** The same sum as casework-domain's \`whenDue\`, which a test compares it with. Index: episode_of_patient. */
const due = `
  join lateral (
    select case
        when bool_or(e.state in ('offered', 'accepted')) then null
        when max(coalesce(e.closed_on, e.answered_on)) filter (where e.closing_reason = 'died') = max(coalesce(e.closed_on, e.answered_on))
          then (max(e.closed_on) filter (where e.closing_reason = 'died') + ${years('period.after_death_years')})::date
        else max(case
          when e.state <> 'closed' then e.answered_on + ${years('period.never_started_years')}
          when e.closing_reason = 'died' then e.closed_on + ${years('period.after_death_years')}
          when ${leastAgeAtEnd} >= 18 then e.closed_on + ${years('period.after_support_years')}
          when ${leastAgeAtEnd} >= 16 then e.offered_on + ${years('period.child_until_age_if_17 - e.age_at_start')}
          else e.offered_on + ${years('period.child_until_age - e.age_at_start')}
        end)::date
      end as due_on
    from casework.episode e where e.patient_id = patient.id
  ) due on true`;

/** A record with what says when it is due; nothing readable but its sealed name. */
const shown = (stops: string) => `
  patient.id, patient.version, patient.team_id as "teamId", due.due_on::text as "dueOn", ${sealedIdentity}, ${stops} as stops,
  json_build_object('afterSupportYears', period.after_support_years, 'childUntilAge', period.child_until_age, 'childUntilAgeIf17', period.child_until_age_if_17,
    'afterDeathYears', period.after_death_years, 'neverStartedYears', period.never_started_years) as periods,
  (select json_agg(json_build_object('state', e.state, 'offeredOn', e.offered_on, 'answeredOn', e.answered_on, 'closedOn', e.closed_on, 'closingReason', e.closing_reason, 'ageAtStart', e.age_at_start)
    order by e.offered_on) from casework.episode e where e.patient_id = patient.id) as episodes`;

const mine = `patient.team_id = any ((select identity.my_led_team_ids())::uuid[])`;

/**
 * Records of the teams that the viewer leads, the longest due first. $1 how many and one, $2 and $3 cursor, $4 today, $5 which: those that may go ("due"), those that
 * something keeps although their time is over or a hold lies on them ("kept"), or those whose time is over within a year ("coming").
 */
export const recordsToKeep = (stops: string) => `
  with record as materialized (
    select patient.id, due.due_on, ${stops} as stops from casework.patient ${periods} ${due} where ${mine}
  ), wanted as (
    select id, due_on from record where case $5
      when 'due' then due_on <= $4::date and stops = '{}'
      when 'coming' then due_on > $4::date and due_on <= $4::date + interval '1 year' and stops = '{}'
      else 'legal_hold' = any (stops) or (due_on <= $4::date and stops <> '{}') end
  )
  select ${shown(stops)}, (select count(*)::int from wanted) as "totalCount"
  from wanted join casework.patient on patient.id = wanted.id ${periods} ${due}
  where $2::text is null or (coalesce(wanted.due_on, 'infinity'), wanted.id) > ($2::date, $3::uuid)
  order by coalesce(wanted.due_on, 'infinity'), wanted.id limit $1`;

/** The records $1 of the teams that the viewer leads. */
export const recordsOf = (stops: string) => `select ${shown(stops)} from casework.patient ${periods} ${due} where ${mine} and patient.id = any ($1::uuid[]) order by patient.id`;

/** How many may go today ($1), by team: for the operator's command, which runs as a job and reads no name. */
export const dueByTeam = (stops: string) => `
  select team.id as "teamId", team.name as team, count(*)::int as due, min(record.due_on)::text as "oldestDueOn"
  from (select patient.team_id, due.due_on, ${stops} as stops from casework.patient ${periods} ${due} where patient.merged_into is null and patient.anonymised_at is null) record
  join identity.team on team.id = record.team_id
  where record.due_on <= $1::date and record.stops = '{}' group by team.id, team.name order by team.name, team.id`;

/** Locks the records, in the order of their ids, so that two at once do not wait for each other. */
export const lockRecords = `select id from casework.patient as patient where ${mine} and id = any ($1::uuid[]) order by id for update`;

export const holdsOf = `
  select legal_hold.id, legal_hold.reason, legal_hold.set_at as "setAt", setter.display_name as "setBy", legal_hold.lifted_reason as "liftedReason", legal_hold.lifted_at as "liftedAt",
    lifter.display_name as "liftedBy", legal_hold.version
  from casework.legal_hold join identity.app_user setter on setter.id = legal_hold.set_by left join identity.app_user lifter on lifter.id = legal_hold.lifted_by
  where legal_hold.patient_id = $1 order by legal_hold.set_at desc, legal_hold.id desc limit 50`;

/** What was anonymised, newest first. $1 how many and one, $2 and $3 cursor. Index: anonymised_record_of_team. */
export const anonymisedRecords = `
  select record_id as id, team.name as "teamName", rule, due_on::text as "dueOn", anonymised_at as "anonymisedAt", app_user.display_name as "anonymisedBy",
    (extract(epoch from anonymised_at) * 1000000)::float8 as "key",
    (select count(*)::int from casework.anonymised_record every where every.team_id = any ((select identity.my_led_team_ids())::uuid[])) as "totalCount"
  from casework.anonymised_record record join identity.team on team.id = record.team_id join identity.app_user on app_user.id = record.anonymised_by
  where record.team_id = any ((select identity.my_led_team_ids())::uuid[])
    and ($2::float8 is null or (anonymised_at, record_id) < (timestamptz 'epoch' + $2::float8 * interval '1 microsecond', $3::uuid))
  order by anonymised_at desc, record_id desc limit $1`;
