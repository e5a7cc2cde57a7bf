/**
 * Teams with people, as a country's installation holds them: each person has an episode, two needs, six contacts and an agreement, while support runs a task
 * as well, and every third an appointment. What is sealed is one person's, copied: a statement reads it all the same.
 */
const team = `('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

/** $1, $2 first and last team. */
export const addTeams = [
  `insert into identity.team (id, name) select ${team}, 'Bench team ' || n from generate_series($1::int, $2::int) n`,
  `insert into identity.site (id, name, ods_code) select ${team}, 'Bench surgery ' || n, 'B' || lpad(n::text, 5, '0') from generate_series($1::int, $2::int) n`,
  `insert into identity.team_site (team_id, site_id) select ${team}, ${team} from generate_series($1::int, $2::int) n`,
  `insert into identity.app_user (id, email, display_name, status) select ${team}, 'bench' || n || '@linkwell.example', 'Bench worker ' || n, 'active' from generate_series($1::int, $2::int) n`,
  `insert into identity.role_grant (user_id, role, team_id) select ${team}, 'link_worker', ${team} from generate_series($1::int, $2::int) n`,
] as const;

/** $1, $2 first and last team · $3 people a team · $4 whether their support is over · $5–$8 forename, surname and date of birth sealed, and the date's hash. */
export const addPeople = `
  with person as (
    select gen_random_uuid() as id, gen_random_uuid() as episode_id, ${team} as team_id, k, now() - (k * interval '1 hour') - (random() * interval '300 days') as at
    from generate_series($1::int, $2::int) n, generate_series(1, $3::int) k
  ), patient as (
    insert into casework.patient (id, team_id, site_id, forename, surname, date_of_birth, forename_hash, surname_hash, date_of_birth_hash, created_at, last_activity_at)
    select id, team_id, team_id, $5, $6, $7, sha256(convert_to('f' || k, 'UTF8')), sha256(convert_to('s' || k, 'UTF8')), $8::bytea, at, at from person
  ), episode as (
    insert into casework.episode (id, team_id, patient_id, site_id, worker_id, state, source, offered_on, answered_on, closed_on, closing_reason, age_at_start, first_contact_on)
    select episode_id, team_id, id, team_id, team_id, case when $4::boolean then 'closed' else 'accepted' end, 'gp', at::date, at::date,
      case when $4::boolean then at::date + 90 end, case when $4::boolean then 'completed' end, 60, at::date from person
  ), need as (
    insert into casework.need (team_id, patient_id, episode_id, term_id, priority, urgency, status)
    select team_id, id, episode_id, term, 1, 'routine', 'open' from person, unnest(array['money-and-debt', 'bereavement']) term
  ), contact as (
    insert into casework.contact (team_id, patient_id, episode_id, took_place_on, minutes, mode, outcome, kind, late_entry, recorded_by)
    select team_id, id, episode_id, at::date + 7 * step, 20, 'phone', 'spoke', 'check_in', false, team_id from person, generate_series(0, 5) step
  ), task as (
    insert into casework.task (team_id, patient_id, episode_id, title, due_on, assignee_id, created_by)
    select team_id, id, episode_id, $5, current_date + (k % 20) - 5, team_id, team_id from person where not $4::boolean
  ), agreement as (
    insert into casework.agreement (team_id, patient_id, episode_id, scope, answer, given_by, how, wording_version, given_at, recorded_by)
    select team_id, id, episode_id, 'support', 'yes', 'self', 'spoken', 'support-1', at, team_id from person
  )
  insert into casework.appointment (team_id, patient_id, episode_id, starts_at, minutes, mode, with_user_id, created_by)
  select team_id, id, episode_id, now() + k * interval '3 hours', 30, 'phone', team_id, team_id from person where not $4::boolean and k % 3 = 0`;
